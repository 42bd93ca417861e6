import { indicatorFed, type LedgerSource } from './feed-one.ts'
import type { FilledIndicator } from '../../core/filled-form.ts'
import type { FedIndicator } from '../../core/plan-ledger.ts'
import type { PlanProblem, PlanReading } from '../../core/plan.ts'
import { nameOf } from './verify.ts'

export type { LedgerSource } from './feed-one.ts'

/** Puts the actuals that ledgers give into a plan. A ledger that gives none is said, with the cell that prevents it. */
export function feedPlan(
  reading: PlanReading,
  sources: readonly LedgerSource[],
): { readonly reading: PlanReading; readonly fed: readonly FedIndicator[] } {
  const fed: FedIndicator[] = []
  const problems: PlanProblem[] = []
  const indicators = reading.filled.indicators.map((row, index): FilledIndicator => {
    const own = sources.filter(({ indicator }) => indicator === index)
    const [first, second] = own
    if (first === undefined) return row
    if (second !== undefined) {
      const details = { name: nameOf(row.cells), seen: own.map(({ said }) => said) }
      problems.push({ code: 'ledger named twice', severity: 'error', at: second.at, details })
      return row
    }
    const one = indicatorFed(row, first)
    problems.push(...one.problems)
    if (one.fed === null) return row
    fed.push(one.fed)
    return { ...row, cells: { ...row.cells, actual: one.fed.actual } }
  })
  const filled = { ...reading.filled, indicators }
  return { reading: { ...reading, filled, problems: [...reading.problems, ...problems] }, fed }
}
