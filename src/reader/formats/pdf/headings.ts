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
  for (const s of band.segments.flatMap(looseParts)) {
    const last = spans.at(-1)
    if (last && last.letters === 1 && s.letters === 1 && s.left - last.right < 8 * band.size) {
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
    const beneath = placed[0] ?? []
    placed.unshift(
      own.map((heading) => ({ ...heading, ...groupOver(heading, own, beneath, columns, bands[row]!.size) })),
    )
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

/** The widest stretch of headings beneath, none under another heading of this level, in whose middle the heading stands. */
function groupOver(
  heading: Heading,
  level: readonly Heading[],
  beneath: readonly Heading[],
  columns: readonly Span[],
  size: number,
): { from: number; to: number } {
  const middle = (heading.left + heading.right) / 2
  const others = level.filter((h) => h !== heading)
  let best = { from: heading.from, to: heading.to }
  for (let i = 0; i < beneath.length && beneath[i]!.from <= heading.to; i++) {
    for (let j = i + 1; j < beneath.length; j++) {
      const [first, last] = [beneath[i]!, beneath[j]!]
      if (last.from !== beneath[j - 1]!.to + 1) break
      if (others.some((o) => o.to >= first.from && o.from <= last.to)) break
      if (last.to < heading.from) continue
      const byHeadings = (first.left + last.right) / 2 - middle
      const byColumns = (columns[first.from]!.left + columns[last.to]!.right) / 2 - middle
      const off = Math.min(Math.abs(byHeadings), Math.abs(byColumns))
      const allowed = Math.max(1.2 * size, 0.12 * (last.right - first.left))
      if (off < allowed && last.to - first.from > best.to - best.from)
        best = { from: first.from, to: last.to }
    }
  }
  return best
}
