import type { How } from '../../../core/fact.ts'
import type { Cell } from '../../../core/table.ts'
import { textOf, type Word } from './words.ts'

/** Words as the cell they were printed in; nothing for none. What was brought over the turn of a page is inferred. */
export function cellOf(words: readonly Word[] | undefined, how: How = 'read'): Cell | null {
  const first = words?.[0]
  if (first === undefined) return null
  const sure = words!.some((word) => word.moved === true) ? 'inferred' : how
  return { text: textOf(words!), how: sure, source: first.line.source }
}
