import {
  fraction,
  larger,
  minus,
  one,
  order,
  plus,
  smaller,
  sum,
  times,
  type Fraction,
  type Span,
} from '../core/fraction.ts'
import type { PerformanceReading } from '../core/performance.ts'
import type { IndicatorScore } from '../core/scoring.ts'
import { points, type Pool } from './pools.ts'
import type { Reserved } from './reserved.ts'

const zero = fraction(0n)

/** What the rule can give a pool, and how many of its rows are not simply full, so that rounding may touch them. */
export interface PoolSpan extends Span {
  readonly rounded: number
}

/** How a form gives out its points: headings, the rows that share each, and what the rule can give them. */
export interface Shares {
  readonly reserved: readonly Reserved[]
  readonly pools: readonly Pool[]
  readonly spans: readonly (PoolSpan | null)[]
}

/**
 * The least and the most that the rows of a pool can earn by the rule. A weight is at least the score of its row and all weights
 * together are the points of the pool, so what is left beyond the scores goes to the row that earns least, or most, of it.
 */
export function poolSpan(
  reading: PerformanceReading,
  pool: Pool,
  rules: readonly IndicatorScore[],
): PoolSpan | null {
  const rows = pool.rows.map((row) => {
    const { share } = rules[row]!
    const weight = points(reading.indicators[row]!, 'weight')
    const least = weight ?? points(reading.indicators[row]!, 'score')
    return { open: weight === null, least, low: share?.low ?? zero, high: share?.high ?? one }
  })
  if (!rows.every((row): row is typeof row & { least: Fraction } => row.least !== null)) return null
  const slack = minus(pool.points, sum(rows.map(({ least }) => least)))
  const open = rows.filter((row) => row.open)
  if (slack.numerator < 0n || (open.length === 0 && slack.numerator > 0n)) return null
  const rest = (shares: readonly Fraction[], pick: (a: Fraction, b: Fraction) => Fraction): Fraction =>
    shares.length === 0 ? zero : times(slack, shares.reduce(pick))
  const full = ({ low, high }: Span): boolean => order(low, one) === 0 && order(high, one) === 0
  return {
    low: plus(
      sum(rows.map(({ least, low }) => (low === one ? least : times(least, low)))),
      rest(
        open.map(({ low }) => low),
        smaller,
      ),
    ),
    high: plus(
      sum(rows.map(({ least, high }) => (high === one ? least : times(least, high)))),
      rest(
        open.map(({ high }) => high),
        larger,
      ),
    ),
    rounded: rows.filter((row) => !full(row)).length,
  }
}
