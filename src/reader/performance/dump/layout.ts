import type { Layout } from './shape-costs.ts'
import type { Segment } from './segments.ts'

/** Lines half beside others are seen only where cells are set at half the height of their row. */
const fewestClose = 3
/** Of so many lines in a hundred, at least and at most, the cell ends with the line. */
const endings = [12, 92] as const

/** How the dump sets the cells of the indicators. */
export function layoutOf(segments: readonly Segment[]): Layout {
  const words = segments
    .filter(({ anchor }) => /^level/.test(anchor.kind))
    .flatMap(({ label, body }) => [...label, ...body])
  const last = words.filter((word) => word.last)
  const share = (100 * last.filter((word) => word.ended === true).length) / Math.max(1, last.length)
  return {
    centred: words.filter((word) => word.first && word.gap === 'close').length >= fewestClose,
    marked: share >= endings[0] && share <= endings[1],
  }
}
