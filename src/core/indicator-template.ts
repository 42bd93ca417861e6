import type { LedgerMeasure } from './indicator-ledger.ts'

/** Which way an indicator gets better: 正向, 反向; or it is judged in words, 定性. */
export type IndicatorDirection = 'higher' | 'lower' | 'qualitative'

/** What an indicator is made of, in words. The sentence 「结案率 = 结案数 ÷ 受理数 × 100%」 is derived from it. */
export type IndicatorFormula =
  /** Things counted one by one. */
  | { readonly kind: 'count'; readonly of: string }
  /** Figures added up. */
  | { readonly kind: 'sum'; readonly of: string }
  | { readonly kind: 'ratio'; readonly part: string; readonly whole: string }
  | { readonly kind: 'mean'; readonly amount: string; readonly per: string }
  | { readonly kind: 'growth'; readonly now: string; readonly before: string }
  /** Taken as it stands from a statistic, a measurement or a certificate. */
  | { readonly kind: 'stated'; readonly in: string }
  /** Judged in words against something written beforehand. */
  | { readonly kind: 'judged'; readonly against: string }

/** A recurring indicator with its right place, unit, direction and source: what a filler picks from, and a reviewer compares with. */
export interface IndicatorTemplate {
  /** 「arbitration/settled-rate」: the field, then the indicator. */
  readonly id: string
  readonly field: string
  readonly name: string
  readonly english: string
  /** Other wordings of the same thing. No wording belongs to two templates. */
  readonly synonyms: readonly string[]
  /** 一级指标 and 二级指标 by `forms/performance/levels.ts`. */
  readonly level1: string
  readonly level2: string
  /** Other 二级指标 under which notices or sound practice also print it. */
  readonly alsoUnder: readonly string[]
  /** 二级指标 under which it is plainly out of place. */
  readonly neverUnder: readonly string[]
  /** 「人」, 「%」, 「元/人」; nothing for a qualitative indicator. */
  readonly unit: string | null
  readonly direction: IndicatorDirection
  readonly formula: IndicatorFormula
  /** Where its actual usually comes from. */
  readonly source: string
  /** What must not be done with it. */
  readonly never: readonly string[]
  readonly ledger?: LedgerMeasure
}
