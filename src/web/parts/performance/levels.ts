import {
  fractionOf,
  order,
  point,
  same,
  spanSum,
  sum,
  type Fraction,
  type Span,
} from '../../../core/fraction.ts'
import type { PerformanceReading } from '../../../core/performance.ts'
import { readNumber } from '../../../core/printed.ts'
import type { HeadingLine, IndicatorLine, JudgedScore, Recomputed } from '../../../core/recomputed.ts'
import type { GradeBand } from '../../../core/scoring.ts'
import { poolSpan } from '../../../scoring/pool-span.ts'
import { poolsOf } from '../../../scoring/pools.ts'
import { reservedIn } from '../../../scoring/reserved.ts'

/** Sums of a level: nothing where a part is missing. */
export interface Sums {
  readonly weights: Fraction | null
  readonly printed: Fraction | null
  readonly recomputed: Span | null
}

/** Neighbouring indicators of one 一级指标 within one goal. */
export interface Level {
  readonly goal: number | null
  readonly name: string
  readonly lines: readonly IndicatorLine[]
  /** The heading with points for exactly these rows. */
  readonly heading: HeadingLine | null
  readonly sums: Sums
}

/** Rows shown of one form; a form has some dozens, a hostile file may have any number. */
export const mostRows = 600

/** The indicators by goal and 一级指标, in the order printed. */
export function levelsOf(reading: PerformanceReading, recomputed: Recomputed): readonly Level[] {
  const groups: { goal: number | null; name: string; lines: IndicatorLine[] }[] = []
  for (const line of recomputed.indicators) {
    const { goal, level1 } = reading.indicators[line.indicator]!
    const name = level1?.text ?? ''
    const last = groups.at(-1)
    if (last?.goal === goal && last.name === name) last.lines.push(line)
    else groups.push({ goal, name, lines: [line] })
  }
  return groups.map((group) => {
    const rows = group.lines
      .map(({ indicator }) => indicator)
      .filter((row) => reading.indicators[row]!.applicable)
    const heading =
      recomputed.headings.find(
        ({ of, indicators }) =>
          of === 'level1' &&
          indicators.length === rows.length &&
          rows.every((row, at) => indicators[at] === row),
      ) ?? null
    return { ...group, heading, sums: sumsOf(reading, group.lines, heading) }
  })
}

function sumsOf(
  reading: PerformanceReading,
  lines: readonly IndicatorLine[],
  heading: HeadingLine | null,
): Sums {
  const counted = lines.filter((line) => reading.indicators[line.indicator]!.applicable)
  const exact = counted.every(hasWeight)
  const spans = counted.map(({ rule }) => rule.points)
  const added = exact && spans.length > 0 && spans.every((span) => span !== null)
  return {
    weights: exact ? fractions(counted.map(({ weight }) => weight && weight.low)) : null,
    printed: fractions(counted.map((line) => printedOf(line.score))),
    recomputed: added ? spanSum(spans) : (heading?.recomputed ?? null),
  }
}

/** Whether the weight is one figure. Weights within bounds are shared with other rows. */
const hasWeight = ({ weight }: IndicatorLine): boolean => weight !== null && same(weight.low, weight.high)

const printedOf = (score: JudgedScore): Fraction | null =>
  score.printed === null ? null : fractionOf(score.printed)

const fractions = (all: readonly (Fraction | null)[]): Fraction | null =>
  all.length > 0 && all.every((one) => one !== null) ? sum(all) : null

/** The total by rule where there is one; what no rule gives is taken as printed, and counted. */
export interface Assembled {
  readonly points: Span
  readonly asPrinted: number
}

export function assembled(reading: PerformanceReading, recomputed: Recomputed): Assembled | null {
  if (recomputed.total.recomputed !== null) return { points: recomputed.total.recomputed, asPrinted: 0 }
  const parts: Span[] = []
  let asPrinted = 0
  let rest = recomputed.indicators.filter(({ indicator }) => reading.indicators[indicator]!.applicable)
  const rules = recomputed.indicators.map(({ rule }) => rule)
  for (const pool of poolsOf(reservedIn(reading))) {
    const within = new Set(pool.rows)
    const own = rest.filter(({ indicator }) => within.has(indicator))
    if (own.every(hasWeight)) continue
    const span = poolSpan(reading, pool, rules)
    if (span === null) return null
    parts.push(span)
    rest = rest.filter(({ indicator }) => !within.has(indicator))
  }
  for (const { rule, score } of rest) {
    const printed = printedOf(score)
    if (rule.points !== null) parts.push(rule.points)
    else if (printed !== null) {
      parts.push(point(printed))
      asPrinted += 1
    } else return null
  }
  for (const { score } of recomputed.execution) {
    const printed = printedOf(score)
    if (score.recomputed !== null) parts.push(score.recomputed)
    else if (printed !== null) {
      parts.push(point(printed))
      asPrinted += 1
    }
  }
  for (const goal of reading.goals) {
    const number = readNumber(goal.score?.text ?? '')
    if (!number.ok) continue
    parts.push(point(fractionOf(number.value)))
    asPrinted += 1
  }
  return parts.length === 0 ? null : { points: spanSum(parts), asPrinted }
}

/** The grade that so many points get; nothing where both ends get different ones. */
export function gradeAt(points: Span, bands: readonly GradeBand[]): string | null {
  const at = (value: Fraction): string | null =>
    [...bands]
      .sort((a, b) => b.from - a.from)
      .find((band) => order(value, { numerator: BigInt(band.from), denominator: 1n }) >= 0)?.grade ?? null
  const low = at(points.low)
  return low === at(points.high) ? low : null
}
