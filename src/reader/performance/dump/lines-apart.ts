import { gapWidth, pressed, roomCost, unbreakable, widthOf } from './shapes.ts'
import { textOf, type Word } from './words.ts'

interface PrintedLine {
  readonly words: readonly Word[]
  readonly width: number
  readonly tail: number
  readonly head: string
}

/** Where a text of many lines is cut in two, by words; `sure` where one cut is clearly the best. */
export interface Cut {
  readonly at: number
  readonly sure: boolean
}

/** Texts of more lines are not told apart. */
const mostLines = 200
/** A cut that is better by so much is taken for sure. */
const clear = 12

/**
 * Two cells of running text stand one after the other. Each has its own width, and all its lines but the last are full: that tells
 * where the first ends. Text that is printed twice is cut in its middle.
 */
export function splitLines(words: readonly Word[]): Cut {
  const lines = linesOf(words)
  if (lines.length === 0) return { at: 0, sure: true }
  if (lines.length > mostLines) return { at: words.length, sure: false }
  if (lines.length === 1) return splitOne(words)
  const all = words.map((word) => word.text).join('')
  const halves = all.length % 2 === 0 && all.slice(0, all.length / 2) === all.slice(all.length / 2)
  const costs = lines.slice(1).map((_, i) => ({ at: i + 1, cost: 0 }))
  const heads = slacks(lines)
  const tails = slacks([...lines].reverse(), true)
  let before = 0
  for (const entry of costs) {
    const first = lines[entry.at - 1]!
    before += first.words.reduce((sum, word) => sum + word.text.length, 0)
    entry.cost =
      heads[entry.at]! +
      tails[lines.length - entry.at]! +
      (halves && before === all.length / 2 ? -100 : 0) +
      (/[。！？]$/.test(textOf(first.words)) ? 0 : 4) +
      (lines[entry.at]!.words[0]!.gap === 'close' ? -20 : 0) +
      (/^[，。、；）》”]/.test(lines[entry.at]!.head) ? 60 : 0)
  }
  const sorted = [...costs].sort((a, b) => a.cost - b.cost)
  const [best, second] = sorted
  const at = lines.slice(0, best!.at).reduce((sum, line) => sum + line.words.length, 0)
  return { at, sure: second === undefined || second.cost - best!.cost >= clear }
}

/** One line holds both: only a single space between Chinese words can be their border. */
function splitOne(words: readonly Word[]): Cut {
  const borders = words.flatMap((word, i) =>
    i > 0 &&
    !word.glued &&
    /^\p{Script=Han}/u.test(word.text) &&
    /[\p{Script=Han}。）]$/u.test(words[i - 1]!.text)
      ? [i]
      : [],
  )
  return borders.length === 1 ? { at: borders[0]!, sure: true } : { at: words.length, sure: false }
}

function linesOf(words: readonly Word[]): readonly PrintedLine[] {
  const lines: Word[][] = []
  for (const word of words) {
    if (word.first || lines.length === 0) lines.push([])
    lines.at(-1)!.push(word)
  }
  return lines.map((line) => ({
    words: line,
    width: line.reduce((sum, word) => sum + widthOf(word.text) + gapWidth, -gapWidth),
    tail: pressed(line.at(-1)!.text),
    head: line[0]!.text,
  }))
}

/** What it costs that the first n lines are one cell, for each n: lines with room left before the next. */
function slacks(lines: readonly PrintedLine[], backwards = false): readonly number[] {
  const out = [0]
  /** Room that each inner line was filled to: its width and what did not fit. */
  const filled: number[] = []
  let widest = 0
  lines.forEach((line, i) => {
    const [upper, lower] = backwards ? [line, lines[i - 1]] : [lines[i - 1], line]
    if (upper !== undefined && lower !== undefined && lower.words[0]!.gap !== 'far')
      filled.push(upper.width + widthOf(unbreakable(lower.head)))
    widest = Math.max(widest, line.width - line.tail)
    out.push(filled.reduce((sum, width) => sum + roomCost(widest - width), 0))
  })
  return out
}
