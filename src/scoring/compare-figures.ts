import { fraction, one, order, over, same, smaller, type Fraction, type Span } from '../core/fraction.ts'
import type { Direction, Operator } from '../core/target.ts'
import { because, open, settled, toldBy, type Settled } from './settled.ts'

const zero = fraction(0n)

/** Two figures in one unit: how far the second reaches the first. `named` is what the name of the indicator says is better. */
export function compareFigures(
  target: Fraction,
  actual: Fraction,
  operator: Operator | null,
  direction: Direction,
  named: Direction = 'higher',
): Settled {
  if (target.numerator < 0n || actual.numerator < 0n) return signed(target, actual, direction)
  if (target.numerator === 0n) return zeroTarget(actual, operator)
  const side = order(actual, target)
  const reached = over(actual, target)
  if (direction === 'lower') {
    const met = operator === '<' ? side < 0 : side <= 0
    if (actual.numerator === 0n) return settled(true, one, 'target met')
    return settled(met, over(target, actual), met ? 'target met' : 'above the ceiling')
  }
  if (direction === 'exact' || direction === 'not said') {
    if (side === 0) return settled(true, one, 'target met')
    const away: Span = {
      low: smaller(reached, over(one, reached.numerator === 0n ? one : reached)),
      high: one,
    }
    // Below 「=12次」 is a shortfall; above it, and either side of a standard or of 「左右」, the notices do not say.
    if (operator === '=' && side < 0 && named === 'higher') return settled(false, reached, 'below the target')
    return { met: 'cannot tell', completion: away, reason: because('not exactly the target') }
  }
  const met = operator === '>' ? side > 0 : side >= 0
  return settled(met, reached, met ? 'target met' : 'below the target')
}

/** 「0起」 asks that none happen: all or nothing. 「≥0」 asks for nothing, and no proportion of it is told. */
function zeroTarget(actual: Fraction, operator: Operator | null): Settled {
  if (actual.numerator === 0n) return settled(true, one, 'zero as planned')
  if (operator === '≥' || operator === '>') return open('zero target')
  return settled(false, zero, 'zero exceeded')
}

/** Growth may be below zero, where a quotient says nothing. */
function signed(target: Fraction, actual: Fraction, direction: Direction): Settled {
  if (same(target, actual)) return settled(true, one, 'target met')
  const met = direction === 'lower' ? order(actual, target) < 0 : order(actual, target) > 0
  return direction === 'higher' || direction === 'lower'
    ? toldBy(met, met ? 'target met' : 'negative figure')
    : open('negative figure')
}
