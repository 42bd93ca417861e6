import { size, type Agreement, type Amount } from './amount.ts'

/** A percentage as printed: 「98.50%」 is `{ digits: 9850n, decimals: 2 }`, some true value within half its last digit. */
export interface Percent {
  readonly digits: bigint
  readonly decimals: number
}

/** How a printed percentage compares with the figures it is made from. `no base`: the whole is zero, so there is no such percentage. */
export type RatioAgreement = Agreement | 'no base'

interface Range {
  readonly low: bigint
  readonly high: bigint
}

const ends = (amount: Amount): Range => ({
  low: 2n * amount.fen - amount.step,
  high: 2n * amount.fen + amount.step,
})

function times(a: Range, b: Range): Range {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return {
    low: products.reduce((x, y) => (y < x ? y : x)),
    high: products.reduce((x, y) => (y > x ? y : x)),
  }
}

const scaled = (a: Range, by: bigint): Range => ({ low: a.low * by, high: a.high * by })
const meets = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high

/** Is `percent` of `whole` what `part` says? Interval ends are cross-multiplied; nothing is divided. */
export function shareAgreement(percent: Percent, part: Amount, whole: Amount): RatioAgreement {
  return compare(percent, 0n, part, whole)
}

/** Is `percent` the growth from `previous` to `current`? A fall may be printed as a negative figure, never as a positive one. */
export function growthAgreement(percent: Percent, current: Amount, previous: Amount): RatioAgreement {
  return compare(percent, 100n, current, previous)
}

/**
 * Is `percent` the growth when `change` led to `current`? The base is `current − change`.
 *
 * `100·change / (current − change)` rises with the change and moves one way with the current figure, so its extremes stand
 * at the corners of the two ranges.
 */
export function changeAgreement(percent: Percent, change: Amount, current: Amount): RatioAgreement {
  const unit = 10n ** BigInt(percent.decimals)
  const changes = ends(change)
  const currents = ends(current)
  if (current.fen === change.fen || currents.low - changes.high <= 0n) return 'no base'
  const base = current.fen - change.fen
  if (percent.digits * base === 100n * unit * change.fen) return 'exact'
  const corners = [changes.low, changes.high].flatMap((part) =>
    [currents.low, currents.high].map((now) => ({ part, base: now - part })),
  )
  const within = (low: bigint, high: bigint): boolean =>
    corners.some((at) => low * at.base <= 200n * unit * at.part) &&
    corners.some((at) => high * at.base >= 200n * unit * at.part)
  const d = 2n * percent.digits
  if (within(d - 1n, d + 1n)) return 'within rounding'
  return within(...cutOff(percent)) ? 'truncated' : 'different'
}

function compare(percent: Percent, plus: bigint, part: Amount, whole: Amount): RatioAgreement {
  if (whole.fen === 0n) return 'no base'
  const unit = 10n ** BigInt(percent.decimals)
  const p = percent.digits + plus * unit
  const left = (low: bigint, high: bigint): Range => times({ low, high }, ends(whole))
  const right = scaled(ends(part), 200n * unit)
  if (p * whole.fen === 100n * unit * part.fen) return 'exact'
  if (meets(left(2n * p - 1n, 2n * p + 1n), right)) return 'within rounding'
  const [low, high] = cutOff(percent)
  const shift = 2n * plus * unit
  return meets(left(low + shift, high + shift), right) ? 'truncated' : 'different'
}

/** The doubled ends of a figure that was cut off after its last digit instead of rounded. */
function cutOff(percent: Percent): [bigint, bigint] {
  const d = 2n * percent.digits
  return percent.digits < 0n ? [d - 2n, d] : [d, d + 2n]
}

/** `100 · part / whole` to `decimals` places, rounded half away from zero; nothing where the whole is zero. */
export function percentOf(part: Amount, whole: Amount, decimals: number): Percent | null {
  if (whole.fen === 0n) return null
  const n = 100n * part.fen * 10n ** BigInt(decimals)
  const d = whole.fen
  const negative = n < 0n !== d < 0n
  const q = (2n * size(n) + size(d)) / (2n * size(d))
  return { digits: negative ? -q : q, decimals }
}

/** 「98.50%」. */
export function sayPercent(percent: Percent): string {
  const sign = percent.digits < 0n ? '-' : ''
  const all = size(percent.digits)
    .toString()
    .padStart(percent.decimals + 1, '0')
  const text =
    percent.decimals === 0 ? all : `${all.slice(0, -percent.decimals)}.${all.slice(-percent.decimals)}`
  return `${sign}${text}%`
}
