import type { Basis } from './basis.ts'
import type { Details } from './finding.ts'
import type { Fraction, Span } from './fraction.ts'
import type { PerformanceSubject } from './performance.ts'
import type { scoring } from './zh-CN/scoring.ts'

/** Every reason there is. */
export type ReasonCode = keyof typeof scoring

/** Why a score came out as it did, or why there is none: a code that `scoring.ts` of each language says. */
export interface Reason {
  readonly code: ReasonCode
  readonly details: Details
}

/** A part of the hundred points. */
export interface SchemePart {
  readonly of: 'execution' | 'goal' | 'indicators'
  /** 一级指标, where the points are given to it. */
  readonly level1?: string
  readonly points: number
}

/** 「达成年度指标」: between `to` and `from` hundredths of the weight. */
export interface QualitativeBand {
  readonly name: string
  readonly from: number
  readonly to: number
}

export interface GradeBand {
  readonly grade: string
  /** Lowest number of points of the grade. */
  readonly from: number
}

/** How scores are given, as a notice prescribes it: dated data, not code. */
export interface ScoringScheme {
  readonly id: string
  readonly name: string
  /** Place the scheme comes from; nothing for the national one. */
  readonly region?: string
  readonly years: { readonly from?: number; readonly to?: number }
  readonly subjects: readonly PerformanceSubject[]
  readonly parts: readonly SchemePart[]
  readonly quantitative: {
    /** 正向：权重 × B/A. */
    readonly positive: 'actual over target'
    /** 反向：权重 × A/B; `not said` where the notice only says 「按完成值与指标值的比例记分」. */
    readonly reverse: 'target over actual' | 'not said'
    /** 得分不得突破权重总额. */
    readonly capped: true
    /** Reverse with target 0: full points for 0, none otherwise. */
    readonly zeroTarget: 'all or nothing'
    /** What the notice says of a target beaten by far. */
    readonly beatenByFar: 'analyse, and reduce where the target was set too low' | 'not said'
  }
  readonly qualitative: readonly QualitativeBand[]
  /** Points of the execution part are its points × 执行率, never more. */
  readonly execution: 'points × rate'
  readonly satisfactionMayBeLeftOut: boolean
  readonly grades: readonly GradeBand[]
  readonly basis: Basis
}

/** How a scheme was recognised. Never by the name of a body. */
export interface ChosenScheme {
  readonly scheme: ScoringScheme
  readonly how: 'rule printed on the form' | 'points printed' | 'form' | 'nearest'
}

/** What one indicator earns. `share` is of its weight; `points` need the weight. */
export interface IndicatorScore {
  readonly share: Span | null
  readonly points: Span | null
  readonly reason: Reason
}

/** What the weight of one indicator can be. */
export interface WeightBounds extends Span {
  readonly how: 'printed' | 'heading' | 'the rest' | 'bounds'
}

/** How the body rounds its points. `step` 1 is whole points. */
export interface RoundingPolicy {
  readonly step: Fraction
  /** Nothing where no pair of raw and awarded points shows it. */
  readonly mode: 'nearest' | 'up' | 'down' | 'none' | null
  /** Pairs of raw and awarded points that it explains, and all there are. */
  readonly explained: number
  readonly pairs: number
}
