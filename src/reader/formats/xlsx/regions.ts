import type { Guard } from '../guard.ts'
import { Stop } from '../guard.ts'
import type { Merge, Sheet, SheetCell } from './workbook.ts'

/** A cell of a sheet with the rectangle it covers, inclusive. */
export interface Placed extends Merge {
  readonly text: string
}

/** Part of a sheet that stands by itself: a table with its title, or prose. */
export interface Region {
  readonly cells: readonly Placed[]
  /** Rows and columns of the sheet with something in them, ascending; blank ones are left out. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** No row has more than one cell. */
  readonly prose: boolean
}

/** Areas of merges counted at most; a sheet that merges more is no sheet of a person. */
const mostMerged = 4_000_000

/** The cells a reader sees: merged ones with their spans, those hidden beneath a merge left out. Spans end where text ends. */
export function placed(sheet: Sheet, guard: Guard): Placed[] {
  if (sheet.cells.length === 0) return []
  let bottom = 0
  let right = 0
  const at = new Map<number, SheetCell>()
  const key = (row: number, column: number): number => row * 16_384 + column
  for (const cell of sheet.cells) {
    bottom = Math.max(bottom, cell.row)
    right = Math.max(right, cell.column)
    at.set(key(cell.row, cell.column), cell)
  }
  const spans = new Map<number, Merge>()
  const covered = new Set<number>()
  let area = 0
  for (const merge of sheet.merges) {
    guard.step()
    const start = key(merge.top, merge.left)
    if (!at.has(start) || covered.has(start) || spans.has(start)) continue
    const clipped = { ...merge, bottom: Math.min(merge.bottom, bottom), right: Math.min(merge.right, right) }
    area += (clipped.bottom - clipped.top + 1) * (clipped.right - clipped.left + 1)
    if (area > mostMerged)
      throw new Stop('too many cells', { sheet: sheet.name, merged: area, limit: mostMerged })
    spans.set(start, clipped)
    for (let row = clipped.top; row <= clipped.bottom; row++)
      for (let column = clipped.left; column <= clipped.right; column++)
        if (key(row, column) !== start) covered.add(key(row, column))
  }
  const out: Placed[] = []
  for (const [k, cell] of at) {
    if (covered.has(k) || cell.text.trim() === '') continue
    const own = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }
    out.push({ ...(spans.get(k) ?? own), text: cell.text })
  }
  return out.sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Parts of a sheet that stand apart. A blank row under a title parts nothing; two tables apart are two. */
export function regionsOf(cells: readonly Placed[], framedRows: ReadonlySet<number>): Region[] {
  const joined: Band[] = []
  for (const band of split(cells, 'top', 'bottom')) {
    const last = joined.at(-1)
    if (last === undefined || parts(last, band, framedRows)) joined.push(band)
    else add(last, band)
  }
  return joined.flatMap((band) => besides(band.cells).flatMap(withoutProse).map(regionOf))
}

/** Rows (or columns) with nothing blank between them, growing while they are gathered. */
interface Band {
  readonly from: number
  to: number
  readonly cells: Placed[]
  /** Rows with two cells or more. */
  tableRows: number
}

function add(band: Band, next: Band): void {
  for (const cell of next.cells) band.cells.push(cell)
  band.to = Math.max(band.to, next.to)
  band.tableRows += next.tableRows
}

function split(cells: readonly Placed[], low: 'top' | 'left', high: 'bottom' | 'right'): Band[] {
  const sorted = [...cells].sort((a, b) => a[low] - b[low])
  const out: Band[] = []
  for (const cell of sorted) {
    const last = out.at(-1)
    if (last !== undefined && cell[low] <= last.to + 1) {
      last.cells.push(cell)
      last.to = Math.max(last.to, cell[high])
    } else out.push({ from: cell[low], to: cell[high], cells: [cell], tableRows: 0 })
  }
  for (const band of out) band.tableRows = tableRows(band.cells)
  return out
}

/** How many rows hold two cells or more. */
function tableRows(cells: readonly Placed[]): number {
  const counts = new Map<number, number>()
  for (const cell of cells) counts.set(cell.top, (counts.get(cell.top) ?? 0) + 1)
  let rows = 0
  for (const count of counts.values()) if (count > 1) rows++
  return rows
}

function parts(above: Band, below: Band, framedRows: ReadonlySet<number>): boolean {
  let gap = 0
  for (let row = above.to + 1; row < below.from && gap < 2; row++) if (!framedRows.has(row)) gap++
  if (gap === 0) return false
  if (above.tableRows < 2) return gap >= 2 && below.tableRows < 2 && above.tableRows > 0
  if (below.tableRows < 2) return gap >= 2
  const first = below.cells.filter((cell) => cell.top === below.from)
  return gap >= 2 || first.length === 1
}

/** Tables side by side with two blank columns between; one blank column is only space. */
function besides(cells: readonly Placed[]): (readonly Placed[])[] {
  const out: Band[] = []
  for (const band of split(cells, 'left', 'right')) {
    const last = out.at(-1)
    const apart = last !== undefined && band.from - last.to > 2 && last.tableRows > 1 && band.tableRows > 1
    if (last === undefined || apart) out.push(band)
    else add(last, band)
  }
  return out.map((band) => band.cells)
}

/** More rows of one cell than these above a table are running text; the last of them is its title. */
const mostAbove = 4
/** A row of one cell that is long, ends a sentence, or opens a note or a chapter is no row of a table. */
const told = /.{25}|。$|^(?:第.{1,3}[部章]|[注说][明]?[:：])/

/** Running text before and after a table on one sheet, apart from the table. */
function withoutProse(cells: readonly Placed[]): (readonly Placed[])[] {
  const rows = new Map<number, Placed[]>()
  for (const cell of cells) rows.set(cell.top, [...(rows.get(cell.top) ?? []), cell])
  const order = [...rows.keys()].sort((a, b) => a - b)
  const several = order.filter((row) => rows.get(row)!.length > 1)
  const [first, last] = [several[0], several.at(-1)]
  if (first === undefined || last === undefined) return [cells]
  const above = order.filter((row) => row < first)
  const from = above.length > mostAbove ? above.at(-1)! : (order[0] ?? first)
  const to = order.find((row) => row > last && told.test(rows.get(row)![0]!.text.trim())) ?? Infinity
  const parts = [
    cells.filter((cell) => cell.top < from),
    cells.filter((cell) => cell.top >= from && cell.top < to),
    cells.filter((cell) => cell.top >= to),
  ]
  return parts.filter((part) => part.length > 0)
}

function regionOf(cells: readonly Placed[]): Region {
  const rows = new Set<number>()
  const columns = new Set<number>()
  for (const cell of cells) {
    for (let row = cell.top; row <= cell.bottom; row++) rows.add(row)
    for (let column = cell.left; column <= cell.right; column++) columns.add(column)
  }
  const ascending = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b)
  const counts = new Set(cells.map((cell) => cell.top))
  return {
    cells: [...cells].sort((a, b) => a.top - b.top || a.left - b.left),
    rows: ascending(rows),
    columns: ascending(columns),
    prose: counts.size === cells.length,
  }
}
