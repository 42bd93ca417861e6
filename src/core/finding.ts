import type { Basis } from './basis.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'

/**
 * `error`: proven, with its working. `warning`: what a careful reviewer would ask about. `note`: rounding in the last digit,
 * truncation, format and wording.
 */
export type Severity = 'error' | 'warning' | 'note'

/** One line of the working: what it is called, what is printed there, and where. */
export interface WorkingLine {
  readonly name: string
  readonly value: string
  readonly source?: Source
}

/** Values for the placeholders of a message. Lists are joined by the language. */
export type Details = Readonly<Record<string, string | number | readonly string[]>>

/** What a check concluded. A record: `zh-CN/` and `en/` say it. */
export interface Finding {
  /** The relation, sentence or wording rule that speaks: 「final-01/balance」. */
  readonly rule: string
  /** Which message says it. */
  readonly code: string
  readonly severity: Severity
  /** Form or chapter, in words: 《收入支出决算总表》「总计」行. */
  readonly where: string
  readonly quote: string
  readonly printed: string
  readonly expected: string
  readonly details: Details
  readonly working: readonly WorkingLine[]
  /** The end the finding is about. Other ends stand in `working`. */
  readonly source: Source
  /** Other rules that break for the same cause. */
  readonly witnesses: readonly string[]
  /** What the identities prove should stand there. */
  readonly repair: string | null
  readonly basis: Basis | null
}

/** One thing that must be checked for this kind of document, and what became of it. Not looked at never counts as fine. */
export interface Obligation {
  readonly id: string
  readonly verdict: Verdict
  readonly why: string
  /** Details for `why` where it is a message code. */
  readonly details?: Details
  /** How many instances of the rule were looked at, and how they came out. */
  readonly counts?: Readonly<Partial<Record<Verdict, number>>>
}
