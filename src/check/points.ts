import { divideRound, size, stepOf } from '../core/amount.ts'
import { fenOf, gapOf, type Constraint, type Linear, type Proportion, type Replaced } from './constraint.ts'
import type { Quantity } from './quantity.ts'

/**
 * Values of one figure that would satisfy a constraint, as it could be printed: 分 on the grid of its last digit, or digits of
 * a percentage. They are only proposals; whoever asks tries them.
 */
export function pointsOf(constraint: Constraint, quantity: Quantity, replaced?: Replaced): readonly bigint[] {
  return constraint.kind === 'linear'
    ? linear(constraint, quantity, replaced)
    : proportion(constraint, quantity, replaced)
}

function linear(constraint: Linear, quantity: Quantity, replaced?: Replaced): readonly bigint[] {
  const own = constraint.terms.find((term) => term.of.id === quantity.id)
  if (own === undefined) return []
  const rest = gapOf(
    constraint.terms.filter((term) => term !== own),
    replaced,
  )
  return [onGrid(-rest, own.coefficient, quantity)]
}

function onGrid(numerator: bigint, denominator: bigint, quantity: Quantity): bigint {
  const step = quantity.amount.step > 0n ? quantity.amount.step : stepOf(quantity.unit, 2)
  return divideRound(numerator, denominator * step) * step
}

function proportion(constraint: Proportion, quantity: Quantity, replaced?: Replaced): readonly bigint[] {
  const { percent, part, whole, ratio, sign } = constraint
  const printed = percent.percent ?? { digits: 0n, decimals: 0 }
  const unit = 10n ** BigInt(printed.decimals)
  const a = fenOf(part, replaced)
  const b = fenOf(whole, replaced)
  const p = (printed.digits < 0n ? 1n : sign) * (replaced?.get(percent.id) ?? printed.digits)
  const full = 100n * unit
  const grid = (n: bigint, d: bigint): readonly bigint[] => (d === 0n ? [] : [onGrid(n, d, quantity)])
  if (quantity.id === percent.id) {
    const base = ratio === 'change' ? b - a : b
    const rise = ratio === 'growth' ? a - b : a
    if (base === 0n) return []
    const digits = divideRound(full * rise, base)
    return sign * digits < 0n ? [] : [size(digits)]
  }
  const isPart = quantity.id === part.id
  if (ratio === 'growth') return isPart ? grid(b * (full + p), full) : grid(a * full, full + p)
  if (ratio === 'change') return isPart ? grid(b * p, full + p) : grid(a * (full + p), p)
  return isPart ? grid(b * p, full) : grid(a * full, p)
}
