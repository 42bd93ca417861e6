import type { FormReading } from '../../core/disclosure.ts'
import type { Fact } from '../../core/fact.ts'
import type { Form } from '../../core/form.ts'
import type { Relation } from '../../core/relation.ts'
import { outcomes } from './evaluate.ts'

/** Marks the facts that an identity of the forms bears out: it holds over them, and at least two are not zero. */
export function proveReadings(
  readings: readonly FormReading[],
  relations: readonly Relation[],
  forms: readonly Form[],
): FormReading[] {
  const declared = new Map(forms.map((form) => [form.id, form]))
  const proven = new Set<Fact>()
  for (const turn of inTurn(readings)) {
    const known = { of: turn, forms: declared }
    for (const relation of relations) {
      if (relation.family !== 'within' && relation.family !== 'across') continue
      for (const outcome of outcomes(relation, known))
        if (outcome.holds) for (const fact of outcome.facts) proven.add(fact)
    }
  }
  return readings.map((reading) => proveReading(reading, proven))
}

/** A document that prints its forms once for each unit is worked unit by unit, in the order printed. */
function inTurn(readings: readonly FormReading[]): readonly ReadonlyMap<string, FormReading>[] {
  const lists = new Map<string, FormReading[]>()
  for (const reading of readings) {
    const list = lists.get(reading.form)
    if (list === undefined) lists.set(reading.form, [reading])
    else if (reading.facts.length > 0) list.push(reading)
  }
  const times = Math.max(1, ...[...lists.values()].map((list) => list.length))
  return Array.from({ length: times }, (_, at) => {
    const turn = new Map<string, FormReading>()
    for (const [form, list] of lists) if (list[at] !== undefined) turn.set(form, list[at])
    return turn
  })
}

/** One reading with the facts of `proven` marked. */
export function proveReading(reading: FormReading, proven: ReadonlySet<Fact>): FormReading {
  if (!reading.facts.some((fact) => proven.has(fact))) return reading
  return {
    ...reading,
    facts: reading.facts.map((fact) => (proven.has(fact) ? { ...fact, how: 'proven' as const } : fact)),
  }
}
