import { fraction, fractionOf, plus, same, type Fraction } from '../core/fraction.ts'
import { normal } from '../core/normal.ts'
import type { PerformanceReading, ReservedPoints } from '../core/performance.ts'
import type { ChosenScheme, ScoringScheme } from '../core/scoring.ts'
import { performanceForms } from '../forms/performance/index.ts'
import { schemeById, schemes } from '../forms/performance/schemes/index.ts'
import { hubeiBands } from '../forms/performance/schemes/rules.ts'
import { headingOf, pointsIn, readPoints } from './points.ts'

type Weighted = { readonly name: string; readonly points: Fraction }

/** What a form prints of its scheme: points of execution, of the goal, of the indicators and of each level. */
interface Printed {
  readonly execution: Fraction | null
  readonly goal: Fraction | null
  readonly indicators: Fraction | null
  readonly levels: readonly Weighted[]
  /** The rule of Hubei is printed under the form. */
  readonly hubeiRule: boolean
}

/**
 * The scheme that a form was scored by, from the points and notes that it prints; never from the name of a body. Where the points
 * are of no known scheme, the rule printed, else the national rule, is taken with them.
 */
export function schemeOf(reading: PerformanceReading): ChosenScheme | null {
  const printed = printedIn(reading)
  const fits = schemes.filter((scheme) => fit(scheme, printed, reading))
  const best = fits.find(({ subjects }) => subjects.includes(reading.subject))
  if (best !== undefined && printed.hubeiRule === usesHubei(best))
    return { scheme: best, how: printed.hubeiRule ? 'rule printed on the form' : 'points printed' }
  if (printed.hubeiRule) {
    const near = schemes.find((it) => usesHubei(it) && it.subjects.includes(reading.subject))!
    const { quantitative, qualitative, basis } = near
    return {
      scheme: { ...(best ?? near), quantitative, qualitative, basis },
      how: 'rule printed on the form',
    }
  }
  if (best !== undefined) return { scheme: best, how: 'points printed' }
  const declared = schemeById(performanceForms.find(({ id }) => id === reading.form)?.scheme ?? '')
  if (declared !== null && (printed.execution === null || same(printed.execution, executionOf(declared))))
    return { scheme: declared, how: 'form' }
  return printed.execution === null && printed.levels.length === 0
    ? null
    : { scheme: schemes[0]!, how: 'nearest' }
}

const executionOf = (scheme: ScoringScheme): Fraction =>
  fraction(BigInt(scheme.parts.find(({ of }) => of === 'execution')?.points ?? 0))
const usesHubei = (scheme: ScoringScheme): boolean => scheme.qualitative === hubeiBands

/** Printed points of the execution part: in its heading, or as 分值 of the line of the total. */
export function executionPoints(reading: PerformanceReading): Fraction | null {
  const reserved = reading.points.find(({ of }) => of === 'execution')
  const heading = readPoints(reserved?.cell)
  if (heading !== null) return fractionOf(heading)
  const lines = reading.funds.filter(({ part }) => part === 'total')
  const weight = (lines.length > 0 ? lines : reading.funds)
    .map(({ cells }) => readPoints(cells.weight))
    .find((it) => it !== null)
  return weight === undefined ? null : fractionOf(weight)
}

function printedIn(reading: PerformanceReading): Printed {
  const of = (what: ReservedPoints['of']): readonly Weighted[] =>
    reading.points.flatMap((it) => {
      const points = it.of === what ? readPoints(it.cell) : null
      return points === null ? [] : [{ name: headingOf(it.name), points: fractionOf(points) }]
    })
  const groups = reading.points.filter(
    (it) => it.of === 'goal' && it.goal !== null && hasRows(reading, it.goal),
  )
  const goals = of('goal')
  const levels = of('level1').length > 0 ? of('level1') : levelWeights(reading)
  const indicators = of('indicators')[0]?.points ?? (groups.length > 0 ? total(goals) : total(levels))
  const notes = reading.notes
    .map(({ text }) => normal(text))
    .join('')
    .slice(0, 4000)
  return {
    execution: executionPoints(reading),
    goal: groups.length > 0 ? null : (goals[0]?.points ?? null),
    indicators,
    levels,
    hubeiRule: /50%-0|80%-50|80-50%/.test(notes) || /权重[*×]B\/A/.test(notes),
  }
}

const hasRows = (reading: PerformanceReading, goal: number): boolean =>
  reading.indicators.some((row) => row.goal === goal)

const total = (weighted: readonly Weighted[]): Fraction | null =>
  weighted.length === 0 ? null : weighted.map(({ points }) => points).reduce(plus)

/** Sums of the printed weights under each level, where every row has one. */
function levelWeights(reading: PerformanceReading): readonly Weighted[] {
  const sums = new Map<string, Fraction>()
  for (const row of reading.indicators) {
    if (!row.applicable) continue
    const weight = pointsIn(row.weight)
    if (weight === null || row.level1 === null) return []
    const name = headingOf(row.level1.text)
    sums.set(name, plus(sums.get(name) ?? fraction(0n), weight))
  }
  return [...sums].map(([name, points]) => ({ name, points }))
}

/** Every part of the scheme that the form prints is as the scheme has it, and something was printed. */
function fit(scheme: ScoringScheme, printed: Printed, { year }: PerformanceReading): boolean {
  if (year !== null && scheme.years.from !== undefined && year < scheme.years.from) return false
  const part = (of: 'execution' | 'goal'): Fraction | null => {
    const found = scheme.parts.find((it) => it.of === of)
    return found === undefined ? null : fraction(BigInt(found.points))
  }
  const indicators = scheme.parts.filter((it) => it.of === 'indicators')
  const whole = fraction(BigInt(indicators.reduce((sum, it) => sum + it.points, 0)))
  const agrees = (a: Fraction | null, b: Fraction | null): boolean => a === null || (b !== null && same(a, b))
  const levelled = indicators.filter((it) => it.level1 !== undefined)
  const levels =
    levelled.length === 0 ||
    (printed.levels.length === levelled.length &&
      levelled.every((it) => {
        const found = printed.levels.find(
          ({ name }) =>
            name !== '' && (headingOf(it.level1!).includes(name) || name.includes(headingOf(it.level1!))),
        )
        return found !== undefined && same(found.points, fraction(BigInt(it.points)))
      }))
  const known = printed.execution !== null || printed.goal !== null || levelled.length > 0
  return (
    known &&
    levels &&
    agrees(printed.execution, part('execution')) &&
    (printed.goal === null) === (part('goal') === null) &&
    agrees(printed.goal, part('goal')) &&
    (printed.indicators === null || same(printed.indicators, whole))
  )
}
