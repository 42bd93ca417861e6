import type { PrintedNumber } from '../core/printed.ts'
import type { Cell } from '../core/table.ts'
import { clean } from './value/clean.ts'

const points = /^\(?(\d{1,6})(?:\.(\d{1,6}))?(?:分|%)?\)?$/

/** 「20分」, 「（40 分）」, 「0.5」, 「10%」 as points; nothing where it is anything else. */
export function readPoints(cell: Cell | null | undefined): PrintedNumber | null {
  if (cell === null || cell === undefined || cell.text.length > 40) return null
  const found = points.exec(cell.text) ?? points.exec(clean(cell.text))
  if (found === null) return null
  const [, whole = '', fraction = ''] = found
  return { digits: BigInt(whole + fraction), decimals: fraction.length }
}

/** A heading as rows repeat it: 「产出指标（40分）」 and 「产 出」 are both 「产出」. */
export const headingOf = (text: string): string =>
  clean(text)
    .replace(/\(?\d{1,3}(?:\.\d{1,2})?(?:分|%)\)?/g, '')
    .replace(/^[(\d.、)]{0,6}/, '')
    .replace(/指标$/, '')
