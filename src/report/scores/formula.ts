import { one, order, percentSaid, said, same, spanSaid, times, type Span } from '../../core/fraction.ts'
import type { ExecutionLine, IndicatorLine } from '../../core/recomputed.ts'
import { decimal, inUnit, type Unit } from '../../core/amount.ts'
import type { Measure, Target } from '../../core/target.ts'

/** How a language says that points stop at the weight. */
export interface CappedWords {
  readonly capped: (points: string) => string
}

/** 「15 × 1086/1200 = 13.58」; nothing where the rule gives no points. */
export function indicatorFormula(line: IndicatorLine, words: CappedWords): string | null {
  const { weight, target, actual, comparison, score } = line
  const { completion, direction } = comparison
  if (weight === null || completion === null || score.recomputed === null) return null
  const [goal, came] = [quantity(target), quantity(actual)]
  const swapped = direction === 'lower'
  const beaten = order(completion.low, one) > 0
  const plain =
    goal !== null && came !== null && comparable(goal, came) && isRatio(completion, goal, came, swapped)
  const ratio = plain
    ? (swapped ? [goal, came] : [came, goal]).map(figure).join('/')
    : same(completion.low, completion.high)
      ? percentSaid(completion.low)
      : `${percentSaid(completion.low)}～${percentSaid(completion.high)}`
  const points = spanSaid(score.recomputed)
  const left = `${spanSaid(weight)} × ${ratio}`
  return beaten
    ? `${left} = ${spanSaid({ low: times(weight.low, completion.low), high: times(weight.high, completion.high) })}${words.capped(points)}`
    : `${left} = ${points}`
}

/** 「10 × 128.46/140.00 = 9.18」. */
export function executionFormula(line: ExecutionLine, unit: Unit): string | null {
  const { weight, budget, executed, score } = line
  if (weight === null || score.recomputed === null) return null
  const rate =
    budget !== null && executed !== null
      ? `${inUnit(executed, unit)}/${inUnit(budget, unit)}`
      : line.rate && percentSaid(line.rate)
  return rate === null ? null : `${said(weight)} × ${rate} = ${spanSaid(score.recomputed)}`
}

const quantity = (value: Target): Measure | null => (value.kind === 'quantity' ? value.measure : null)
const comparable = (a: Measure, b: Measure): boolean => a.unit.exponent === b.unit.exponent
const figure = ({ number }: Measure): string => decimal(number.digits, number.decimals)

/** The figures are shown only where their quotient is the completion. */
function isRatio(completion: Span, goal: Measure, came: Measure, swapped: boolean): boolean {
  const [top, under] = swapped ? [goal, came] : [came, goal]
  const left = top.number.digits * 10n ** BigInt(under.number.decimals) * completion.low.denominator
  const right = under.number.digits * 10n ** BigInt(top.number.decimals) * completion.low.numerator
  return under.number.digits !== 0n && left === right && same(completion.low, completion.high)
}
