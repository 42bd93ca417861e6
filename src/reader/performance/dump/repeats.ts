import type { CutRow } from './rows.ts'
import { textOf } from './words.ts'

/** Rows that stand once, and those that were printed again over the turn of a page. */
export interface Once {
  readonly rows: readonly CutRow[]
  readonly again: readonly CutRow[]
}

/** The same words once more, not a line further: the page was turned there, and the row stands once only. */
export function readOnce(rows: readonly CutRow[]): Once {
  const isAgain = (row: CutRow, i: number): boolean => isRepeat(rows[i - 1], row)
  return { rows: rows.filter((row, i) => !isAgain(row, i)), again: rows.filter(isAgain) }
}

function isRepeat(before: CutRow | undefined, row: CutRow): boolean {
  const [first] = row.words
  return (
    before !== undefined &&
    first?.first === true &&
    first.gap !== 'usual' &&
    textOf(before.words) === textOf(row.words)
  )
}
