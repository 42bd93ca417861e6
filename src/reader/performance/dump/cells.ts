import type { How } from '../../../core/fact.ts'
import type { Cell } from '../../../core/table.ts'
import { textOf, type Word } from './words.ts'

/** Words as the cell they were printed in; nothing for none. */
export function cellOf(words: readonly Word[] | undefined, how: How = 'read'): Cell | null {
  const first = words?.[0]
  if (first === undefined) return null
  return { text: textOf(words!), how, source: first.line.source }
}
