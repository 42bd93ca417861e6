import { agreement } from '../core/amount.ts'
import type { Form } from '../core/form.ts'
import { bare } from '../core/normal.ts'
import { readAmount } from '../core/printed.ts'
import type { Row } from '../core/table.ts'
import { codesNamed } from '../forms/codes/index.ts'

/**
 * Does a row that the form does not declare say well enough what it is, so that it cannot be a declared row that was not found?
 * A 科目 set below its class on a summary, a code finer than the form's, or a total printed once more without its label.
 */
export function isItself(row: Row, form: Form, year: number, known: readonly Row[]): boolean {
  if (form.rowsBy === 'label')
    return row.some(({ text }) => isSubject(bare(text), year)) || repeats(row, known)
  return form.rowsBy === 'code' && row.some(({ text }) => finer(text.trim(), form))
}

const isSubject = (name: string, year: number): boolean =>
  name.length > 1 &&
  (codesNamed(name, year, 'function').length > 0 || codesNamed(name, year, 'economic').length > 0)

/** The books end at the 项 of 功能分类 with seven digits, and at the 款 of 经济分类 with five. */
const finer = (code: string, form: Form): boolean =>
  /^\d+$/.test(code) && code.length > (form.classification === 'function' ? 7 : 5) && code.length < 12

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
