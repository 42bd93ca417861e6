import type { Goal } from '../../../core/performance.ts'
import type { GoalColumn } from './anchors.ts'
import { cellOf } from './cells.ts'
import { splitLines } from './lines-apart.ts'
import { isPoints } from './shapes.ts'
import type { Word } from './words.ts'

/** A goal in words: what was set, what was reached, its points. Nothing is told apart that more than one reading is left for. */
export function goalOf(
  span: Goal['span'],
  number: string | null,
  body: readonly Word[],
  columns: readonly GoalColumn[],
): { readonly goal: Goal; readonly sure: boolean } {
  const last = body.at(-1)
  const scored = columns.includes('score') && last !== undefined && isPoints(last.text) && !last.glued
  const words = scored ? body.slice(0, -1) : body
  const twoTexts = columns.includes('target') && columns.includes('actual')
  const cut = twoTexts ? splitLines(words) : { at: words.length, sure: true }
  const how = cut.sure ? 'read' : 'inferred'
  return {
    sure: cut.sure,
    goal: {
      span,
      number,
      target: cellOf(words.slice(0, cut.at), how),
      actual: cellOf(words.slice(cut.at), how),
      weight: null,
      score: scored ? cellOf([last]) : null,
    },
  }
}
