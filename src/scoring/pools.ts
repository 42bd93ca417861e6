import { fraction, fractionOf, minus, order, plus, sum, type Fraction } from '../core/fraction.ts'
import type { Indicator, PerformanceReading, ReservedPoints } from '../core/performance.ts'
import type { WeightBounds } from '../core/scoring.ts'
import { headingOf, readPoints } from './points.ts'

/** Indicators that share the points of one heading. */
export interface Pool {
  readonly rows: readonly number[]
  readonly points: Fraction
}

const zero = fraction(0n)
const applies = (reading: PerformanceReading): readonly number[] =>
  reading.indicators.flatMap((row, i) => (row.applicable ? [i] : []))

/** Rows under a heading, by index; none for headings that are not of indicators. */
export function rowsUnder(
  reading: PerformanceReading,
  { of, name, goal }: ReservedPoints,
): readonly number[] {
  const rows = applies(reading).filter((i) => goal === null || reading.indicators[i]!.goal === goal)
  const heading = headingOf(name)
  const isIn =
    (level: 'level1' | 'level2') =>
    (i: number): boolean => {
      const cell = reading.indicators[i]![level]
      return cell !== null && headingOf(cell.text) === heading
    }
  switch (of) {
    case 'execution':
      return []
    case 'indicators':
      return rows
    case 'goal':
      return goal === null ? [] : rows
    case 'level1':
    case 'level2':
      return rows.filter(isIn(of))
  }
}

const fineness: Readonly<Record<ReservedPoints['of'], number>> = {
  level2: 0,
  level1: 1,
  goal: 2,
  indicators: 3,
  execution: 4,
}

/** Every row in the finest heading that has points; a wider heading keeps what the finer ones under it leave. */
export function poolsOf(reading: PerformanceReading): readonly Pool[] {
  const headings = reading.points
    .flatMap((heading) => {
      const points = readPoints(heading.cell)
      const rows = rowsUnder(reading, heading)
      return points === null || rows.length === 0 ? [] : [{ heading, rows, points: fractionOf(points) }]
    })
    .sort((a, b) => fineness[a.heading.of] - fineness[b.heading.of])
  const pools: Pool[] = []
  const taken = new Set<number>()
  for (const { rows, points } of headings) {
    const inside = pools.filter((pool) => pool.rows.every((row) => rows.includes(row)))
    const free = rows.filter((row) => !taken.has(row))
    const straddles =
      rows.length - free.length !== inside.reduce((count, pool) => count + pool.rows.length, 0)
    const left = minus(points, sum(inside.map((pool) => pool.points)))
    free.forEach((row) => taken.add(row))
    if (free.length > 0 && !straddles && order(left, zero) >= 0) pools.push({ rows: free, points: left })
  }
  return pools
}

/**
 * The weight of each indicator: printed; or what its heading leaves when the others are printed; or between its own score, which no
 * weight is below, and what the scores of the others leave.
 */
export function weightsOf(
  reading: PerformanceReading,
  pools = poolsOf(reading),
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
export function points(row: Indicator, of: 'weight' | 'score'): Fraction | null {
  const read = readPoints(row[of])
  return read === null ? null : fractionOf(read)
}
