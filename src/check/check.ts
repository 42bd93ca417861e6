import type { Comparison } from '../core/comparison.ts'
import type { Disclosure } from '../core/disclosure.ts'
import type { Finding, Obligation } from '../core/finding.ts'
import type { Form } from '../core/form.ts'
import type { Relation } from '../core/relation.ts'
import type { Sentence } from '../core/sentence.ts'
import { forms as allForms, relations as allRelations, sentences as allSentences } from '../forms/index.ts'
import { requirements as allRequirements, type Requirement } from '../forms/disclosure/index.ts'
import { narrativeRules, type NarrativeRule } from '../forms/narrative/rules.ts'
import type { WordingRule } from '../forms/wording/rules.ts'
import { gatherAlike } from './alike.ts'
import { causesOf, type Cause, type Judged } from './cause.ts'
import { sheetsOf, type Sheets } from './cells.ts'
import { codeFindings } from './code-names.ts'
import { comparisonsOf } from './comparisons.ts'
import type { Linear } from './constraint.ts'
import { doubtfulFinding, doubtfulReadings, firstLinear, readingOf } from './doubtful.ts'
import { emptyNoteFindings } from './empty-notes.ts'
import { ledgerOf } from './ledger.ts'
import { malformedFindings } from './malformed.ts'
import { withoutEchoes, withoutRepeats } from './overlap.ts'
import type { Quantity } from './quantity.ts'
import { askedWhereRecognised } from './recognised.ts'
import { disagreement, misprint, type Surroundings } from './relations.ts'
import { copiedFrom, holdingOn } from './surroundings.ts'
import { tailsOf } from './tails.ts'
import { workPerformance } from './performance/index.ts'
import { workReports } from './required/reports.ts'
import { workRequirements } from './required/work.ts'
import { workStructure } from './structure/work.ts'
import { isTold, toldFinding } from './told/findings.ts'
import { workClaims } from './told/work.ts'
import { workWording } from './wording/index.ts'
import { workRelations } from './work.ts'

/** What to check by; everything that is declared unless told otherwise. */
export interface CheckOptions {
  readonly forms?: readonly Form[]
  readonly relations?: readonly Relation[]
  readonly sentences?: readonly Sentence[]
  readonly narrative?: readonly NarrativeRule[]
  readonly requirements?: readonly Requirement[]
  readonly wording?: readonly WordingRule[]
}

export interface Checked {
  readonly findings: readonly Finding[]
  readonly obligations: readonly Obligation[]
  /** Every instance of every rule, for whoever asks of a number what it must agree with. */
  readonly comparisons: readonly Comparison[]
}

/** Checks one disclosure: every relation and every claim, into findings and a ledger of what was looked at. */
export function check(disclosure: Disclosure, options: CheckOptions = {}): Checked {
  const forms = options.forms ?? allForms
  const sheets = sheetsOf(disclosure, forms)
  const worked = workRelations(disclosure, options.relations ?? allRelations, forms, sheets)
  const told = workClaims(
    disclosure,
    options.sentences ?? allSentences,
    options.narrative ?? narrativeRules,
    sheets,
  )
  const judged = [...worked.judged, ...told.judged]
  const performance = workPerformance(disclosure)
  const rules = ledgerOf([...worked.looks, ...told.looks, ...performance.looks])
  const verdicts = new Map(rules.map((rule) => [rule.id, rule.verdict]))
  const required = workRequirements(disclosure, options.requirements ?? allRequirements, sheets, verdicts)
  const reports = workReports(disclosure)
  const wording = workWording(disclosure, options.wording)
  const at = surroundings(judged, sheets)
  const findings = [
    ...malformedFindings(worked.malformed, sheets),
    ...causeFindings(judged, at),
    ...tailsOf(worked.judged),
    ...told.findings,
    ...performance.findings,
    ...required.findings,
    ...reports.findings,
    ...withoutRepeats(workStructure(disclosure), performance.findings),
    ...emptyNoteFindings(disclosure),
    ...codeFindings(disclosure),
  ]
  let comparisons: readonly Comparison[] | null = null
  return {
    findings: ordered(askedWhereRecognised(withoutEchoes(findings, wording.findings), disclosure)),
    obligations: [...required.obligations, ...reports.obligations, ...rules, ...wording.obligations],
    // Naming every figure of every rule costs more than checking them; most callers never ask.
    get comparisons() {
      comparisons ??= [...comparisonsOf(judged), ...performance.comparisons]
      return comparisons
    },
  }
}

function causeFindings(judged: readonly Judged[], at: Surroundings): readonly Finding[] {
  const causes = gatherAlike(causesOf(judged))
  const doubtful = doubtfulReadings(judged, causes)
  const within = (cause: Cause): number | null => {
    const reading = readingOf(firstLinear(cause))
    return reading !== null && doubtful.has(reading) ? reading : null
  }
  return [
    ...causes.filter((cause) => within(cause) === null).map((cause) => findingOf(cause, at)),
    ...[...doubtful].map((reading) => doubtfulFinding(causes.filter((cause) => within(cause) === reading))),
  ]
}

function surroundings(judged: readonly Judged[], sheets: Sheets): Surroundings {
  const holding = holdingOn(judged)
  return { holding: (q: Quantity) => holding.get(q.id) ?? [], copied: (q) => copiedFrom(q, sheets) }
}

function findingOf(cause: Cause, at: Surroundings): Finding {
  if (isTold(cause)) return toldFinding(cause)
  const linear = cause.broken.find((c): c is Linear => c.kind === 'linear')
  if (cause.blame !== null || linear === undefined) return misprint(cause, at)
  return disagreement(linear, cause, at)
}

const severities = { error: 0, warning: 1, note: 2 } as const

/** Gravest first, then in reading order. */
function ordered(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      severities[a.severity] - severities[b.severity] ||
      (a.source.page ?? 0) - (b.source.page ?? 0) ||
      (a.source.line ?? 0) - (b.source.line ?? 0),
  )
}
