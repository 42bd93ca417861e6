import { fraction, order, over, percentSaid, times } from '../core/fraction.ts'
import type { Notice, NoticeCode } from '../core/recomputed.ts'
import type { Actual, Direction, Measure, Target } from '../core/target.ts'
import { contradicts } from './direction.ts'
import { alike, inBase } from './measure.ts'
import type { Context } from './settled.ts'
import { clean } from './value/clean.ts'
import { comparable } from './value/unit.ts'

const half = fraction(3n, 2n)
const hundred = fraction(100n)

/** What a reviewer would ask about a target and its actual value. */
export function noticesOf(
  target: Target,
  actual: Actual,
  direction: Direction,
  { name = '', lastYear }: Context,
): readonly Notice[] {
  const notices: Notice[] = []
  const say = (code: NoticeCode, details: Readonly<Record<string, string>> = {}): void => {
    notices.push({
      code,
      reason: { code, details: { target: target.text, actual: actual.text, ...details } },
    })
  }
  if (isCondition(actual) && repeats(target, actual)) say('target repeated as actual')
  if (target.kind !== 'quantity') return notices
  const called = target.name ?? name
  if (target.operator !== null && !isWholeCeiling(target) && contradicts(target.operator, called))
    say('direction contradicts name', { name: called })
  if (actual.kind === 'quantity') {
    if (!comparable(target.measure.unit, actual.measure.unit)) say('unit changed')
    const pair =
      direction === 'higher' && actual.operator === null ? alike(target.measure, actual.measure) : null
    if (pair !== null && pair[0].numerator > 0n && order(pair[1], times(pair[0], half)) > 0)
      say('beaten by more than half', { completion: percentSaid(over(pair[1], pair[0])) })
    if (isShareOfWhole(called, actual.measure) && order(inBase(actual.measure), hundred) > 0)
      say('percentage above the whole', { name: called })
  }
  if (lastYear?.kind === 'quantity' && lastYear.operator === null && direction === 'higher') {
    const pair = alike(target.measure, lastYear.measure)
    if (pair !== null && pair[0].numerator > 0n && order(pair[1], times(pair[0], half)) > 0)
      say('target far below last year', { lastYear: lastYear.text })
  }
  return notices
}

/** 「≤100%」 only says that no more than all is possible. */
const isWholeCeiling = ({ measure }: Extract<Target, { kind: 'quantity' }>): boolean =>
  measure.unit.name === '%' && order(inBase(measure), hundred) >= 0

/** A sign, 「以上」, 「左右」: the form of a target. A range of standards (「300元-4000元」) is a value. */
export function isCondition(value: Target): boolean {
  if (value.kind === 'range') return value.condition
  if (value.kind === 'parts') return value.parts.some(isCondition)
  return value.kind === 'quantity' && value.operator !== null && value.operator !== '='
}

/** The same condition, whether set with signs or with words. */
function repeats(target: Target, actual: Actual): boolean {
  if (clean(target.text) === clean(actual.text)) return true
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || target.operator !== actual.operator)
    return false
  const pair = alike(target.measure, actual.measure)
  return pair !== null && order(pair[0], pair[1]) === 0
}

/** No more than all can be satisfied, qualified, finished on time. */
const isShareOfWhole = (name: string, { unit }: Measure): boolean =>
  unit.name === '%' &&
  /(?:满意度|满意率|合格率|及时率|准确率|正确率|覆盖率|知晓率|到位率|出勤率|通过率|办结率|结案率)$/.test(name)
