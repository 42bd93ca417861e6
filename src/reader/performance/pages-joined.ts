import type { Cell, Row } from '../../core/table.ts'
import { sheetRow, type SheetRow } from './sheet.ts'

/** How far off, in points, a column may begin on the next page. */
const near = 4

/** Where the columns of the rows begin on the page, by column; nothing where the format has no geometry. */
function columnStarts(rows: readonly SheetRow[]): readonly number[] | null {
  const starts: number[] = []
  for (const { cells } of rows)
    cells.forEach(({ source: { box } }, at) => {
      if (box !== undefined && (starts[at] === undefined || box.x < starts[at])) starts[at] = box.x
    })
  const known = starts.filter((x) => x !== undefined)
  if (known.length < 2) return null
  return Array.from({ length: rows[0]?.cells.length ?? 0 }, (_, at) => starts[at] ?? Number.NaN)
}

/**
 * The rows of the next page in the columns of the pages before. A page that uses fewer columns is cut into fewer; only their
 * places say which they are.
 */
export function placedAsBefore(before: readonly SheetRow[], rows: readonly SheetRow[]): readonly SheetRow[] {
  const width = before[0]?.cells.length ?? 0
  if (rows.every(({ cells }) => cells.length === width)) return rows
  const starts = columnStarts(before)
  const own = columnStarts(rows)
  if (starts === null || own === null) return rows
  const columns = own.map((x) => starts.reduce((best, start, at) => (start <= x + near ? at : best), -1))
  const known = columns.filter((at) => at >= 0)
  const astray = rows.some(({ spots }) => spots.some(({ at }) => (columns[at] ?? -1) < 0))
  if (astray || new Set(known).size < known.length) return rows
  return rows.map(({ cells }) => {
    const source = withoutBox(cells[0]?.source ?? {})
    const moved: Cell[] = starts.map(() => ({ text: '', how: 'read', source }))
    cells.forEach((cell, at) => {
      const column = columns[at] ?? -1
      if (column >= 0) moved[column] = cell
    })
    return sheetRow(moved)
  })
}

function withoutBox({ page, line }: Cell['source']): Cell['source'] {
  return { ...(page === undefined ? {} : { page }), ...(line === undefined ? {} : { line }) }
}

const said = (row: Row): string => row.map(({ text }) => text).join('|')
const pageOf = ({ cells }: SheetRow): number | undefined =>
  cells.find(({ source }) => source.page !== undefined)?.source.page

/** Rows that a word processor prints again at the head of each page are left out. */
export function withoutRepeats(rows: readonly SheetRow[]): readonly SheetRow[] {
  const head = rows.slice(0, 4).filter(({ spots }) => spots.length > 0)
  const top = head.map(({ cells }) => said(cells))
  const first = head[0] === undefined ? undefined : pageOf(head[0])
  return rows.filter((row, at) => {
    if (at < 4 || row.spots.length === 0) return true
    const page = pageOf(row)
    return page === first || page === undefined || !top.includes(said(row.cells))
  })
}
