/** digits × 10^−scale, exactly as the file writes it. */
export interface Decimal {
  readonly negative: boolean
  /** Never negative. */
  readonly digits: bigint
  readonly scale: number
}

/** A double holds fifteen decimal digits for certain, and spreadsheet programs show no more. */
const certain = 15
/** Doubles end at 10^308; longer is no number of a workbook. */
const farthest = 330

const pattern = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,4}))?$/

/** Reads a raw value such as 「1234.5600000000001」 or 「1E-3」, rounded to fifteen significant digits as it is displayed. */
export function decimal(raw: string): Decimal | null {
  const match = raw.length <= farthest ? pattern.exec(raw.trim()) : null
  if (match === null) return null
  const [, sign, whole = '', fraction = '', power = '0'] = match
  if (whole === '' && fraction === '') return null
  const exponent = Number(power)
  if (Math.abs(exponent) > farthest) return null
  const value = normalised(BigInt(whole + fraction), fraction.length - exponent)
  return { negative: sign === '-' && value.digits > 0n, ...value }
}

/** Fifteen significant digits, no zeros at the end of the fraction, scale never negative. */
function normalised(digits: bigint, scale: number): { digits: bigint; scale: number } {
  const length = digits.toString().length
  let value = length > certain ? halfUp(digits, length - certain) : digits
  let places = length > certain ? scale - (length - certain) : scale
  while (places > 0 && value % 10n === 0n) {
    if (value === 0n) {
      places = 0
      break
    }
    value /= 10n
    places--
  }
  return places < 0 ? { digits: value * 10n ** BigInt(-places), scale: 0 } : { digits: value, scale: places }
}

/** Drops `count` digits, rounding half away from zero. */
export function halfUp(digits: bigint, count: number): bigint {
  if (count <= 0) return digits * 10n ** BigInt(-count)
  const unit = 10n ** BigInt(count)
  return (digits + unit / 2n) / unit
}

/** Rounded to `places` decimals: the digits before and after the point. */
export function fixed(value: Decimal, places: number): { readonly whole: string; readonly fraction: string } {
  const text = halfUp(value.digits, value.scale - places)
    .toString()
    .padStart(places + 1, '0')
  return { whole: text.slice(0, text.length - places), fraction: text.slice(text.length - places) }
}

/** Multiplied by a power of ten. */
export function shifted(value: Decimal, power: number): Decimal {
  const scale = value.scale - power
  return scale >= 0
    ? { ...value, scale }
    : { ...value, digits: value.digits * 10n ** BigInt(-scale), scale: 0 }
}

/** Below this many zeros after the point 「General」 turns to powers of ten: what is left of a subtraction, not an amount. */
const tiny = 9

/** All digits there are: how 「General」 shows a number that fits. */
export function general(value: Decimal): string {
  const sign = value.negative ? '-' : ''
  const digits = value.digits.toString()
  const zeros = value.scale - digits.length
  if (value.digits > 0n && zeros >= tiny) {
    const short = halfUp(value.digits, Math.max(0, digits.length - 6)).toString()
    const rest = short.slice(1).replace(/0+$/, '')
    return `${sign}${short[0]}${rest === '' ? '' : `.${rest}`}E-${String(zeros + 1).padStart(2, '0')}`
  }
  const { whole, fraction } = fixed(value, value.scale)
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
