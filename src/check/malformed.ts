import type { Sheets } from './cells.ts'
import { outcome } from './constraint.ts'
import type { Finding } from '../core/finding.ts'
import type { Instance } from './instance.ts'
import { pointsOf } from './points.ts'
import type { Quantity } from './quantity.ts'
import { differenceOf, workingOf } from './relations.ts'
import { formatted } from './said.ts'

type Malformed = Extract<Instance, { kind: 'malformed' }>

/** One finding for every cell that is no number, with the figure that the identities around it prove. */
export function malformedFindings(instances: readonly Malformed[], sheets: Sheets): readonly Finding[] {
  const cells = new Map<string, Quantity>()
  for (const sheet of [...sheets.values()].flat())
    for (const fact of sheet.reading.facts) {
      if (fact.why !== 'malformed number') continue
      const state = sheet.cell(fact.row, fact.column)
      if (state.kind === 'amount') cells.set(state.quantity.id, state.quantity)
    }
  return [...cells.values()].map((q) => finding(q, instances))
}

function finding(q: Quantity, instances: readonly Malformed[]): Finding {
  const alone = instances.filter((i) => i.malformed.length === 1 && i.malformed[0]?.id === q.id)
  const constraints = alone.map((i) => i.constraint).filter((c) => c.is === '=')
  const value = provenValue(q, constraints)
  const right = value === null ? '' : formatted(q, value)
  const main = constraints[0]
  return {
    rule: 'printed/malformed-number',
    code: value === null ? 'malformed number' : 'malformed number proven',
    severity: q.sure ? 'error' : 'warning',
    where: q.name,
    quote: q.text,
    printed: q.text,
    expected: right,
    details: {
      ...(main === undefined ? {} : differenceOf(main)),
      rules: constraints.map((c) => c.rule),
      ...(constraints.length > 0 ? { count: constraints.length } : {}),
    },
    working: workingOf(constraints),
    source: q.source,
    witnesses: [...new Set(constraints.map((c) => c.rule))],
    repair: value === null ? null : right,
    basis: null,
  }
}

/**
 * The one value that satisfies every identity: proven by two of them to the last digit, or by one where its digits are those
 * that are printed.
 */
function provenValue(q: Quantity, constraints: readonly Malformed['constraint'][]): bigint | null {
  const values = [...new Set(constraints.flatMap((c) => pointsOf(c, q)))].filter((value) =>
    constraints.every((c) => outcome(c, new Map([[q.id, value]])).startsWith('holds')),
  )
  const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
  const alike = values.filter((value) => digits(formatted(q, value)) === digits(q.text))
  if (alike.length === 1) return alike[0] ?? null
  const exact = values.filter(
    (value) => constraints.filter((c) => outcome(c, new Map([[q.id, value]])) === 'holds').length >= 2,
  )
  return exact.length === 1 ? (exact[0] ?? null) : null
}
