import type { Glyph } from './glyphs.ts'
import { gatherRuns } from './runs.ts'
import type { Drawing, Stroke } from './strokes.ts'

/** What is set and drawn on a page, or on one of two pages printed side by side on a sheet. */
export interface Half {
  readonly glyphs: readonly Glyph[]
  readonly drawing: Drawing
}

/** Two upright pages side by side are wider than high by about this much. */
const widest = 1.7
const narrowest = 1.2
/** Share of the sheet's width left blank between them. */
const gutter = 0.015
/** A page has lines, or rules, over this share of its own width. */
const wide = 0.5

/**
 * A sheet on which two pages are printed side by side, as the two. Nothing crosses its middle from top to bottom, not even a title,
 * and on either side there are lines of text or of a table as wide as only a page has them.
 */
export function halvesOf(whole: Half, width: number, height: number): readonly Half[] {
  if (width < narrowest * height || width > widest * height) return [whole]
  const middle = width / 2
  const [from, to] = [middle - (gutter * width) / 2, middle + (gutter * width) / 2]
  const { glyphs, drawing } = whole
  if (glyphs.some((g) => !g.blank && g.turn >= 0 && g.inkRight > from && g.inkLeft < to)) return [whole]
  const { across, edgesAcross } = drawing
  const crosses = (stroke: Stroke): boolean => stroke.to > from && stroke.from < to
  if (across.some(crosses) || edgesAcross.some(crosses)) return [whole]
  if (drawing.down.some(({ at }) => at > from && at < to)) return [whole]
  const runs = gatherRuns(glyphs)
  if (runs.some((run) => run.inkLeft < from && run.inkRight > to)) return [whole]
  const halves = [-1, 1].map((side) => halfOf(whole, middle, side))
  const full = halves.every((half) =>
    [
      ...gatherRuns(half.glyphs).map((run) => run.inkRight - run.inkLeft),
      ...half.drawing.across.map((rule) => rule.to - rule.from),
    ].some((length) => length > wide * middle),
  )
  return full ? halves : [whole]
}

function halfOf({ glyphs, drawing }: Half, middle: number, side: number): Half {
  const own = (x: number): boolean => Math.sign(x - middle) === side
  const across = (strokes: readonly Stroke[]): Stroke[] =>
    strokes.filter(({ from, to }) => own((from + to) / 2))
  const down = (strokes: readonly Stroke[]): Stroke[] => strokes.filter(({ at }) => own(at))
  return {
    glyphs: glyphs.filter((g) => own((g.left + g.right) / 2)),
    drawing: {
      ...drawing,
      across: across(drawing.across),
      down: down(drawing.down),
      edgesAcross: across(drawing.edgesAcross),
      edgesDown: down(drawing.edgesDown),
    },
  }
}
