import { decimal, divideRound, size } from './amount.ts'
import type { PrintedNumber } from './printed.ts'

/** An exact share or number of points; the denominator is above zero and nothing divides both. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Every value between two, both included. */
export interface Span {
  readonly low: Fraction
  readonly high: Fraction
}

const safe = 9_007_199_254_740_991n

/** Of two counts that are not below zero; in machine numbers where both fit, which nearly all do. */
function divisor(a: bigint, b: bigint): bigint {
  let x = a
  let y = b
  while (x > safe || y > safe) {
    if (y === 0n) return x
    const rest = x % y
    x = y
    y = rest
  }
  let m = Number(x)
  let n = Number(y)
  while (n !== 0) {
    const rest = m % n
    m = n
    n = rest
  }
  return m === 1 ? 1n : BigInt(m)
}

/** `a / b` in its lowest terms. The caller knows that `b` is not zero. */
export function fraction(a: bigint, b: bigint = 1n): Fraction {
  if (b === 1n) return { numerator: a, denominator: 1n }
  if (b === 0n) throw new Error('A fraction has no zero denominator')
  const by = divisor(size(a), size(b)) * (b < 0n ? -1n : 1n)
  return by === 1n ? { numerator: a, denominator: b } : { numerator: a / by, denominator: b / by }
}

export const none: Fraction = fraction(0n)
export const one: Fraction = fraction(1n)

/** 「17.75」 as a fraction. */
export const fractionOf = (number: PrintedNumber): Fraction =>
  number.decimals === 0 ? fraction(number.digits) : fraction(number.digits, 10n ** BigInt(number.decimals))

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.denominator === b.denominator
    ? fraction(a.numerator + b.numerator, a.denominator)
    : fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
export const minus = (a: Fraction, b: Fraction): Fraction =>
  plus(a, { numerator: -b.numerator, denominator: b.denominator })
export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)
/** The caller knows that `b` is not zero. */
export const over = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator)

/** Below zero where `a` is less than `b`. */
export function order(a: Fraction, b: Fraction): number {
  const together = a.denominator === b.denominator
  const x = together ? a.numerator : a.numerator * b.denominator
  const y = together ? b.numerator : b.numerator * a.denominator
  return x < y ? -1 : x > y ? 1 : 0
}
export const smaller = (a: Fraction, b: Fraction): Fraction => (order(a, b) <= 0 ? a : b)
export const larger = (a: Fraction, b: Fraction): Fraction => (order(a, b) >= 0 ? a : b)
export const same = (a: Fraction, b: Fraction): boolean => order(a, b) === 0
/** So few are added one after another, whatever their denominators. */
const few = 32

/**
 * Points come in wholes, halves and tenths, so what has one denominator is added first. The others are added in halves: a sum of many
 * different denominators grows long, and this way only the last few additions are of long numbers.
 */
export function sum(of: readonly Fraction[]): Fraction {
  if (of.length <= few) return of.reduce(plus, none)
  const numerators = new Map<bigint, bigint>()
  for (const { numerator, denominator } of of)
    numerators.set(denominator, (numerators.get(denominator) ?? 0n) + numerator)
  let level = [...numerators].map(([denominator, numerator]) => fraction(numerator, denominator))
  while (level.length > 1) {
    const half: Fraction[] = []
    for (let at = 0; at < level.length; at += 2) {
      const next = level[at + 1]
      half.push(next === undefined ? level[at]! : plus(level[at]!, next))
    }
    level = half
  }
  return level[0] ?? none
}

export const point = (at: Fraction): Span => ({ low: at, high: at })
export const spanTimes = (span: Span, by: Fraction): Span => ({
  low: times(span.low, by),
  high: times(span.high, by),
})
export const spanSum = (of: readonly Span[]): Span => ({
  low: sum(of.map(({ low }) => low)),
  high: sum(of.map(({ high }) => high)),
})

/** To so many places, half away from zero, trailing zeros left off: 4431/1000 to two is 「4.43」. */
export const said = (value: Fraction, decimals = 2): string =>
  value.denominator === 1n
    ? value.numerator.toString()
    : decimal(divideRound(value.numerator * 10n ** BigInt(decimals), value.denominator), decimals)

/** As it is said: what a reader adds and takes away by hand. */
export const asSaid = (value: Fraction, decimals = 2): Fraction =>
  fraction(divideRound(value.numerator * 10n ** BigInt(decimals), value.denominator), 10n ** BigInt(decimals))

/** 「4.43」, or 「3.2～4」 where only the ends are known. */
export function spanSaid(span: Span, decimals = 2): string {
  const [low, high] = [said(span.low, decimals), said(span.high, decimals)]
  return low === high ? low : `${low}～${high}`
}

/** As a percentage: 0.8874 is 「88.74%」. */
export const percentSaid = (value: Fraction): string => `${said(times(value, fraction(100n)))}%`
