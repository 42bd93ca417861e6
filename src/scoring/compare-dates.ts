import type { Actual, PrintedDay, Target } from '../core/target.ts'
import { isWhole, open, toldBy, type Settled } from './settled.ts'

/** Done on that day or before it. Days are compared as far as both are printed; a date beside a figure says nothing. */
export function compareDates(target: Target, actual: Actual): Settled {
  if (target.kind !== 'date') return open('actual is a date')
  if (actual.kind !== 'date')
    return isWhole(actual) ? toldBy(true, 'said to be achieved') : open('target is a date')
  const late = later(actual.day, target.day)
  if (late === null) return open('dates cannot be compared')
  return toldBy(!late, late ? 'late' : 'in time')
}

/** Nothing where the part that decides is printed on one side only. A deadline without a day is the end of its month. */
function later(a: PrintedDay, b: PrintedDay): boolean | null {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year > b.year
  if (b.month === null) return false
  if (a.month === null) return null
  if (a.month !== b.month) return a.month > b.month
  if (b.day === null) return false
  return a.day === null ? null : a.day > b.day
}
