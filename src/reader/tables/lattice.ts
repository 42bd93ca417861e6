import type { Grid, GridCell } from '../document.ts'

/** A grid laid out so that any row and column can be asked for: a merged cell answers everywhere it covers. */
export interface Lattice {
  readonly grid: Grid
  readonly rows: number
  readonly columns: number
  /** The cell covering a place. */
  at(row: number, column: number): GridCell | undefined
  /** Cells whose upper left corner stands in the row, left to right. */
  starting(row: number): readonly GridCell[]
}

export function lattice(grid: Grid): Lattice {
  const { rows, columns } = grid
  const places: (GridCell | undefined)[] = new Array<GridCell | undefined>(rows * columns).fill(undefined)
  const starts: GridCell[][] = Array.from({ length: rows }, () => [])
  for (const cell of grid.cells) {
    if (cell.row < 0 || cell.column < 0 || cell.row >= rows || cell.column >= columns) continue
    starts[cell.row]?.push(cell)
    const bottom = Math.min(rows, cell.row + cell.rowSpan)
    const right = Math.min(columns, cell.column + cell.columnSpan)
    for (let r = cell.row; r < bottom; r += 1)
      for (let c = cell.column; c < right; c += 1) places[r * columns + c] ??= cell
  }
  for (const row of starts) row.sort((a, b) => a.column - b.column)
  return {
    grid,
    rows,
    columns,
    at: (row, column) => places[row * columns + column],
    starting: (row) => starts[row] ?? [],
  }
}

/** Cells that start in the row and say something. */
export function spoken(of: Lattice, row: number): readonly GridCell[] {
  return of.starting(row).filter((cell) => cell.text.trim() !== '')
}
