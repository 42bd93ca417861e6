import { fraction, order, over, plus, sum, times, type Fraction, type Span } from '../core/fraction.ts'
import type { Comparison } from '../core/recomputed.ts'
import type { ReasonCode, ScoringScheme } from '../core/scoring.ts'
import type { Actual, Target } from '../core/target.ts'
import { compareFigures } from './compare-figures.ts'
import { directionOf, directionOfName } from './direction.ts'
import { alike } from './measure.ts'
import { scoreIndicator } from './score.ts'

/** One project's or unit's part of an indicator that a department reports as a whole. */
export interface Member {
  readonly target: Target
  readonly actual: Actual
  /** 资金额度, in any one unit; nothing where it is not known. */
  readonly funds: Fraction | null
}

/** An indicator of the department, gathered from its projects and units. */
export interface Gathered {
  /** How it was gathered: values added up, values weighed by funds, or scores weighed by funds. */
  readonly how: 'added' | 'weighed' | 'scores weighed'
  readonly target: Fraction | null
  readonly actual: Fraction | null
  readonly unit: string
  readonly completion: Span | null
  /** Of the weight, by the scheme. */
  readonly share: Span | null
}

export type NotGathered = Extract<
  ReasonCode,
  'no actual' | 'no target' | 'unit changed' | 'funds not known' | 'kinds differ'
>

const zero = fraction(0n)

/**
 * Absolute values of one unit add up, relative ones are weighed by funds, and scores of qualitative ones are weighed by funds; the
 * order of the members makes no difference. The values are gathered first and scored afterwards.
 */
export function aggregate(
  members: readonly Member[],
  name: string,
  scheme: ScoringScheme,
): Gathered | { readonly why: NotGathered } {
  if (members.length === 0 || members.some(({ target }) => target.kind === 'none'))
    return { why: 'no target' }
  if (members.some(({ actual }) => actual.kind === 'none')) return { why: 'no actual' }
  if (members.some(({ target }) => target.kind !== 'quantity')) return scores(members, name, scheme)
  const figures = members.flatMap((member) => figure(member) ?? [])
  const [first] = figures
  if (first === undefined || figures.length < members.length) return { why: 'kinds differ' }
  if (figures.some(({ unit }) => unit !== first.unit)) return { why: 'unit changed' }
  const operator = first.operator
  if (figures.some((it) => it.operator !== operator)) return { why: 'kinds differ' }
  const relative = isRelative(first.unit)
  if (relative && !weighable(members)) return { why: 'funds not known' }
  const gather = (of: 'target' | 'actual'): Fraction =>
    relative ? mean(figures.map((it) => [it[of], it.funds!])) : sum(figures.map((it) => it[of]))
  const target = gather('target')
  const actual = gather('actual')
  const direction = directionOf(members[0]!.target, name)
  const comparison: Comparison = {
    ...compareFigures(target, actual, operator, direction, directionOfName(name)),
    direction,
    notices: [],
  }
  const { share } = scoreIndicator(
    { target: members[0]!.target, actual: members[0]!.actual, weight: null, comparison, name },
    scheme,
  )
  return {
    how: relative ? 'weighed' : 'added',
    target,
    actual,
    unit: first.unit,
    completion: comparison.completion,
    share,
  }
}

function figure({ target, actual, funds }: Member) {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity') return null
  if (actual.operator !== null && actual.operator !== '=') return null
  const pair = alike(target.measure, actual.measure)
  const unit = target.measure.unit.name || actual.measure.unit.name
  return pair === null ? null : { target: pair[0], actual: pair[1], operator: target.operator, unit, funds }
}

/** Shares, averages and rates say nothing when added up. */
const isRelative = (unit: string): boolean =>
  /[%/]/.test(unit) || ['百分点', '分', '度', '岁', '倍', '级'].includes(unit)

const weighable = (members: readonly Member[]): boolean =>
  members.every(({ funds }) => funds !== null && order(funds, zero) >= 0) &&
  order(sum(members.map(({ funds }) => funds!)), zero) > 0

/** Σ(value × funds) ÷ Σ funds. */
const mean = (weighed: readonly (readonly [Fraction, Fraction])[]): Fraction =>
  over(
    weighed.reduce((all, [value, funds]) => plus(all, times(value, funds)), zero),
    sum(weighed.map(([, funds]) => funds)),
  )

function scores(
  members: readonly Member[],
  name: string,
  scheme: ScoringScheme,
): Gathered | { readonly why: NotGathered } {
  if (!weighable(members)) return { why: 'funds not known' }
  const shares = members.map(({ target, actual, funds }) => {
    const { share } = scoreIndicator({ target, actual, weight: null, name }, scheme)
    return share === null ? null : { share, funds: funds! }
  })
  if (!shares.every((it) => it !== null)) return { why: 'kinds differ' }
  const end = (of: 'low' | 'high'): Fraction => mean(shares.map(({ share, funds }) => [share[of], funds]))
  const share = { low: end('low'), high: end('high') }
  return { how: 'scores weighed', target: null, actual: null, unit: '', completion: null, share }
}
