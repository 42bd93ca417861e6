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

/** Characters in drawing order gathered into runs; blanks hold a run together only where they are no wider than a blank. */
export function gatherRuns(glyphs: readonly Glyph[]): GlyphRun[] {
  const runs: GlyphRun[] = []
  let current: Glyph[] = []
  let blanks: Glyph[] = []
  const close = (): void => {
    if (current.length > 0) runs.push(runOf(current))
    current = []
    blanks = []
  }
  for (const glyph of glyphs) {
    if (glyph.turn !== 0) continue
    const last = current.at(-1)
    if (glyph.blank) {
      if (last) blanks.push(glyph)
      continue
    }
    if (last && follows(last, glyph)) current.push(...blanks.splice(0), glyph)
    else {
      close()
      current = [glyph]
    }
    blanks = []
  }
  close()
  return runs
}

function follows(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size)
  const middle = Math.abs((last.top + last.bottom - next.top - next.bottom) / 2)
  const gap = next.left - last.right
  return middle < size * 0.4 && gap < size * part && gap > -size * 0.5
}

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
