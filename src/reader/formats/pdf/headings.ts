import type { Band } from './bands.ts'
import type { Span } from './gutters.ts'
import type { Glyph } from './glyphs.ts'
import type { Segment } from './segments.ts'

/** A heading and the columns it stands over. */
export interface Heading extends Span {
  readonly from: number
  readonly to: number
}

/** Headings of a band; one set wide (「收　　入」) counts as one. */
export function headingsOf(band: Band): Span[] {
  const spans: (Span & { letters: number })[] = []
  for (const s of band.segments.flatMap(looseParts).sort((a, b) => a.left - b.left)) {
    const last = spans.at(-1)
    if (last && s.left < last.right) {
      // Lines of one heading.
      spans[spans.length - 1] = { left: last.left, right: Math.max(last.right, s.right), letters: 2 }
    } else if (last && last.letters === 1 && s.letters === 1 && s.left - last.right < 8 * band.size) {
      spans[spans.length - 1] = { left: last.left, right: s.right, letters: 2 }
    } else spans.push(s)
  }
  return spans
}

/** A gap this share of the type size wide may part two headings set closely. */
const looseGap = 0.3

function looseParts(segment: Segment): (Span & { letters: number })[] {
  const parts: { left: number; right: number; letters: number }[] = []
  let last: Glyph | null = null
  for (const glyph of segment.runs.flatMap((r) => r.glyphs)) {
    if (glyph.blank) continue
    const part = parts.at(-1)
    if (!last || !part || glyph.left - last.right > looseGap * glyph.size) {
      parts.push({ left: glyph.inkLeft, right: glyph.inkRight, letters: 1 })
    } else {
      part.right = Math.max(part.right, glyph.inkRight)
      part.letters++
    }
    last = glyph
  }
  return parts
}

/**
 * The columns each heading stands over, band by band. A short heading in the middle of several columns stands over all of them, if
 * each has a heading of its own beneath.
 */
export function placeHeadings(bands: readonly Band[], columns: readonly Span[]): Heading[][] {
  const placed: Heading[][] = []
  for (let row = bands.length - 1; row >= 0; row--) {
    const own = headingsOf(bands[row]!).map((h) => ({ ...h, ...columnsUnder(h, columns) }))
    placed.unshift(placed.length === 0 ? own : groupsOver(own, placed[0]!, columns, bands[row]!.size))
  }
  return placed
}

/** The columns whose middle lies under the heading, or else the nearest one. */
function columnsUnder(heading: Span, columns: readonly Span[]): { from: number; to: number } {
  const middles = columns.map((c) => (c.left + c.right) / 2)
  const under = middles.flatMap((x, i) => (x > heading.left - 1 && x < heading.right + 1 ? [i] : []))
  if (under.length > 0) return { from: under[0]!, to: under.at(-1)! }
  const at = (heading.left + heading.right) / 2
  const away = columns.map((c) => Math.max(c.left - at, at - c.right, 0))
  const nearest = away.indexOf(Math.min(...away))
  return { from: nearest, to: nearest }
}

/** Gives headings their columns by the headings beneath: neighbours without gaps, in whose middle the heading stands. */
function groupsOver(
  own: readonly Heading[],
  beneath: readonly Heading[],
  columns: readonly Span[],
  size: number,
): Heading[] {
  const groups = new Map<Heading, { from: number; to: number }>()
  for (const stretch of stretches(beneath)) {
    const first = stretch[0]!.from
    const last = stretch.at(-1)!.to
    const over = own.filter((h) => h.to >= first && h.from <= last)
    const edges = stretch.map((h) => {
      const covered = columns.slice(h.from, h.to + 1)
      return { left: Math.min(h.left, covered[0]!.left), right: Math.max(h.right, covered.at(-1)!.right) }
    })
    share(over, edges, size).forEach((group, i) => {
      if (group) groups.set(over[i]!, { from: stretch[group.from]!.from, to: stretch[group.to]!.to })
    })
  }
  return own.map((h) => ({ ...h, ...groups.get(h) }))
}

/** Headings that follow one another column by column. */
function stretches(headings: readonly Heading[]): Heading[][] {
  const found: Heading[][] = []
  for (const h of headings) {
    const last = found.at(-1)
    if (last && last.at(-1)!.to + 1 === h.from) last.push(h)
    else found.push([h])
  }
  return found
}

/** How far off the middle a heading may stand for each column more that it covers, in type sizes. */
const worth = 1

/** The best way to share columns among headings from left to right: each as much in the middle of its own as can be. */
export function share(
  headings: readonly Span[],
  columns: readonly Span[],
  size: number,
): ({ from: number; to: number } | undefined)[] {
  interface Plan {
    readonly cost: number
    readonly groups: readonly { from: number; to: number }[]
  }
  // plans[c]: the best for the headings so far, within the first c columns.
  let plans: (Plan | null)[] = Array.from({ length: columns.length + 1 }, () => ({ cost: 0, groups: [] }))
  for (const heading of headings) {
    const middle = (heading.left + heading.right) / 2
    const next: (Plan | null)[] = [null]
    for (let end = 1; end <= columns.length; end++) {
      let best = next[end - 1] ?? null
      for (let from = 0; from < end; from++) {
        const before = plans[from]
        if (!before) continue
        const off = Math.abs((columns[from]!.left + columns[end - 1]!.right) / 2 - middle)
        const cost = before.cost + off - worth * size * (end - from)
        if (!best || cost < best.cost) best = { cost, groups: [...before.groups, { from, to: end - 1 }] }
      }
      next.push(best)
    }
    plans = next
  }
  return [...(plans.at(-1)?.groups ?? [])]
}
