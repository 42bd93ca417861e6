import type { Cell } from '../../core/table.ts'
import { isLevelWord } from './names.ts'

/** Where a row stands on its page, as far as the format says. */
export interface Place {
  readonly page: number | undefined
  readonly y: number | undefined
}

/**
 * The cells of one level, row by row, as the form means them: a word broken over a page break is whole again, and the part of a
 * merged cell that stands before a page break is named by the part after it. '' stays where nothing is printed.
 */
export function mendLevel(
  cells: readonly (Cell | undefined)[],
  places: readonly Place[],
): readonly (Cell | undefined)[] {
  const mended = [...cells]
  joinWords(mended)
  nameBeforeBreak(mended, places)
  return mended
}

/** 「效益指」 and 「标」 are one name; nothing else stands between them. */
function joinWords(cells: (Cell | undefined)[]): void {
  for (let at = 0; at < cells.length; at += 1) {
    const start = cells[at]
    if (start === undefined || start.text === '' || start.text.length > 12) continue
    const pieces = [at]
    let text = start.text
    for (let next = at + 1; next < cells.length && pieces.length < 4; next += 1) {
      const piece = cells[next]
      if (piece === undefined || piece.text === '') continue
      if (piece.text.length > 12 || isLevelWord(piece.text)) break
      text += piece.text
      pieces.push(next)
      if (!isLevelWord(text)) continue
      const whole: Cell = { ...start, text, how: 'inferred' }
      for (const one of pieces) cells[one] = whole
      break
    }
  }
}

const bottomOf = ({ source: { box } }: Cell): number | undefined =>
  box === undefined ? undefined : box.y + box.height

/** Does the cell reach over a row, as its frame on the page says? */
function reaches(cell: Cell, { page, y }: Place): boolean {
  const bottom = bottomOf(cell)
  return bottom !== undefined && y !== undefined && cell.source.page === page && y + 1 < bottom
}

/**
 * Rows at the foot of a page that no cell above reaches, in a column whose cells are merged, begin the cell that is named at the
 * head of the next page. Only geometry can say so: without it a blank cell goes on from above.
 */
function nameBeforeBreak(cells: (Cell | undefined)[], places: readonly Place[]): void {
  const named = cells.flatMap((cell, at) => (cell !== undefined && cell.text !== '' ? [{ cell, at }] : []))
  const merges = named.some(({ cell, at }) => at + 1 < cells.length && reaches(cell, places[at + 1]!))
  named.forEach(({ cell, at }, i) => {
    const above = named[i - 1]
    const start = above === undefined ? 0 : above.at + 1
    if (start === at || (above !== undefined && !merges)) return
    const foot = places[at - 1]
    if (foot?.y === undefined || foot.page === places[at]?.page) return
    for (let row = at - 1; row >= start; row -= 1) {
      // Before the first name of all, everything is its own.
      if (above !== undefined) {
        if (places[row]?.page !== foot.page || reaches(above.cell, places[row]!)) break
        if (above.cell.source.page !== foot.page) break
      }
      cells[row] = { ...cell, how: 'inferred' }
    }
  })
}
