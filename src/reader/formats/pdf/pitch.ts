import { median } from './gutters.ts'
import type { GlyphRun } from './runs.ts'
import type { Stroke } from './strokes.ts'
import type { WrittenLine } from './writing.ts'

/** Lines further apart than this, in type sizes, are set loosely; what stands close is then told by the page's own pitch. */
const loose = 2.2
/** From line to line where print is set as usual. */
const usual = 1.6
/** Lines of one cell stay apart by so much, so that they are not taken for one line. */
const least = 1.02
/** Fewer steps than these show no pitch. */
const fewestSteps = 6
/** Lines looked at beneath each for the one that follows it. */
const reach = 8

/**
 * How far the lines of a page must be moved together to stand as close as print usually does: 1 where they do. Rows of a table may
 * be set as far apart as paragraphs elsewhere; the steps from each word to the word beneath it say how far that is on this page.
 */
export function tightness(lines: readonly WrittenLine[]): number {
  const size = median(lines.map((line) => line.size))
  const steps = stepsOf(lines).filter((step) => step > 0.9 * size)
  if (steps.length < fewestSteps) return 1
  const most = commonest(steps)
  if (most <= loose * size) return 1
  const close = steps.sort((a, b) => a - b)[Math.floor(steps.length / 20)]!
  return Math.min(1, Math.max((usual * size) / most, (least * size) / close))
}

/** From each run down to the next that stands beneath it. */
function stepsOf(lines: readonly WrittenLine[]): number[] {
  const steps: number[] = []
  lines.forEach((line, i) => {
    for (const run of line.runs) {
      const below = lines
        .slice(i + 1, i + 1 + reach)
        .find((other) => other.runs.some((r) => r.left < run.right && run.left < r.right))
      if (below) steps.push(below.top - line.top)
    }
  })
  return steps
}

/** The step that most others differ from by less than a point. */
function commonest(steps: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const step of steps) counts.set(Math.round(step), (counts.get(Math.round(step)) ?? 0) + 1)
  const near = (step: number): number =>
    (counts.get(step - 1) ?? 0) + (counts.get(step) ?? 0) + (counts.get(step + 1) ?? 0)
  return [...counts.keys()].reduce((best, step) => (near(step) > near(best) ? step : best))
}

/** The line at its place on a page moved together; its writing keeps its size. */
export function movedUp(line: WrittenLine, by: number): WrittenLine {
  const up = ((line.top + line.bottom) / 2) * (1 - by)
  const move = <T extends { readonly top: number; readonly bottom: number }>(it: T): T => ({
    ...it,
    top: it.top - up,
    bottom: it.bottom - up,
  })
  const runs = line.runs.map((run): GlyphRun => ({ ...move(run), glyphs: run.glyphs.map(move) }))
  return { ...move(line), runs }
}

/** The same of rules: those across move, those down shrink. */
export const rulesMovedUp = (
  rules: { readonly across: readonly Stroke[]; readonly down: readonly Stroke[] },
  by: number,
): { readonly across: readonly Stroke[]; readonly down: readonly Stroke[] } => ({
  across: rules.across.map((rule) => ({ ...rule, at: rule.at * by })),
  down: rules.down.map((rule) => ({ ...rule, from: rule.from * by, to: rule.to * by })),
})
