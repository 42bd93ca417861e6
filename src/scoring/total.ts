import {
  fraction,
  fractionOf,
  minus,
  order,
  point,
  said,
  spanSum,
  times,
  type Fraction,
  type Span,
} from '../core/fraction.ts'
import type { PerformanceReading } from '../core/performance.ts'
import type { PrintedNumber } from '../core/printed.ts'
import type { ExecutionLine, GradeLine, IndicatorLine, TotalLine } from '../core/recomputed.ts'
import type { ChosenScheme, ReasonCode } from '../core/scoring.ts'
import { gradeWords } from '../forms/performance/schemes/rules.ts'
import { countedLine } from './execution.ts'
import { executionPoints } from './scheme.ts'
import { allOf } from './headings.ts'
import type { Shares } from './pool-span.ts'
import { points } from './pools.ts'
import { readPoints } from './points.ts'
import { because } from './settled.ts'
import { clean } from './value/clean.ts'

const zero = fraction(0n)

/** Total printed, in the head, added up, and by the rule. */
export function totalOf(
  reading: PerformanceReading,
  shares: Shares,
  execution: readonly ExecutionLine[],
  indicators: readonly IndicatorLine[],
): TotalLine {
  const printed = readPoints(reading.total)
  const header = readPoints(reading.fields.headScore)
  const counted = countedLine(reading)
  const line = execution.find((it) => it.line === counted)
  const goals = reading.goals.flatMap(({ score }) => (score === null ? [] : [score])).map(readPoints)
  const goalScores = goals.map((it) => (it === null ? null : fractionOf(it)))
  const rows = indicators.filter(({ indicator }) => reading.indicators[indicator]!.applicable)
  const scores = rows.map(({ indicator }) => points(reading.indicators[indicator]!, 'score'))
  const own = line?.score.printed ?? null
  const whole = own === null && weighedWhole(reading, rows)
  const summed =
    scores.length === 0 || (own === null && !whole)
      ? null
      : allOf([...(own === null ? [] : [fractionOf(own)]), ...goalScores, ...scores])
  const spans: readonly (Span | null)[] = [
    line?.score.recomputed ?? null,
    ...goalScores.map((score) => (score === null ? null : point(score))),
    ...gathered(shares, rows),
  ]
  return {
    printed,
    header,
    summed,
    recomputed:
      reading.stage === 'evaluation' && rows.length > 0 && spans.every((span) => span !== null)
        ? spanSum(spans)
        : null,
    weights: weightsIn(reading, shares, rows, line?.weight ?? executionPoints(reading)),
    ...(reading.stage === 'evaluation'
      ? compared(printed, header, summed)
      : { verdict: 'not applicable', reason: because('not scored') }),
  }
}

/** 预算执行率 may be a row like any other: rows that share out the hundred leave nothing to be scored beside them. */
const weighedWhole = (reading: PerformanceReading, rows: readonly IndicatorLine[]): boolean => {
  if (executionPoints(reading) !== null || reading.goals.some(({ score }) => score !== null)) return false
  const weights = allOf(rows.map(({ indicator }) => points(reading.indicators[indicator]!, 'weight')))
  return weights !== null && order(weights, fraction(100n)) === 0
}

/** Rows with a weight of their own one by one, the others pool by pool. */
function gathered({ pools, spans }: Shares, rows: readonly IndicatorLine[]): readonly (Span | null)[] {
  if (rows.every(({ weight }) => weight?.how === 'printed')) return rows.map(({ rule }) => rule.points)
  const pooled = new Set(pools.flatMap((pool) => pool.rows))
  return rows.every(({ indicator }) => pooled.has(indicator)) ? spans : [null]
}

/** What the form gives out in all: 100 where nothing is amiss. */
function weightsIn(
  reading: PerformanceReading,
  { reserved, pools }: Shares,
  rows: readonly IndicatorLine[],
  execution: Fraction | null,
): Fraction | null {
  const goals = reserved
    .filter(({ heading, rows: under }) => heading.of === 'goal' && under.length === 0)
    .map((it) => it.points)
  const printed = allOf(rows.map(({ indicator }) => points(reading.indicators[indicator]!, 'weight')))
  const pooled = new Set(pools.flatMap((pool) => pool.rows))
  const shared = rows.every(({ indicator }) => pooled.has(indicator))
    ? allOf(pools.map((pool) => pool.points))
    : null
  const rest = allOf([...goals, printed ?? shared])
  if (rest === null || execution !== null) return allOf([execution, rest])
  // Where nothing is reserved for execution it may be left to the notice, so less than a hundred says nothing.
  return order(rest, fraction(100n)) >= 0 ? rest : null
}

/** A total printed with fewer places than its parts is rounded; anything else differs. */
function compared(
  printed: PrintedNumber | null,
  header: PrintedNumber | null,
  summed: Fraction | null,
): Pick<TotalLine, 'verdict' | 'reason'> {
  const told = printed ?? header
  const say = (
    verdict: TotalLine['verdict'],
    code: ReasonCode,
    gap: Fraction = zero,
  ): Pick<TotalLine, 'verdict' | 'reason'> => ({
    verdict,
    reason: because(code, {
      ...(told === null ? {} : { printed: said(fractionOf(told), 4) }),
      ...(header === null ? {} : { header: said(fractionOf(header), 4) }),
      ...(summed === null ? {} : { points: said(summed, 4) }),
      difference: said(gap.numerator < 0n ? fraction(-gap.numerator, gap.denominator) : gap, 4),
    }),
  })
  if (told === null) return say('cannot tell', 'score not printed')
  if (summed === null) {
    const differs =
      printed !== null && header !== null && order(fractionOf(printed), fractionOf(header)) !== 0
    return say('cannot tell', differs ? 'header differs' : 'scores missing')
  }
  const gap = minus(fractionOf(told), summed)
  if (gap.numerator === 0n) return say('holds', 'sums agree')
  const step = fraction(1n, 10n ** BigInt(told.decimals))
  const room = times(gap, fraction(gap.numerator < 0n ? -1n : 1n))
  if (order(room, step) < 0) return say('holds within rounding', 'sums within rounding', gap)
  return say(gap.numerator > 0n ? 'above what the rule permits' : 'below', 'sums differ', gap)
}

/** The printed grade beside the band that the printed total falls into. */
export function gradeOf(
  reading: PerformanceReading,
  { printed, header }: TotalLine,
  chosen: ChosenScheme | null,
): GradeLine {
  const word = reading.fields.grade === undefined ? '' : clean(reading.fields.grade.text)
  const points = printed ?? header
  const grade = points === null || chosen === null ? null : gradeFor(fractionOf(points), chosen)
  const said = gradeWords[word]
  // 「合格」 and 「良」 begin elsewhere in some places, so only words of the national bands are held to them.
  const national = chosen?.scheme.grades.some(
    (band) => band.grade === word || band.grade + '好' === word || band.grade + '秀' === word,
  )
  const verdict =
    grade === null || said === undefined
      ? 'cannot tell'
      : said === grade
        ? 'holds'
        : national === true
          ? 'broken'
          : 'cannot tell'
  return { printed: word === '' ? null : word, grade, verdict }
}

/** The grade of so many points. */
export const gradeFor = (points: Fraction, { scheme }: ChosenScheme): string | null =>
  scheme.grades.find(({ from }) => order(points, fraction(BigInt(from))) >= 0)?.grade ?? null
