import { printOf, type Print } from './prints.ts'
import { gapWidth, isStandard, roomCost, shapeOf } from './shapes.ts'
import { impossible, type Layout } from './shape-costs.ts'
import { textOf, type Word } from './words.ts'

const han = /\p{Script=Han}/u
const mark = /^[≥≤<>=＝≧≦]/

/** What it costs that this word and the one before it on its line stand in one cell, which begins at `from`. */
function pairCost(words: readonly Word[], from: number, at: number): number {
  const next = words[at]!
  if (next.glued) return 0
  const last = words[at - 1]!.text
  const head = next.text[0] ?? ''
  const numberBefore = /\d$/.test(last)
  if (/^\d/.test(head) || mark.test(head)) {
    if (numberBefore && !mark.test(head)) return 60
    if (/[%‰㎡]$/.test(last)) return 50
    const tail = textOf(words.slice(Math.max(from, at - 3), at))
    return /^\D?\d[\d.,]*(?![年月日])[\p{Script=Han}]{1,4}$/u.test(tail) ? 30 : 0
  }
  if (numberBefore) return next.text.length > 8 ? 10 : 0
  return han.test(head) || han.test(last.at(-1) ?? '') ? 60 : 20
}

/** What it costs that a cell begins with this word. */
export function tornCost(before: Word | undefined, word: Word): number {
  if (word.moved === true) return impossible * 2
  if (word.glued) return 60
  if (/^[，。、；：）》”%]/.test(word.text)) return 60
  if (before === undefined || word.first) return 0
  return /\d$/.test(before.text) && !isStandard(word.text) && /^[\p{Script=Han}㎡/]{1,4}$/u.test(word.text)
    ? 25
    : 0
}

/** One line of a cell: its width, its first word, what its last may be pressed by. */
interface CellLine {
  width: number
  readonly word: Word
  readonly room: number
  pressed: number
}

/** No cell is looked at for its brackets that has more words: a long one is told by its lines. */
const mostBracketed = 24

/** What it costs that words of a row stand in one cell. */
export class CellCosts {
  readonly #words: readonly Word[]
  readonly #prints: readonly Print[]
  readonly #layout: Layout

  constructor(words: readonly Word[], layout: Layout) {
    this.#words = words
    this.#prints = words.map(printOf)
    this.#layout = layout
  }

  /** The costs of the cells that begin with word `from`, by how many words they have; index 0 is the empty cell. */
  from(from: number): readonly number[] {
    const words = this.#words
    const { marked, turned, unitsApart } = this.#layout
    const out = [0]
    const lines: CellLine[] = []
    let pairs = unitsApart === true ? 0 : tornCost(words[from - 1], words[from]!)
    let open = 0
    for (let to = from; to < words.length; to++) {
      const word = words[to]!
      const print = this.#prints[to]!
      if (to === from || word.first) {
        if (to > from) {
          pairs += lineCost(words, from, to)
          if (marked && words[to - 1]!.ended === true) pairs += 35
          if (marked && word.blanks > 0) pairs += 25
        }
        lines.push({ width: print.width, word, room: print.room, pressed: print.pressed })
      } else {
        pairs += pairCost(words, from, to)
        const line = lines[lines.length - 1]!
        line.width += print.width + (word.glued ? 0 : gapWidth)
        line.pressed = print.pressed
      }
      open += print.open
      const torn = marked && turned !== true && word.ended === false ? 35 : 0
      const several = lines.length > 1 ? (marked ? 0 : slackCost(lines)) + (word.last ? 0 : 50) : 0
      const edge =
        (from === to ? print.alone : print.end) + (open !== 0 && to - from < mostBracketed ? 40 : 0)
      out.push(pairs + several + torn + edge)
    }
    return out
  }
}

/** What it costs that a cell goes on with this line. */
function lineCost(words: readonly Word[], from: number, at: number): number {
  const next = words[at]!
  const complete =
    at - from <= 3 && han.test(next.text[0] ?? '') && shapeOf(textOf(words.slice(from, at))) === 'value'
  return (next.gap === 'close' ? 40 : 0) + (complete ? 15 : 0)
}

/** Lines break where the next word would not fit; a line with room left was ended by its cell. */
function slackCost(lines: readonly CellLine[]): number {
  let widest = 0
  for (const line of lines) widest = Math.max(widest, line.width - line.pressed)
  let cost = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1]!
    if (next.word.gap !== 'far') cost += roomCost(widest - lines[i]!.width - next.room)
  }
  return cost
}

/**
 * Cells of one row are set at half its height. Cells of m and n lines then follow each other on one line (1 and 1), half a line apart
 * (1 and 2), or a line and more: what it costs that the dump says otherwise.
 */
export function besideCost(linesBefore: number, lines: number, word: Word): number {
  if (word.gap === 'far') return 0
  const expected = linesBefore + lines === 2 ? 'same' : linesBefore + lines === 3 ? 'close' : 'usual'
  const seen = word.first ? word.gap : 'same'
  return expected === seen ? 0 : 25
}
