import type { Details, Obligation } from '../core/finding.ts'
import type { Verdict } from '../core/verdict.ts'

/** One look at one rule: how it came out, and what was missing where it could not be told. */
export interface Look {
  readonly id: string
  readonly verdict: Verdict
  readonly missing?: readonly string[]
  /** Message code of the reason; without one the verdict speaks for itself. */
  readonly why?: string
}

/** The verdict of a rule over all its instances: the gravest, and what could not be looked at is never fine. */
const order: readonly Verdict[] = [
  'broken',
  'cannot tell',
  'holds within rounding',
  'holds',
  'not applicable',
]

/** Verdicts of what was really compared. */
const worked: ReadonlySet<Verdict> = new Set(['holds', 'holds within rounding', 'broken'])

/** What became of every rule, with counts; a rule whose instances differ answers with the gravest. */
export function ledgerOf(looks: readonly Look[]): readonly Obligation[] {
  const rules = new Map<string, Look[]>()
  for (const look of looks) {
    const list = rules.get(look.id) ?? []
    list.push(look)
    rules.set(look.id, list)
  }
  return [...rules.entries()].map(([id, list]) => entry(id, list))
}

function entry(id: string, looks: readonly Look[]): Obligation {
  const counts: Partial<Record<Verdict, number>> = {}
  for (const look of looks) counts[look.verdict] = (counts[look.verdict] ?? 0) + 1
  const verdict = order.find((v) => counts[v] !== undefined) ?? 'not applicable'
  const speaking = looks.filter((look) => look.verdict === verdict)
  const missing = [...new Set(speaking.flatMap((look) => look.missing ?? []))]
  const why = speaking.find((look) => look.why !== undefined)?.why ?? verdict
  const judged = looks.filter((look) => worked.has(look.verdict)).length
  const details: Details = { count: judged, same: speaking.length, missing: missing.slice(0, 8) }
  return { id, verdict, why, details, counts }
}
