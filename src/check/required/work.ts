import type { Disclosure, Profile } from '../../core/disclosure.ts'
import type { Finding, Obligation } from '../../core/finding.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Requirement } from '../../forms/disclosure/requirement.ts'
import type { Sheets } from '../cells.ts'
import { decide, type Decision, type Grounds } from './decide.ts'
import { wordsOf } from './text.ts'

/** What the law and the notices require to be there: what became of each, and what is surely missing. */
export interface Required {
  readonly obligations: readonly Obligation[]
  readonly findings: readonly Finding[]
}

export function workRequirements(
  disclosure: Disclosure,
  requirements: readonly Requirement[],
  sheets: Sheets,
  verdicts: ReadonlyMap<string, Verdict>,
): Required {
  const own = requirements.filter((requirement) => requirement.document === disclosure.profile.kind)
  if (own.length === 0) return { obligations: [], findings: [] }
  const on: Grounds = { disclosure, words: wordsOf(disclosure), sheets, verdicts }
  const obligations: Obligation[] = []
  const findings: Finding[] = []
  for (const requirement of own) {
    const decision = decisionOn(requirement, on)
    obligations.push({
      id: requirement.id,
      verdict: decision.verdict,
      why: decision.why,
      details: detailsOf(requirement),
      counts: { [decision.verdict]: 1 },
    })
    if (isOmission(requirement, decision)) findings.push(omission(requirement, decision, disclosure))
  }
  return { obligations, findings }
}

function decisionOn(requirement: Requirement, on: Grounds): Decision {
  const applies = applicable(requirement, on.disclosure.profile)
  if (applies !== true) return applies
  const decision = decide(requirement.test, on)
  if (decision.verdict === 'broken' && requirement.unless?.test(on.words.all) === true)
    return { verdict: 'holds', why: 'required said none' }
  return decision
}

/** Does it apply to this year, region and scope? What is unknown about the document leaves the question open. */
function applicable(requirement: Requirement, profile: Profile): true | Decision {
  const { years, region, scope } = requirement
  if (years !== undefined) {
    if (profile.year === null) return { verdict: 'cannot tell', why: 'required year unknown' }
    if (profile.year < (years.from ?? 0) || profile.year > (years.to ?? 9999))
      return { verdict: 'not applicable', why: 'required other year' }
  }
  const place = `${profile.region ?? ''}${profile.body ?? ''}`
  if (region !== undefined && !region.test(place))
    return { verdict: 'not applicable', why: 'required elsewhere' }
  if (scope !== undefined && profile.scope !== null && profile.scope !== scope)
    return { verdict: 'not applicable', why: 'required other scope' }
  return true
}

/** Broken relations and forbidden words have findings of their own. */
const isOmission = (requirement: Requirement, decision: Decision): boolean =>
  decision.verdict === 'broken' && requirement.test.kind !== 'relation' && requirement.test.kind !== 'no text'

const detailsOf = (requirement: Requirement): Finding['details'] => ({
  'matter.zh': requirement.title.zh,
  'matter.en': requirement.title.en,
  ...(requirement.test.kind === 'input'
    ? { 'needs.zh': requirement.test.needs.zh, 'needs.en': requirement.test.needs.en }
    : {}),
})

function omission(requirement: Requirement, decision: Decision, disclosure: Disclosure): Finding {
  return {
    rule: requirement.id,
    code: decision.why,
    severity: requirement.severity === 'error' ? 'warning' : requirement.severity,
    where: disclosure.profile.body ?? '',
    quote: '',
    printed: '',
    expected: '',
    details: detailsOf(requirement),
    working: [],
    source: { page: 1 },
    witnesses: [],
    repair: null,
    basis: requirement.basis,
  }
}
