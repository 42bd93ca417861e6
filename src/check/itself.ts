import { agreement } from '../core/amount.ts'
import type { Form } from '../core/form.ts'
import { bare } from '../core/normal.ts'
import { readAmount } from '../core/printed.ts'
import type { Row } from '../core/table.ts'
import { codesNamed, economicName } from '../forms/codes/index.ts'

/**
 * Does a row that the form does not declare say well enough what it is, so that it cannot be a declared row that was not found?
 * `at` is the column of the amount in question. A 科目 set below its class on a summary, a code finer than the form's, or a total printed once more without its label.
 */
export function isItself(row: Row, at: number, form: Form, year: number, known: readonly Row[]): boolean {
  if (form.rowsBy === 'label') {
    // On a table of two sides the label is the one beside the amount, not one across.
    const label = row.slice(0, at).findLast(({ text }) => /[\u4e00-\u9fff]/.test(text))?.text ?? ''
    return isSubject(bare(label), year) || repeats(row, known)
  }
  const first = row.find(({ text }) => text !== '')?.text.trim() ?? ''
  return form.rowsBy === 'code' && finer(first, form)
}

const isSubject = (name: string, year: number): boolean =>
  name.length > 1 &&
  (codesNamed(name, year, 'function').length > 0 || codesNamed(name, year, 'economic').length > 0)

/** A 款 of 经济分类 divided further by the place: 「3010201」 below 「30102」. The national book ends at five digits. */
const finer = (code: string, form: Form): boolean =>
  form.classification === 'economic' && /^3\d{6,8}$/.test(code) && economicName(code.slice(0, 5)) !== null

/** Nothing but figures, and every one of them stands below or above in a row that is known. */
function repeats(row: Row, known: readonly Row[]): boolean {
  const figures = row.flatMap(({ text }, at) => (text === '' ? [] : [{ at, amount: readAmount(text, '元') }]))
  return (
    figures.length > 0 &&
    figures.every(({ amount }) => amount.ok) &&
    known.some((other) =>
      figures.every(({ at, amount }) => {
        const own = readAmount(other[at]?.text ?? '', '元')
        return own.ok && amount.ok && agreement(own.value, amount.value) !== 'different'
      }),
    )
  )
}
