import { fraction, minus, order, plus, said, spanSaid, sum, times, type Fraction } from '../core/fraction.ts'
import type { PerformanceReading } from '../core/performance.ts'
import type { HeadingLine } from '../core/recomputed.ts'
import type { ReasonCode } from '../core/scoring.ts'
import type { PoolSpan, Shares } from './pool-span.ts'
import { points } from './pools.ts'
import { because } from './settled.ts'

/** Points in headings, each beside the sums of the rows under it and beside what the rule can give them. */
export function headingsOf(
  reading: PerformanceReading,
  { reserved, pools, spans }: Shares,
  step: Fraction | null,
): readonly HeadingLine[] {
  const unscored = reading.stage !== 'evaluation'
  const poolOf = new Map(pools.flatMap((pool, i) => pool.rows.map((row) => [row, i] as const)))
  return reserved.flatMap(({ heading, points: given, rows: indicators }): readonly HeadingLine[] => {
    if (indicators.length === 0) return []
    const { of, name, goal } = heading
    const column = (which: 'weight' | 'score'): Fraction | null =>
      allOf(indicators.map((row) => points(reading.indicators[row]!, which)))
    const inside = [...new Set(indicators.map((row) => poolOf.get(row) ?? -1))]
    const covered = inside.reduce((count, i) => count + (pools[i]?.rows.length ?? 0), 0)
    const whole = !inside.includes(-1) && covered === indicators.length
    const span = whole && !unscored ? together(inside.map((i) => spans[i] ?? null)) : null
    const awarded = column('score')
    return [
      {
        of,
        name,
        goal,
        reserved: given,
        indicators,
        weights: column('weight'),
        awarded,
        recomputed: span === null ? null : { low: span.low, high: span.high },
        ...judged(awarded, given, span, step, unscored),
      },
    ]
  })
}

/** Rounding may move every row that is not simply full by less than a step. */
function judged(
  awarded: Fraction | null,
  reserved: Fraction,
  span: PoolSpan | null,
  step: Fraction | null,
  unscored: boolean,
): Pick<HeadingLine, 'verdict' | 'reason'> {
  const say = (
    verdict: HeadingLine['verdict'],
    code: ReasonCode,
  ): Pick<HeadingLine, 'verdict' | 'reason'> => ({
    verdict,
    reason: because(code, {
      reserved: said(reserved),
      ...(awarded === null ? {} : { printed: said(awarded) }),
      ...(span === null ? {} : { points: spanSaid(span), difference: said(away(awarded ?? reserved, span)) }),
    }),
  })
  if (unscored) return say('not applicable', 'not scored')
  if (awarded === null || step === null) return say('cannot tell', 'scores missing')
  if (order(awarded, reserved) > 0) return say('above what the rule permits', 'more than its heading')
  if (span === null) return say('cannot tell', 'weight not known')
  const gap = away(awarded, span)
  if (gap.numerator === 0n)
    return say('holds', order(span.low, span.high) === 0 ? 'as the rule gives' : 'within the band')
  if (order(gap, times(step, fraction(BigInt(span.rounded)))) < 0)
    return say('holds within rounding', 'heading within rounding')
  return order(awarded, span.high) > 0
    ? say('above what the rule permits', 'more than the rule gives')
    : say('below', 'less than the rule gives')
}

/** How far outside the span, nothing inside it. */
function away(value: Fraction, { low, high }: PoolSpan): Fraction {
  if (order(value, high) > 0) return minus(value, high)
  return order(value, low) < 0 ? minus(low, value) : fraction(0n)
}

function together(spans: readonly (PoolSpan | null)[]): PoolSpan | null {
  if (spans.length === 0 || !spans.every((span) => span !== null)) return null
  return spans.reduce((a, b) => ({
    low: plus(a.low, b.low),
    high: plus(a.high, b.high),
    rounded: a.rounded + b.rounded,
  }))
}

/** Their sum; nothing where one is missing or there is none. */
export const allOf = (values: readonly (Fraction | null)[]): Fraction | null =>
  values.length > 0 && values.every((value) => value !== null) ? sum(values) : null
