import { fractionOf, type Fraction } from '../core/fraction.ts'
import type { PrintedNumber } from '../core/printed.ts'
import type { Cell } from '../core/table.ts'
import { clean } from './value/clean.ts'

const points = /^\(?(\d{1,6})(?:\.(\d{1,6}))?(?:分|%)?\)?$/

/** What each cell says as points; a cell is asked by every sum that it stands in. */
const read = new WeakMap<Cell, { readonly printed: PrintedNumber; readonly points: Fraction } | null>()

/** 「20分」, 「（40 分）」, 「0.5」, 「10%」 as points; nothing where it is anything else. */
export function readPoints(cell: Cell | null | undefined): PrintedNumber | null {
  return cell === null || cell === undefined ? null : (known(cell)?.printed ?? null)
}

/** The same as a fraction. */
export function pointsIn(cell: Cell | null | undefined): Fraction | null {
  return cell === null || cell === undefined ? null : (known(cell)?.points ?? null)
}

function known(cell: Cell): { readonly printed: PrintedNumber; readonly points: Fraction } | null {
  const before = read.get(cell)
  if (before !== undefined) return before
  const found = cell.text.length > 40 ? null : (points.exec(cell.text) ?? points.exec(clean(cell.text)))
  const [, whole = '', fraction = ''] = found ?? []
  const printed = { digits: BigInt(whole + fraction), decimals: fraction.length }
  const value = found === null ? null : { printed, points: fractionOf(printed) }
  read.set(cell, value)
  return value
}

/** A heading as rows repeat it: 「产出指标（40分）」 and 「产 出」 are both 「产出」. */
export const headingOf = (text: string): string =>
  clean(text)
    .replace(/\(?\d{1,3}(?:\.\d{1,2})?(?:分|%)\)?/g, '')
    .replace(/^[(\d.、)]{0,6}/, '')
    .replace(/指标$/, '')
