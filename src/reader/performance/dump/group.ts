import type { Unread } from '../../../core/disclosure.ts'
import type { IndicatorColumn } from '../../../core/performance-form.ts'
import type { Indicator } from '../../../core/performance.ts'
import type { Layout } from './shape-costs.ts'
import type { Word } from './words.ts'

/** Where the rows of a group stand: under which levels, which goal, and the columns of their table. */
export interface Group {
  /** Each row so far named its second level. */
  readonly each: boolean
  readonly level1: readonly Word[]
  readonly level2: readonly Word[]
  readonly goal: number | null
  readonly columns: readonly IndicatorColumn[]
  readonly layout: Layout
  /** The name of the goal, where the table has a column for it. */
  readonly goalName: readonly Word[]
}

/** What the words of a group say. */
export interface GroupRows {
  readonly indicators: readonly Indicator[]
  /** Words behind the last row that belong to what follows. */
  readonly rest: readonly Word[]
  /** What was given no place. */
  readonly unread: readonly Unread[]
  /** What of the name of the goal stands on the next page. */
  readonly goalMore: readonly Word[]
  /** Some cells were told apart by their order and shapes only. */
  readonly inferred: boolean
}
