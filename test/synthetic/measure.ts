import { check } from '../../src/check/check.ts'
import type { Table } from '../../src/core/table.ts'
import type { Host } from '../../src/reader/document.ts'
import { read } from '../../src/reader/read.ts'
import type { TrueDocument, TrueTable } from './model.ts'

/** What became of the cells of one document, and what was said of it though nothing is wrong in it. */
export interface Score {
  /** Cells with something in them that stand as printed, of `cells`. */
  readonly cells: number
  readonly right: number
  readonly wrong: number
  readonly missing: number
  readonly invented: number
  readonly tables: number
  /** Tables read as the form they are; titles, units and header paths as printed. */
  readonly forms: number
  readonly heads: number
  readonly units: number
  /** Tables found besides. */
  readonly more: number
  readonly errors: readonly string[]
  /** What the short narrative leaves out (`must`) is truly missing and does not count. */
  readonly warnings: readonly string[]
  readonly trouble: readonly string[]
}

const plain = (text: string): string => text.replace(/[\s\u3000]/g, '')
const key = (rows: readonly (readonly string[])[]): Set<string> =>
  new Set(rows.flatMap((row) => row.filter((text) => text !== '').map(plain)))

/** How far two rows are the same: cells that agree. */
const alike = (a: readonly string[], b: readonly string[]): number => {
  let n = 0
  for (let i = 0; i < a.length; i += 1) if (a[i] !== '' && plain(a[i]!) === plain(b[i] ?? '')) n += 1
  return n
}

/** The rows of what was found that stand for the true rows, in order (longest chain of likeness). */
function aligned(
  truth: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): (number | null)[] {
  const n = truth.length
  const m = found.length
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0))
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        best[i + 1]![j + 1]! + alike(truth[i]!, found[j]!) + 0.01,
      )
  const out: (number | null)[] = []
  let j = 0
  for (let i = 0; i < n; i += 1) {
    while (j < m && best[i]![j] === best[i]![j + 1]) j += 1
    if (j < m && best[i]![j]! > best[i + 1]![j]!) out.push(j++)
    else out.push(null)
  }
  return out
}

export const rowsOf = (table: Table): string[][] => table.rows.map((row) => row.map((cell) => cell.text))

/** Reads a rendering and compares it, cell by cell, with what its author meant. */
export async function measure(bytes: Uint8Array, truth: TrueDocument, host: Host): Promise<Score> {
  const score = {
    cells: 0,
    right: 0,
    wrong: 0,
    missing: 0,
    invented: 0,
    tables: 0,
    forms: 0,
    heads: 0,
    units: 0,
    more: 0,
  }
  const trouble: string[] = []
  const result = await read(bytes, host)
  if (!result.ok) return { ...score, errors: [], warnings: [], trouble: [result.reason.code] }
  const { disclosure } = result.value
  const left = new Set(disclosure.tables.map((_, i) => i))
  const titles = truth.parts.flatMap((part) => (part.is === 'table' ? [plain(part.table.title)] : []))
  for (const part of truth.parts) {
    if (part.is !== 'table') continue
    const wanted = part.table
    score.tables += 1
    const at = closest(wanted, titles, disclosure.tables, left)
    const table = at === null ? undefined : disclosure.tables[at]
    if (at !== null) left.delete(at)
    const form = disclosure.forms.find((it) => it.table === at && it.table !== null)
    if (form !== undefined && wanted.forms.includes(form.form)) score.forms += 1
    else trouble.push(`${wanted.title}: read as ${form?.form ?? (table ? 'no form' : 'nothing')}`)
    if (table !== undefined && table.unit === wanted.unit) score.units += 1
    const paths = wanted.columns.map((path) => path.join('/'))
    if (table !== undefined && paths.join('|') === table.columns.join('|')) score.heads += 1
    else if (table !== undefined) trouble.push(`${wanted.title}: headers ${table.columns.join(' | ')}`)
    cells(wanted, table, score, trouble)
  }
  score.more = left.size
  for (const i of left)
    trouble.push(`besides: ${disclosure.tables[i]!.title} (${disclosure.tables[i]!.rows.length} rows)`)
  const { findings } = check(disclosure)
  const say = (severity: string): string[] =>
    findings
      .filter((it) => it.severity === severity && !/\/must\//.test(it.rule))
      .map((it) => `${it.rule} ${it.where} ${it.quote ?? ''}`)
  const { profile } = disclosure
  if (profile.kind !== truth.kind || profile.year !== truth.year || profile.body !== truth.body)
    trouble.push(`profile: ${profile.kind} ${profile.year} ${profile.body}, not ${truth.body}`)
  return { ...score, errors: say('error'), warnings: say('warning'), trouble }
}

/** The true title a found table has: the longest that stands in it. */
const titled = (table: Table, titles: readonly string[]): string | undefined =>
  titles.filter((title) => plain(table.title).endsWith(title)).sort((a, b) => b.length - a.length)[0]

/** The table found that stands for a true one: by its title, else the one most like it that has no true title. */
function closest(
  wanted: TrueTable,
  titles: readonly string[],
  tables: readonly Table[],
  left: ReadonlySet<number>,
): number | null {
  const words = key(wanted.rows)
  let best: number | null = null
  let most = 2
  for (const i of left) {
    const table = tables[i]!
    const title = titled(table, titles)
    const named = title === plain(wanted.title)
    if (title !== undefined && !named) continue
    let value = named ? 3 : 0
    for (const word of key(rowsOf(table))) if (words.has(word)) value += 1
    if (value > most) [best, most] = [i, value]
  }
  return best
}

function cells(
  wanted: TrueTable,
  table: Table | undefined,
  score: Record<string, number>,
  trouble: string[],
): void {
  const found = table === undefined ? [] : rowsOf(table)
  const match = aligned(wanted.rows, found)
  const used = new Set(match)
  const bump = (what: string, by = 1): void => void (score[what] = (score[what] ?? 0) + by)
  wanted.rows.forEach((row, r) => {
    const own = match[r] === null ? [] : found[match[r]!]!
    let bad = false
    row.forEach((text, c) => {
      const seen = plain(own[c] ?? '')
      if (text !== '') {
        bump('cells')
        const right = plain(text) === seen
        bump(right ? 'right' : seen === '' ? 'missing' : 'wrong')
        bad ||= !right
      } else if (seen !== '') {
        bump('invented')
        bad = true
      }
    })
    bump('invented', own.slice(row.length).filter((text) => text !== '').length)
    if (bad && trouble.length < 60)
      trouble.push(`${wanted.title} row ${r}: ${row.join('|')}  ←  ${own.join('|')}`)
  })
  found.forEach((row, i) => {
    if (used.has(i)) return
    bump('invented', row.filter((text) => text !== '').length)
    if (trouble.length < 60) trouble.push(`${wanted.title} besides: ${row.join('|')}`)
  })
}
