import { agreement } from '../../core/amount.ts'
import type { Sheet } from '../performance/sheet.ts'
import { coreOf, keyOf } from '../performance/told-projects.ts'

/** The targets of a project and its self-evaluation, and what told that they are one project. */
export interface PromisePair {
  readonly promise: Sheet
  readonly report: Sheet
  readonly by: 'name' | 'core of the name' | 'amount'
}

/** More forms than one department publishes; the others are left unpaired. */
const most = 400

const named = (a: Sheet, b: Sheet): boolean =>
  a.reading.subject === 'whole' || (a.name !== '' && keyOf(a.name) === keyOf(b.name))

const nearlyNamed = (a: Sheet, b: Sheet): boolean =>
  coreOf(a.name).length >= 3 && coreOf(a.name) === coreOf(b.name)

/** One budget, and names of which the one holds most of the other: the budget alone is often a round sum. */
const oneBudget = (a: Sheet, b: Sheet): boolean =>
  a.budget !== null &&
  b.budget !== null &&
  a.unitSure &&
  b.unitSure &&
  a.budget.amount.fen > 0n &&
  agreement(a.budget.amount, b.budget.amount) !== 'different' &&
  shared(coreOf(a.name), coreOf(b.name))

/** At least two thirds of the characters of the shorter, and half of the longer. */
function shared(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const common = [...new Set(short)].filter((c) => long.includes(c)).length
  return short.length >= 4 && common * 3 >= short.length * 2 && common * 2 >= long.length
}

const ways = [
  ['name', named],
  ['core of the name', nearlyNamed],
  ['amount', oneBudget],
] as const

/** Each form in one pair at most; by the name first, and never where two could be meant. */
export function promisePairs(
  promised: readonly Sheet[],
  reported: readonly Sheet[],
  sameYear: (promise: Sheet, report: Sheet) => boolean,
): readonly PromisePair[] {
  const promises = new Set(promised.slice(0, most))
  const reports = new Set(reported.slice(0, most))
  const pairs: PromisePair[] = []
  for (const [by, fits] of ways) {
    const meant = (a: Sheet, b: Sheet): boolean =>
      a.reading.subject === b.reading.subject && sameYear(a, b) && fits(a, b)
    for (const report of [...reports]) {
      const [promise, second] = [...promises].filter((one) => meant(one, report))
      if (promise === undefined || second !== undefined) continue
      if ([...reports].some((other) => other !== report && meant(promise, other))) continue
      pairs.push({ promise, report, by })
      promises.delete(promise)
      reports.delete(report)
    }
  }
  return pairs
}
