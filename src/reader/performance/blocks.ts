import type { Draft } from './draft.ts'
import { readIndicators } from './indicators.ts'
import { addPoints } from './points.ts'
import type { Block } from './sections.ts'

/** Reads the indicator tables of a form once all of them are known: only then is it clear whether each serves a goal of its own. */
export function closeBlocks(draft: Draft, blocks: readonly Block[]): void {
  const grouped =
    new Set(blocks.map(({ goal }) => goal)).size > 1 ||
    (draft.goals.length === 1 && (draft.goals[0]?.number ?? null) !== null)
  for (const { header, rows, goal } of blocks) {
    const read = readIndicators(header, rows, grouped ? goal : null, draft.goals.length)
    draft.indicators.push(...read.indicators)
    draft.goals.push(...read.goals)
    addPoints(draft.points, read.points)
    if (read.astray) draft.doubts.add('values beside their headers')
  }
  if (!grouped)
    draft.points.forEach((one, at) => {
      if (one.of !== 'goal' && one.goal !== null && blocks.length <= 1)
        draft.points[at] = { ...one, goal: null }
    })
}
