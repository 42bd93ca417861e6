import type { Lattice } from './lattice.ts'
import type { GlyphRun } from './runs.ts'

/** A run, or a part of one, and the cell it stands in. */
export interface Placed {
  readonly run: GlyphRun
  readonly cell: number
}

/** Lines of one cell follow each other within this many type sizes. */
const widestPitch = 1.8
/** What is set alike differs by less than this share of the type size. */
const close = 0.05
const centred = 0.15
/** The first line of a label may be indented. */
const indent = 2.5

/**
 * Spreadsheets print a label that is too long for its row over the rows above and below. Its lines are drawn one after the other,
 * as far apart as lines are and not as rows are, and together stand in the middle of their row: they go back into it.
 */
export function withOverflow(lattice: Lattice, placed: readonly Placed[]): readonly Placed[] {
  let moved: Placed[] | null = null
  for (const column of byColumn(lattice, placed))
    for (let from = 0; from < column.length;) {
      const to = endOfLabel(placed, column, from)
      const label = column.slice(from, to)
      const home =
        label.length > 1
          ? homeOf(
              lattice,
              label.map((i) => placed[i]!),
            )
          : null
      if (home !== null) {
        moved ??= [...placed]
        for (const i of label) moved[i] = { ...placed[i]!, cell: home }
      }
      from = to
    }
  return moved ?? placed
}

/** What is drawn in each column, by index and in drawing order; across the page the order may be another. */
function byColumn(lattice: Lattice, placed: readonly Placed[]): readonly (readonly number[])[] {
  const columns: number[][] = lattice.columns.map(() => [])
  placed.forEach(({ run, cell }, i) => {
    const { column, columnSpan } = lattice.cells[cell]!
    let own = column
    // A line over a merged cell may come from the row beside it, which is parted.
    while (own + 1 < column + columnSpan && lattice.columns[own + 1]! <= run.inkLeft + 1) own += 1
    columns[own]!.push(i)
  })
  return columns
}

/** After the lines that follow the one at `from`, all by the same step. */
function endOfLabel(placed: readonly Placed[], column: readonly number[], from: number): number {
  let to = from + 1
  let step = 0
  for (; to < column.length; to += 1) {
    const [one, next] = [placed[column[to - 1]!]!, placed[column[to]!]!]
    const down = next.run.top - one.run.top
    if (!goesOn(one, next) || (step > 0 && Math.abs(down - step) > close * one.run.size)) break
    step = down
  }
  return to
}

/** Is the second the next line of the same writing, one line further down and set to the same edge or middle? */
function goesOn({ run: a }: Placed, { run: b }: Placed): boolean {
  if (!isWords(a) || !isWords(b)) return false
  const down = b.top - a.top
  if (down < 0.8 * a.size || down > widestPitch * a.size || Math.abs(a.size - b.size) > close * a.size)
    return false
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 0.4 * a.size
  return (
    near(a.inkLeft, b.inkLeft) ||
    near(a.inkRight, b.inkRight) ||
    near((a.inkLeft + a.inkRight) / 2, (b.inkLeft + b.inkRight) / 2) ||
    (b.inkLeft < a.inkLeft && a.inkLeft - b.inkLeft < indent * a.size)
  )
}

const isWords = ({ glyphs }: GlyphRun): boolean => glyphs.some(({ text }) => /[\u4e00-\u9fff]/.test(text))

/** The cell in whose middle lines stand together that stand in several; null where each may stand in its own. */
function homeOf(lattice: Lattice, lines: readonly Placed[]): number | null {
  const cells = [...new Set(lines.map(({ cell }) => cell))]
  if (cells.length < 2) return null
  const { size } = lines[0]!.run
  const middle = (lines[0]!.run.top + lines.at(-1)!.run.bottom) / 2
  const off = (y: number, cell: number): number => {
    const { row, rowSpan } = lattice.cells[cell]!
    return y - (lattice.rows[row]! + lattice.rows[row + rowSpan]!) / 2
  }
  const home = cells.find((cell) => Math.abs(off(middle, cell)) < centred * size)
  return home !== undefined && lines.some((line) => crosses(lattice, line)) ? home : null
}

/** Does the line stand across the upper or lower border of its cell? */
function crosses(lattice: Lattice, { run, cell }: Placed): boolean {
  const { row, rowSpan } = lattice.cells[cell]!
  const room = centred * run.size
  return run.top < lattice.rows[row]! - room || run.bottom > lattice.rows[row + rowSpan]! + room
}
