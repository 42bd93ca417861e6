/**
 * An amount of money as a source states it: a count of 分, and the worth in 分 of the last digit printed.
 *
 * 「1,234.56 万元」 is `{ fen: 1_234_560_000n, step: 10_000n }`: some true value within `fen ± step / 2`.
 * A voucher is exact, so its step is `0n`. 万元 is a way of printing, never a way of storing.
 */
export interface Amount {
  readonly fen: bigint
  readonly step: bigint
}

/** The units a Chinese public account is printed in. */
export type Unit = '元' | '千元' | '万元' | '百万元' | '亿元'

/** What one of each unit is worth, in 分. */
export const worth: Readonly<Record<Unit, bigint>> = {
  元: 100n,
  千元: 100_000n,
  万元: 1_000_000n,
  百万元: 100_000_000n,
  亿元: 10_000_000_000n,
}

/** How two printed amounts of one true quantity compare. `truncated`: they meet only if one was cut off rather than rounded. */
export type Agreement = 'exact' | 'within rounding' | 'truncated' | 'different'

export const zero: Amount = { fen: 0n, step: 0n }
export const size = (n: bigint): bigint => (n < 0n ? -n : n)
export const add = (a: Amount, b: Amount): Amount => ({ fen: a.fen + b.fen, step: a.step + b.step })
export const less = (a: Amount, b: Amount): Amount => ({ fen: a.fen - b.fen, step: a.step + b.step })
export const total = (amounts: readonly Amount[]): Amount => amounts.reduce(add, zero)

/** Do two amounts mean the same? Slack is earned: half the last digit of each, and nothing else. */
export function agreement(a: Amount, b: Amount): Agreement {
  const gap = size(a.fen - b.fen)
  const room = a.step + b.step
  if (gap === 0n) return 'exact'
  if (2n * gap <= room) return 'within rounding'
  return gap < room ? 'truncated' : 'different'
}

/**
 * The worth of the last digit of a figure printed with `decimals` places in `unit`.
 *
 * Amounts in 万元 come from 分, and a trailing zero is often left off (「20」 stands among 「20.35」), so they are taken to
 * 0.01 万元 unless printed finer; amounts in 元 and 千元 are taken as printed, as are round figures in 亿元.
 */
export function stepOf(unit: Unit, decimals: number): bigint {
  const places = unit === '万元' ? Math.max(decimals, 2) : decimals
  const divisor = 10n ** BigInt(places)
  const step = worth[unit] / divisor
  return step > 0n ? step : 1n
}

/** Exact decimal string in 元 without separators: 「1234.56」. The form amounts take in JSON. */
export function yuan(amount: Amount): string {
  return decimal(amount.fen, 2)
}

/** A scaled integer as a plain decimal string; trailing zeros are dropped, the sign kept. */
export function decimal(digits: bigint, decimals: number): string {
  const text = fixed(digits, decimals)
  return decimals > 0 ? text.replace(/\.?0+$/, '') : text
}

/** A scaled integer with every decimal written. */
export function fixed(digits: bigint, decimals: number): string {
  const sign = digits < 0n ? '-' : ''
  const all = size(digits)
    .toString()
    .padStart(decimals + 1, '0')
  return decimals === 0 ? sign + all : `${sign}${all.slice(0, -decimals)}.${all.slice(-decimals)}`
}

/** 「1,234.56」 in the unit, with thousands separators, to the precision of the amount (at least two places in 万元). */
export function inUnit(amount: Amount, unit: Unit): string {
  let scale = worth[unit]
  let decimals = 0
  const finest = amount.step > 0n ? amount.step : 1n
  while (scale > finest && (amount.fen % scale !== 0n || finest < scale) && decimals < 10) {
    if (scale % 10n !== 0n) break
    scale /= 10n
    decimals += 1
  }
  const text = fixed(divideRound(amount.fen, scale), decimals)
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Integer division rounded half away from zero. */
export function divideRound(a: bigint, b: bigint): bigint {
  const negative = a < 0n !== b < 0n
  const n = size(a)
  const d = size(b)
  const q = (2n * n + d) / (2n * d)
  return negative ? -q : q
}
