import type { PerformanceReading } from '../../core/performance.ts'
import type { Cell, Row, Table } from '../../core/table.ts'
import { fieldOf } from '../../forms/performance/recognise.ts'
import { finishForm } from './finish.ts'
import { blankList, readList } from './list-form.ts'
import { listHead, type ListHead } from './list-head.ts'
import { placedAsBefore } from './pages-joined.ts'
import { isFigure, sheetRow, sheetRows } from './sheet.ts'
import { isFormTitle } from './titles.ts'

/** A list of projects, which may go on in the next table. */
export interface OpenList {
  readonly head: ListHead
  /** The header paths, by column. */
  readonly titles: readonly string[]
  readonly rows: Row[]
  readonly tables: number[]
  readonly first: Table
  last: Table
}

/** A list has its header where a table has it, or in its first rows. */
export function findList(table: Table, at: number): OpenList | null {
  const found = headOf(table)
  return found === null ? null : { ...found, tables: [at], first: table, last: table }
}

function headOf(table: Table): Pick<OpenList, 'head' | 'titles' | 'rows'> | null {
  const head = table.columns.length === 0 ? null : listHead(table.columns, table.title)
  if (head !== null) return { head, rows: [...table.rows], titles: table.columns }
  if (table.columns.length > 0) return null
  const texts = (row: Row | undefined): readonly string[] => (row ?? []).map(({ text }) => text)
  for (let at = 0; at < Math.min(4, table.rows.length); at += 1) {
    const one = texts(table.rows[at])
    const below = texts(table.rows[at + 1])
    // Figures stand under a header, and labels beside what they name.
    if (one.some(isFigure) || fieldOf(below.find((text) => text !== '') ?? '') !== null) continue
    const two = one.map((text, column) => (below[column] ? `${reach(one, column)}/${below[column]}` : text))
    const deep = below.some((text) => /^[一二三]级指标$/.test(text)) ? listHead(two, table.title) : null
    if (deep !== null) return { head: deep, rows: table.rows.slice(at + 2), titles: two }
    const flat = listHead(one, table.title)
    if (flat !== null) return { head: flat, rows: table.rows.slice(at + 1), titles: one }
  }
  return null
}

/** The header word that stands over a column, its own or the one that reaches over it from the left. */
function reach(texts: readonly string[], column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const text = texts[at] ?? ''
    if (text !== '') return text
  }
  return ''
}

/** Rows that show where the columns stand. */
const enoughRows = 200

/** Takes the next table into the list, where it goes on there: with the same header again, or with none, column under column. */
export function goesOn(open: OpenList, table: Table, at: number): boolean {
  const { first, last, titles } = open
  if (at !== (open.tables.at(-1) ?? -2) + 1) return false
  if (table.title !== '' && (table.title !== first.title || table.body !== first.body)) return false
  const [before, page] = [last.pages.at(-1), table.pages[0]]
  if (before !== undefined && page !== undefined && page !== before + 1 && page !== before) return false
  const again = headOf(table)
  if (again !== null && again.titles.join('|') !== titles.join('|')) return false
  const rows =
    again?.rows ??
    placedAsBefore(open.rows.slice(0, enoughRows).map(sheetRow), sheetRows(table)).map(({ cells }) => cells)
  if (rows.some((row) => row.length !== titles.length)) return false
  open.rows.push(...rows)
  open.tables.push(at)
  open.last = table
  return true
}

/** The projects of the list, one form each; a list without any is the blank form. */
export function listForms({
  head,
  rows,
  titles,
  tables,
  first,
  last,
}: OpenList): readonly PerformanceReading[] {
  const titleCells: Row = titles.map((text): Cell => ({ text, how: 'read', source: first.source }))
  const context = {
    tables,
    notes: first === last ? first.notes : [...first.notes, ...last.notes],
    unit: first.unit,
    body: first.body,
    year: first.year ?? null,
    doubts: [...new Set([...first.doubts, ...last.doubts])],
  }
  const header = [{ cells: titleCells, spots: titleCells.map((cell, place) => ({ cell, at: place })) }]
  const listed = readList(first.title, head, rows)
  if (listed.length > 0)
    return listed.map(({ draft, named }) =>
      finishForm(draft, header, { ...context, source: { ...first.source, ...named.source } }),
    )
  if (head.indicators === null && !isFormTitle(first.title)) return []
  const blank: Cell = { text: '', how: 'read', source: first.source }
  return [finishForm(blankList(first.title, head, blank), header, { ...context, source: first.source })]
}
