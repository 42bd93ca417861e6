/** A printed number that a workbook can keep as a number without losing a digit, and the format that prints it the same. */
export interface WorkbookNumber {
  readonly value: number
  readonly format: string
}

/** Digits that the numbers of a workbook keep. */
const kept = 15

export function numberIn(text: string): WorkbookNumber | null {
  const found = /^(-?)(\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(?:\.(\d+))?(%?)$/.exec(text)
  if (found === null) return null
  const [, sign = '', whole = '', fraction = '', percent = ''] = found
  const digits = whole.replaceAll(',', '') + fraction
  if (digits.replace(/^0+/, '').length > kept || fraction.length > 8) return null
  if (sign !== '' && /^0*$/.test(digits)) return null
  const decimals = fraction.length + (percent === '' ? 0 : 2)
  const shape = `${whole.includes(',') ? '#,##0' : '0'}${fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`}`
  return { value: Number(`${sign}${digits}e-${decimals}`), format: shape + percent }
}
