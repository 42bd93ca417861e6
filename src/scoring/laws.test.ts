import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fraction,
  fractionOf,
  minus,
  order,
  point,
  same,
  sum,
  times,
  type Fraction,
} from '../core/fraction.ts'
import { schemes } from '../forms/performance/schemes/index.ts'
import { aggregate, type Member } from './aggregate.ts'
import { compareTarget } from './compare.ts'
import { judgeScore } from './judge.ts'
import { poolsOf, weightsOf } from './pools.ts'
import { gridOf, policyOf } from './policy.ts'
import { evaluation, reserved } from './reading.fixture.ts'
import { recompute } from './recompute.ts'
import { reservedIn } from './reserved.ts'
import { scoreIndicator } from './score.ts'
import { readActual, readTarget } from './target.ts'

const scheme = fc.constantFrom(...schemes)
const sign = fc.constantFrom('≥', '≤', '>', '<', '=', '')
const count = fc.nat({ max: 5000 })
const weight = fc.integer({ min: 1, max: 50 })
const whole = (n: number): Fraction => fraction(BigInt(n))

describe('计分的规律', () => {
  it('完成得多，得分不会少；反向的，做得多得分不会多', () => {
    fc.assert(
      fc.property(
        scheme,
        fc.integer({ min: 1, max: 5000 }),
        count,
        count,
        fc.boolean(),
        (rule, target, a, b, reverse) => {
          const score = (actual: number) =>
            scoreIndicator(
              {
                target: readTarget(`${reverse ? '≤' : '≥'}${target}次`),
                actual: readActual(`${actual}次`),
                weight: point(whole(10)),
              },
              rule,
            ).points!
          const [less, more] = a <= b ? [score(a), score(b)] : [score(b), score(a)]
          const [worse, better] = reverse ? [more, less] : [less, more]
          expect(order(worse.low, better.low)).toBeLessThanOrEqual(0)
          expect(order(worse.high, better.high)).toBeLessThanOrEqual(0)
        },
      ),
    )
  })

  it('得分总在零与分值之间', () => {
    const value = fc.oneof(
      fc.tuple(sign, count, fc.constantFrom('', '%', '次', '万元')).map(([s, n, u]) => `${s}${n}${u}`),
      fc.constantFrom(
        '明显',
        '优',
        '良好',
        '完成',
        '未完成',
        '部分完成',
        '——',
        '2024年6月底前',
        '甲率60%；乙率90%',
        '97%≤率≤100%',
      ),
      fc.string({ maxLength: 30 }),
    )
    fc.assert(
      fc.property(scheme, value, value, weight, (rule, target, actual, w) => {
        const { points } = scoreIndicator(
          { target: readTarget(target), actual: readActual(actual), weight: point(whole(w)) },
          rule,
        )
        if (points === null) return
        expect(order(points.low, fraction(0n))).toBeGreaterThanOrEqual(0)
        expect(order(points.low, points.high)).toBeLessThanOrEqual(0)
        expect(order(points.high, whole(w))).toBeLessThanOrEqual(0)
      }),
      { numRuns: 400 },
    )
  })

  it('任何文字都读得完，不抛错', () => {
    const glyph = fc.constantFrom(
      ...'0123456789.,%％≥≤<>=~-—至以上内不超过万元人次率(（）)；;、一二十年月日底前$\\ ',
    )
    fc.assert(
      fc.property(fc.array(glyph, { maxLength: 60 }), fc.array(glyph, { maxLength: 40 }), (a, b) => {
        const target = readTarget(a.join(''))
        expect(target.text).toBe(a.join(''))
        compareTarget(target, readActual(b.join('')), { name: '完成率' })
      }),
      { numRuns: 2000 },
    )
  })

  it('按办法算出的分，怎样取整都不算超', () => {
    const round = { nearest: (n: Fraction, s: Fraction) => near(n, s), up: ceil, down: floor }
    fc.assert(
      fc.property(
        fc.array(fc.tuple(weight, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 })), {
          minLength: 2,
          maxLength: 12,
        }),
        fc.constantFrom('1', '0.5', '0.1', '0.01'),
        fc.constantFrom<'nearest' | 'up' | 'down'>('nearest', 'up', 'down'),
        (rows, stepText, mode) => {
          const step = fractionOf({
            digits: BigInt(stepText.replace('0.', '').padStart(1, '0')),
            decimals: stepText.length > 1 ? stepText.length - 2 : 0,
          })
          const texts = rows.map(([w, target, actual], i) => {
            const raw =
              actual >= target ? whole(w) : times(whole(w), fraction(BigInt(actual), BigInt(target)))
            return {
              name: `人数${i}`,
              target: `≥${target}人`,
              actual: `${actual}人`,
              weight: String(w),
              score: text(round[mode](raw, step)),
            }
          })
          const { indicators, proofs } = recompute(
            evaluation(texts, {
              points: [
                reserved('execution', '预算执行', '20分'),
                reserved('indicators', '绩效指标', `${rows.reduce((a, [w]) => a + w, 0)}分`),
              ],
            }),
          )
          expect(
            indicators
              .map(({ score }) => score.verdict)
              .filter((it) => it === 'above what the rule permits' || it === 'below'),
          ).toEqual([])
          expect(proofs).toEqual([])
        },
      ),
    )
  })

  it('不印分值时，照办法给的分证明不出超出', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(weight, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (rows) => {
          const total = rows.reduce((a, [w]) => a + w, 0)
          const texts = rows.map(([w, target, actual], i) => ({
            name: `人数${i}`,
            target: `≥${target}人`,
            actual: `${actual}人`,
            score: text(
              near(
                actual >= target ? whole(w) : times(whole(w), fraction(BigInt(actual), BigInt(target))),
                fraction(1n),
              ),
            ),
          }))
          const reading = evaluation(texts, {
            points: [
              reserved('execution', '预算执行', '20分'),
              reserved('indicators', '绩效指标', `${total}分`),
            ],
          })
          const result = recompute(reading)
          expect(result.proofs).toEqual([])
          expect(
            result.indicators.every(({ score }) => score.verdict !== 'above what the rule permits'),
          ).toBe(true)
          const bounds = weightsOf(reading, poolsOf(reservedIn(reading)))
          const inside = bounds.every(
            (it, i) =>
              it === null ||
              (order(it.low, whole(rows[i]![0])) <= 0 && order(whole(rows[i]![0]), it.high) <= 0),
          )
          expect(inside).toBe(true)
        },
      ),
    )
  })

  it('各行得分加起来就是合计', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 10 }), (halves) => {
        const rows = halves.map((n, i) => ({
          name: `人数${i}`,
          target: '10',
          actual: '10',
          score: text(fraction(BigInt(n), 2n)),
        }))
        const all = sum(halves.map((n) => fraction(BigInt(n), 2n)))
        const { headings } = recompute(
          evaluation(rows, { points: [reserved('indicators', '绩效指标', '80分')] }),
        )
        expect(same(headings[0]!.awarded!, all)).toBe(true)
      }),
    )
  })

  it('汇总与次序无关，一个项目的汇总就是它自己', () => {
    const members = (unit: string) =>
      fc.array(
        fc
          .tuple(fc.integer({ min: 1, max: 100 }), count, fc.integer({ min: 1, max: 1000 }))
          .map(([target, actual, funds]): Member => ({
            target: readTarget(`≥${target}${unit}`),
            actual: readActual(`${actual}${unit}`),
            funds: whole(funds),
          })),
        { minLength: 1, maxLength: 8 },
      )
    fc.assert(
      fc.property(fc.constantFrom('%', '人').chain(members), fc.nat(), (list, by) => {
        const turned = [...list.slice(by % list.length), ...list.slice(0, by % list.length)].reverse()
        expect(aggregate(turned, '完成情况', schemes[0]!)).toEqual(aggregate(list, '完成情况', schemes[0]!))
        const own = aggregate(list.slice(0, 1), '完成情况', schemes[0]!)
        const { completion } = compareTarget(list[0]!.target, list[0]!.actual, { name: '完成情况' })
        expect(own).toMatchObject({ completion })
      }),
    )
  })
})

const floor = (value: Fraction, step: Fraction): Fraction => {
  const n = (value.numerator * step.denominator) / (value.denominator * step.numerator)
  return times(fraction(n), step)
}
const ceil = (value: Fraction, step: Fraction): Fraction => {
  const down = floor(value, step)
  return same(down, value) ? down : minus(down, fraction(-step.numerator, step.denominator))
}
const near = (value: Fraction, step: Fraction): Fraction => {
  const down = floor(value, step)
  const up = ceil(value, step)
  return order(minus(value, down), minus(up, value)) < 0 ? down : up
}
const text = ({ numerator, denominator }: Fraction): string => {
  const scaled = (numerator * 10_000n) / denominator
  return `${scaled / 10_000n}.${String(scaled % 10_000n).padStart(4, '0')}`.replace(/\.?0+$/, '')
}

describe('取整办法认得出', () => {
  const pair = (raw: Fraction, awarded: string) => ({
    raw,
    awarded: fractionOf({
      digits: BigInt(awarded.replace('.', '')),
      decimals: awarded.includes('.') ? awarded.length - awarded.indexOf('.') - 1 : 0,
    }),
  })
  it('整分、半分、一位小数、往上', () => {
    expect(policyOf([pair(fraction(1775n, 100n), '18')])).toMatchObject({
      step: fraction(1n),
      mode: 'nearest',
    })
    expect(policyOf([pair(fraction(774n, 100n), '7.5')])).toMatchObject({
      step: fraction(1n, 2n),
      mode: 'nearest',
    })
    expect(policyOf([pair(fraction(774n, 100n), '7.7')])).toMatchObject({
      step: fraction(1n, 10n),
      mode: 'nearest',
    })
    expect(policyOf([pair(fraction(72n, 10n), '8'), pair(fraction(31n, 10n), '4')])).toMatchObject({
      mode: 'up',
    })
    expect(policyOf([pair(fraction(79n, 10n), '7'), pair(fraction(38n, 10n), '3')])).toMatchObject({
      mode: 'down',
    })
    expect(policyOf([pair(fraction(8n), '8')])).toMatchObject({ mode: null, pairs: 0 })
    expect(gridOf([fraction(1n, 2n), fraction(3n)])).toEqual(fraction(1n, 2n))
  })

  it('四舍五入的表里，多给半分以上的一行说得出', () => {
    const policy = policyOf([pair(fraction(62n, 10n), '6'), pair(fraction(83n, 10n), '8')])
    const printed = { digits: 8n, decimals: 0 }
    expect(judgeScore(printed, point(fraction(72n, 10n)), policy).verdict).toBe('above what the rule permits')
    expect(judgeScore(printed, point(fraction(76n, 10n)), policy).verdict).toBe('holds within rounding')
    expect(judgeScore(printed, point(fraction(72n, 10n)), { ...policy, mode: null }).verdict).toBe(
      'cannot tell',
    )
  })
})
