import type { Unread } from '../../../core/disclosure.ts'
import type { FundColumn, Goal, PerformanceReading, ReservedPoints } from '../../../core/performance.ts'
import type { IndicatorColumn } from '../../../core/performance-form.ts'
import { newDraft, type Draft } from '../draft.ts'
import { addPoints, reserved } from '../points.ts'
import type { GoalColumn } from './anchors.ts'
import { cellOf } from './cells.ts'
import { leftover } from './leftovers.ts'
import type { Layout } from './shape-costs.ts'
import type { Word } from './words.ts'

/** Where the reading of a form stands. */
export interface State {
  readonly draft: Draft
  readonly layout: Layout
  readonly notes: PerformanceReading['notes'][number][]
  readonly unread: Unread[]
  goal: number | null
  goalColumns: readonly GoalColumn[]
  span: Goal['span']
  /** Goals of the list above the tables, which stand again over their indicators. */
  listed: readonly Goal[]
  level1: readonly Word[]
  level2: readonly Word[]
  fundColumns: readonly FundColumn[]
  /** Columns of money that stand side by side without a head. */
  fundSides: readonly FundColumn[]
  columns: readonly IndicatorColumn[]
  /** Words behind the last row: the name of the next goal, where the table has a column for it. */
  lead: readonly Word[]
  /** Groups of rows so far, and whether each had one row at most. */
  groups: number
  single: boolean
  goalName: readonly Word[]
}

/** Before the first words of a form. */
export const newState = (title: string, layout: Layout): State => ({
  draft: newDraft(title),
  layout,
  notes: [],
  unread: [],
  goal: null,
  goalColumns: [],
  span: 'overall',
  listed: [],
  level1: [],
  level2: [],
  fundColumns: [],
  fundSides: [],
  columns: [],
  lead: [],
  groups: 0,
  single: true,
  goalName: [],
})

/** Points that a heading reserves. */
export function reserve({ draft, goal }: State, of: ReservedPoints['of'], label: readonly Word[]): void {
  const cell = cellOf(label)
  if (cell !== null) addPoints(draft.points, reserved(cell, of, goal))
}

/** Words that were given no place: they are kept apart, and the form is in doubt. */
export function leaveOver(state: State, words: readonly Word[]): void {
  addUnread(state, leftover(words, 'no place in its form'))
}

/** What a part of the form left over. */
export function addUnread({ draft, unread }: State, more: readonly Unread[]): void {
  unread.push(...more)
  for (const { why } of more)
    draft.doubts.add(why === 'row printed again' ? 'rows printed again' : 'words left over')
}
