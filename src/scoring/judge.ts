import {
  asSaid,
  fraction,
  fractionOf,
  minus,
  order,
  said,
  same,
  spanSaid,
  times,
  type Fraction,
  type Span,
} from '../core/fraction.ts'
import type { PrintedNumber } from '../core/printed.ts'
import type { JudgedScore } from '../core/recomputed.ts'
import type { ReasonCode, RoundingPolicy } from '../core/scoring.ts'
import { because } from './settled.ts'

const zero = fraction(0n)

/** A printed score beside what the rule gives. Rounding to the grid of the form is policy, never a fault. */
export function judgeScore(printed: PrintedNumber, recomputed: Span, policy: RoundingPolicy): JudgedScore {
  const score = fractionOf(printed)
  const above = order(score, recomputed.high) > 0
  const below = order(score, recomputed.low) < 0
  const difference = above ? minus(score, recomputed.high) : below ? minus(score, recomputed.low) : zero
  const say = (verdict: JudgedScore['verdict'], code: ReasonCode): JudgedScore => ({
    printed,
    recomputed,
    difference,
    verdict,
    reason: because(
      code,
      verdict === 'holds'
        ? { points: spanSaid(recomputed) }
        : {
            printed: said(score, 4),
            points: spanSaid(recomputed),
            // 15 − 13.575 is 1.425; beside 「13.58」 a reader expects 1.42.
            difference: said(size(minus(score, asSaid(above ? recomputed.high : recomputed.low)))),
            step: said(policy.step, 4),
          },
    ),
  })
  if (!above && !below)
    return say('holds', same(recomputed.low, recomputed.high) ? 'as the rule gives' : 'within the band')
  const gap = size(difference)
  if (order(times(gap, fraction(2n)), policy.step) <= 0)
    return say('holds within rounding', 'explained by rounding')
  if (order(gap, policy.step) < 0) {
    const mode = above ? 'up' : 'down'
    if (policy.mode === mode) return say('holds within rounding', 'explained by rounding')
    if (policy.mode === null)
      return say('cannot tell', above ? 'only rounding up explains it' : 'only cutting off explains it')
  }
  return above
    ? say('above what the rule permits', 'more than the rule gives')
    : say('below', 'less than the rule gives')
}

const size = (value: Fraction): Fraction =>
  value.numerator < 0n ? fraction(-value.numerator, value.denominator) : value

/** A score that cannot be told, and why. */
export const untold = (
  printed: PrintedNumber | null,
  code: ReasonCode,
  recomputed: Span | null = null,
  details: Readonly<Record<string, string>> = {},
): JudgedScore => ({
  printed,
  recomputed,
  difference: null,
  verdict: code === 'not an indicator' || code === 'not scored' ? 'not applicable' : 'cannot tell',
  reason: because(code, details),
})
