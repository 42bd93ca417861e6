import type { Unit } from './amount.ts'
import type { GoalSpan, IndicatorColumn } from './performance-form.ts'
import type { FundColumn, FundPart, PerformanceField, ReservedPoints } from './performance.ts'

/** A line of the 资金 block, filled in. */
export interface FilledFund {
  readonly part: FundPart
  /** As it is to be printed; nothing for the label that the form declares. */
  readonly label: string | null
  readonly cells: Readonly<Partial<Record<FundColumn, string>>>
}

export interface FilledGoal {
  readonly span: GoalSpan
  readonly number: string | null
  readonly target: string
  readonly actual: string
  readonly weight: string
  readonly score: string
}

export interface FilledIndicator {
  /** Goal that the row belongs to, by index in `goals`. */
  readonly goal: number | null
  readonly cells: Readonly<Partial<Record<IndicatorColumn, string>>>
  /** 达成、部分达成、未达成, chosen by a person for an indicator that is not counted. It is not printed. */
  readonly attained: string
}

export type CostColumn = 'name' | 'amount' | 'working' | 'note'
export type ProjectColumn =
  'name' | 'type' | 'lifetime' | 'amount' | 'fiscal' | 'other' | 'executed' | 'content'

/** Points that a heading is to print. */
export interface FilledPoints {
  readonly of: ReservedPoints['of']
  readonly name: string
  readonly goal: number | null
  readonly text: string
}

/**
 * The values of one performance form as they are to be printed, and nothing of its shape: with its declaration it becomes a
 * document. Every value is text; '' is an empty place.
 */
export interface FilledForm {
  /** A declared form, by id. */
  readonly form: string
  /** Another title than the declared one. */
  readonly title: string | null
  readonly year: number | null
  readonly unit: Unit
  readonly fields: Readonly<Partial<Record<PerformanceField, string>>>
  readonly funds: readonly FilledFund[]
  readonly points: readonly FilledPoints[]
  readonly goals: readonly FilledGoal[]
  readonly indicators: readonly FilledIndicator[]
  readonly costs: readonly Readonly<Record<CostColumn, string>>[]
  readonly projects: readonly Readonly<Record<ProjectColumn, string>>[]
  /** 总分. */
  readonly total: string
  /** The sum of the points, printed beside it where the form has a column for points. */
  readonly totalWeight: string
  /** Lines under the form, after those it declares. */
  readonly notes: readonly string[]
}
