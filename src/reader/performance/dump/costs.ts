import { gapWidth, isStandard, pressed, roomCost, shapeOf, unbreakable, widthOf } from './shapes.ts'
import { impossible, type Layout } from './shape-costs.ts'
import { textOf, type Word } from './words.ts'

const opens = /[（(《“‘「]/g
const closes = /[）)》”’」]/g
const han = /\p{Script=Han}/u
const mark = /^[≥≤<>=＝≧≦]/

/** What it costs that these two words of one line stand in one cell. */
function pairCost(before: readonly Word[], next: Word): number {
  if (next.glued) return 0
  const last = before.at(-1)!.text
  const head = next.text[0] ?? ''
  const numberBefore = /\d$/.test(last)
  if (/^\d/.test(head) || mark.test(head)) {
    if (numberBefore && !mark.test(head)) return 60
    if (/[%‰㎡]$/.test(last)) return 50
    const tail = textOf(before.slice(-3))
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

/** One line of a cell: its width, its first word, the end of its last. */
interface CellLine {
  width: number
  readonly word: Word
  tail: string
}

/** The costs of the cells that begin with word `from`, by the word they end before; index 0 is the empty cell. */
export function cellCosts(
  words: readonly Word[],
  from: number,
  { marked, turned, unitsApart }: Layout,
): readonly number[] {
  const out = [0]
  const lines: CellLine[] = []
  let pairs = unitsApart === true ? 0 : tornCost(words[from - 1], words[from]!)
  for (let to = from; to < words.length; to++) {
    const word = words[to]!
    const width = widthOf(word.text)
    const cell = words.slice(Math.max(from, to - 3), to)
    if (to === from || word.first) {
      if (to > from) {
        pairs += lineCost(words.slice(from, to), word)
        if (marked && words[to - 1]!.ended === true) pairs += 35
        if (marked && word.blanks > 0) pairs += 25
      }
      lines.push({ width, word, tail: word.text })
    } else {
      pairs += pairCost(cell, word)
      const line = lines[lines.length - 1]!
      line.width += width + (word.glued ? 0 : gapWidth)
      line.tail = word.text
    }
    const torn = marked && turned !== true && word.ended === false ? 35 : 0
    const several = lines.length > 1 ? (marked ? 0 : slackCost(lines)) + (word.last ? 0 : 50) : 0
    out.push(pairs + several + torn + edgeCost(words, from, to))
  }
  return out
}

/** What it costs that a cell goes on with this line. */
function lineCost(before: readonly Word[], next: Word): number {
  const complete = before.length <= 3 && shapeOf(textOf(before)) === 'value' && han.test(next.text[0] ?? '')
  return (next.gap === 'close' ? 40 : 0) + (complete ? 15 : 0)
}

/** Lines break where the next word would not fit; a line with room left was ended by its cell. */
function slackCost(lines: readonly CellLine[]): number {
  const widest = lines.reduce((most, line) => Math.max(most, line.width - pressed(line.tail)), 0)
  let cost = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1]!
    if (next.word.gap !== 'far')
      cost += roomCost(widest - lines[i]!.width - widthOf(unbreakable(next.word.text)))
  }
  return cost
}

function edgeCost(words: readonly Word[], from: number, to: number): number {
  const end = words[to]!.text
  const alone = from === to && /^[≤≥<>≦≧]$/.test(end)
  let cost = !alone && /[，、（《“≤≥<>≦≧]$/.test(end) ? 25 : /[的和及与或]$/.test(end) ? 10 : 0
  // Only short cells are looked at whole: a long one is told by its lines.
  if (to - from < 24) {
    const text = words
      .slice(from, to + 1)
      .map((word) => word.text)
      .join('')
    if ((text.match(opens) ?? []).length !== (text.match(closes) ?? []).length) cost += 40
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
