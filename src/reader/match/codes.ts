import type { Classification, Form } from '../../core/form.ts'
import { bare } from '../../core/normal.ts'
import type { Table } from '../../core/table.ts'
import { codesNamed, economicName, functionName, governmentEconomicName } from '../../forms/codes/index.ts'
import type { Naming } from './blocks.ts'
import { plainText } from './patterns.ts'
import { rowsNamed } from './labels.ts'

export interface CodeRow {
  /** The code, or the key of a declared row: `total`. */
  readonly row: string
  readonly label: string
  /** As printed; nothing where the form prints none. */
  readonly code: string | null
  readonly at: number
  /** The code was cut off or not printed, and found by its name. */
  readonly inferred: boolean
}

const leading: Readonly<Record<Classification, string>> = {
  function: '2',
  economic: '3',
  'government-economic': '5',
}
const codedLabel = /^[[【(]?(\d{3,7})[\]】)]?[-—_:]?(?=[\u4e00-\u9fff])(.+)$/

/** Reads the code of every row of one block. Rows of units, of notes and of nothing known are left out. */
export function codeRows(
  form: Form,
  table: Table,
  naming: Naming,
  year: number | null,
  texts: readonly number[],
): CodeRow[] {
  const classification = form.classification ?? 'function'
  const found: CodeRow[] = []
  const pieces: string[] = []
  const printed = new Set<string>()
  let above = ''
  table.rows.forEach((row, at) => {
    const pieced = naming.codes.map((column) => plainText(row[column]?.text ?? ''))
    const label = naming.label === null ? '' : (row[naming.label]?.text ?? '')
    const inLabel = codedLabel.exec(plainText(label))
    const name = inLabel?.[2] ?? label
    const declared = declaredRow(form, [...texts.map((column) => row[column]?.text ?? ''), ...pieced, label])
    if (declared !== null) {
      found.push({ row: declared.row, label: declared.label, code: null, at, inferred: false })
      return
    }
    let code = inLabel?.[1] ?? codeFrom(pieced, pieces, name)
    const own = code
    let inferred = false
    if (code === null && name === '') return
    if (
      code === null ||
      ![3, 5, 7].includes(code.length) ||
      (classification !== 'function' && code.length === 7)
    ) {
      const named = byName(name, code ?? '', above, printed, year, classification)
      if (named === null) return
      code = named
      inferred = true
    }
    if (!code.startsWith(leading[classification])) return
    found.push({ row: code, label: name, code: own, at, inferred })
    above = code
    printed.add(code)
  })
  return found
}

/** 「合计」, 「人员经费合计」: rows of a code form that are known by their label, wherever in the row it stands. */
function declaredRow(
  form: Form,
  texts: readonly string[],
): { readonly row: string; readonly label: string } | null {
  const said = texts.filter((text) => text !== '' && !/^\d+$/.test(text))
  if (said.length === 0 || texts.some((text) => /^\d{3,7}$/.test(text))) return null
  for (const text of said) {
    const s = bare(text)
    if (codedLabel.test(s)) continue
    const [key] = rowsNamed(form, s, null)
    if (key !== undefined) return { row: key, label: text }
  }
  return null
}

/** One column holds the whole code; three hold 类, 款 and 项, where a blank repeats what stands above. */
function codeFrom(printed: readonly string[], pieces: string[], name: string): string | null {
  const cells = printed.map((text) => text.replace(/^[[【(]|[\]】)]$/g, ''))
  const whole = cells.filter((text) => /^\d{4,7}$/.test(text)).sort((a, b) => b.length - a.length)
  if (whole[0] !== undefined) return whole[0]
  const deepest = cells.findLastIndex((text) => /^\d{1,3}$/.test(text))
  if (deepest < 0 || name === '') return null
  if (cells.length === 1) return cells[0] ?? null
  for (let i = 0; i <= deepest; i += 1) {
    const piece = cells[i] ?? ''
    if (/^\d{1,3}$/.test(piece)) pieces[i] = i === 0 ? piece : piece.padStart(2, '0')
    else if (pieces[i] === undefined) return null
  }
  pieces.length = deepest + 1
  return pieces.join('')
}

/** The code that a name stands for below the rows above it, where only one fits; `start` is what is left of it. */
function byName(
  name: string,
  start: string,
  above: string,
  printed: ReadonlySet<string>,
  year: number | null,
  classification: Classification,
): string | null {
  const plain = bare(name)
  if (plain === '' || !/^\d*$/.test(start)) return null
  const all = codesNamed(plain, year ?? 9999, classification).filter(
    (code) => code.startsWith(start) && code.startsWith(leading[classification]),
  )
  if (start !== '') {
    const found = all.filter((code) => code.length === start.length + 1)
    const longer = found.length > 0 ? found : cutShort(plain, start, year, classification)
    const below = longer.filter((code) => above.startsWith(code.slice(0, code.length === 7 ? 5 : 3)))
    const pool = below.length > 0 ? below : longer
    return pool.length === 1 ? (pool[0] ?? null) : null
  }
  const near = all.filter((code) => code.length === 3 || above.startsWith(code.slice(0, -2)))
  const pool = (near.length > 0 ? near : all).filter((code) => !printed.has(code))
  // 「其他支出」 names a class, its section and its item: they follow one another.
  const [first] = pool.sort((a, b) => a.length - b.length)
  return first !== undefined && pool.every((code) => code.startsWith(first)) ? first : null
}

/** Both the code and the name were cut off: codes one digit longer whose names begin so. */
function cutShort(
  name: string,
  start: string,
  year: number | null,
  classification: Classification,
): readonly string[] {
  if (name.length < 4) return []
  const found: string[] = []
  for (let digit = 0; digit <= 9; digit += 1) {
    const code = `${start}${digit}`
    const known =
      classification === 'function'
        ? functionName(code, year ?? 9999)
        : classification === 'economic'
          ? economicName(code)
          : governmentEconomicName(code)
    if (known !== null && plainText(known.name).startsWith(name)) found.push(code)
  }
  return found
}
