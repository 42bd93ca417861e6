import { fraction, fractionOf, over, type Fraction } from '../../core/fraction.ts'
import { plain, readNumber } from '../../core/printed.ts'

/** 「10」, 「10分」, 「10%」 as points; nothing for anything else. */
export function pointsIn(text: string): Fraction | null {
  const read = readNumber(plain(text).replace(/(?:分|%)$/, ''))
  return read.ok ? fractionOf(read.value) : null
}

/** 「1,234.56」, 「1,234.56万元」 in the unit of the form. */
export function amountIn(text: string): Fraction | null {
  const read = readNumber(plain(text).replace(/(?:万|千|亿|百万)?元$/, ''))
  return read.ok ? fractionOf(read.value) : null
}

/** 「85%」 as a share. */
export function shareIn(text: string): Fraction | null {
  const said = /^(\d{1,3}(?:\.\d{1,4})?)%$/.exec(plain(text))
  if (said === null) return null
  const read = readNumber(said[1]!)
  return read.ok ? over(fractionOf(read.value), fraction(100n)) : null
}

export const isBlank = (text: string | undefined): boolean => text === undefined || /^[\s—–─-]*$/.test(text)

/**
 * Whether a spreadsheet would work the text out instead of showing it: 「=cmd|…」, 「@SUM(…)」, 「+A1」. 「=100%」 is a target and
 * no formula.
 */
export function isFormula(text: string): boolean {
  const head = text.slice(0, 200)
  return (
    /^\s*(?:=\s*[A-Za-z_'"$[({+@-]|@\s*[A-Za-z_]|[+-]\s*[A-Za-z_$'"[])/.test(head) ||
    (/^\s*[=@+-]/.test(head) && /[A-Za-z]{2,20}\s?\(|\||!\$?[A-Z]/.test(head)) ||
    /^[\t\r]/.test(head)
  )
}
