import type { Band } from './bands.ts'
import { partsOf, type Segment } from './segments.ts'
import type { Stroke } from './strokes.ts'

/** From left to right on the page. */
export interface Span {
  readonly left: number
  readonly right: number
}

/** A band with its segments parted wherever a column might end. */
export function parted(band: Band): Band {
  return { ...band, segments: band.segments.flatMap(partsOf) }
}

/** The columns between gutters: where bands have writing, and hardly any has writing in between. */
export function columnsOf(bands: readonly Band[], size: number): Span[] {
  const ends: { at: number; step: number }[] = []
  for (const band of bands) {
    for (const s of band.segments) ends.push({ at: s.left, step: 1 }, { at: s.right, step: -1 })
  }
  ends.sort((a, b) => a.at - b.at || b.step - a.step)
  // One long label among many rows may run across a gutter.
  const noise = bands.length >= 12 ? 1 : 0
  const covered: Span[] = []
  let depth = 0
  let from = 0
  for (const { at, step } of ends) {
    const before = depth
    depth += step
    if (before <= noise && depth > noise) from = at
    else if (before > noise && depth <= noise) covered.push({ left: from, right: at })
  }
  const joined: Span[] = []
  for (const span of covered) {
    const last = joined.at(-1)
    if (last && span.left - last.right < 0.12 * size)
      joined[joined.length - 1] = { left: last.left, right: span.right }
    else joined.push(span)
  }
  return joined.flatMap((span) => sideBySide(span, bands))
}

/** A column in which most rows hold two figures side by side is two, even where one row runs across their gutter. */
function sideBySide(span: Span, bands: readonly Band[]): Span[] {
  const own = bands
    .map((b) => b.segments.filter((s) => s.left >= span.left - 1 && s.right <= span.right + 1))
    .filter((segments) => segments.some((s) => s.figure))
  const pairs = own.filter((segments) => segments.length === 2 && segments.every((s) => s.figure))
  if (pairs.length < 2 || pairs.length < 0.5 * own.length) return [span]
  const end = median(pairs.map(([a]) => a!.right))
  const start = median(pairs.map(([, b]) => b!.left))
  if (end >= start) return [span]
  return [
    { left: span.left, right: end },
    { left: start, right: span.right },
  ]
}

/** The columns between rules that run down through all the bands; null where fewer than two do. */
export function ruledColumns(bands: readonly Band[], down: readonly Stroke[]): Span[] | null {
  const top = bands[0]!.top
  const bottom = bands.at(-1)!.bottom
  const through = down.filter((r) => Math.min(r.to, bottom) - Math.max(r.from, top) > 0.7 * (bottom - top))
  if (through.length < 2) return null
  const left = Math.min(...bands.flatMap((b) => b.segments.map((s) => s.left)))
  const right = Math.max(...bands.flatMap((b) => b.segments.map((s) => s.right)))
  const at = through.map((r) => r.at)
  if (left < at[0]!) at.unshift(Math.min(left, at[0]! - 3))
  if (right > at.at(-1)!) at.push(Math.max(right, at.at(-1)! + 3))
  return at.slice(1).map((x, i) => ({ left: at[i]! + 0.5, right: x - 0.5 }))
}

const edges: readonly ((s: Segment) => number)[] = [
  (s) => s.left,
  (s) => s.right,
  (s) => (s.left + s.right) / 2,
]

/** Does a column hold figures, set to one edge or to the middle? */
export function holdsFigures(column: Span, bands: readonly Band[], size: number): boolean {
  const own = bands.flatMap((b) =>
    b.segments.filter((s) => {
      const middle = (s.left + s.right) / 2
      return middle >= column.left - 1 && middle <= column.right + 1
    }),
  )
  const figures = own.filter((s) => s.figure)
  if (figures.length < Math.min(3, bands.length) || figures.length < own.length * 0.6) return false
  return edges.some((edge) => {
    const at = median(figures.map(edge))
    return figures.filter((s) => Math.abs(edge(s) - at) < 0.4 * size).length >= 0.7 * figures.length
  })
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}
