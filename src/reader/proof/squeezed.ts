import { zero, type Amount, type Unit } from '../../core/amount.ts'
import type { Unread } from '../../core/disclosure.ts'
import type { Form } from '../../core/form.ts'
import { readAmount } from '../../core/printed.ts'
import type { Relation } from '../../core/relation.ts'
import type { Cell, Table } from '../../core/table.ts'
import { normal } from '../../core/normal.ts'
import type { Line } from '../document.ts'
import { assignByProof, type Identity, type Placement, type PrintedRow } from './assign.ts'
import { identitiesOf, type KeyedTable } from './identities.ts'
import { layOut, type Band, type Laid, type LaidRow } from './layout.ts'
import { sectionsOf } from './sections.ts'

/** What the proof needs to know of the official forms. */
export interface ProofContext {
  readonly forms: readonly Form[]
  readonly relations: readonly Relation[]
}

export interface Squeezed {
  readonly tables: readonly Table[]
  /** The form of each table. */
  readonly forms: readonly string[]
  /** Amounts that no single place was found for. */
  readonly unread: readonly Unread[]
  readonly used: ReadonlySet<Line>
}

/**
 * Reads the official tables out of lines whose empty cells are gone: labels, codes and 行次 say the row, the order of the amounts
 * and the identities of the forms say the column. Only what is the one reading left is put into a cell; nothing printed is changed.
 */
export function readSqueezedTables(lines: readonly Line[], context: ProofContext): Squeezed {
  const found = sectionsOf(lines, context.forms).flatMap((section) => layOut(section) ?? [])
  const { laid, places } = onlyTables(found, prove(found, context.relations))
  const unread: Unread[] = []
  const used = new Set<Line>()
  const tables = laid.map((table, t) => {
    const { titleLines, body, notes } = table.section
    for (const line of [...titleLines, ...body, ...notes]) used.add(line)
    return tableOf(table, places[t] ?? [], unread)
  })
  return { tables, forms: laid.map((table) => table.form.id), unread, used }
}

/** Free entries look like any text with numbers in it: without a proof they are no table. */
function onlyTables(
  found: readonly Laid[],
  places: readonly (readonly Placement[])[],
): { readonly laid: readonly Laid[]; readonly places: readonly (readonly Placement[])[] } {
  const kept = found.map(
    (table, t) =>
      table.form.rowsBy !== 'entry' || (places[t] ?? []).some((placement) => placement.proven.includes(true)),
  )
  return { laid: found.filter((_, t) => kept[t]), places: places.filter((_, t) => kept[t]) }
}

/** Places the amounts of all tables together, so that one table can prove another. */
function prove(laid: readonly Laid[], relations: readonly Relation[]): readonly (readonly Placement[])[] {
  const printed: PrintedRow[] = []
  const identities: Identity[] = []
  const starts: number[] = []
  // A form that is printed twice (department and unit, say) is proven in its own company.
  const companies: KeyedTable[][] = []
  const seen = new Map<string, number>()
  for (const table of laid) {
    const start = printed.length
    starts.push(start)
    const amounts = amountsOf(table)
    table.bands.forEach((band, b) => printed.push({ amounts: amounts[b] ?? [], columns: band.keys.length }))
    const occurrence = seen.get(table.form.id) ?? 0
    seen.set(table.form.id, occurrence + 1)
    const company = (companies[occurrence] ??= [])
    company.push({
      form: table.form,
      rows: table.bands.map((band, b) => ({
        index: start + b,
        key: band.key,
        parent: band.parent === null ? null : start + band.parent,
        columns: band.keys,
      })),
    })
  }
  for (const company of companies) identities.push(...identitiesOf(company, relations))
  const placed = assignByProof(printed, identities)
  return laid.map((table, t) => {
    const start = starts[t] ?? 0
    return placed.slice(start, start + table.bands.length)
  })
}

function amountsOf(table: Laid): readonly (readonly (Amount | null)[])[] {
  const unit: Unit = table.heading.unit ?? table.form.unit
  const read = table.bands.map((band) =>
    band.amounts.map((token) => {
      const amount = readAmount(token.text, unit)
      if (amount.ok) return amount.value
      return amount.reason === 'dash' || amount.reason === 'none' ? zero : null
    }),
  )
  // A trailing 「.00」 is often left off: the step of the table is that of its finest amount.
  const finest = read.flat().reduce<bigint | null>((least, amount) => {
    if (amount === null || amount.step === 0n) return least
    return least === null || amount.step < least ? amount.step : least
  }, null)
  return read.map((row) =>
    row.map((amount) => (amount === null || finest === null ? amount : { fen: amount.fen, step: finest })),
  )
}

function tableOf(table: Laid, places: readonly Placement[], unread: Unread[]): Table {
  const doubts: string[] = []
  const rows = table.rows.map((row) => cellsOf(table, row, places, unread, doubts))
  const { section, heading } = table
  const sources = [...section.titleLines, ...section.body].map((line) => line.source)
  const pages = [...new Set(sources.flatMap((s) => (s.page === undefined ? [] : [s.page])))]
  return {
    title: section.title,
    state: table.bands.some((band) => band.amounts.length > 0)
      ? 'present'
      : section.notes.some((line) => /没有|无|未发生|空表|为零/.test(normal(line.text)))
        ? 'empty-declared'
        : 'empty-undeclared',
    unit: heading.unit,
    body: heading.body,
    pages,
    columns: table.columns,
    rows,
    notes: section.notes.map((line) => ({ text: line.text.trim(), source: line.source })),
    source: section.titleLines[0]?.source ?? {},
    doubts,
  }
}

function cellsOf(
  table: Laid,
  row: LaidRow,
  places: readonly Placement[],
  unread: Unread[],
  doubts: string[],
): readonly Cell[] {
  const cells: (Cell | undefined)[] = Array.from({ length: table.columns.length }, () => undefined)
  for (const [at, { text, line }] of row.texts) cells[at] = { text, how: 'read', source: line.source }
  for (const index of row.bands) {
    const band = table.bands[index]
    const place = places[index]
    if (band === undefined || place === undefined) continue
    band.amounts.forEach((token, i) => {
      const column = place.at[i] ?? null
      if (column === null) {
        unread.push({ text: token.text, why: 'more than one column is possible', source: token.line.source })
        doubts.push(`${labelOf(row)} ${token.text}`)
        return
      }
      const how = place.proven[i] === true ? 'proven' : readable(band) ? 'read' : 'inferred'
      cells[band.from + column] = { text: token.text, how, source: token.line.source }
    })
  }
  return cells.map((cell) => cell ?? { text: '', how: 'inferred', source: row.line.source })
}

/** One column only: the row says all there is to say. A figure that is no number needs no proof to be seen there. */
const readable = (band: Band): boolean => band.keys.length === 1 && band.amounts.length === 1

const labelOf = (row: LaidRow): string => [...row.texts.values()].map((t) => t.text).join(' ')
