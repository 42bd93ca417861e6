import type { Doubt } from '../../../core/doubts.ts'
import type { Indicator } from '../../../core/performance.ts'
import type { Gathered } from './gather.ts'
import type { Word } from './words.ts'

/** Blanks that set a word under its column, not beside the one before. */
const wide = 5
/** In so many of a hundred lines. */
const share = 25

/** Does the dump keep the columns of its page, one line across all cells? Then words do not follow one another cell by cell. */
export function isAligned(words: readonly Word[]): boolean {
  let lines = 0
  let set = 0
  let [counted, seen] = [false, false]
  for (const word of words) {
    if (word.first) [counted, seen] = [false, false]
    else if (!counted) {
      lines += 1
      counted = true
    }
    if (!word.first && !seen && word.blanks >= wide) {
      set += 1
      seen = true
    }
  }
  return lines > 2 && set * 100 >= lines * share
}

/** So many levels in a row without any indicator: they were printed apart from their rows. */
const mostEmpty = 2

/** Are the cells out of order? Levels stand together, and the rows of all of them under others or nowhere. */
export function isDisordered({ draft: { indicators }, unread }: Gathered): boolean {
  const empty = ({ level3 }: Indicator): boolean => level3 === null
  if (indicators.some(empty) && unread.length > 0) return true
  let run = 0
  return indicators.some((one) => (run = empty(one) ? run + 1 : 0) > mostEmpty)
}

/** Where of three rows one is not sure, none is: each stands behind the ones before it. */
export function withDoubtfulRows(found: Gathered): Gathered {
  const { indicators } = found.draft
  const doubtful = indicators.filter(({ level3 }) => level3?.how === 'inferred').length
  if (doubtful * 3 <= indicators.length) return found
  return {
    ...found,
    draft: { ...found.draft, indicators: unsure(indicators) as Gathered['draft']['indicators'] },
  }
}

/** The form with every cell inferred, as nothing but its order says where it belongs. */
export function inferred(found: Gathered): Gathered {
  const { draft } = found
  const doubts = new Set<Doubt>([...draft.doubts, 'values by order'])
  return { ...found, draft: { ...(unsure(draft) as Gathered['draft']), doubts, seen: draft.seen } }
}

function unsure(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unsure)
  if (typeof value !== 'object' || value === null || value instanceof Set) return value
  if ('how' in value) return { ...value, how: 'inferred' }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unsure(inner)]))
}
