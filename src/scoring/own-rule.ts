import {
  fraction,
  fractionOf,
  larger,
  minus,
  one,
  order,
  over,
  times,
  type Fraction,
  type Span,
} from '../core/fraction.ts'
import type { Measure, Target } from '../core/target.ts'
import { alike } from './measure.ts'
import { clean } from './value/clean.ts'
import { numberAt } from './value/number.ts'
import { unitAt } from './value/unit.ts'

/** 评分标准 of one row: 「每低1个百分点扣0.5分」, or all or nothing. */
export type OwnRule =
  | { readonly kind: 'deduct'; readonly per: Measure; readonly points: Fraction }
  | { readonly kind: 'all or nothing' }

const longest = 300
const each = /每(?:降低|减少|下降|低|少|高|超过?|增加|延迟|推迟|迟|差)(?:于)?/
const deduct = /^[,;]?(?:相应)?(?:扣|减|扣减|扣除)(?:掉)?(?:减|除)?/
const nothing =
  /(?:否则|反之|未[^,。;]{1,10}|不[^,。;]{1,8}|没有[^,。;]{1,8})(?:的)?,?(?:则)?(?:不得分|得0分|计0分)/

const inProportion =
  /按(?:照)?(?:实际|目标|计划|年度)?(?:完成|达成|实现)?(?:程度|情况|率)?(?:的)?(?:同等|相应)?比例(?:计|得|给|赋|扣|记|折算)分?/
const other = /\d|每|否则|反之|不得分|[一二三四五六七八九十]分/

/** 「按完成比例计分」: the rule of the notice in words, and no step or threshold beside it. */
export const isProportional = (text: string): boolean =>
  text.length <= longest && inProportion.test(clean(text)) && !other.test(clean(text).replace(/100%/g, ''))

/** Reads the rule that a row prints; nothing where it is told in other words. */
export function readOwnRule(text: string): OwnRule | null {
  if (text.length > longest) return null
  const s = clean(text).replace(/(每[^\d,;。]{1,4})一(?=[个件次人户天日项])/g, '$11')
  const found = each.exec(s)
  if (found !== null) {
    const from = found.index + found[0].length
    const per = numberAt(s, from)
    const { unit, end } = per === null ? { unit: null, end: from } : unitAt(s, per.end)
    const rest = s.slice(end)
    const taken = deduct.exec(rest)?.[0]
    const points = taken === undefined ? null : numberAt(rest, taken.length)
    if (per === null || unit === null || points === null || per.number.digits <= 0n) return null
    if (rest[points.end] !== '分') return null
    return { kind: 'deduct', per: { number: per.number, unit }, points: fractionOf(points.number) }
  }
  return nothing.test(s) ? { kind: 'all or nothing' } : null
}

const zero = fraction(0n)

/** Share of a weight that an unmet target keeps by the rule: a begun step may count or not, which the rule seldom says. */
export function shareByOwnRule(
  rule: OwnRule,
  target: Target,
  actual: Target,
  weight: Span | null,
): Span | null {
  if (rule.kind === 'all or nothing') return { low: zero, high: zero }
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || weight === null) return null
  if (weight.low.numerator <= 0n || order(weight.low, weight.high) !== 0) return null
  const pair = alike(target.measure, actual.measure)
  const step = stepIn(rule.per, target.measure)
  if (pair === null || step === null) return null
  const gap = minus(pair[0], pair[1])
  const { numerator, denominator } = over(gap.numerator < 0n ? minus(zero, gap) : gap, step)
  const begun = fraction((numerator + denominator - 1n) / denominator)
  const done = fraction(numerator / denominator)
  const left = (steps: Fraction): Fraction =>
    larger(zero, minus(one, over(times(steps, rule.points), weight.low)))
  return { low: left(begun), high: left(done) }
}

/** 「个百分点」 and 「%」 are both hundredths of a rate; any other step is in the unit of the target. */
function stepIn(per: Measure, target: Measure): Fraction | null {
  const hundredths = per.unit.name === '百分点' || per.unit.name === '%'
  if (hundredths) return target.unit.name === '%' ? fractionOf(per.number) : null
  return target.unit.name === '%' && per.unit.name !== '' ? null : (alike(target, per)?.[1] ?? null)
}
