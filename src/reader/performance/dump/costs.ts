import type { IndicatorColumn } from '../../../core/performance-form.ts'
import {
  gapWidth,
  isPoints,
  isStandard,
  pressed,
  roomCost,
  shapeOf,
  type Shape,
  unbreakable,
  widthOf,
} from './shapes.ts'
import { textOf, type Word } from './words.ts'

/** A column that cells are told apart for: one of an indicator table or of the goals above it. */
export type CellColumn = Exclude<IndicatorColumn, 'level1' | 'level2' | 'goal'> | 'name'

/** No reading that costs so much is taken. */
export const impossible = 100

const emptyCosts: Readonly<Partial<Record<CellColumn, number>>> = {
  level3: impossible,
  name: impossible,
  target: 40,
  actual: 40,
  score: 50,
  weight: 50,
  standard: 40,
  sign: 20,
  unit: 20,
  explanation: 10,
  rule: 10,
}

/** How a dump sets its cells. */
export interface Layout {
  /** At half the height of their row. */
  readonly centred: boolean
  /** With a blank behind each, so that an empty one is a blank. */
  readonly marked: boolean
  /** The page is turned behind the row: its cells may go on there. */
  readonly turned?: boolean
  /** Units stand in a column of their own. */
  readonly unitsApart?: boolean
}

/** What an empty cell costs before a word: little where blanks stand there for it. */
export const emptyCost = (column: CellColumn, next: Word | undefined, { marked }: Layout): number =>
  marked && (next?.blanks ?? 0) > 0 ? 2 : shapeCost(column, '', 'empty')

/** How unlike the cells of its column a text is. */
export function shapeCost(column: CellColumn, text: string, shape: Shape): number {
  if (shape === 'empty') return emptyCosts[column] ?? 0
  switch (column) {
    case 'score':
    case 'weight':
      return isPoints(text) ? 0 : 200
    case 'level3':
    case 'name':
      return shape === 'value' ? 40 : shape === 'number' || shape === 'dash' ? 60 : 0
    case 'target':
    case 'actual':
      return { empty: 0, value: 0, number: 2, dash: 2, 'ends in value': 4, words: text.length > 8 ? 10 : 8 }[
        shape
      ]
    case 'sign':
      return /^(?:[≥≤<>=＝≧≦]|定性|正向|反向)$/.test(text) ? 0 : 80
    case 'unit':
      return /^(?:%|‰|㎡|[\p{Script=Han}/]{1,5}|[-—/])$/u.test(text) ? 0 : 60
    case 'standard':
      return isStandard(text) ? 0 : 80
    case 'twoYearsAgo':
    case 'lastYear':
    case 'expected':
      return shape === 'words' ? 30 : 10
    case 'key':
      return /^[是否]$/.test(text) ? 0 : 80
    default:
      return shape === 'words' ? 5 : 30
  }
}

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
