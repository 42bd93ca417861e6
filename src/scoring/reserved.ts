import { fractionOf, type Fraction } from '../core/fraction.ts'
import type { PerformanceReading, ReservedPoints } from '../core/performance.ts'
import { headingOf, readPoints } from './points.ts'

/** A heading with points, and the indicators under it by index; none for the headings of execution and of the goal itself. */
export interface Reserved {
  readonly heading: ReservedPoints
  readonly points: Fraction
  readonly rows: readonly number[]
}

/** More headings with points than any form has. */
const most = 100

/** Every heading whose points can be read, with the rows that apply under it. */
export function reservedIn(reading: PerformanceReading): readonly Reserved[] {
  const under = new Map<string, number[]>()
  const put = (key: string, row: number): void => {
    const rows = under.get(key)
    if (rows === undefined) under.set(key, [row])
    else rows.push(row)
  }
  const levels = (['level1', 'level2'] as const).filter((level) =>
    reading.points.some(({ of }) => of === level),
  )
  reading.indicators.forEach((row, i) => {
    if (!row.applicable) return
    for (const goal of row.goal === null ? [null] : [null, row.goal]) {
      put(`indicators|${goal}|`, i)
      if (goal !== null) put(`goal|${goal}|`, i)
      for (const level of levels) {
        const cell = row[level]
        if (cell !== null) put(`${level}|${goal}|${headingOf(cell.text)}`, i)
      }
    }
  })
  return reading.points.slice(0, most).flatMap((heading): readonly Reserved[] => {
    const points = readPoints(heading.cell)
    if (points === null) return []
    const name = heading.of === 'level1' || heading.of === 'level2' ? headingOf(heading.name) : ''
    const rows = under.get(`${heading.of}|${heading.goal}|${name}`) ?? []
    return [{ heading, points: fractionOf(points), rows }]
  })
}
