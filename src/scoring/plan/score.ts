import type { FilledForm, FilledFund, FilledIndicator } from '../../core/filled-form.ts'
import {
  fraction,
  larger,
  one,
  order,
  over,
  percentSaid,
  plus,
  same,
  smaller,
  sum,
  times,
  type Fraction,
} from '../../core/fraction.ts'
import { divideRound, fixed } from '../../core/amount.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { FedIndicator } from '../../core/plan-ledger.ts'
import type { PlanProblem, PlanReading, PlanScore, ScoredPlan } from '../../core/plan.ts'
import { pointsSaid } from '../../core/say-plan.ts'
import type { IndicatorScore, ScoringScheme } from '../../core/scoring.ts'
import { scoreIndicator } from '../score.ts'
import { readActual, readTarget } from '../target.ts'
import { readAttained, type Attained } from './attained.ts'
import { amountIn, isBlank, pointsIn } from './numbers.ts'
import { isApplicable, nameOf, verifyPlan } from './verify.ts'

/** Completes a plan: the rate, every score with its reason, total and grade. What cannot be scored is said and left open. */
export function scorePlan(
  form: PerformanceForm,
  reading: PlanReading,
  scheme: ScoringScheme | null,
  fed: readonly FedIndicator[] = [],
): ScoredPlan {
  const problems: PlanProblem[] = [...reading.problems, ...verifyPlan(form, reading, scheme)]
  const { filled } = reading
  const counted = form.stage === 'evaluation' && form.parts.some(({ kind }) => kind === 'indicators')
  if (!counted || scheme === null)
    return { scheme, fed, filled: withSums(form, filled), scores: [], total: null, grade: null, problems }
  const at = (path: string): string => reading.places.get(path) ?? ''
  const fault = (code: PlanProblem['code'], path: string, details: PlanProblem['details'] = {}): void => {
    const severity = code === 'reason missing' || code === 'executed above budget' ? 'warning' : 'error'
    problems.push({ code, severity, at: at(path), details })
  }
  const scores = [
    ...executionScore(form, filled, scheme, fault),
    ...goalScores(form, filled, scheme, fault),
    ...filled.indicators.flatMap((row, index) => indicatorScore(filled, row, index, scheme, fault)),
  ]
  const complete = problems.every(({ severity }) => severity !== 'error')
  const total = complete ? sum(scores.map(({ points }) => points)) : null
  const grade =
    total === null
      ? null
      : (scheme.grades.find(({ from }) => order(total, fraction(BigInt(from))) >= 0)?.grade ?? null)
  return {
    scheme,
    fed,
    filled: withScores(form, withSums(form, filled), scores, total, grade),
    scores,
    total,
    grade,
    problems,
  }
}

type Fault = (code: PlanProblem['code'], path: string, details?: PlanProblem['details']) => void

/** Rounded once, at the end: hundredths of a point, half up. */
const rounded = (value: Fraction): Fraction =>
  fraction(divideRound(value.numerator * 100n, value.denominator), 100n)

const partPoints = (scheme: ScoringScheme, of: 'execution' | 'goal'): Fraction | null => {
  const parts = scheme.parts.filter((part) => part.of === of)
  return parts.length === 0 ? null : fraction(BigInt(parts.reduce((all, { points }) => all + points, 0)))
}

/** The line whose rate counts: that of the whole. */
const countedLine = (funds: readonly FilledFund[]): number => {
  const whole = funds.findIndex(({ part }) => part === 'total')
  return whole === -1 ? 0 : whole
}

function executionScore(
  form: PerformanceForm,
  filled: FilledForm,
  scheme: ScoringScheme,
  fault: Fault,
): PlanScore[] {
  const weight = partPoints(scheme, 'execution')
  if (weight === null || !form.parts.some(({ kind }) => kind === 'funds')) return []
  const index = countedLine(filled.funds)
  const line = filled.funds[index]
  const budget = amountIn(line?.cells.budget ?? '')
  const executed = amountIn(line?.cells.executed ?? '')
  if (budget === null || executed === null || budget.numerator <= 0n) {
    fault(
      'budget missing',
      `funds.${index}.${budget === null || budget.numerator <= 0n ? 'budget' : 'executed'}`,
    )
    return []
  }
  if (order(executed, budget) > 0) fault('executed above budget', `funds.${index}.executed`)
  const share = larger(fraction(0n), smaller(one, over(executed, budget)))
  const name =
    line?.label ??
    form.parts
      .flatMap((part) => (part.kind === 'funds' ? part.lines : []))
      .find(({ part }) => part === (line?.part ?? 'total'))?.label ??
    ''
  return [
    {
      of: 'execution',
      index,
      name,
      weight,
      share,
      points: rounded(times(weight, share)),
      how: 'rule',
      reason: null,
    },
  ]
}

/** 总目标 with points of its own: what a person gives, or the band they choose. */
function goalScores(
  form: PerformanceForm,
  filled: FilledForm,
  scheme: ScoringScheme,
  fault: Fault,
): PlanScore[] {
  const weight = partPoints(scheme, 'goal')
  const part = form.parts.find(
    (it) => it.kind === 'goals' && it.columns.some(({ column }) => column === 'score'),
  )
  if (weight === null || part?.kind !== 'goals') return []
  const own = filled.goals.flatMap((goal, index) => (goal.span === part.span ? [{ goal, index }] : []))
  const [first] = own
  if (first === undefined) {
    fault('goal score missing', 'goals', { points: pointsSaid(weight) })
    return []
  }
  return own.flatMap(({ goal, index }): PlanScore[] => {
    const share = fraction(1n, BigInt(own.length))
    const most = times(weight, share)
    const given = pointsIn(goal.score)
    const attained = readAttained(goal.score)
    const name = part.title
    if (attained !== null && given === null) {
      const chosen = shareOf(attained, scheme)
      return [
        {
          of: 'goal',
          index,
          name,
          weight: most,
          share: chosen,
          points: rounded(times(most, chosen)),
          how: attained.share === null ? 'band' : 'stated',
          reason: null,
        },
      ]
    }
    if (given === null) {
      fault('goal score missing', `goals.${index}.score`, { points: pointsSaid(most) })
      return []
    }
    if (order(given, most) > 0 || given.numerator < 0n) {
      fault('score above its points', `goals.${index}.score`, { text: goal.score, points: pointsSaid(most) })
      return []
    }
    return [{ of: 'goal', index, name, weight: most, share: null, points: given, how: 'given', reason: null }]
  })
}

function indicatorScore(
  filled: FilledForm,
  row: FilledIndicator,
  index: number,
  scheme: ScoringScheme,
  fault: Fault,
): PlanScore[] {
  const { cells } = row
  const weight = pointsIn(cells.weight ?? '')
  if (!isApplicable(row) || weight === null || weight.numerator < 0n) return []
  const attained = readAttained(row.attained)
  const beside = {
    ...(isBlank(cells.sign) ? {} : { sign: cells.sign! }),
    ...(isBlank(cells.unit) ? {} : { unit: cells.unit! }),
  }
  const name = nameOf(cells)
  const base = { of: 'indicator', index, name, weight } as const
  const judged = scoreIndicator(
    {
      target: readTarget(cells.target ?? '', beside),
      actual: readActual(cells.actual ?? '', beside),
      weight: { low: weight, high: weight },
      name,
    },
    scheme,
  )
  const exact = judged.share !== null && same(judged.share.low, judged.share.high)
  if (attained !== null && !exact) {
    const share = shareOf(attained, scheme)
    explain(filled, row, index, share, fault)
    const how = attained.share === null ? 'band' : 'stated'
    return [{ ...base, share, points: rounded(times(weight, share)), how, reason: null }]
  }
  const share = settledShare(judged)
  if (share === null) {
    if (!isBlank(cells.actual) && !isBlank(cells.target))
      fault(judged.share === null ? 'cannot score' : 'attained missing', `indicators.${index}.actual`, {
        name,
        target: cells.target ?? '',
        actual: cells.actual ?? '',
        why: judged.reason.code,
      })
    return []
  }
  explain(filled, row, index, share, fault)
  return [{ ...base, share, points: rounded(times(weight, share)), how: 'rule', reason: judged.reason }]
}

/** A full band for what is said to be achieved, and the rule A/B where the notice names none; other intervals need a person. */
function settledShare({ share, reason }: IndicatorScore): Fraction | null {
  if (share === null) return null
  if (same(share.low, share.high)) return share.low
  return reason.code === 'in inverse proportion' || reason.code === 'band achieved' ? share.high : null
}

/** The share of a band: all of the first, the middle of the others, and what the plan states where it states one. */
function shareOf({ band, share }: Attained, scheme: ScoringScheme): Fraction {
  if (share !== null) return share
  const { from, to } = scheme.qualitative[band ?? 0]!
  return band === 0 ? fraction(BigInt(to), 100n) : fraction(BigInt(from + to), 200n)
}

/** What falls short is to be explained, in its row or once for the form. */
function explain(
  filled: FilledForm,
  { cells }: FilledIndicator,
  index: number,
  share: Fraction,
  fault: Fault,
): void {
  if (order(share, one) >= 0 || !isBlank(cells.reason) || !isBlank(filled.fields.causes)) return
  fault('reason missing', `indicators.${index}.reason`, {
    name: nameOf(cells),
    completion: percentSaid(share),
  })
}

/** 执行率 of every line that has both amounts, and the amounts as a form prints them. */
function withSums(form: PerformanceForm, filled: FilledForm): FilledForm {
  const columns = form.parts.flatMap((part) =>
    part.kind === 'funds' ? part.columns.map(({ column }) => column) : [],
  )
  const funds = filled.funds.map((line) => {
    const cells = Object.fromEntries(
      Object.entries(line.cells).map(([column, text]) => [
        column,
        figures.has(column) ? text : printedAmount(text),
      ]),
    )
    const budget = amountIn(line.cells.budget ?? line.cells.initial ?? '')
    const executed = amountIn(line.cells.executed ?? '')
    if (!columns.includes('rate') || budget === null || executed === null || budget.numerator <= 0n)
      return { ...line, cells }
    const share = over(executed, budget)
    const rate = `${fixed(divideRound(share.numerator * 10_000n, share.denominator), 2)}%`
    return { ...line, cells: { ...cells, rate } }
  })
  const fields = Object.fromEntries(
    Object.entries(filled.fields).map(([field, text]) => [
      field,
      moneyFields.has(field) ? printedAmount(text) : text,
    ]),
  )
  return { ...filled, fields, funds }
}

const moneyFields: ReadonlySet<string> = new Set([
  'lifetimeBudget',
  'yearBudget',
  'basicTotal',
  'projectTotal',
])

const figures: ReadonlySet<string> = new Set(['rate', 'share', 'weight', 'score'])

/** 「1200」 is 「1,200.00」; what is printed finer, or is no plain number, stays as it is. */
function printedAmount(text: string): string {
  const found = /^(-?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,5})(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (found === null) return text
  const [, sign = '', whole = '', fraction = ''] = found
  const grouped = whole.replaceAll(',', '').replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${grouped}.${fraction.padEnd(2, '0')}`
}

function withScores(
  form: PerformanceForm,
  filled: FilledForm,
  scores: readonly PlanScore[],
  total: Fraction | null,
  grade: string | null,
): FilledForm {
  const of = (kind: PlanScore['of'], index: number): PlanScore | undefined =>
    scores.find((it) => it.of === kind && it.index === index)
  const columns = form.parts.flatMap((part) =>
    part.kind === 'funds' ? part.columns.map(({ column }) => column) : [],
  )
  const funds = filled.funds.map((line, index) => {
    const own = of('execution', index)
    if (own === undefined) return line
    return {
      ...line,
      cells: {
        ...line.cells,
        ...(columns.includes('weight') && { weight: pointsSaid(own.weight) }),
        ...(columns.includes('score') && { score: pointsSaid(own.points) }),
      },
    }
  })
  const weightOf = (goal: number): Fraction =>
    sum(
      filled.indicators.flatMap((row) =>
        row.goal === goal && isApplicable(row) ? (pointsIn(row.cells.weight ?? '') ?? []) : [],
      ),
    )
  const goals = filled.goals.map((goal, index) => {
    const own = of('goal', index)
    if (own !== undefined) return { ...goal, score: pointsSaid(own.points) }
    const weight = weightOf(index)
    return weight.numerator === 0n || !isBlank(goal.weight) ? goal : { ...goal, weight: pointsSaid(weight) }
  })
  const indicators = filled.indicators.map((row, index) => {
    const own = of('indicator', index)
    return own === undefined ? row : { ...row, cells: { ...row.cells, score: pointsSaid(own.points) } }
  })
  const said = total === null ? '' : pointsSaid(total)
  const weights = scores.map(({ weight }) => weight)
  return {
    ...filled,
    funds,
    goals,
    indicators,
    points: goals.flatMap((goal, index) =>
      weightOf(index).numerator === 0n
        ? []
        : [{ of: 'goal' as const, name: '', goal: index, text: `${goal.weight}分` }],
    ),
    fields: {
      ...filled.fields,
      ...(total !== null && fieldsOf(form).has('headScore') && { headScore: said }),
      ...(grade !== null && fieldsOf(form).has('grade') && { grade }),
    },
    total: said,
    totalWeight: total === null ? '' : pointsSaid(weights.reduce(plus, fraction(0n))),
  }
}

const fieldsOf = (form: PerformanceForm): ReadonlySet<string> =>
  new Set(form.parts.flatMap((part) => (part.kind === 'fields' ? part.lines.flat() : [])))
