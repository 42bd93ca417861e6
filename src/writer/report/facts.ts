import type { FilledForm, FilledFund, FilledIndicator } from '../../core/filled-form.ts'
import { order, type Fraction } from '../../core/fraction.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { FedIndicator } from '../../core/plan-ledger.ts'
import type { PlanScore, ScoredPlan } from '../../core/plan.ts'
import { isBlank } from '../../scoring/plan/numbers.ts'
import { isApplicable } from '../../scoring/plan/verify.ts'

/** An indicator with what it earned. */
export interface Judged {
  readonly index: number
  readonly cells: FilledIndicator['cells']
  readonly score: PlanScore | null
  readonly fed: FedIndicator | null
  readonly met: boolean | null
}

/** What the chapters of a report are told from. */
export interface ReportFacts {
  readonly form: PerformanceForm
  readonly filled: FilledForm
  readonly scored: ScoredPlan
  /** The project, or the body. */
  readonly who: string
  /** 「2024年度」, or nothing where the plan has no year. */
  readonly year: string
  readonly indicators: readonly Judged[]
  readonly funds: readonly { readonly label: string; readonly line: FilledFund }[]
}

export function factsOf(form: PerformanceForm, scored: ScoredPlan): ReportFacts {
  const { filled } = scored
  const { project, body, department } = filled.fields
  const labels = form.parts.flatMap((part) => (part.kind === 'funds' ? part.lines : []))
  return {
    form,
    filled,
    scored,
    who: oneLine([project, body, department].find((text) => !isBlank(text)) ?? ''),
    year: filled.year === null ? '' : `${filled.year}年度`,
    indicators: filled.indicators.flatMap((row, index) =>
      isApplicable(row) ? [judged(row, index, scored)] : [],
    ),
    funds: filled.funds
      .filter(({ cells }) => !isBlank(cells.budget) || !isBlank(cells.executed))
      .map((line) => ({
        line,
        label: (line.label ?? labels.find(({ part }) => part === line.part)?.label ?? '资金').replace(
          /^其中[:：]|\s/g,
          '',
        ),
      })),
  }
}

function judged({ cells }: FilledIndicator, index: number, { scores, fed }: ScoredPlan): Judged {
  const score = scores.find((it) => it.of === 'indicator' && it.index === index) ?? null
  const whole = (got: Fraction, of: Fraction): boolean => order(got, of) >= 0
  return {
    index,
    cells,
    score,
    fed: fed.find(({ indicator }) => indicator === index) ?? null,
    met: score === null ? null : whole(score.points, score.weight),
  }
}

/** An amount with its unit, unless it has one. */
export const amountSaid = (text: string, { filled }: ReportFacts): string =>
  /元$/.test(text) ? text : `${text}${filled.unit}`

/** Text of a cell within a sentence. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => {
  const trimmed = text.trim()
  return /[。！？.!?；]$/.test(trimmed) ? trimmed : `${trimmed}。`
}
