import type { Grid, GridCell } from '../document.ts'
import { headPart } from './head-line.ts'

/**
 * Cuts a grid where another title stands alone in a row: sheets and frames that hold several tables below one another.
 * A grid of one table comes back as it is.
 */
export function splitGrid(grid: Grid): readonly Grid[] {
  if (grid.rows < 6) return [grid]
  const byRow = new Map<number, GridCell[]>()
  for (const cell of grid.cells) {
    if (cell.text.trim() === '') continue
    const row = byRow.get(cell.row)
    if (row === undefined) byRow.set(cell.row, [cell])
    else row.push(cell)
  }
  const cuts = [0]
  let body = false
  for (let row = 0; row < grid.rows - 2; row += 1) {
    const cells = byRow.get(row) ?? []
    const [only, second] = cells
    if (only === undefined) continue
    const title = second === undefined && isTitle(only, grid)
    if (title && body) {
      cuts.push(row)
      body = false
    } else if (cells.length >= 2 && cells.some((cell) => /\d/.test(cell.text))) body = true
  }
  if (cuts.length === 1) return [grid]
  return cuts.map((from, i) => part(grid, from, cuts[i + 1] ?? grid.rows))
}

const isTitle = (cell: GridCell, grid: Grid): boolean =>
  (cell.columnSpan * 2 >= grid.columns || grid.sheet !== undefined) &&
  cell.rowSpan <= 2 &&
  headPart(cell.text).kind === 'title'

function part(grid: Grid, from: number, to: number): Grid {
  const cells = grid.cells
    .filter((cell) => cell.row >= from && cell.row < to)
    .map((cell) => ({ ...cell, row: cell.row - from, rowSpan: Math.min(cell.rowSpan, to - cell.row) }))
  const source = from === 0 ? grid.source : (cells[0]?.source ?? grid.source)
  return { ...grid, source, rows: to - from, cells }
}
