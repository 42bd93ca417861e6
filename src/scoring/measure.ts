import { fraction, fractionOf, order, over, times, type Fraction } from '../core/fraction.ts'
import type { Measure } from '../core/target.ts'
import { comparable } from './value/unit.ts'

const ten = (power: number): Fraction =>
  power >= 0 ? fraction(10n ** BigInt(power)) : fraction(1n, 10n ** BigInt(-power))

/** The figure in its base unit: 3.5 万人次 is 35000. */
export const inBase = ({ number, unit }: Measure): Fraction =>
  unit.exponent === 0 ? fractionOf(number) : times(fractionOf(number), ten(unit.exponent))

const share = fraction(1n)
const hundred = fraction(100n)

/**
 * Target and actual in one unit, or nothing. A unit printed on one side only is that of both; beside a percentage 「100」 is 100%, and
 * 「0.96」 or 「1」 is a share only where the percentage is at least a half, so that 0.8 beside 5.5% stays open.
 */
export function alike(a: Measure, b: Measure): readonly [Fraction, Fraction] | null {
  if (!comparable(a.unit, b.unit)) return null
  const x = inBase(a)
  const y = inBase(b)
  if (a.unit.name === '%' && b.unit.name === '') return sized(x, y)
  if (b.unit.name === '%' && a.unit.name === '') {
    const turned = sized(y, x)
    return turned === null ? null : [turned[1], turned[0]]
  }
  // 「1.2万」 beside 「12500人」 is scaled; 「5万元」 beside a bare 「5」 may be either.
  const mixed = (a.unit.name === '') !== (b.unit.name === '') && a.unit.exponent !== b.unit.exponent
  if (mixed && ![a, b].some((one) => one.unit.name === '' && one.unit.exponent > 0)) return scaled(a, b)
  return [x, y]
}

function sized(percent: Fraction, plain: Fraction): readonly [Fraction, Fraction] | null {
  if (order(plain, share) > 0 || plain.numerator === 0n) return [percent, plain]
  return order(percent, fraction(50n)) >= 0 ? [percent, times(plain, hundred)] : null
}

/** A bare figure beside 「17万元」 is in the printed unit where that brings the two within a factor of thirty. */
function scaled(a: Measure, b: Measure): readonly [Fraction, Fraction] | null {
  const x = fractionOf(a.number)
  const y = fractionOf(b.number)
  if (x.numerator <= 0n || y.numerator <= 0n) return x.numerator === y.numerator ? [x, y] : null
  const ratio = over(x, y)
  const near = order(ratio, fraction(30n)) < 0 && order(ratio, fraction(1n, 30n)) > 0
  return near ? [x, y] : null
}
