import { stepOf, worth, type Amount, type Unit } from './amount.ts'
import { no, ok, type Result } from './result.ts'

/** A number as its characters say it, before any unit: 「1,234.50」 is 123450 with two decimals. */
export interface PrintedNumber {
  readonly digits: bigint
  readonly decimals: number
}

/** Why a text is not a number. Blank, a dash, 「无」 and a misprint are different readings; none of them is zero. */
export type NotANumber = 'blank' | 'dash' | 'none' | 'malformed number' | 'not a number'

const width = /[０-９．，－％＋（）：]/g
const narrow = (c: string): string => String.fromCharCode(c.charCodeAt(0) - 0xfee0)

/** Full-width digits and signs made narrow, spaces taken out. What remains is what a person reads. */
export function plain(text: string): string {
  return text
    .replace(width, narrow)
    .replace(/[\s\u00a0\u3000\u200b\ufeff]/g, '')
    .replace(/[−﹣\u0002]/g, '-')
}

/**
 * Reads one number. Thousands separators may be absent, or stand where they belong; a figure with two decimal points or
 * separators astray (「16.886.22」, 「1,23.4」) is a `malformed number`, kept as printed and never mended.
 */
export function readNumber(text: string): Result<PrintedNumber, NotANumber> {
  const s = plain(text)
  if (s === '') return no('blank')
  if (/^[-—–─一/]+$/.test(s)) return no('dash')
  if (/^(无|空|不涉及)$/.test(s)) return no('none')
  const negative = /^\(.*\)$/.test(s) || s.startsWith('-')
  const body = s.replace(/^\((.*)\)$/, '$1').replace(/^[-+]/, '')
  if (/^\d+(\.\d+)?$/.test(body) || /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(body)) {
    const [whole = '0', fraction = ''] = body.replaceAll(',', '').split('.')
    const digits = BigInt(whole + fraction)
    return ok({ digits: negative ? -digits : digits, decimals: fraction.length })
  }
  return no(/^[\d.,]*\d[\d.,]*$/.test(body) ? 'malformed number' : 'not a number')
}

/** Reads an amount printed in `unit`. `finest` is the step of its column, when neighbours were printed finer. */
export function readAmount(text: string, unit: Unit, finest?: bigint): Result<Amount, NotANumber> {
  const number = readNumber(text)
  return number.ok ? ok(amountOf(number.value, unit, finest)) : number
}

/** A printed number in `unit` as an amount. Digits below 分 are dropped into the step. */
export function amountOf(number: PrintedNumber, unit: Unit, finest?: bigint): Amount {
  const scale = 10n ** BigInt(number.decimals)
  const own = stepOf(unit, number.decimals)
  return {
    fen: (number.digits * worth[unit]) / scale,
    step: finest !== undefined && finest < own ? finest : own,
  }
}
