import type { Unit } from '../../core/amount.ts'
import type { Doubt } from '../../core/doubts.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import { unitIn } from '../tables/unit.ts'
import { chooseForm, stageOf, subjectOf } from './choose.ts'
import type { Draft } from './draft.ts'
import type { SheetRow } from './sheet.ts'
import { yearIn } from './titles.ts'

/** What the tables say of themselves, for the forms read from them. */
export interface Context extends Pick<PerformanceReading, 'tables' | 'notes' | 'source'> {
  readonly unit: Unit | null
  readonly body: string | null
  readonly year: number | null
  readonly doubts: readonly Doubt[]
}

/** A form that has been read to its end. */
export function finishForm(draft: Draft, rows: readonly SheetRow[], context: Context): PerformanceReading {
  const { fields, funds, points, goals, indicators, costs, projects, total } = draft
  if (fields.body === undefined && context.body !== null)
    fields.body = { text: context.body, how: 'read', source: context.source }
  return {
    form: chooseForm(draft).id,
    stage: stageOf(draft),
    subject: subjectOf(draft),
    title: draft.title,
    year: draft.year ?? yearIn(draft.title) ?? context.year ?? yearIn(`${fields.year?.text ?? ''}年`),
    unit: moneyUnit(rows) ?? context.unit,
    fields,
    funds,
    points,
    goals,
    indicators,
    costs,
    projects,
    total,
    notes: context.notes,
    tables: context.tables,
    doubts: [...new Set([...context.doubts, ...draft.doubts])],
    source: context.source,
  }
}

/** The unit that a heading of money names: 「项目资金（万元）」. */
function moneyUnit(rows: readonly SheetRow[]): Unit | null {
  for (const { spots } of rows)
    for (const { cell } of spots) {
      if (cell.text.length > 40 || !/资金|预算|金额/.test(cell.text)) continue
      const unit = unitIn(cell.text)
      if (unit !== null) return unit
    }
  return null
}
