import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction, none, plus, same, spanSaid, sum, type Fraction } from './fraction.ts'

const any = fc
  .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 60n }))
  .map(([a, b]) => fraction(a, b))

describe('a sum of fractions', () => {
  it('is what adding one after another gives, in any order', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (all) => {
        const plain = all.reduce<Fraction>(plus, none)
        expect(same(sum(all), plain)).toBe(true)
        expect(sum([...all].reverse())).toEqual(sum(all))
      }),
    )
  })

  it('of thousands of different denominators does not take long', () => {
    const began = performance.now()
    sum(Array.from({ length: 5000 }, (_, at) => fraction(90n + BigInt(at), 100n + BigInt(at))))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('a span, said', () => {
  it('is one figure where both ends are said alike', () => {
    expect(spanSaid({ low: fraction(9175n, 1000n), high: fraction(9177n, 1000n) })).toBe('9.18')
    expect(spanSaid({ low: fraction(3n), high: fraction(7n, 2n) })).toBe('3～3.5')
  })
})
