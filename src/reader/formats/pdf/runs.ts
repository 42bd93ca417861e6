import type { Glyph } from './glyphs.ts'

/** Characters that follow one another without a gap, in drawing order: one word, one amount, one label. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly right: number
  readonly inkLeft: number
  readonly inkRight: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/** A gap wider than this share of the type size parts two runs. */
const part = 0.6

/**
 * Characters in drawing order gathered into runs, slanting ones apart; blanks hold a run together only where they are no wider than a blank. Writing that
 * is turned stays together line by line of its own, set in place by its frame.
 */
export function gatherRuns(glyphs: readonly Glyph[]): GlyphRun[] {
  const runs: GlyphRun[] = []
  let current: Glyph[] = []
  let blanks: Glyph[] = []
  for (const glyph of glyphs) {
    const last = current.at(-1)
    if (glyph.blank) {
      if (last) blanks.push(glyph)
      continue
    }
    if (last && follows(last, glyph)) current.push(...blanks, glyph)
    else {
      if (current.length > 0) runs.push(runOf(current))
      current = [glyph]
    }
    blanks = []
  }
  if (current.length > 0) runs.push(runOf(current))
  return runs
}

function follows(last: Glyph, next: Glyph): boolean {
  if (last.turn !== next.turn) return false
  const size = Math.max(last.size, next.size)
  if (next.turn < 0) return followsSlanting(last, next, size)
  if (next.turn !== 0) return followsTurned(last, next, size)
  const middle = Math.abs((last.top + last.bottom - next.top - next.bottom) / 2)
  const gap = next.left - last.right
  return middle < size * 0.4 && gap < size * part && gap > -size * 0.5
}

/** As `follows`, for writing that runs down (1), backwards (2) or up (3) the page. */
function followsTurned(last: Glyph, next: Glyph, size: number): boolean {
  const aside =
    next.turn === 2
      ? Math.abs(last.top + last.bottom - next.top - next.bottom) / 2
      : Math.abs(last.left + last.right - next.left - next.right) / 2
  const gap =
    next.turn === 1
      ? next.top - last.bottom
      : next.turn === 2
        ? last.left - next.right
        : last.top - next.bottom
  return aside < size * 0.4 && gap < size * part && gap > -size * 0.5
}

/** Slanting text is a watermark or a stamp: its letters only have to be neighbours. */
function followsSlanting(last: Glyph, next: Glyph, size: number): boolean {
  const across = (next.left + next.right - last.left - last.right) / 2
  const down = (next.top + next.bottom - last.top - last.bottom) / 2
  return Math.hypot(across, down) < 2 * size
}

/** Does the run slant? It belongs to no table and no sentence. */
export const slants = (run: GlyphRun): boolean => run.glyphs[0]!.turn < 0

/** The run that these characters are, in this order. */
export function runOf(glyphs: readonly Glyph[]): GlyphRun {
  let [left, top, right, bottom, size] = [Infinity, Infinity, -Infinity, -Infinity, 0]
  let [inkLeft, inkRight] = [Infinity, -Infinity]
  for (const g of glyphs) {
    left = Math.min(left, g.left)
    top = Math.min(top, g.top)
    right = Math.max(right, g.right)
    bottom = Math.max(bottom, g.bottom)
    size = Math.max(size, g.size)
    if (g.blank) continue
    inkLeft = Math.min(inkLeft, g.inkLeft)
    inkRight = Math.max(inkRight, g.inkRight)
  }
  return { glyphs, left, right, inkLeft, inkRight, top, bottom, size }
}
