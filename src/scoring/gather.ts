import type { Fraction } from '../core/fraction.ts'
import { fraction } from '../core/fraction.ts'
import { normal } from '../core/normal.ts'
import type { PerformanceReading } from '../core/performance.ts'
import type { ScoringScheme } from '../core/scoring.ts'
import { aggregate, type Gathered, type Member, type NotGathered } from './aggregate.ts'
import { amountIn } from './execution.ts'
import { readActual, readTarget, type Beside } from './target.ts'

/** An indicator that several forms report, as the department would report it. */
export interface GatheredIndicator {
  readonly name: string
  /** Where it stands: forms and their rows, by index. */
  readonly of: readonly { readonly form: number; readonly indicator: number }[]
  readonly result: Gathered | { readonly why: NotGathered }
}

/**
 * The indicators of a department from the forms of its projects and units: rows of one name and one unit are one indicator. Funds are
 * 全年预算数 of each form. In the order of their first row; the order of the forms changes no value.
 */
export function gatherIndicators(
  readings: readonly PerformanceReading[],
  scheme: ScoringScheme,
): readonly GatheredIndicator[] {
  const groups = new Map<
    string,
    { name: string; of: { form: number; indicator: number }[]; members: Member[] }
  >()
  readings.forEach((reading, form) => {
    const funds = fundsOf(reading)
    reading.indicators.forEach((row, indicator) => {
      if (!row.applicable || row.level3 === null || row.level3.text === '') return
      const beside: Beside = { sign: row.sign?.text, unit: row.unit?.text }
      const target = readTarget(row.target?.text ?? '', beside)
      const actual = readActual(row.actual?.text ?? '', beside)
      const unit = target.kind === 'quantity' ? target.measure.unit.name : target.kind
      const key = `${normal(row.level3.text)}|${unit}`
      const group = groups.get(key) ?? { name: row.level3.text, of: [], members: [] }
      group.of.push({ form, indicator })
      group.members.push({ target, actual, funds })
      groups.set(key, group)
    })
  })
  return [...groups.values()].map(({ name, of, members }) => ({
    name,
    of,
    result: aggregate(members, name, scheme),
  }))
}

/** 全年预算数 of the form as a whole, in 分; nothing where it is not read. */
function fundsOf(reading: PerformanceReading): Fraction | null {
  const line = reading.funds.find(({ part }) => part === 'total') ?? reading.funds[0]
  const amount = amountIn(line?.cells.budget ?? line?.cells.amount, reading.unit)
  return amount === null ? null : fraction(amount.fen)
}
