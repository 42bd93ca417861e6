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
  const of = new Map(readings.map((reading) => [reading.form, reading]))
  const known = { of, forms: new Map(forms.map((form) => [form.id, form])) }
  const proven = new Set<Fact>()
  for (const relation of relations) {
    if (relation.family !== 'within' && relation.family !== 'across') continue
    for (const outcome of outcomes(relation, known))
      if (outcome.holds) for (const fact of outcome.facts) proven.add(fact)
  }
  return readings.map((reading) => proveReading(reading, proven))
}

/** One reading with the facts of `proven` marked. */
export function proveReading(reading: FormReading, proven: ReadonlySet<Fact>): FormReading {
  if (!reading.facts.some((fact) => proven.has(fact))) return reading
  return {
    ...reading,
    facts: reading.facts.map((fact) => (proven.has(fact) ? { ...fact, how: 'proven' as const } : fact)),
  }
}
