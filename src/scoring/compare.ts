import { fraction, one, order, over, same, smaller, type Fraction, type Span } from '../core/fraction.ts'
import type { Comparison } from '../core/recomputed.ts'
import type { Actual, Direction, Target } from '../core/target.ts'
import { compareDates } from './compare-dates.ts'
import { compareParts } from './compare-parts.ts'
import { compareWords } from './compare-words.ts'
import { directionOf } from './direction.ts'
import { alike } from './measure.ts'
import { noticesOf } from './notices.ts'
import { because, open, settled, toldBy, type Context, type Settled } from './settled.ts'

const zero = fraction(0n)
/** How far the actual value reaches the target, exactly, or why that cannot be told. */
export function compareTarget(target: Target, actual: Actual, context: Context = {}): Comparison {
  const direction = directionOf(target, context.name ?? '')
  return { ...settle(target, actual, context), direction, notices: noticesOf(target, actual, context) }
}

function settle(target: Target, actual: Actual, context: Context): Settled {
  if (target.kind === 'none') return open('no target')
  if (actual.kind === 'none') return open('no actual')
  if (target.kind === 'parts' || actual.kind === 'parts') return compareParts(target, actual, context)
  if (target.kind === 'words' || actual.kind === 'words') return compareWords(target, actual)
  if (target.kind === 'date' || actual.kind === 'date') return compareDates(target, actual)
  if (actual.kind === 'range') return open(actual.condition ? 'actual is a condition' : 'actual is a range')
  if (actual.operator !== null && actual.operator !== '=') return open('actual is a condition')
  if (target.kind === 'range') {
    const low = alike(target.low.measure, actual.measure)
    const high = alike(target.high.measure, actual.measure)
    if (low === null || high === null) return open('unit changed')
    return within(target, low, high)
  }
  const pair = alike(target.measure, actual.measure)
  return pair === null
    ? open('unit changed')
    : compareFigures(...pair, target, directionOf(target, context.name ?? ''))
}

function within(
  { low, high }: Extract<Target, { kind: 'range' }>,
  [floor, value]: readonly [Fraction, Fraction],
  [ceiling, top]: readonly [Fraction, Fraction],
): Settled {
  const below = order(value, floor)
  if (below < 0 || (below === 0 && !low.inclusive)) {
    if (value.numerator < 0n || floor.numerator <= 0n) return settled(false, zero, 'below the range')
    return settled(false, smaller(one, over(value, floor)), 'below the range')
  }
  const above = order(top, ceiling)
  if (above > 0 || (above === 0 && !high.inclusive))
    return settled(false, ceiling.numerator <= 0n ? zero : over(ceiling, top), 'above the range')
  return settled(true, one, 'within the range')
}

function compareFigures(
  target: Fraction,
  actual: Fraction,
  { operator }: Extract<Target, { kind: 'quantity' }>,
  direction: Direction,
): Settled {
  if (target.numerator < 0n || actual.numerator < 0n) return signed(target, actual, direction)
  if (target.numerator === 0n) return zeroTarget(actual, direction)
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
    if (operator === '=' && side < 0) return settled(false, reached, 'below the target')
    return { met: 'cannot tell', completion: away, reason: because('not exactly the target') }
  }
  const met = operator === '>' ? side > 0 : side >= 0
  return settled(met, reached, met ? 'target met' : 'below the target')
}

/** 「0起」: reverse indicators are all or nothing; a positive one asks for nothing. */
function zeroTarget(actual: Fraction, direction: Direction): Settled {
  if (actual.numerator === 0n) return settled(true, one, 'zero as planned')
  if (direction === 'higher') return open('zero target')
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
