import type { Finding } from '../core/finding.ts'
import type { Cause, Judged } from './cause.ts'
import { gapOf, type Linear } from './constraint.ts'
import { differenceOf, workingOf } from './relations.ts'
import { gapSaid, unitOf, withinForm } from './said.ts'
import { tableSaid } from './name.ts'

/**
 * Tables that disagree with themselves all over: more likely read or filled in with shifted columns than misprinted here and
 * there. Their causes become one question instead of many errors.
 *
 * A handful of misprints never does that: at least four separate causes, and more than half of the relations within the table
 * that say something, must fail.
 */
export function doubtfulReadings(judged: readonly Judged[], causes: readonly Cause[]): ReadonlySet<number> {
  const broken = new Map<number, number>()
  const weighed = new Map<number, number>()
  for (const { constraint, outcome } of judged) {
    const reading = readingOf(constraint.kind === 'linear' ? constraint : null)
    if (reading === null || constraint.kind !== 'linear' || constraint.is !== '=') continue
    weighed.set(reading, (weighed.get(reading) ?? 0) + 1)
    if (outcome === 'broken') broken.set(reading, (broken.get(reading) ?? 0) + 1)
  }
  const separate = new Map<number, number>()
  for (const cause of causes) {
    const reading = readingOf(firstLinear(cause))
    if (reading !== null) separate.set(reading, (separate.get(reading) ?? 0) + 1)
  }
  return new Set(
    [...broken.entries()]
      .filter(
        ([reading, count]) => (separate.get(reading) ?? 0) >= 4 && 2 * count > (weighed.get(reading) ?? 0),
      )
      .map(([reading]) => reading),
  )
}

export const firstLinear = (cause: Cause): Linear | null =>
  cause.broken.find((c): c is Linear => c.kind === 'linear') ?? null

/** The one form reading whose cells a constraint is about. */
export function readingOf(constraint: Linear | null): number | null {
  const readings = new Set(constraint?.terms.map((term) => term.of.reading))
  const [only] = readings
  return readings.size === 1 && only !== undefined ? only : null
}

/** Everything that fails in a doubtful table, in one warning. */
export function doubtfulFinding(causes: readonly Cause[]): Finding {
  const broken = causes.flatMap((cause) => cause.broken).filter((c): c is Linear => c.kind === 'linear')
  const first = broken[0]!
  const anchor = first.left[0]!.of
  return {
    rule: first.rule,
    code: 'table does not add up',
    severity: 'warning',
    where: tableSaid(anchor.place?.form ?? ''),
    quote: anchor.text,
    printed: anchor.text,
    expected: '',
    details: {
      ...differenceOf(first),
      count: broken.length,
      list: broken.slice(0, 8).map((c) => {
        const all = [...c.left, ...c.right]
        return `${withinForm(c.left[0]!.of)} ${gapSaid(gapOf(c.terms), unitOf(all))}`
      }),
    },
    working: workingOf(broken.slice(0, 8)),
    source: anchor.source,
    witnesses: [...new Set(broken.map((c) => c.rule))].filter((rule) => rule !== first.rule),
    repair: null,
    basis: first.basis,
  }
}
