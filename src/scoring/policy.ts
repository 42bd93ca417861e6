import { fraction, minus, order, over, same, times, type Fraction } from '../core/fraction.ts'
import type { RoundingPolicy } from '../core/scoring.ts'

/** A score by the rule, and the score printed. */
export interface Pair {
  readonly raw: Fraction
  readonly awarded: Fraction
}

const steps: readonly Fraction[] = [
  fraction(1n),
  fraction(1n, 2n),
  fraction(1n, 10n),
  fraction(1n, 100n),
  fraction(1n, 1000n),
  fraction(1n, 10_000n),
]

/** The coarsest grid on which all of them lie. */
export const gridOf = (scores: readonly Fraction[]): Fraction =>
  steps.find((step) => scores.every((score) => over(score, step).denominator === 1n)) ??
  steps[steps.length - 1]!

const floor = (value: Fraction, step: Fraction): Fraction => {
  const { numerator, denominator } = over(value, step)
  const cut = numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n)
  return times(fraction(cut), step)
}
const ceiling = (value: Fraction, step: Fraction): Fraction => {
  const down = floor(value, step)
  return same(down, value) ? down : plusStep(down, step)
}
const plusStep = (value: Fraction, step: Fraction): Fraction =>
  minus(value, fraction(-step.numerator, step.denominator))

/** Every value on the grid that is nearest; two at the middle, since half points go either way. */
const isNearest = (raw: Fraction, awarded: Fraction, step: Fraction): boolean => {
  const gap = minus(awarded, raw)
  const size = gap.numerator < 0n ? fraction(-gap.numerator, gap.denominator) : gap
  return order(times(size, fraction(2n)), step) <= 0
}

const ways = [
  ['none', ({ raw, awarded }: Pair) => same(raw, awarded)],
  ['nearest', ({ raw, awarded }: Pair, step: Fraction) => isNearest(raw, awarded, step)],
  ['up', ({ raw, awarded }: Pair, step: Fraction) => same(ceiling(raw, step), awarded)],
  ['down', ({ raw, awarded }: Pair, step: Fraction) => same(floor(raw, step), awarded)],
] as const

/** How the points of a form were rounded, from the pairs whose raw points are not already on the grid; `all` sets the grid. */
export function policyOf(
  pairs: readonly Pair[],
  all: readonly Fraction[] = pairs.map(({ awarded }) => awarded),
): RoundingPolicy {
  const step = gridOf(all)
  const telling = pairs.filter(({ raw }) => over(raw, step).denominator !== 1n)
  const counted = ways.map(([mode, explains]) => ({
    mode,
    explained: telling.filter((pair) => explains(pair, step)).length,
  }))
  const best = counted.reduce((a, b) => (b.explained > a.explained ? b : a))
  const known = telling.length > 0 && best.explained > 0
  return {
    step,
    mode: known ? best.mode : null,
    explained: known ? best.explained : 0,
    pairs: telling.length,
  }
}
