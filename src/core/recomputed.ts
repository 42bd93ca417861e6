import type { Amount } from './amount.ts'
import type { Fraction, Span } from './fraction.ts'
import type { ReservedPoints } from './performance.ts'
import type { PrintedNumber } from './printed.ts'
import type { Percent, RatioAgreement } from './ratio.ts'
import type { ChosenScheme, IndicatorScore, Reason, RoundingPolicy, WeightBounds } from './scoring.ts'
import type { Actual, Direction, Target } from './target.ts'

/** How a printed score stands beside the rule. Only the second last two are findings; `cannot tell` names why in its reason. */
export type ScoreVerdict =
  | 'holds'
  | 'holds within rounding'
  | 'above what the rule permits'
  | 'below'
  | 'cannot tell'
  | 'not applicable'

/** Something a reviewer would ask about a target and its actual value. */
export type NoticeCode =
  /** 「≥90%」 printed as the actual value: a condition, not a value. */
  | 'target repeated as actual'
  | 'unit changed'
  /** 失业率 ≥ …, 满意度 ≤ …. */
  | 'direction contradicts name'
  /** More than half as much again as the target. */
  | 'beaten by more than half'
  | 'target far below last year'
  | 'percentage above the whole'

export interface Notice {
  readonly code: NoticeCode
  readonly reason: Reason
}

/** An actual value beside its target. */
export interface Comparison {
  readonly met: 'met' | 'unmet' | 'cannot tell'
  /** Share of the target reached, not capped; both ends are one where the figures settle it. */
  readonly completion: Span | null
  readonly direction: Direction
  readonly notices: readonly Notice[]
  readonly reason: Reason
}

/** A printed score beside what the rule gives. */
export interface JudgedScore {
  readonly printed: PrintedNumber | null
  readonly recomputed: Span | null
  /** Printed less the nearer end of what is recomputed; zero inside it, nothing where either is missing. */
  readonly difference: Fraction | null
  readonly verdict: ScoreVerdict
  readonly reason: Reason
}

/** One line of the 资金 block. */
export interface ExecutionLine {
  /** Index in `reading.funds`. */
  readonly line: number
  readonly budget: Amount | null
  readonly executed: Amount | null
  readonly rate: Fraction | null
  readonly printedRate: Percent | null
  readonly rateAgreement: RatioAgreement | 'cannot tell'
  /** 分值 of the line, printed or reserved in the heading. */
  readonly weight: Fraction | null
  readonly score: JudgedScore
}

/** One indicator, everything side by side. */
export interface IndicatorLine {
  /** Index in `reading.indicators`. */
  readonly indicator: number
  readonly target: Target
  readonly actual: Actual
  readonly comparison: Comparison
  readonly weight: WeightBounds | null
  readonly rule: IndicatorScore
  readonly score: JudgedScore
  /** Index in `proofs`, where the score is beyond the rule together with others. */
  readonly proof: number | null
}

/** Points that stand in a heading, beside the rows under it. */
export interface HeadingLine {
  readonly of: ReservedPoints['of']
  readonly name: string
  readonly goal: number | null
  readonly reserved: Fraction
  /** Indicators under it, by index; only those that apply. */
  readonly indicators: readonly number[]
  /** Sum of the printed weights; nothing where one is not printed. */
  readonly weights: Fraction | null
  /** Sum of the printed scores; nothing where one is not read. */
  readonly awarded: Fraction | null
  /** What the rule can give the rows together, whatever their weights; nothing where the points do not fit the rows. */
  readonly recomputed: Span | null
  readonly verdict: ScoreVerdict
  readonly reason: Reason
}

/**
 * Rows that together got more than the rule can give them: those without a met target are left at most `left` points by the scores of
 * the others, and completions of at most `completion` would need weights of `needed` to earn what they got.
 */
export interface UpperBound {
  readonly indicators: readonly number[]
  /** The largest completion among them. */
  readonly completion: Fraction
  /** Points of the whole group, and what the scores of the others leave of it. */
  readonly reserved: Fraction
  readonly others: Fraction
  readonly left: Fraction
  /** `completion × left`: no weights give more. */
  readonly permits: Fraction
  readonly awarded: Fraction
  /** Σ awarded ÷ completion: the weights it would take; nothing where a completion is zero. */
  readonly needed: Fraction | null
  readonly reason: Reason
}

export interface TotalLine {
  readonly printed: PrintedNumber | null
  /** 自评得分 in the head of the form. */
  readonly header: PrintedNumber | null
  /** Σ of every score printed; nothing where one is not read. */
  readonly summed: Fraction | null
  /** What the rule gives, where every part can be told. */
  readonly recomputed: Span | null
  /** Sum of the weights, printed in the rows or reserved in headings: 100 on every form. */
  readonly weights: Fraction | null
  readonly verdict: ScoreVerdict
  readonly reason: Reason
}

export interface GradeLine {
  readonly printed: string | null
  /** By the bands of the scheme, from the total printed. */
  readonly grade: string | null
  /** `broken` only where the word printed is one of the bands' own. */
  readonly verdict: 'holds' | 'broken' | 'cannot tell'
}

/** One performance form, recomputed beside what it prints. */
export interface Recomputed {
  readonly scheme: ChosenScheme | null
  readonly execution: readonly ExecutionLine[]
  readonly indicators: readonly IndicatorLine[]
  readonly headings: readonly HeadingLine[]
  readonly proofs: readonly UpperBound[]
  readonly total: TotalLine
  readonly policy: RoundingPolicy | null
  readonly grade: GradeLine
}
