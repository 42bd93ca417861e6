import type { CellColumn, Layout } from './shape-costs.ts'
import { rowOf, type CutRow } from './rows.ts'
import type { Word } from './words.ts'

/** Cells as the blanks behind them say, in dumps that leave one behind each. */
export function markedCells(words: readonly Word[]): readonly (readonly Word[])[] {
  const cells: Word[][] = []
  let open = false
  for (const word of words) {
    // Within a line a blank parts cells, or nothing; behind a line it ends one.
    if (!open || (!word.first && !word.glued)) cells.push([])
    cells.at(-1)!.push(word)
    open = word.ended !== true
  }
  return cells
}

const beginsPage = (words: readonly Word[]): boolean => words[0]?.gap === 'far' && words[0].first

/**
 * A page turned within a row: what is left of its cells stands on the next page, before the next row. Where the blanks say which words
 * are one cell, the first cell of that row goes to the name above.
 */
export function mendTurned(
  rows: readonly CutRow[],
  columns: readonly CellColumn[],
  layout: Layout,
): readonly CutRow[] {
  if (!layout.marked) return rows
  const out: CutRow[] = []
  for (const row of rows) {
    const above = out.at(-1)
    const [first] = markedCells(row.words)
    const rest = row.words.slice(first?.length ?? 0)
    const mended =
      above !== undefined && beginsPage(row.words) && rest.length > 0 ? rowOf(rest, columns, layout) : row
    if (mended === row || costOf(mended) + saved > costOf(row)) {
      out.push(row)
      continue
    }
    out[out.length - 1] = appended(above!, ['level3'], [first!])
    out.push(mended)
  }
  return out
}

const costOf = ({ split }: CutRow): number => split?.cost ?? Infinity

/** A row reads so much cheaper without the words of the row above. */
const saved = 30

/** The cells of a row that the page cut off: words follow them, and no blank stood behind them. */
export function cutOff(row: CutRow): readonly CellColumn[] {
  return [...row.cells].flatMap(([column, words]) => (words.at(-1)!.ended === false ? [column] : []))
}

/** The row with what stands on the next page. Nothing but the order says so. */
export function appended(
  row: CutRow,
  columns: readonly CellColumn[],
  more: readonly (readonly Word[])[],
): CutRow {
  const cells = new Map(row.cells)
  columns.forEach((column, i) => cells.set(column, [...(cells.get(column) ?? []), ...more[i]!]))
  return { ...row, cells, turned: true }
}
