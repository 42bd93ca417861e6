import type { Unit } from '../../core/amount.ts'
import type { Form } from '../../core/form.ts'
import { bare, normal } from '../../core/normal.ts'
import type { Line } from '../document.ts'
import { isWhole, tokensOf } from './tokens.ts'

/** What stands between the title of a table and its first row. */
export interface Heading {
  readonly body: string | null
  readonly unit: Unit | null
  /** Everything else above the rows, run together: words of the header, broken over lines anyhow. */
  readonly words: string
  /** The same, word by word as the lines print them. */
  readonly terms: readonly string[]
  /** The numbers of the columns (「栏次 1 2 3」), where they are printed. */
  readonly numbered: number | null
  /** A column of line numbers (行次) is printed. */
  readonly lineNumbers: boolean
  /** The lines as they repeat on a following page. */
  readonly lines: ReadonlySet<string>
  readonly rows: readonly Line[]
}

const unitPattern = /(?:金额|货币)?单位[:：]?(人民币)?(百万元|万元|千元|亿元|元)/
const bodyPattern = /^(?:公开|编制|填报|预算|主管)?(?:部门|单位)(?:名称)?(?:\(公章\)|\(盖章\))?[:：](.+)$/
const columnNumbers = /^(栏次|栏目)/
/** No header is longer than this. */
const longestHeading = 60

export function headingOf(form: Form, title: string, lines: readonly Line[]): Heading {
  const from = firstRow(form, lines)
  let unit: Unit | null = (unitPattern.exec(normal(title))?.[2] as Unit | undefined) ?? null
  let body: string | null = null
  let numbered: number | null = null
  const words: string[] = []
  const terms: string[] = []
  for (const line of lines.slice(0, from)) {
    const s = normal(line.text)
    const stated = unitPattern.exec(s)
    if (stated !== null) unit = stated[2] as Unit
    const named = bodyPattern.exec(s.replace(unitPattern, ''))
    if (named !== null) body = named[1] ?? null
    if (stated !== null || named !== null || /^(公开|预算)?\d+表$/.test(s)) continue
    const numbers = columnNumbersOf(line)
    if (numbers !== null) numbered = numbers
    else {
      words.push(s)
      terms.push(...line.text.trim().split(/\s+/).map(normal))
    }
  }
  const joined = words.join('')
  return {
    body,
    unit,
    words: joined,
    terms: [...new Set(terms)],
    numbered,
    lineNumbers: countsUp(lines.slice(from)),
    lines: new Set([normal(title), ...lines.slice(0, from).map((line) => normal(line.text))]),
    rows: lines.slice(from),
  }
}

/** Do the first rows carry 1, 2, 3, 4 behind their labels? A header may promise line numbers that the rows have lost. */
function countsUp(rows: readonly Line[]): boolean {
  let next = 1
  for (const line of rows.slice(0, 40)) {
    for (const token of tokensOf(line)) if (token.text === String(next)) next += 1
  }
  return next > 4
}

/** The highest column number of a line of column numbers, 「栏次 1 栏次 2 3 4」 or 「1 2 3 4」; otherwise nothing. */
function columnNumbersOf(line: Line): number | null {
  const tokens = tokensOf(line)
  const numbers = tokens.filter((t) => isWhole(t.text)).map((t) => Number(t.text))
  const others = tokens.filter((t) => !isWhole(t.text) && !/^\*+$/.test(t.text))
  if (numbers.length === 0 || numbers.some((n, i) => n !== i + 1)) return null
  const said = others.every((t) => columnNumbers.test(normal(t.text)) || /^[类款项]+$/.test(t.text))
  return said && (others.length > 0 || numbers.length >= 3) ? numbers.length : null
}

/** The index of the first line that is a row. */
function firstRow(form: Form, lines: readonly Line[]): number {
  const head = lines.slice(0, longestHeading)
  const numbers = head.findIndex((line) => columnNumbersOf(line) !== null)
  if (numbers >= 0) return numbers + 1
  const first = head.findIndex((line, i) => startsRow(form, line, head[i + 1]))
  return first >= 0 ? first : head.length
}

const ordinal = /^([一二三四五六七八九十]+[、.]|\d{1,2}[、.](?!\d)|\([一二三四五六七八九十]+\))/

function startsRow(form: Form, line: Line, next: Line | undefined): boolean {
  const tokens = tokensOf(line)
  const [first, second] = tokens
  if (first === undefined) return false
  const s = normal(line.text)
  if (unitPattern.test(s) || bodyPattern.test(s)) return false
  if (first.kind === 'number') {
    if (form.rowsBy === 'code') return isWhole(first.text) && /^[1-9]\d{2,6}$/.test(first.text)
    return form.rowsBy === 'single' && tokens.every((t) => t.kind === 'number')
  }
  if (form.rowsBy === 'label')
    return ordinal.test(s) || (second?.kind === 'number' && isRowLabel(form, first.text))
  if (form.rowsBy === 'single') return false
  const followed =
    second?.kind === 'number' || (second === undefined && next !== undefined && startsWithAmount(next))
  return isTotal(form, first.text) && followed
}

const startsWithAmount = (line: Line): boolean => {
  const first = tokensOf(line)[0]
  return first?.kind === 'number' && /[.,]/.test(first.text)
}

/** Is a text the label of a declared row, 「合计」 above all? */
export function isTotal(form: Form, text: string): boolean {
  return /^(合计|总计|总合计)$/.test(bare(text)) || (form.rowsBy !== 'label' && isRowLabel(form, text))
}

export function isRowLabel(form: Form, text: string): boolean {
  return rowKeys(form, text).length > 0
}

/** The declared rows that a label may be, in the order of the form. */
export function rowKeys(form: Form, text: string, half?: string): readonly string[] {
  const label = bare(text)
  if (label === '') return []
  const wordings = wordingsOf(form)
  const keys = wordings.known.get(label) ?? look(wordings, label)
  return half === undefined ? keys : keys.filter((key) => (form.rows[key]?.half ?? half) === half)
}

/** The wordings of the rows of a form, made ready once; and the labels looked up so far. */
interface Wordings {
  readonly rows: readonly {
    readonly key: string
    readonly texts: ReadonlySet<string>
    readonly patterns: readonly RegExp[]
  }[]
  readonly known: Map<string, readonly string[]>
}

const ready = new WeakMap<Form, Wordings>()
/** A hostile document may print any number of labels. */
const mostKnown = 5_000

function wordingsOf(form: Form): Wordings {
  const done = ready.get(form)
  if (done !== undefined) return done
  const rows = Object.entries(form.rows).map(([key, { label, aliases = [] }]) => ({
    key,
    texts: new Set([label, ...aliases.filter((p) => typeof p === 'string')].map(bare)),
    patterns: aliases.filter((p) => typeof p !== 'string'),
  }))
  const wordings = { rows, known: new Map<string, readonly string[]>() }
  ready.set(form, wordings)
  return wordings
}

function look({ rows, known }: Wordings, label: string): readonly string[] {
  const keys = rows.flatMap(({ key, texts, patterns }) =>
    texts.has(label) || patterns.some((p) => p.test(label)) ? [key] : [],
  )
  if (known.size < mostKnown) known.set(label, keys)
  return keys
}
