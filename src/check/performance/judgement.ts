import type { Details, Finding, Severity, WorkingLine } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import type { Verdict } from '../../core/verdict.ts'
import { performanceRules, type PerformanceRuleId } from '../../forms/performance/rules.ts'

/** One look at one rule on one form: how it came out, with the figures that were compared. */
export interface Judgement {
  readonly rule: string
  readonly verdict: Verdict
  readonly parts: readonly WorkingLine[]
  readonly sentence: string
  readonly finding: Finding | null
}

/** What a finding of a rule on performance forms says; the rest follows from the rule. */
export interface Fault {
  /** Message code, where a rule has several. */
  readonly code?: string
  readonly severity?: Severity
  readonly where: string
  readonly quote?: string
  readonly printed: string
  readonly expected?: string
  readonly details?: Details
  readonly working: readonly WorkingLine[]
  readonly source: Source
}

/** Two statements that agree. */
export function agrees(
  id: PerformanceRuleId,
  parts: readonly WorkingLine[],
  verdict: 'holds' | 'holds within rounding' = 'holds',
): Judgement {
  const { id: rule, title } = performanceRules[id]
  return { rule, verdict, parts, sentence: title.zh, finding: null }
}

/** A rule that could not be worked, and what was missing. */
export function untold(id: PerformanceRuleId, parts: readonly WorkingLine[] = []): Judgement {
  const { id: rule, title } = performanceRules[id]
  return { rule, verdict: 'cannot tell', parts, sentence: title.zh, finding: null }
}

/** A rule that is broken. A note stands beside what holds. */
export function breaks(id: PerformanceRuleId, fault: Fault): Judgement {
  const { id: rule, title, severity, basis } = performanceRules[id]
  const finding: Finding = {
    rule,
    code: fault.code ?? rule,
    severity: fault.severity ?? severity,
    where: fault.where,
    quote: fault.quote ?? fault.printed,
    printed: fault.printed,
    expected: fault.expected ?? '',
    details: fault.details ?? {},
    working: fault.working,
    source: fault.source,
    witnesses: [],
    repair: null,
    basis,
  }
  return { rule, verdict: 'broken', parts: fault.working, sentence: title.zh, finding }
}
