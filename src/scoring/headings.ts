import { fractionOf, sum, type Fraction } from '../core/fraction.ts'
import type { PerformanceReading } from '../core/performance.ts'
import type { HeadingLine } from '../core/recomputed.ts'
import { points, rowsUnder } from './pools.ts'
import { readPoints } from './points.ts'

/** Points in headings, each beside the sums of the rows under it. */
export function headingsOf(reading: PerformanceReading): readonly HeadingLine[] {
  return reading.points.flatMap((heading) => {
    const reserved = readPoints(heading.cell)
    const indicators = rowsUnder(reading, heading)
    if (reserved === null || indicators.length === 0) return []
    const { of, name, goal } = heading
    const column = (which: 'weight' | 'score'): Fraction | null =>
      allOf(indicators.map((row) => points(reading.indicators[row]!, which)))
    return [
      {
        of,
        name,
        goal,
        reserved: fractionOf(reserved),
        indicators,
        weights: column('weight'),
        awarded: column('score'),
      },
    ]
  })
}

/** Their sum; nothing where one is missing or there is none. */
export const allOf = (values: readonly (Fraction | null)[]): Fraction | null =>
  values.length > 0 && values.every((value) => value !== null) ? sum(values) : null
