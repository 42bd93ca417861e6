import { divideRound, worth } from '../../core/amount.ts'
import type { FundLine } from '../../core/performance.ts'
import { percentOf, sayPercent, shareAgreement, type Percent } from '../../core/ratio.ts'
import type { Cell } from '../../core/table.ts'
import { fundSums } from './funds.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureLine, fundFigure, lineAt, percentIn, type Figure } from './figures.ts'
import type { Sheet } from './sheet.ts'

/** 执行率 = 执行数 ÷ 预算数, line by line of the 资金 block. */
export function rates(sheet: Sheet): readonly Judgement[] {
  return sheet.reading.funds.flatMap((line) => rateOf(sheet, line) ?? [])
}

function rateOf(sheet: Sheet, line: FundLine): Judgement | null {
  const budget = fundFigure(line, 'budget', sheet.unit)
  const executed = fundFigure(line, 'executed', sheet.unit)
  const { rate } = line.cells
  const printed = percentIn(rate)
  if (budget === null || executed === null || rate === undefined || printed === null) return null
  const parts = [figureLine(budget), figureLine(executed), lineAt(`${line.label}执行率`, rate)]
  const readings = printed.bare ? [printed.percent, shifted(printed.percent)] : [printed.percent]
  const ways = readings.map((percent) => shareAgreement(percent, executed.amount, budget.amount))
  if (ways.includes('no base')) return null
  if (ways.includes('exact')) return agrees('rate', parts)
  if (ways.includes('within rounding')) return agrees('rate', parts, 'holds within rounding')
  // Amounts printed without any decimals may have been rounded to whole units.
  const whole = (figure: Figure): Figure['amount'] => ({ ...figure.amount, step: worth[figure.unit] })
  const loose = !/\./.test(budget.cell.text + executed.cell.text) && budget.unit !== '元'
  const rough = readings.some(
    (percent) => shareAgreement(percent, whole(executed), whole(budget)) === 'within rounding',
  )
  if (loose && rough) return agrees('rate', parts, 'holds within rounding')
  const right = percentOf(executed.amount, budget.amount, Math.max(2, printed.percent.decimals))
  const fault = {
    where: `${sheet.said}${line.label}执行率`,
    quote: [budget.cell.text, executed.cell.text, rate.text].join(' '),
    printed: rate.text,
    expected: right === null ? '' : sayPercent(right),
    details: { part: figureLine(executed).value, whole: figureLine(budget).value },
    working: parts,
    source: rate.source,
  }
  if (ways.includes('truncated')) {
    const near = percentOf(executed.amount, budget.amount, printed.percent.decimals)
    const expected = near === null ? fault.expected : sayPercent(near)
    return breaks('rate', { ...fault, code: 'rate cut off', severity: 'note', expected })
  }
  if (coarse(printed.percent, budget, executed))
    return breaks('rate', { ...fault, code: 'rate in whole percent', severity: 'warning' })
  const severity = proven(sheet, rate, budget, executed) ? 'error' : 'warning'
  return breaks('rate', { ...fault, severity })
}

const proven = (sheet: Sheet, rate: Cell, budget: Figure, executed: Figure): boolean =>
  sheet.sure && (certain(rate, budget.cell, executed.cell) || provenBySums(sheet, rate, budget, executed))

/** Figures whose columns were guessed, but which stand in one line of the text and make up the totals of both columns. */
function provenBySums(sheet: Sheet, rate: Cell, budget: Figure, executed: Figure): boolean {
  const at = rate.source.line
  if (at === undefined || budget.cell.source.line !== at || executed.cell.source.line !== at) return false
  const held = fundSums(sheet).filter(
    ({ verdict }) => verdict === 'holds' || verdict === 'holds within rounding',
  )
  return [budget, executed].every(({ cell }) =>
    held.some(({ parts }) => parts.length > 2 && parts.some(({ source }) => source === cell.source)),
  )
}

/** 「0.9996」 for 99.96%. */
const shifted = ({ digits, decimals }: Percent): Percent =>
  decimals >= 2
    ? { digits, decimals: decimals - 2 }
    : { digits: digits * 10n ** BigInt(2 - decimals), decimals: 0 }

/**
 * Rounded to whole percent and printed with zeros behind: 「78.00%」 for 77.92%. Two amounts that differ are never 100.00%.
 */
function coarse(printed: Percent, budget: Figure, executed: Figure): boolean {
  const unit = 10n ** BigInt(printed.decimals)
  if (printed.decimals === 0 || printed.digits % unit !== 0n || printed.digits === 100n * unit) return false
  const whole = divideRound(100n * executed.amount.fen, budget.amount.fen)
  return whole === printed.digits / unit
}
