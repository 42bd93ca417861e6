import { point, type Fraction } from '../core/fraction.ts'
import type { Comparison } from '../core/recomputed.ts'
import type { Reason, ReasonCode } from '../core/scoring.ts'
import type { Actual, Target } from '../core/target.ts'

/** What is known beside target and actual. */
export interface Context {
  /** Name of the indicator. */
  readonly name?: string | undefined
  /** Last year's actual value, where the form prints it. */
  readonly lastYear?: Actual | undefined
}

/** What a comparison settles, before its notices. */
export type Settled = Pick<Comparison, 'met' | 'completion' | 'reason'>

export const because = (code: ReasonCode, details: Reason['details'] = {}): Reason => ({ code, details })

/** Left open, for a stated reason. */
export const open = (code: ReasonCode, details: Reason['details'] = {}): Settled => ({
  met: 'cannot tell',
  completion: null,
  reason: because(code, details),
})

export const settled = (met: boolean, completion: Fraction, code: ReasonCode): Settled => ({
  met: met ? 'met' : 'unmet',
  completion: point(completion),
  reason: because(code),
})

/** Told by words or by a date, so without a quotient. */
export const toldBy = (met: boolean, code: ReasonCode): Settled => ({
  met: met ? 'met' : 'unmet',
  completion: null,
  reason: because(code),
})

/** 「100%」 beside words or a date says that it is done. */
export const isWhole = (value: Target): boolean =>
  value.kind === 'quantity' &&
  value.measure.unit.name === '%' &&
  value.measure.number.digits === 100n * 10n ** BigInt(value.measure.number.decimals)
