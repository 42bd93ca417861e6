import type { Disclosure } from '../core/disclosure.ts'
import type { Form } from '../core/form.ts'
import type { Relation } from '../core/relation.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Judged } from './cause.ts'
import type { Sheets } from './cells.ts'
import { outcome, type Outcome } from './constraint.ts'
import { formsOf, instancesOf, type Instance } from './instance.ts'
import type { Look } from './ledger.ts'

/** Relations worked on a document: what can be judged, what is misprinted, and a look for each. */
export interface Worked {
  readonly judged: readonly Judged[]
  readonly malformed: readonly Extract<Instance, { kind: 'malformed' }>[]
  readonly looks: readonly Look[]
}

export function workRelations(
  disclosure: Disclosure,
  relations: readonly Relation[],
  forms: readonly Form[],
  sheets: Sheets,
): Worked {
  const judged: Judged[] = []
  const malformed: Extract<Instance, { kind: 'malformed' }>[] = []
  const looks: Look[] = []
  const kinds = new Map(forms.map((form) => [form.id, form.kind]))
  const replaced = otherLayouts(forms, sheets)
  const optional = new Set(forms.filter((form) => form.optional === true).map((form) => form.id))
  for (const relation of relations) {
    const named = formsOf(relation)
    const own = named.every((form) => kinds.get(form) === disclosure.profile.kind)
    if (!own && !named.some((form) => sheets.has(form))) continue
    if (named.some((form) => !sheets.has(form) && replaced.has(form))) {
      looks.push({ id: relation.id, verdict: 'not applicable', why: 'other layout printed' })
      continue
    }
    if (named.some((form) => !sheets.has(form) && optional.has(form))) {
      looks.push({ id: relation.id, verdict: 'not applicable', why: 'form not printed' })
      continue
    }
    const instances = instancesOf(relation, sheets)
    if (instances.length === 0)
      looks.push({ id: relation.id, verdict: 'not applicable', why: 'nothing printed' })
    for (const instance of instances) {
      looks.push(lookAt(relation, instance))
      if (instance.kind === 'ready')
        judged.push({ constraint: instance.constraint, outcome: outcome(instance.constraint) })
      if (instance.kind === 'malformed') malformed.push(instance)
    }
  }
  return { judged, malformed, looks }
}

/** Forms that are not printed because another layout of them is. */
function otherLayouts(forms: readonly Form[], sheets: Sheets): ReadonlySet<string> {
  const family = (form: Form): string => form.layoutOf ?? form.id
  const printed = new Set(forms.filter((form) => sheets.has(form.id)).map(family))
  return new Set(forms.filter((form) => printed.has(family(form))).map((form) => form.id))
}

function lookAt(relation: Relation, instance: Instance): Look {
  const id = relation.id
  switch (instance.kind) {
    case 'ready':
      return { id, verdict: verdictOf(outcome(instance.constraint)) }
    case 'malformed':
      return {
        id,
        verdict: 'cannot tell',
        why: 'malformed number',
        missing: instance.malformed.map((q) => q.name),
      }
    case 'cannot tell':
      return {
        id,
        verdict: 'cannot tell',
        why: instance.lacks[0]?.why ?? 'cannot tell',
        missing: instance.lacks.map((lack) => lack.what),
      }
    case 'not applicable':
      return { id, verdict: 'not applicable', why: instance.why }
  }
}

export const verdictOf = (o: Outcome): Verdict =>
  o === 'holds' ? 'holds' : o === 'broken' || o === 'no base' ? 'broken' : 'holds within rounding'
