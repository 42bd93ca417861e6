import type { WorkingLine } from './finding.ts'
import type { Verdict } from './verdict.ts'

/**
 * One instance of a rule over one document, and how it came out: what opens when a reader asks of a number where else it
 * stands and what it must agree with.
 */
export interface Comparison {
  readonly rule: string
  readonly verdict: Verdict
  /** Every number that takes part, as printed, with where it stands. */
  readonly parts: readonly WorkingLine[]
  /** 「财政拨款收入 + 事业收入 = 本年收入合计」, said of this instance. */
  readonly sentence: string
}
