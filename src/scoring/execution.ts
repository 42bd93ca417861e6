import type { Amount, Unit } from '../core/amount.ts'
import {
  fraction,
  fractionOf,
  larger,
  minus,
  one,
  over,
  point,
  plus,
  smaller,
  spanTimes,
  type Fraction,
  type Span,
} from '../core/fraction.ts'
import type { FundLine, PerformanceReading } from '../core/performance.ts'
import { readAmount, readNumber, type PrintedNumber } from '../core/printed.ts'
import { shareAgreement, type Percent } from '../core/ratio.ts'
import type { ExecutionLine } from '../core/recomputed.ts'
import type { Cell } from '../core/table.ts'
import { judgeScore, untold } from './judge.ts'
import { readPoints } from './points.ts'
import { gridOf } from './policy.ts'
import { executionPoints } from './scheme.ts'

const zero = fraction(0n)

/** The points of a line; a percentage in their column is the rate, moved there. */
const scoreIn = ({ cells: { score } }: FundLine): PrintedNumber | null =>
  score?.text.includes('%') === true ? null : readPoints(score)

/** The line whose score counts in the total: that of the whole, else the first that has one. */
export function countedLine(reading: PerformanceReading): number {
  const scored = (line: FundLine): boolean => scoreIn(line) !== null
  const whole = reading.funds.findIndex((line) => line.part === 'total' && scored(line))
  return whole === -1 ? reading.funds.findIndex(scored) : whole
}

/** 执行率 and its points, line by line. */
export function executionOf(reading: PerformanceReading): readonly ExecutionLine[] {
  const counted = countedLine(reading)
  const unscored = reading.stage !== 'evaluation'
  return reading.funds.flatMap((line, at) => {
    const { budget: planned, executed: paid, rate: printed } = line.cells
    if (planned === undefined && paid === undefined && printed === undefined) return []
    const budget = amountIn(planned, reading.unit)
    const executed = amountIn(paid, reading.unit)
    const printedRate = readRate(printed)
    const known = budget !== null && executed !== null && budget.fen > 0n
    const rate = known ? fraction(executed.fen, budget.fen) : null
    const own = readPoints(line.cells.weight)
    const weight = own === null ? (at === counted ? executionPoints(reading) : null) : fractionOf(own)
    const score = scoreIn(line)
    return [
      {
        line: at,
        budget,
        executed,
        rate,
        printedRate,
        rateAgreement:
          printedRate === null || !known ? 'cannot tell' : shareAgreement(printedRate, executed, budget),
        weight,
        score: unscored
          ? untold(score, 'not scored')
          : judged(score, weight, known ? rateSpan(executed, budget) : null, printedRate),
      },
    ]
  })
}

function judged(
  score: PrintedNumber | null,
  weight: Fraction | null,
  rate: Span | null,
  printed: Percent | null,
): ExecutionLine['score'] {
  const told = printed === null ? null : rate === null ? half(printed) : point(shareIn(printed))
  const possible =
    rate === null
      ? told
      : told === null
        ? rate
        : { low: smaller(rate.low, told.low), high: larger(rate.high, told.high) }
  if (possible === null) return untold(score, 'rate not known')
  if (weight === null) return untold(score, 'points not known')
  const recomputed = spanTimes({ low: capped(possible.low), high: capped(possible.high) }, weight)
  if (score === null) return untold(score, 'score not printed', recomputed)
  return judgeScore(score, recomputed, {
    step: gridOf([fractionOf(score)]),
    mode: null,
    explained: 0,
    pairs: 0,
  })
}

const capped = (rate: Fraction): Fraction => larger(zero, smaller(one, rate))

/** Every rate that the printed amounts allow: each is some true value within half its last digit. */
function rateSpan(part: Amount, whole: Amount): Span {
  const low = fraction(2n * part.fen - part.step, 2n * whole.fen + whole.step)
  const least = 2n * whole.fen - whole.step
  return { low, high: least > 0n ? fraction(2n * part.fen + part.step, least) : low }
}

const shareIn = (percent: Percent): Fraction => over(fractionOf(percent), fraction(100n))

/** The rate printed and half its last digit on either side, where no amounts stand beside it. */
function half(percent: Percent): Span {
  const at = shareIn(percent)
  const room = fraction(1n, 200n * 10n ** BigInt(percent.decimals))
  return { low: minus(at, room), high: plus(at, room) }
}

/** An amount of the 资金 block; 万元 where no unit is printed. */
export function amountIn(cell: Cell | undefined, unit: Unit | null): Amount | null {
  if (cell === undefined) return null
  const read = readAmount(cell.text.replace(/(?:万|亿|千)?元$/, ''), unit ?? '万元')
  return read.ok ? read.value : null
}

/** 「88.74%」, and 「100」 in a column headed 执行率. A bare 「0.98」 may be either a share or a percentage. */
function readRate(cell: Cell | undefined): Percent | null {
  if (cell === undefined) return null
  const text = cell.text.replace(/[\s%％]/g, '')
  const read = readNumber(text)
  if (!read.ok) return null
  const signed = /[%％]/.test(cell.text)
  const share =
    !signed && read.value.decimals > 0 && read.value.digits <= 2n * 10n ** BigInt(read.value.decimals)
  if (!share) return read.value
  return { digits: read.value.digits * 100n, decimals: read.value.decimals }
}
