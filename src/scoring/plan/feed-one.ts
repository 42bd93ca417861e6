import type { FilledIndicator } from '../../core/filled-form.ts'
import { fraction, fractionOf, minus, order, over, times, type Fraction } from '../../core/fraction.ts'
import { printMeasured, workingOf, type Measured, type MeasureProblem } from '../../core/measured.ts'
import type { FedIndicator, LedgerCells } from '../../core/plan-ledger.ts'
import type { PlanProblem } from '../../core/plan.ts'
import { findIndicator } from '../../forms/performance/indicators/index.ts'
import { ledgerOf, measureSheet } from '../ledger/sheet.ts'
import { columnsOf } from '../ledger/figures.ts'
import { readActual } from '../target.ts'
import { isBlank } from './numbers.ts'
import { nameOf } from './verify.ts'

/** A ledger with its cells, for one indicator of a plan. */
export interface LedgerSource {
  /** Index in `filled.indicators`. */
  readonly indicator: number
  readonly file: string | null
  readonly sheet: string | null
  readonly cells: LedgerCells
  /** Where the plan names it. */
  readonly at: string
  /** 「台账.xlsx，工作表“培训”」. */
  readonly said: string
}

/** The actual that a ledger gives for an indicator, or what stands in the way. */
export function indicatorFed(
  row: FilledIndicator,
  source: LedgerSource,
): { readonly fed: FedIndicator | null; readonly problems: readonly PlanProblem[] } {
  const name = nameOf(row.cells)
  const template = findIndicator(name)
  if (template?.ledger === undefined)
    return {
      fed: null,
      problems: [
        {
          code: 'ledger of no rule',
          // A sheet may bear an indicator's name without being meant as its ledger.
          severity: source.file === null ? 'warning' : 'error',
          at: source.at,
          details: { name, text: source.said },
        },
      ],
    }
  const result = measureSheet(template, source.cells)
  if (!result.ok) {
    const { firstRow } = ledgerOf(source.cells, columnsOf(template.ledger))
    const headings = source.cells[firstRow - 2] ?? []
    const problems = result.reason.problems
      .slice(0, mostProblems)
      .map((problem): PlanProblem => told(problem, source, headings))
    return { fed: null, problems }
  }
  const measured = result.value
  const typed = row.cells.actual ?? ''
  const { file, sheet } = source
  const actual = printMeasured(measured)
  const fed = { indicator: source.indicator, name, file, sheet, measured, actual, typed }
  if (isBlank(typed) || agreesWith(typed, measured)) return { fed, problems: [] }
  const details = { name, typed, actual, working: workingOf(measured), text: source.said }
  return { fed, problems: [{ code: 'ledger differs', severity: 'warning', at: source.at, details }] }
}

/** A ledger kept wrongly is wrong in every row; what is said must stay readable. */
const mostProblems = 50

function told(problem: MeasureProblem, source: LedgerSource, headings: readonly string[]): PlanProblem {
  const column = problem.column === undefined ? -1 : headings.indexOf(problem.column)
  const cell = problem.row === undefined || column === -1 ? '' : `!${letters(column + 1)}${problem.row}`
  const at = `${[source.file, source.sheet].filter((part) => part !== null).join('#')}${cell}`
  return { code: problem.code, severity: 'error', at, details: problem.details }
}

const letters = (n: number): string =>
  n <= 0 ? '' : letters(Math.floor((n - 1) / 26)) + String.fromCharCode(65 + ((n - 1) % 26))

/** Whether what was typed is the computed value at the precision typed, in whatever multiple of the unit. */
function agreesWith(typed: string, { value, unit }: Measured): boolean {
  const read = readActual(typed)
  if (read.kind !== 'quantity') return false
  const own = readActual(`1${unit}`)
  const { number, unit: printed } = read.measure
  const base = own.kind === 'quantity' ? own.measure.unit : null
  if (base !== null && printed.name !== '' && printed.name !== base.name) return false
  const shift = printed.name === '' ? 0 : printed.exponent - (base?.exponent ?? 0)
  const scaled = (of: Fraction): Fraction =>
    shift >= 0 ? times(of, fraction(10n ** BigInt(shift))) : over(of, fraction(10n ** BigInt(-shift)))
  const gap = minus(scaled(fractionOf(number)), value)
  const size = gap.numerator < 0n ? minus(fraction(0n), gap) : gap
  const half = scaled(fraction(1n, 2n * 10n ** BigInt(number.decimals)))
  return order(size, half) <= 0
}
