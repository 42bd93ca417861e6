import type { Finding } from '../core/finding.ts'
import { gapOf, type Linear } from './constraint.ts'
import type { Judged } from './cause.ts'
import { differenceOf, workingOf } from './relations.ts'
import { gapSaid, unitOf, withinForm } from './said.ts'
import { tableSaid } from './name.ts'

const shown = 12

/** Sums of one table that differ in the last digit only: one note with their count, and another for figures cut off. */
export function tailsOf(judged: readonly Judged[]): readonly Finding[] {
  const groups = new Map<string, Linear[]>()
  for (const { constraint, outcome } of judged) {
    if (constraint.kind !== 'linear' || constraint.family === 'told') continue
    if (outcome !== 'holds within rounding' && outcome !== 'truncated') continue
    const form = constraint.left[0]?.of.place?.form ?? ''
    const key = `${outcome}\n${constraint.left[0]?.of.reading ?? ''}\n${form}`
    const list = groups.get(key) ?? []
    list.push(constraint)
    groups.set(key, list)
  }
  return [...groups.entries()].map(([key, list]) => tail(key.startsWith('truncated'), list))
}

function tail(truncated: boolean, list: readonly Linear[]): Finding {
  const first = list[0]!
  const all = [...first.left, ...first.right]
  const anchor = first.left[0]?.of ?? all[0]!.of
  return {
    rule: first.rule,
    code: truncated ? 'truncation tails' : 'rounding tails',
    severity: 'note',
    where: tableSaid(anchor.place?.form ?? ''),
    quote: anchor.text,
    printed: anchor.text,
    expected: '',
    details: {
      ...differenceOf(first),
      count: list.length,
      list: list.slice(0, shown).map((c) => {
        const context = [...c.left, ...c.right]
        return `${withinForm(c.left[0]!.of)} ${gapSaid(gapOf(c.terms), unitOf(context))}`
      }),
    },
    working: workingOf(list.slice(0, shown)),
    source: anchor.source,
    witnesses: [...new Set(list.map((c) => c.rule))].filter((rule) => rule !== first.rule),
    repair: null,
    basis: first.basis,
  }
}
