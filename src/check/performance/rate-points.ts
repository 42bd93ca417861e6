import { size } from '../../core/amount.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { point, pointsOf, pointsSaid, type Points } from './points.ts'
import { certain, figureLine, lineAt, percentIn } from './figures.ts'
import type { Sheet } from './sheet.ts'

/** Points of execution: the points reserved × 执行率, never more than all of them; rounded as the place is used to. */
export function ratePoints(sheet: Sheet): readonly Judgement[] {
  const { budget, executed, reading } = sheet
  const line = reading.funds.find((one) => one.part === 'total') ?? reading.funds[0]
  const printed = line?.cells.score ?? null
  const score = pointsOf(printed)
  const heading = reading.points.find((one) => one.of === 'execution')?.cell
  const reserved = line?.cells.weight ?? heading ?? null
  const weight = pointsOf(reserved)
  if (printed === null || score === null || reserved === null || weight === null) return []
  if (budget === null || executed === null || budget.amount.fen <= 0n || executed.amount.fen < 0n) return []
  const parts = [
    lineAt('预算执行分值', reserved),
    figureLine(budget),
    figureLine(executed),
    lineAt('预算执行得分', printed),
  ]
  const full = min(executed.amount.fen, budget.amount.fen) * weight.fen
  // Numerators over the budget: the exact points, and those that the printed rate gives.
  const exact = { of: full, over: budget.amount.fen }
  const rate = percentIn(sheet.rate)?.percent
  const told =
    rate === undefined ? null : { of: rate.digits * weight.fen, over: 100n * 10n ** BigInt(rate.decimals) }
  const raws = told === null ? [exact] : [exact, told]
  if (raws.some((raw) => rounded(score, raw))) return [agrees('ratePoints', parts, 'holds within rounding')]
  const beyond = score.fen > weight.fen || (ruled(sheet) && raws.every((raw) => apart(score, raw)))
  return [
    breaks('ratePoints', {
      severity:
        beyond && sheet.sure && certain(printed, reserved, budget.cell, executed.cell) ? 'error' : 'warning',
      where: `${sheet.said}预算执行得分`,
      quote: [budget.cell.text, executed.cell.text, sheet.rate?.text ?? '', printed.text]
        .filter((s) => s !== '')
        .join(' '),
      printed: printed.text,
      expected: pointsSaid({
        fen: ((2n * exact.of + 100n * exact.over) / (200n * exact.over)) * 100n,
        step: 100n,
      }),
      details: {
        weight: pointsSaid(weight),
        part: figureLine(executed).value,
        whole: figureLine(budget).value,
      },
      working: parts,
      source: printed.source,
    }),
  ]
}

interface Quotient {
  readonly of: bigint
  readonly over: bigint
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** Rounded or cut off to the digits printed, to tenths, to halves or to whole points. */
function rounded(score: Points, { of, over }: Quotient): boolean {
  return [score.step, point / 10n, point / 2n, point]
    .filter((unit) => score.fen % unit === 0n)
    .some((unit) => {
      const gap = score.fen * over - of
      return 2n * size(gap) <= unit * over || (gap <= 0n && -gap < unit * over)
    })
}

/** A whole point or more away from what the rule gives: no rounding leads there. */
const apart = (score: Points, { of, over }: Quotient): boolean => size(score.fen * over - of) >= point * over

/** Whether the form itself prints that the points are a share of the rate. */
const ruled = ({ reading }: Sheet): boolean =>
  performanceForms
    .find(({ id }) => id === reading.form)
    ?.parts.some(
      (part) =>
        part.kind === 'funds' &&
        part.columns.some(({ column, title }) => column === 'score' && title.includes('执行率')),
    ) ?? false
