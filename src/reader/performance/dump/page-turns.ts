import { plainText } from './labels.ts'
import { isLevelName } from './levels.ts'
import { isStandard, shapeOf } from './shapes.ts'
import { markedCells } from './turned.ts'
import type { Word } from './words.ts'

/** A row has no more cells, and the rest of one no more words. */
const mostCells = 12
const mostWords = 64

/**
 * A page that is turned within a row cuts each of its cells: 「提高 效益指标 社会效益指 提高 标准」 stand on one line, what is left of the cells
 * on the next page one after the other. Where blanks mark the cells, as many are left as were cut, and one of them makes the name of a
 * level whole, each goes back to where it was cut off.
 */
export function mendPageTurns(words: readonly Word[]): readonly Word[] {
  const out: Word[] = []
  for (let i = 0; i < words.length;) {
    const turn = turnAt(words, i)
    const rest = turn === null ? null : restsOf(words.slice(i, turn), words.slice(turn, turn + mostWords))
    if (turn === null || rest === null) {
      out.push(words[i]!)
      i++
      continue
    }
    out.push(...rest.row)
    i = turn + rest.taken
  }
  return out
}

/** The word behind the line that begins at `at`, where a page is turned and the line holds cells of a table. */
function turnAt(words: readonly Word[], at: number): number | null {
  if (!words[at]!.first) return null
  const last = Math.min(words.length, at + mostCells)
  for (let end = at + 1; end < last; end++)
    if (words[end]!.first) return words[end]!.gap === 'far' && end - at >= 3 ? end : null
  return null
}

function restsOf(
  line: readonly Word[],
  next: readonly Word[],
): { readonly row: readonly Word[]; readonly taken: number } | null {
  const level = line.findIndex((word) => isLevelName(word.plain))
  if (level < 0 || line.at(-1)!.ended !== true) return null
  const cells = markedCells(next)
  // The next row begins as this one does: so many cells before the name of its first level.
  const open = line.filter((word) => !isWhole(word))
  const rests = cells.slice(0, open.length)
  const behind = cells[open.length + level]
  if (rests.length < open.length || behind === undefined || !isLevelName(plainText(behind))) return null
  if (!open.some((word, i) => isLevelName(word.plain + plainText(rests[i]!)))) return null
  return {
    row: line.flatMap((word) => {
      const at = open.indexOf(word)
      return at < 0
        ? [word]
        : [word, ...rests[at]!.map((more) => ({ ...more, moved: true as const, blanks: 0 }))]
    }),
    taken: rests.reduce((sum, cell) => sum + cell.length, 0),
  }
}

/** A cell of the line that needs nothing more. */
const isWhole = ({ plain }: Word): boolean =>
  isLevelName(plain) || isStandard(plain) || shapeOf(plain) === 'value' || shapeOf(plain) === 'number'
