import { divideRound, fixed, worth, type Unit } from '../../src/core/amount.ts'

/** How a producer prints amounts. */
export interface MoneyStyle {
  readonly unit: Unit
  readonly grouped: boolean
  /** What an amount of zero looks like. */
  readonly zero: string
  readonly fullWidth?: boolean
  /** 「20」 for 「20.00」. */
  readonly trimmed?: boolean
}

const grouped = (text: string): string => {
  const [whole = '', part] = text.split('.')
  const left = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? left : `${left}.${part}`
}

/** Rounded from 分 when printed, and only then. */
export function money(fen: bigint, style: MoneyStyle): string {
  if (fen === 0n) return style.zero
  let text = fixed(divideRound(fen * 100n, worth[style.unit]), 2)
  if (style.trimmed) text = text.replace(/\.?0+$/, '')
  if (style.grouped) text = grouped(text)
  return style.fullWidth ? text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : text
}

/** 万元 to two places, as sentences say it. */
export const said = (fen: bigint): string => grouped(fixed(divideRound(fen, 10_000n), 2))
export const share = (part: bigint, whole: bigint): string =>
  `${fixed(divideRound(part * 10_000n, whole), 2)}%`
