import type { Page } from '../../reader/document.ts'
import type { End } from '../../report/ends.ts'

/** A band of a page, in points, and the ends that stand in it. */
export interface Strip {
  readonly page: Page
  readonly top: number
  readonly height: number
  readonly ends: readonly End[]
}

const most = 3
/** Points of context above and below a frame; strips no taller than this are joined. */
const margin = 16
const tallest = 96

/** The bands that show the ends standing on pages other than the one shown; those beyond the third are counted. */
export function stripsOf(
  lit: readonly End[],
  shown: number,
  pages: readonly Page[],
): { readonly strips: readonly Strip[]; readonly more: number } {
  const strips: Strip[] = []
  let more = 0
  for (const end of lit) {
    const { page: number, box } = end.source
    const page = number === undefined || number === shown ? undefined : pages[number - 1]
    if (page === undefined || box === undefined) continue
    const top = Math.max(0, box.y - margin)
    const bottom = Math.min(page.height, box.y + box.height + margin)
    const near = strips.findIndex(
      (strip) =>
        strip.page === page &&
        Math.max(strip.top + strip.height, bottom) - Math.min(strip.top, top) <= tallest,
    )
    const joined = strips[near]
    if (joined) {
      const from = Math.min(joined.top, top)
      const to = Math.max(joined.top + joined.height, bottom)
      strips[near] = { page, top: from, height: to - from, ends: [...joined.ends, end] }
    } else if (strips.length < most) strips.push({ page, top, height: bottom - top, ends: [end] })
    else more += 1
  }
  return { strips, more }
}
