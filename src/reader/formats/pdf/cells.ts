import type { Grid, GridCell } from '../../document.ts'
import type { Glyph } from './glyphs.ts'
import type { Lattice } from './lattice.ts'
import { withOverflow, type Placed } from './overflow.ts'
import { runOf, type GlyphRun } from './runs.ts'
import { gatherLines, joinLines, lineText } from './writing.ts'

/** The cell of the lattice at a point, or -1. */
function cellAt(lattice: Lattice, x: number, y: number): number {
  const row = slot(lattice.rows, y)
  const column = slot(lattice.columns, x)
  return row < 0 || column < 0 ? -1 : lattice.owner[row * (lattice.columns.length - 1) + column]!
}

function slot(edges: readonly number[], at: number): number {
  if (at < edges[0]! || at >= edges.at(-1)!) return -1
  let low = 0
  let high = edges.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= at) low = middle
    else high = middle
  }
  return low
}

const middleX = (g: { inkLeft: number; inkRight: number }): number => (g.inkLeft + g.inkRight) / 2
const middleY = (g: { top: number; bottom: number }): number => (g.top + g.bottom) / 2

/** Writing that crosses a border of the table by this share of its size is part of it. */
const hanging = 0.3

/** Is any part of this run within the lattice? */
export function touches(lattice: Lattice, run: GlyphRun): boolean {
  const [upper, lower] = [lattice.rows[0]!, lattice.rows.at(-1)!]
  // A label too long for its row hangs over the border of the table.
  const over = Math.min(run.bottom, lower) - Math.max(run.top, upper)
  if (slot(lattice.rows, middleY(run)) < 0 && over < hanging * run.size) return false
  const left = lattice.columns[0]!
  const right = lattice.columns.at(-1)!
  return (
    Math.min(run.inkRight, right) - Math.max(run.inkLeft, left) >
    0.5 * Math.min(run.inkRight - run.inkLeft, right - left)
  )
}

/** Gives each run, or each part of it, to the cell it was set in. */
export function fillLattice(lattice: Lattice, runs: readonly GlyphRun[]): GlyphRun[][] {
  const placed: Placed[] = []
  for (const whole of runs) {
    for (const run of pieces(lattice, whole)) {
      const cell = homeOf(lattice, run)
      if (cell >= 0) placed.push({ run, cell })
    }
  }
  const filled: GlyphRun[][] = lattice.cells.map(() => [])
  for (const { run, cell } of withOverflow(lattice, placed)) filled[cell]!.push(run)
  return filled
}

/** A run is parted where a border stands in a gap between two of its characters, however small the gap. */
function pieces(lattice: Lattice, run: GlyphRun): GlyphRun[] {
  const y = middleY(run)
  const parts: Glyph[][] = [[]]
  let last: Glyph | null = null
  for (const glyph of run.glyphs) {
    if (!glyph.blank) {
      if (last && glyph.left - last.right > 0.1 * glyph.size) {
        if (cellAt(lattice, middleX(last), y) !== cellAt(lattice, middleX(glyph), y)) parts.push([])
      }
      last = glyph
    }
    parts.at(-1)!.push(glyph)
  }
  return parts.length === 1 ? [run] : parts.map(runOf)
}

/** The cell a run without gaps was set in. One that runs over its border keeps the side on which it is aligned. */
function homeOf(lattice: Lattice, run: GlyphRun): number {
  const y = clampInto(middleY(run), lattice.rows)
  const first = cellAt(lattice, clampInto(run.inkLeft + 0.3 * run.size, lattice.columns), y)
  const last = cellAt(lattice, clampInto(run.inkRight - 0.3 * run.size, lattice.columns), y)
  if (first === last) return first
  const startsAt = lattice.columns[lattice.cells[first]!.column]!
  const end = lattice.cells[last]!
  const endsAt = lattice.columns[end.column + end.columnSpan]!
  const before = run.inkLeft - startsAt
  const after = endsAt - run.inkRight
  if (before < 0.6 * run.size && after > before + 2) return first
  if (after < 0.6 * run.size && before > after + 2) return last
  return cellAt(lattice, clampInto(middleX(run), lattice.columns), y)
}

function clampInto(value: number, edges: readonly number[]): number {
  return Math.min(Math.max(value, edges[0]! + 0.01), edges.at(-1)! - 0.01)
}

/** The grid that a filled lattice is. */
export function gridOf(lattice: Lattice, filled: readonly GlyphRun[][], page: number, ruled: boolean): Grid {
  const { rows, columns } = lattice
  const cells: GridCell[] = []
  lattice.cells.forEach((cell, i) => {
    const lines =
      filled[i]!.length === 0
        ? []
        : gatherLines(filled[i]!)
            .map(lineText)
            .filter((t) => t !== '')
    const text = joinLines(lines)
    if (text === '' && cell.rowSpan === 1 && cell.columnSpan === 1) return
    const x = columns[cell.column]!
    const y = rows[cell.row]!
    const box = {
      x,
      y,
      width: columns[cell.column + cell.columnSpan]! - x,
      height: rows[cell.row + cell.rowSpan]! - y,
    }
    cells.push({ ...cell, text, ...(lines.length > 1 ? { lines } : {}), source: { page, box } })
  })
  const box = {
    x: columns[0]!,
    y: rows[0]!,
    width: columns.at(-1)! - columns[0]!,
    height: rows.at(-1)! - rows[0]!,
  }
  return {
    kind: 'grid',
    source: { page, box },
    rows: rows.length - 1,
    columns: columns.length - 1,
    cells,
    ruled,
  }
}
