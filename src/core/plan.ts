import type { FilledForm } from './filled-form.ts'
import type { Details } from './finding.ts'
import type { Fraction } from './fraction.ts'
import type { MeasureProblem } from './measured.ts'
import type { FedIndicator, LedgerNamed } from './plan-ledger.ts'
import type { Reason, ScoringScheme } from './scoring.ts'

/**
 * What is wrong with a plan. `error`: no form can be made of it as it stands; `warning`: what a reviewer would ask. Every code
 * has its words in `zh-CN/plan.ts` and `en/plan.ts`.
 */
export type PlanProblemCode =
  | 'plan not read'
  | 'plan too large'
  | 'plan syntax'
  | 'plan alias'
  | 'plan nested too deep'
  | 'plan not a mapping'
  | 'form not said'
  | 'form unknown'
  | 'scheme unknown'
  | 'unknown column'
  | 'unknown key'
  | 'wrong kind of value'
  | 'not a number'
  | 'below zero'
  | 'weight missing'
  | 'weights not the whole'
  | 'level weights differ'
  | 'indicator missing'
  | 'no place for indicators'
  | 'indicator without name'
  | 'duplicate indicator'
  | 'duplicate label'
  | 'actual missing'
  | 'target missing'
  | 'attained unknown'
  | 'attained missing'
  | 'goal score missing'
  | 'score above its points'
  | 'budget missing'
  | 'executed above budget'
  | 'cannot score'
  | 'reason missing'
  | 'formula in text'
  | 'formula reaches outside'
  | 'unit unknown'
  | 'year unknown'
  | 'ledger without indicator'
  | 'ledger of no rule'
  | 'ledger out of reach'
  | 'ledger not read'
  | 'ledger without sheet'
  | 'ledger named twice'
  | 'ledger differs'

export interface PlanProblem {
  /** Why a ledger gives no actual is said as measuring says it. */
  readonly code: PlanProblemCode | MeasureProblem['code']
  readonly severity: 'error' | 'warning'
  /** Where the user finds it: 「B7」 of a sheet, 「indicators[2].weight:14」 with its line of a YAML file; '' for the whole. */
  readonly at: string
  readonly details: Details
}

/** A plan as read: the values, where each stands, what was not understood, and what is wrong with it. Nothing is dropped. */
export interface PlanReading {
  /** A declared form, by id, where the plan says or shows which. */
  readonly form: string | null
  /** A scoring scheme as the plan names it. */
  readonly scheme: string | null
  readonly filled: FilledForm
  /** Where a value stands, by its path in `filled`: 「indicators.2.weight」 → 「G14」. */
  readonly places: ReadonlyMap<string, string>
  /** Ledgers that the plan names or holds, in its order. */
  readonly ledgers: readonly LedgerNamed[]
  /** Text that no label explains. */
  readonly unread: readonly { readonly at: string; readonly text: string }[]
  readonly problems: readonly PlanProblem[]
}

/** What one part of a form earns, with why. */
export interface PlanScore {
  readonly of: 'execution' | 'goal' | 'indicator'
  /** Index in `filled.funds`, `filled.goals` or `filled.indicators`. */
  readonly index: number
  readonly name: string
  readonly weight: Fraction
  /** Share of the weight; nothing where a person gave the points themselves. */
  readonly share: Fraction | null
  /** Rounded once, to hundredths. */
  readonly points: Fraction
  /** By the rule; by a band whose middle is taken; by the share that the plan states; by the points that it gives. */
  readonly how: 'rule' | 'band' | 'stated' | 'given'
  readonly reason: Reason | null
}

/** A plan with its scores: the form complete, every score with its reason. */
export interface ScoredPlan {
  readonly scheme: ScoringScheme | null
  /** Actuals that ledgers gave. */
  readonly fed: readonly FedIndicator[]
  readonly filled: FilledForm
  readonly scores: readonly PlanScore[]
  readonly total: Fraction | null
  readonly grade: string | null
  /** Those of the reading and those that only scoring shows. */
  readonly problems: readonly PlanProblem[]
}
