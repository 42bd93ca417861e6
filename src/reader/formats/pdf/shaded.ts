import { median } from './gutters.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import type { GlyphRun } from './runs.ts'

/**
 * Where every other row is shaded and the last one is not, no edge shows where it ends: writing in several columns, as far below
 * as a row is high, is that row.
 */
export function withUnshadedEnd(lattice: Lattice, runs: readonly GlyphRun[]): Lattice {
  const { rows, columns } = lattice
  const bottom = rows.at(-1)!
  const height = median(rows.slice(1).map((y, i) => y - rows[i]!))
  const held = new Set<number>()
  let figures = 0
  for (const run of runs) {
    const y = (run.top + run.bottom) / 2
    if (y <= bottom || y >= bottom + height || run.right < columns[0]! || run.left > columns.at(-1)!) continue
    const x = (run.left + run.right) / 2
    held.add(columns.findIndex((edge) => edge > x))
    if (run.glyphs.some((glyph) => /[\d０-９]/.test(glyph.text))) figures += 1
  }
  if (held.size < 2 || figures === 0) return lattice
  const width = columns.length - 1
  const row = rows.length - 1
  const last = Array.from({ length: width }, (_, column): LatticeCell => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
  }))
  const owner = new Int32Array(lattice.owner.length + width)
  owner.set(lattice.owner)
  last.forEach((_, column) => (owner[row * width + column] = lattice.cells.length + column))
  return { rows: [...rows, bottom + height], columns, cells: [...lattice.cells, ...last], owner }
}
