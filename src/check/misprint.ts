/** What kind of slip turns one printed figure into another. */
export type Slip =
  | 'missing digit'
  | 'extra digit'
  | 'doubled digit'
  | 'transposed digits'
  | 'wrong digit'
  | 'decimal point'
  | 'sign'
  | 'cut short'

/** The digits of a figure, without leading zeros. */
export const digitsOf = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+/, '')

/** The slip between what is printed and what should be, where it is a common one. */
export function slipOf(printed: string, right: string): Slip | null {
  const a = digitsOf(printed)
  const b = digitsOf(right)
  if (a === '' || b === '') return null
  if (a === b) return /-/.test(printed) !== /-/.test(right) ? 'sign' : 'decimal point'
  if (trimmed(a) === trimmed(b)) return 'decimal point'
  if (a.length < b.length && b.startsWith(a)) return 'cut short'
  if (a.length + 1 === b.length) return without(b, a) === null ? null : 'missing digit'
  if (a.length === b.length + 1) {
    const at = without(a, b)
    if (at === null) return null
    return a[at] === a[at - 1] || a[at] === a[at + 1] ? 'doubled digit' : 'extra digit'
  }
  if (a.length !== b.length) return null
  const apart = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]))
  const [i, j] = apart
  if (apart.length === 1) return 'wrong digit'
  return apart.length === 2 && i !== undefined && j === i + 1 && a[i] === b[j] && a[j] === b[i]
    ? 'transposed digits'
    : null
}

const trimmed = (digits: string): string => digits.replace(/0+$/, '')

/** The index whose removal turns `long` into `short`. */
function without(long: string, short: string): number | null {
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  return long.slice(0, at) + long.slice(at + 1) === short ? at : null
}
