import { fractionOf, type Fraction } from '../core/fraction.ts'
import type { PrintedNumber } from '../core/printed.ts'
import { remembered } from '../core/remembered.ts'
import type { Cell } from '../core/table.ts'
import { clean } from './value/clean.ts'

const points = /^\(?(\d{1,6})(?:\.(\d{1,6}))?(?:分|%)?\)?$/

/** 「20分」, 「（40 分）」, 「0.5」, 「10%」 as points; nothing where it is anything else. */
export function readPoints(cell: Cell | null | undefined): PrintedNumber | null {
  return cell === null || cell === undefined ? null : (known(cell.text)?.printed ?? null)
}

/** The same as a fraction. */
export function pointsIn(cell: Cell | null | undefined): Fraction | null {
  return cell === null || cell === undefined ? null : (known(cell.text)?.points ?? null)
}

interface Points {
  readonly printed: PrintedNumber
  readonly points: Fraction
}

/** Remembered because a cell is asked by every sum that it stands in. */
const known = remembered((text): Points | null => {
  const found = text.length > 40 ? null : (points.exec(text) ?? points.exec(clean(text)))
  const [, whole = '', fraction = ''] = found ?? []
  const printed = { digits: BigInt(whole + fraction), decimals: fraction.length }
  return found === null ? null : { printed, points: fractionOf(printed) }
})

/** A heading as rows repeat it: 「产出指标（40分）」 and 「产 出」 are both 「产出」. */
export const headingOf = remembered((text) =>
  clean(text)
    .replace(/\(?\d{1,3}(?:\.\d{1,2})?(?:分|%)\)?/g, '')
    .replace(/^[(\d.、)]{0,6}/, '')
    .replace(/指标$/, ''),
)
