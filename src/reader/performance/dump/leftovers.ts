import type { Unread } from '../../../core/disclosure.ts'
import { textOf, type Word } from './words.ts'

/** Why words of a form were given no place; the report has words for each. */
export type LeftBecause = 'no place in its form' | 'row printed again'

/** Words of a form that no cell took, as they are reported; nothing for none. */
export function leftover(words: readonly Word[], why: LeftBecause): readonly Unread[] {
  const first = words[0]
  return first === undefined ? [] : [{ text: textOf(words), why, source: first.line.source }]
}
