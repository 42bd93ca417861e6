import { bandsOf, figuresInRow } from './bands.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import type { GlyphRun } from './runs.ts'
import { partsOf, segmentsOf } from './segments.ts'
import { gatherLines, lineText } from './writing.ts'

/** A whole amount or rate; a figure broken over lines leaves pieces that are none. */
const amount = /^[-−–(（]?(\d{1,3}([,，]\d{3})+|\d+)(\.\d+)?[)）]?%?$/
const withDecimals = /\.\d{1,6}[)）]?%?$/

interface CellLine {
  readonly middle: number
  readonly size: number
  readonly text: string
}

/**
 * Puts in borders that are not drawn but are meant: rows of figures set one under the other between two rules, and columns of figures
 * within one wide cell. One step at a time; null when nothing is missing.
 */
export function refine(lattice: Lattice, filled: readonly GlyphRun[][]): Lattice | null {
  const wide = lattice.cells.filter(
    (cell, i) => cell.columnSpan > 1 && holdsColumns(lattice, cell, filled[i]!),
  )
  if (wide.length > 0) return withColumns(lattice, wide)
  const cuts = rowCuts(lattice, filled)
  return cuts.length > 0 ? withRows(lattice, cuts) : null
}

/** Do lines of a wide cell hold figures and other writing with a column edge in the gap between them? */
function holdsColumns(lattice: Lattice, cell: LatticeCell, runs: readonly GlyphRun[]): boolean {
  if (runs.length === 0) return false
  const inner = lattice.columns.slice(cell.column + 1, cell.column + cell.columnSpan)
  let rows = 0
  for (const line of gatherLines(runs)) {
    const parts = segmentsOf(line).flatMap(partsOf)
    const parted = parts.filter((part, i) => {
      const next = parts[i + 1]
      return (
        next && (part.figure || next.figure) && inner.some((x) => x > part.right - 1 && x < next.left + 1)
      )
    })
    if (parted.length === 0) continue
    rows++
    if (figuresInRow(parts) >= 2 || rows >= 3) return true
  }
  return false
}

function withColumns(lattice: Lattice, wide: readonly LatticeCell[]): Lattice {
  const cells: LatticeCell[] = []
  for (const cell of lattice.cells) {
    if (!wide.includes(cell)) cells.push(cell)
    else {
      for (let c = 0; c < cell.columnSpan; c++)
        cells.push({ ...cell, column: cell.column + c, columnSpan: 1 })
    }
  }
  return withOwners(lattice.rows, lattice.columns, cells)
}

/** Heights at which rows have to be parted. */
function rowCuts(lattice: Lattice, filled: readonly GlyphRun[][]): number[] {
  const cuts: number[] = []
  for (let row = 0; row + 1 < lattice.rows.length; row++) {
    const own = lattice.cells.flatMap((cell, i) =>
      cell.row === row && cell.rowSpan === 1 && filled[i]!.length > 1 ? [filled[i]!] : [],
    )
    if (own.length > 1) cuts.push(...cutsWithin(own))
  }
  return cuts
}

/** The lines of a cell from its first amount on; empty unless all of them are amounts. */
function amountsOf(lines: readonly CellLine[]): CellLine[] {
  const first = lines.findIndex((l) => amount.test(l.text))
  const rest = first < 0 ? [] : lines.slice(first)
  return rest.every((l) => amount.test(l.text)) ? rest : []
}

/** Between the lines of one drawn row, if each line of figures is a row of its own: it has its label, and whole amounts. */
function cutsWithin(cells: readonly (readonly GlyphRun[])[]): number[] {
  const lines = cells.map(linesOf)
  if (lines.every((l) => l.length < 2)) return []
  const figures = lines.map(amountsOf)
  const labels = lines.filter((_, i) => figures[i]!.length === 0).flat()
  const levels: CellLine[] = []
  for (const line of figures.flat().sort((a, b) => a.middle - b.middle)) {
    const last = levels.at(-1)
    if (!last || line.middle - last.middle > 0.6 * line.size) levels.push(line)
  }
  if (levels.length < 2) return []
  const decimals = figures.some((own) => own.length > 1 && own.every((l) => withDecimals.test(l.text)))
  if (levels.length === 2 && !decimals) return []
  const labelled = levels.filter((level) =>
    labels.some((l) => Math.abs(l.middle - level.middle) < 0.6 * l.size),
  )
  if (labelled.length < 0.7 * levels.length) return []
  const first = levels[0]!.middle
  const bands = bandsOf(gatherLines(cells.flat()))
  return bands.flatMap((band, i) => {
    const above = bands[i - 1]
    return above && band.bottom > first ? [(above.bottom + band.top) / 2] : []
  })
}

function linesOf(runs: readonly GlyphRun[]): CellLine[] {
  return gatherLines(runs).map((line) => ({
    middle: (line.top + line.bottom) / 2,
    size: line.size,
    text: lineText(line),
  }))
}

function withRows(lattice: Lattice, cuts: readonly number[]): Lattice {
  const rows = [...lattice.rows, ...cuts].sort((a, b) => a - b)
  const indexOf = new Map(rows.map((y, i) => [y, i]))
  const cells: LatticeCell[] = []
  for (const cell of lattice.cells) {
    const from = indexOf.get(lattice.rows[cell.row]!)!
    const to = indexOf.get(lattice.rows[cell.row + cell.rowSpan]!)!
    // A cell merged by rules over several drawn rows stays merged.
    if (cell.rowSpan > 1 || to - from === 1) cells.push({ ...cell, row: from, rowSpan: to - from })
    else for (let row = from; row < to; row++) cells.push({ ...cell, row, rowSpan: 1 })
  }
  return withOwners(rows, lattice.columns, cells)
}

function withOwners(
  rows: readonly number[],
  columns: readonly number[],
  cells: readonly LatticeCell[],
): Lattice {
  const width = columns.length - 1
  const owner = new Int32Array((rows.length - 1) * width).fill(-1)
  cells.forEach((cell, i) => {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++) {
      owner.fill(i, r * width + cell.column, r * width + cell.column + cell.columnSpan)
    }
  })
  return { rows, columns, cells, owner }
}
