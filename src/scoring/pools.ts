import { fraction, minus, order, plus, sum, type Fraction } from '../core/fraction.ts'
import type { Indicator, PerformanceReading, ReservedPoints } from '../core/performance.ts'
import type { WeightBounds } from '../core/scoring.ts'
import { pointsIn } from './points.ts'
import { reservedIn, type Reserved } from './reserved.ts'

/** Indicators that share the points of one heading. */
export interface Pool {
  readonly rows: readonly number[]
  readonly points: Fraction
}

const zero = fraction(0n)
const fineness: Readonly<Record<ReservedPoints['of'], number>> = {
  level2: 0,
  level1: 1,
  goal: 2,
  indicators: 3,
  execution: 4,
}

/** Every row in the finest heading that has points; a wider heading keeps what the finer ones under it leave. */
export function poolsOf(reserved: readonly Reserved[]): readonly Pool[] {
  const headings = reserved
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => fineness[a.heading.of] - fineness[b.heading.of])
  const pools: Pool[] = []
  const taken = new Map<number, Pool | null>()
  for (const { rows, points } of headings) {
    const free = rows.filter((row) => !taken.has(row))
    const inside = new Set(rows.flatMap((row) => taken.get(row) ?? []))
    const covered = [...inside].reduce((count, pool) => count + pool.rows.length, 0)
    const left = minus(points, sum([...inside].map((pool) => pool.points)))
    const whole = covered === rows.length - free.length
    const pool = whole && order(left, zero) >= 0 ? { rows: free, points: left } : null
    free.forEach((row) => taken.set(row, pool))
    if (pool !== null && free.length > 0) pools.push(pool)
  }
  return pools
}

/**
 * The weight of each indicator: printed; or what its heading leaves when the others are printed; or between its own score, which no
 * weight is below, and what the scores of the others leave.
 */
export function weightsOf(
  reading: PerformanceReading,
  pools = poolsOf(reservedIn(reading)),
): readonly (WeightBounds | null)[] {
  const printed = reading.indicators.map((row) => points(row, 'weight'))
  const scores = reading.indicators.map((row) => points(row, 'score') ?? zero)
  const found: (WeightBounds | null)[] = printed.map((it) =>
    it === null ? null : { low: it, high: it, how: 'printed' },
  )
  for (const pool of pools) {
    const known = sum(pool.rows.map((row) => printed[row] ?? scores[row] ?? zero))
    const slack = minus(pool.points, known)
    const open = pool.rows.filter((row) => printed[row] === null)
    if (order(slack, zero) < 0) continue
    for (const row of open) {
      const own = scores[row] ?? zero
      const high = plus(own, slack)
      const only = open.length === 1
      found[row] = only
        ? { low: high, high, how: pool.rows.length === 1 ? 'heading' : 'the rest' }
        : { low: own, high, how: 'bounds' }
    }
  }
  return found
}

/** Points of one row, as a fraction. */
export const points = (row: Indicator, of: 'weight' | 'score'): Fraction | null => pointsIn(row[of])
