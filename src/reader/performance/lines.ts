import type { PerformanceReading } from '../../core/performance.ts'
import type { Line } from '../document.ts'
import { gather, yearOf } from './dump/assemble.ts'
import { nearest } from './dump/nearest.ts'
import { regionsOf } from './dump/regions.ts'
import { segmentsOf } from './dump/segments.ts'
import { textOf } from './dump/words.ts'

/** The forms of a text dump, where cells have become lines of text and their borders are gone. */
export function readLineForms(lines: readonly Line[]): {
  readonly forms: readonly PerformanceReading[]
  readonly used: ReadonlySet<Line>
} {
  const used = new Set<Line>()
  const forms: PerformanceReading[] = []
  for (const region of regionsOf(lines.filter((line) => line.margin !== true))) {
    const found = gather(region, segmentsOf(region.words))
    if (found.indicators.length === 0) continue
    found.used.forEach((line) => used.add(line))
    const title = textOf(region.title)
    forms.push({
      ...nearest(title, found),
      title,
      year: yearOf(region),
      unit: null,
      fields: found.fields,
      funds: found.funds,
      points: found.points,
      goals: found.goals,
      indicators: found.indicators,
      costs: [],
      projects: [],
      total: found.total,
      notes: found.notes,
      tables: [],
      doubts: [...found.doubts],
      source: (region.title[0] ?? region.words[0])!.line.source,
    })
  }
  return { forms, used }
}
