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
  let least: Fraction | null = zero
  let awarded = zero
  let first: number | null = null
  let widest: number | null = null
  short.forEach((row, i) => {
    awarded = plus(awarded, row.score)
    least = together(least, needs(minus(row.score, step), row.completion))
    const left = larger(zero, minus(pool.points, minus(total, awarded)))
    if (least !== null && order(least, left) <= 0) return
    first ??= i
    // Rows stand by completion, so this one's is the largest: no more than one multiplication is needed to follow.
    if (order(times(row.completion, left), awarded) < 0) widest = i
  })
  const last: number | null = widest ?? first
  return last === null ? null : boundOf(short.slice(0, last + 1), pool.points, total)
}

interface Short {
  readonly row: number
  readonly completion: Fraction
  readonly score: Fraction
}

/** The weight it takes to earn `score`; nothing where no weight is enough. */
function needs(score: Fraction, completion: Fraction): Fraction | null {
  if (score.numerator <= 0n) return zero
  return completion.numerator === 0n ? null : over(score, completion)
}
const together = (a: Fraction | null, b: Fraction | null): Fraction | null =>
  a === null || b === null ? null : plus(a, b)

function boundOf(rows: readonly Short[], reserved: Fraction, total: Fraction): UpperBound {
  const awarded = sum(rows.map(({ score }) => score))
  const others = minus(total, awarded)
  const left = larger(zero, minus(reserved, others))
  const completion = rows.map((row) => row.completion).reduce(larger)
  const needed = rows.map((row) => needs(row.score, row.completion)).reduce(together, zero)
  const permits = times(completion, left)
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
