import { fraction, one, order, over, smaller, type Fraction } from '../core/fraction.ts'
import type { Comparison } from '../core/recomputed.ts'
import type { Actual, Direction, Target } from '../core/target.ts'
import { compareDates } from './compare-dates.ts'
import { compareFigures } from './compare-figures.ts'
import { compareParts } from './compare-parts.ts'
import { compareWords } from './compare-words.ts'
import { directionOf, directionOfName } from './direction.ts'
import { alike } from './measure.ts'
import { noticesOf } from './notices.ts'
import { open, settled, toldBy, type Context, type Settled } from './settled.ts'

const zero = fraction(0n)

/** How far the actual value reaches the target, exactly, or why that cannot be told. */
export function compareTarget(target: Target, actual: Actual, context: Context = {}): Comparison {
  const direction = directionOf(target, context.name ?? '')
  const { met, completion, reason } = settle(target, actual, direction, context)
  return { met, completion, reason, direction, notices: noticesOf(target, actual, direction, context) }
}

function settle(target: Target, actual: Actual, direction: Direction, context: Context): Settled {
  if (target.kind === 'none') return open('no target')
  if (actual.kind === 'none') return open('no actual')
  if (target.kind === 'parts' || actual.kind === 'parts') return compareParts(target, actual, context)
  if (target.kind === 'words' || actual.kind === 'words') return compareWords(target, actual)
  if (target.kind === 'date' || actual.kind === 'date') return compareDates(target, actual)
  if (actual.kind === 'range') return open(actual.condition ? 'actual is a condition' : 'actual is a range')
  if (actual.operator !== null && actual.operator !== '=') return implied(target, actual, direction)
  if (target.kind === 'range') {
    const low = alike(target.low.measure, actual.measure)
    const high = alike(target.high.measure, actual.measure)
    if (low === null || high === null)
      return open('unit changed', { target: target.text, actual: actual.text })
    return within(target, low, high)
  }
  const pair = alike(target.measure, actual.measure)
  if (pair === null) return open('unit changed', { target: target.text, actual: actual.text })
  const named = target.operator === '=' ? directionOfName(target.name ?? context.name ?? '') : direction
  return compareFigures(...pair, target.operator, direction, named)
}

/** 「90%以上」 where at least 85% is asked: met whatever the figure is. 「≥90%」 where 90% is asked only says the target again. */
function implied(
  target: Extract<Target, { kind: 'quantity' | 'range' }>,
  actual: Extract<Actual, { kind: 'quantity' }>,
  direction: Direction,
): Settled {
  const pair = target.kind === 'quantity' ? alike(target.measure, actual.measure) : null
  const side = pair === null ? 0 : order(pair[1], pair[0])
  const above = actual.operator === '≥' || actual.operator === '>'
  const below = actual.operator === '≤' || actual.operator === '<'
  const met = (direction === 'higher' && above && side > 0) || (direction === 'lower' && below && side < 0)
  return met ? toldBy(true, 'condition within the target') : open('actual is a condition')
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
