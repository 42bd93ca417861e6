import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction, minus, order, over, percentSaid, plus, said, same, times } from './fraction.ts'

const any = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([a, b]) => fraction(a, b))

describe('分数', () => {
  it('加减互逆，乘除互逆，次序与差的符号一致', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a)
        if (b.numerator !== 0n) expect(over(times(a, b), b)).toEqual(a)
        expect(Math.sign(order(a, b))).toBe(minus(a, b).numerator < 0n ? -1 : same(a, b) ? 0 : 1)
      }),
    )
  })
  it('总是最简，分母为正', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(fraction(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n })
    expect(fraction(3n * 10n ** 30n, 9n * 10n ** 30n)).toEqual({ numerator: 1n, denominator: 3n })
  })
  it('说出来四舍五入，末尾的零不说', () => {
    expect(said(fraction(4431n, 1000n))).toBe('4.43')
    expect(said(fraction(25n, 10n))).toBe('2.5')
    expect(said(fraction(-1n, 200n))).toBe('-0.01')
    expect(percentSaid(fraction(8874n, 10_000n))).toBe('88.74%')
  })
})
