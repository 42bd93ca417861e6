import {
  fraction,
  larger,
  minus,
  one,
  order,
  over,
  percentSaid,
  plus,
  said,
  sum,
  times,
  type Fraction,
} from '../core/fraction.ts'
import type { Comparison, UpperBound } from '../core/recomputed.ts'
import type { Pool } from './pools.ts'
import { because } from './settled.ts'

const zero = fraction(0n)

/**
 * Rows of one pool whose scores no weights can explain.
 *
 * A weight is never below its score, so the scores of the others leave a set of rows at most `points − Σ others`. To earn `s` with
 * completion `c` a row needs a weight of `s / c`; when the needs exceed what is left, the scores are beyond the rule. Each score is first
 * lowered by a whole rounding step, so that no way of rounding explains what is reported.
 */
export function proveBeyond(
  pool: Pool,
  comparisons: readonly Comparison[],
  scores: readonly (Fraction | null)[],
  step: Fraction,
): UpperBound | null {
  if (pool.rows.some((row) => scores[row] === null || scores[row] === undefined)) return null
  const short = pool.rows
    .flatMap((row) => {
      const reached = comparisons[row]!
      const completion = reached.met === 'unmet' ? reached.completion : null
      return completion === null || order(completion.high, one) >= 0
        ? []
        : [{ row, completion: completion.high, score: scores[row]! }]
    })
    .filter(({ score }) => score.numerator > 0n)
    .sort((a, b) => order(a.completion, b.completion))
  const total = sum(pool.rows.map((row) => scores[row]!))
  const bounds = short.flatMap((_, i) => boundOf(short.slice(0, i + 1), pool.points, total, step) ?? [])
  // The widest set that needs no more than one multiplication to follow, else the smallest.
  return bounds.findLast(({ permits, awarded }) => order(permits, awarded) < 0) ?? bounds[0] ?? null
}

interface Short {
  readonly row: number
  readonly completion: Fraction
  readonly score: Fraction
}

function boundOf(
  rows: readonly Short[],
  reserved: Fraction,
  total: Fraction,
  step: Fraction,
): UpperBound | null {
  const awarded = sum(rows.map(({ score }) => score))
  const others = minus(total, awarded)
  const left = minus(reserved, others)
  const completion = rows.map((row) => row.completion).reduce(larger)
  const needs = (score: Fraction, reached: Fraction): Fraction | null =>
    score.numerator <= 0n ? zero : reached.numerator === 0n ? null : over(score, reached)
  const least = rows.map((row) => needs(minus(row.score, step), row.completion))
  const beyond =
    least.some((need) => need === null) ||
    order(sum(least.map((need) => need ?? zero)), larger(left, zero)) > 0
  if (!beyond) return null
  const exact = rows.map((row) => needs(row.score, row.completion))
  const needed = exact.some((need) => need === null)
    ? null
    : exact.reduce<Fraction>((a, need) => plus(a, need ?? zero), zero)
  const permits = times(completion, larger(left, zero))
  return {
    indicators: rows.map(({ row }) => row),
    completion,
    reserved,
    others,
    left,
    permits,
    awarded,
    needed,
    reason: because('together beyond the rule', {
      count: rows.length,
      awarded: said(awarded),
      others: said(others),
      reserved: said(reserved),
      left: said(left),
      completion: percentSaid(completion),
      permits: said(permits),
      needed: needed === null ? '∞' : said(needed),
    }),
  }
}
