import type { Cell } from '../../core/table.ts'
import { isLevelWord } from './names.ts'

/**
 * The cells of one level, row by row, as the form means them: a word broken over a page break is whole again, and the part of a
 * merged cell that stands before a page break is named by the part after it. '' stays where nothing is printed.
 */
export function mendLevel(cells: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] {
  const mended = [...cells]
  joinWords(mended)
  nameBeforeBreak(mended)
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

/**
 * A blank cell of its own, below a merged one and at the foot of a page, is the beginning of the cell that is named at the head
 * of the next page. Only geometry can say so: without boxes a blank cell goes on from above.
 */
function nameBeforeBreak(cells: (Cell | undefined)[]): void {
  let above: Cell | undefined
  let merged = false
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]
    if (cell === undefined) continue
    if (cell.text !== '') {
      above = cell
      merged = false
      continue
    }
    if (cell.source.box === undefined) {
      merged = true
      continue
    }
    const under = above?.source.box
    if (!merged || under === undefined || above?.source.page !== cell.source.page) continue
    if (cell.source.box.y < under.y + under.height - 1) continue
    let next = at + 1
    while (next < cells.length && cells[next]?.text === '' && cells[next]?.source.box === undefined) next += 1
    const named = cells[next]
    if (named === undefined || named.text === '' || named.source.page === cell.source.page) continue
    for (let row = at; row < next; row += 1) cells[row] = { ...named, how: 'inferred' }
  }
}
