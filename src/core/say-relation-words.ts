import type { Each } from './relation.ts'
import { terms } from './terms.ts'

/** The words that join the parts of a relation into a sentence, in one language. */
export interface Tongue {
  readonly equal: (left: string, right: string) => string
  readonly atMost: (left: string, right: string) => string
  readonly each: Readonly<Record<Exclude<Each['over'], 'columns'>, string>>
  readonly columns: (columns: readonly string[]) => string
  /** The column that every cell stands in, said before the rest. */
  readonly inColumn: (word: string) => string
  readonly zero: (cells: string, several: boolean) => string
  readonly printed: (cells: string, several: boolean) => string
  readonly and: string
  /** Between the row and the column of a place. */
  readonly between: string
  /** Several rows of one column, and their sum. */
  readonly rows: (rows: readonly string[]) => string
  readonly total: (rows: string) => string
  readonly either: (first: string, rest: readonly string[]) => string
  readonly group: (rows: readonly string[]) => string
  readonly children: string
  readonly thisRow: string
  readonly form: (title: string, id: string) => string
  readonly row: (word: string) => string
  readonly column: (word: string) => string
  readonly of: (column: string) => string
  readonly part: (whole: string, word: string) => string
  readonly quoted: (word: string) => string
  /** A label, or its term, or what its identifier says. `clear`: no other row or column has the label. */
  readonly word: (label: string, key: string, clear: boolean) => string
  /** Whether a label that repeats is said by its identifier, which does not. */
  readonly keysAreUnique: boolean
}

/** Up to this many rows are named one by one. */
const few = 8

export const chinese: Tongue = {
  equal: (left, right) => `${left} = ${right}`,
  atMost: (left, right) => `${left} 不大于 ${right}`,
  each: {
    rows: '每一行：',
    parents: '每个有下级的行：',
    codes: '两表都列的每个科目：',
    classes: '每一类支出：',
  },
  columns: (columns) => `${columns.join('、')}各列：`,
  inColumn: (word) => `“${word}”列，`,
  zero: (cells, several) => `${cells}${several ? '都' : ''}为零时，`,
  printed: (cells) => `印有${cells}的，`,
  and: '、',
  between: '',
  rows: (rows) => `${rows.join('')}各行`,
  total: (rows) => `${rows}之和`,
  either: (first, rest) => `${first}（未列的按 ${rest.join(' 或 ')}）`,
  group: (rows) => (rows.length <= few ? rows.join(' + ') : `${rows[0]}至${rows.at(-1)}各行之和`),
  children: '下一级各行之和',
  thisRow: '本行',
  form: (title) => `《${title}》`,
  row: (word) => `“${word}”行`,
  column: (word) => `“${word}”列`,
  of: (column) => `“${column}”列`,
  part: (whole, word) => `${whole}其中${word}`,
  quoted: (word) => `“${word}”`,
  word: (label) => label,
  keysAreUnique: false,
}

const termOf = new Map(Object.values(terms).map((term) => [term.zh, term.en]))

/** An identifier as plain words: 「closingBalance」 is “closing balance”. */
const spelled = (key: string): string =>
  /^\d+$/.test(key)
    ? key
    : key
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/-/g, ' ')
        .toLowerCase()

export const english: Tongue = {
  equal: (left, right) => `${left} = ${right}`,
  atMost: (left, right) => `${left} ≤ ${right}`,
  each: {
    rows: 'in every row: ',
    parents: 'in every row with rows below it: ',
    codes: 'for every code on both forms: ',
    classes: 'for every class of expenditure: ',
  },
  columns: (columns) => `in columns ${columns.join(', ')}: `,
  inColumn: (word) => `in column “${word}”, `,
  zero: (cells, several) => `where ${cells} ${several ? 'are all' : 'is'} zero: `,
  printed: (cells, several) => `where ${cells} ${several ? 'are' : 'is'} printed: `,
  and: ' and ',
  between: ' ',
  rows: (rows) => `rows ${rows.join(', ')}`,
  total: (rows) => `the sum of ${rows}`,
  either: (first, rest) => `${first} (where not listed, ${rest.join(' or ')})`,
  group: (rows) => (rows.length <= few ? rows.join(' + ') : `the sum of rows ${rows[0]} to ${rows.at(-1)}`),
  children: 'the sum of the rows one level below',
  thisRow: 'the row',
  form: (_title, id) => `${id}: `,
  row: (word) => `“${word}”`,
  column: (word) => `in “${word}”`,
  of: (column) => ` in “${column}”`,
  part: (whole, word) => `${word} of ${whole}`,
  quoted: (word) => `“${word}”`,
  word: (label, key, clear) => (clear ? termOf.get(label) : undefined) ?? spelled(key),
  keysAreUnique: true,
}
