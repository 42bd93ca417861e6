import type { CellReference } from '../../core/claim.ts'
import type { DocumentKind } from '../../core/form.ts'
import { wholes } from '../../forms/narrative/wholes.ts'
import { amountOf } from './ownership.ts'
import type { Told } from './claim.ts'
import type { Statement } from './statement.ts'
import { signs } from './values.ts'

const plainName = (text: string): string =>
  text.replaceAll(signs.year, '').replace(/^(?:年度|其中|本部门|本单位|部门|单位)+|[的为是共]+$/g, '')

/** A name without the words that totals bear: 「政府采购支出总额」 and 「政府采购支出」 are one whole. */
const stem = (text: string): string =>
  plainName(text).replace(/^本年|总[额量值]|合计|总计|金额|决算|预算|数$/g, '')

/** 「货物支出」 is 「政府采购货物支出」, but 「支出」 is no more than itself. */
const named = (subject: string, wanted: string): boolean => {
  const own = stem(subject)
  return own === wanted || (wanted.length >= 4 && own.endsWith(wanted))
}

/** The whole a share names, among what the text told before it in its section; nothing where the name fits none. */
export function toldWhole(told: Told, before: readonly Told[]): Told | null {
  const { one } = told
  if (!one.parts.some((part) => part.role === 'share')) return null
  const words = one.parts.find((part) => part.role === 'whole')?.text ?? ''
  const parent =
    one.parent === null || amountOf(one.parent) === undefined ? null : { ...told, one: one.parent }
  if (words === '') return parent
  const wanted = stem(words)
  if (wanted === '') return null
  if (parent !== null && named(parent.one.subject, wanted)) return parent
  return (
    before.findLast(
      ({ one: other }) =>
        !other.apart &&
        amountOf(other) !== undefined &&
        named(other.subject, wanted) &&
        !otherYear(other, one),
    ) ?? null
  )
}

/** Two figures of two years are no part and whole. */
function otherYear(a: Statement, b: Statement): boolean {
  const of = (one: Statement): string => one.named.flatMap((value) => value.year ?? []).join()
  return of(a) !== '' && of(b) !== '' && of(a) !== of(b)
}

/** The cells of a whole by its name. */
export function wholeCells(named: string, document: DocumentKind): readonly CellReference[] | null {
  const name = plainName(named)
  return wholes.find((one) => one.document === document && one.name.test(name))?.cells ?? null
}
