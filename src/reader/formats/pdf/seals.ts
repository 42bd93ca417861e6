import type { Glyph } from './glyphs.ts'
import { slants, type GlyphRun } from './runs.ts'

/** Letters of one type size that stand slanting around a middle make a seal; so many at least. */
const fewest = 5
/** How far from its circle a letter may stand, in its own sizes. */
const off = 0.75

/**
 * The upright letters of a seal: where slanting letters stand in a circle, those that happen to stand straight belong to it and to no
 * cell beneath.
 */
export function sealLetters(runs: readonly GlyphRun[]): ReadonlySet<GlyphRun> {
  const letters = new Set<GlyphRun>()
  for (const ring of ringsOf(runs.filter(slants).flatMap((run) => run.glyphs))) {
    for (const run of runs) {
      const [only] = run.glyphs
      if (slants(run) || run.glyphs.length !== 1 || only === undefined) continue
      const alike = Math.abs(only.size - ring.size) < 0.15 * ring.size
      if (alike && Math.abs(awayFrom(ring, only) - ring.radius) < off * ring.size) letters.add(run)
    }
    for (const run of wordsWithin(ring, runs)) letters.add(run)
  }
  return letters
}

/** What is drawn right after the circle of letters and within it are the words of the seal; what was drawn before lies beneath. */
function wordsWithin(ring: Ring, runs: readonly GlyphRun[]): GlyphRun[] {
  const inside = (run: GlyphRun): boolean =>
    run.glyphs.every((g) => awayFrom(ring, g) < ring.radius + off * ring.size)
  const from = runs.findLastIndex((run) => slants(run) && inside(run)) + 1
  const rest = runs.slice(from, from + mostWords + 1)
  const end = rest.findIndex((run) => !inside(run))
  const words = end < 0 ? rest : rest.slice(0, end)
  return words.length > mostWords ? [] : words
}

/** A seal has no more words than these in its middle. */
const mostWords = 4

interface Ring {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly size: number
}

const middle = (g: Glyph): { x: number; y: number } => ({
  x: (g.left + g.right) / 2,
  y: (g.top + g.bottom) / 2,
})

const awayFrom = (ring: { readonly x: number; readonly y: number }, g: Glyph): number => {
  const { x, y } = middle(g)
  return Math.hypot(x - ring.x, y - ring.y)
}

/** The circle that the slanting letters of each type size stand on, where they do. */
function ringsOf(glyphs: readonly Glyph[]): Ring[] {
  const bySize = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const size = Math.round(glyph.size)
    const own = bySize.get(size)
    if (own === undefined) bySize.set(size, [glyph])
    else own.push(glyph)
  }
  return [...bySize.values()].flatMap((own) => {
    const [a, b, c] = [own[0], own[Math.floor(own.length / 3)], own[Math.floor((2 * own.length) / 3)]]
    if (own.length < fewest || !a || !b || !c) return []
    const ring = through(middle(a), middle(b), middle(c))
    if (ring === null) return []
    const size = a.size
    const on = own.filter((g) => Math.abs(awayFrom(ring, g) - ring.radius) < off * size).length
    return on >= 0.8 * own.length && ring.radius > 1.5 * size && ring.radius < 12 * size
      ? [{ ...ring, size }]
      : []
  })
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The circle through three points; nothing where they stand in one line. */
function through(a: Point, b: Point, c: Point): { x: number; y: number; radius: number } | null {
  const d = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y))
  if (Math.abs(d) < 1e-6) return null
  const square = (p: Point): number => p.x * p.x + p.y * p.y
  const x = (square(a) * (b.y - c.y) + square(b) * (c.y - a.y) + square(c) * (a.y - b.y)) / d
  const y = (square(a) * (c.x - b.x) + square(b) * (a.x - c.x) + square(c) * (b.x - a.x)) / d
  return { x, y, radius: Math.hypot(a.x - x, a.y - y) }
}
