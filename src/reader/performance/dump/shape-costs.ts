import type { IndicatorColumn } from '../../../core/performance-form.ts'
import { isPoints, isStandard, type Shape } from './shapes.ts'
import type { Word } from './words.ts'

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
