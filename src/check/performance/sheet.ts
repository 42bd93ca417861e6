import { agreement, total, type Unit } from '../../core/amount.ts'
import type { Doubt } from '../../core/doubts.ts'
import { normal } from '../../core/normal.ts'
import type { FundColumn, PerformanceReading } from '../../core/performance.ts'
import { plain } from '../../core/printed.ts'
import type { Recomputed } from '../../core/recomputed.ts'
import type { Cell } from '../../core/table.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import { recompute } from '../../scoring/recompute.ts'
import { quoted, tableName, tableSaid } from '../name.ts'
import { fundFigure, sourcesIn, type Figure } from './figures.ts'

/** A form made ready for checking: its name, the figures that its rules ask for, and whether its reading may prove anything. */
export interface Sheet {
  readonly reading: PerformanceReading
  readonly index: number
  /** Project, body or transfer that it speaks of, normalised; '' where the form names none. */
  readonly name: string
  /** 《项目支出绩效自评表》“某项目”. */
  readonly said: string
  readonly unit: Unit
  /** Whether the unit is the form’s own, or proven by amounts that print theirs. */
  readonly unitSure: boolean
  /** `false` where the reader doubts the form, whose faults are then only asked about. */
  readonly sure: boolean
  readonly budget: Figure | null
  readonly executed: Figure | null
  readonly rate: Cell | null
  /** The form worked again from its own figures. */
  readonly worked: Recomputed
}

/** What a form speaks of, as printed. */
export const subjectOf = ({ fields, subject }: PerformanceReading): string =>
  plain((subject === 'whole' ? (fields.body ?? fields.project) : fields.project)?.text ?? '')

export function sheetOf(reading: PerformanceReading, index: number): Sheet {
  const unit = reading.unit ?? '万元'
  const name = subjectOf(reading)
  const project = name === '' || reading.subject === 'whole' ? '' : quoted(name)
  const head = reading.funds.find((line) => line.part === 'total') ?? reading.funds[0]
  const figure = (column: FundColumn): Figure | null =>
    head === undefined ? null : fundFigure(head, column, unit)
  const budget = figure('budget') ?? figure('annual') ?? figure('amount')
  return {
    reading,
    index,
    name: normal(name),
    said: `${tableSaid(titleOf(reading))}${project}`,
    unit,
    unitSure: unitPrinted(reading) || unitProven(reading, unit, budget),
    sure: reading.doubts.every((doubt) => ofParts.has(doubt)),
    budget,
    executed: figure('executed'),
    rate: head?.cells.rate ?? null,
    // Names and amounts alone are often all that is asked for.
    get worked() {
      return recompute(reading)
    },
  }
}

/** Doubts that each cell carries for itself, or that only the unit is concerned by. */
const ofParts: ReadonlySet<Doubt> = new Set(['values by order', 'unit not its own', 'unit not stated'])

const titleOf = ({ title, form }: PerformanceReading): string =>
  tableName(title).trim() === ''
    ? (performanceForms.find(({ id }) => id === form)?.title ?? '绩效表')
    : tableName(title)

const unitPrinted = ({ unit, doubts }: PerformanceReading): boolean =>
  unit !== null && !doubts.includes('unit not its own') && !doubts.includes('unit not stated')

/** 「资金量：21万元」 that make up the budget say in which unit it is printed. */
function unitProven({ fields }: PerformanceReading, unit: Unit, budget: Figure | null): boolean {
  const { category } = fields
  if (category === undefined || budget === null || !category.text.includes(unit)) return false
  const parts = sourcesIn(category, unit)
  return (
    parts.length > 0 && agreement(total(parts.map(({ amount }) => amount)), budget.amount) !== 'different'
  )
}
