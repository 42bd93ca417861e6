import { percentSaid, said } from './fraction.ts'
import type { FilledForm } from './filled-form.ts'
import type { PlanReading, ScoredPlan } from './plan.ts'
import { workingOf } from './measured.ts'
import type { FedIndicator } from './plan-ledger.ts'
import type { WrittenReport } from './report.ts'
import { rangesOf } from './say-ledger.ts'
import { pointsSaid, sayPlanProblem, sayPlanScore } from './say-plan.ts'
import type { Language } from './voice.ts'

/** The shape of a scored plan in JSON, documented in docs/json.md. Every value is the text written; nothing read is left out. */
export interface PlanJson {
  readonly form: string | null
  readonly scheme: { readonly id: string; readonly name: string; readonly basis: string } | null
  readonly values: FilledForm
  readonly scores: readonly {
    readonly of: string
    readonly index: number
    readonly name: string
    readonly weight: string
    readonly share: string | null
    readonly points: string
    readonly how: string
    readonly working: string
  }[]
  /** Actuals computed from ledgers, each figure with the rows it came from. */
  readonly ledgers: readonly LedgerJson[]
  /** The report that goes with the form, where it was asked for. */
  readonly report?: WrittenReport
  readonly total: string | null
  readonly grade: string | null
  readonly problems: readonly {
    readonly code: string
    readonly severity: string
    readonly at: string
    readonly message: string
  }[]
  readonly unread: readonly { readonly at: string; readonly text: string }[]
}

export interface LedgerJson {
  readonly indicator: number
  readonly name: string
  readonly file: string | null
  readonly sheet: string | null
  readonly typed: string
  readonly actual: string
  readonly working: string
  readonly figures: readonly {
    readonly name: string
    readonly value: string
    readonly unit: string
    readonly rows: readonly (readonly [number, number])[]
  }[]
  readonly aside: readonly { readonly row: number; readonly why: string }[]
}

const ledgerJson = ({ measured, ...fed }: FedIndicator): LedgerJson => ({
  ...fed,
  working: workingOf(measured),
  figures: measured.figures.map(({ name, value, unit, rows }) => ({
    name,
    value: said(value, 6),
    unit,
    rows: rangesOf(rows).map(({ first, last }) => [first, last] as const),
  })),
  aside: measured.aside,
})

export function planJson(
  reading: PlanReading,
  scored: ScoredPlan,
  language: Language,
  report: WrittenReport | null = null,
): PlanJson {
  const { scheme, filled, scores, total, grade, problems } = scored
  return {
    form: reading.form,
    scheme: scheme === null ? null : { id: scheme.id, name: scheme.name, basis: scheme.basis.notice },
    values: filled,
    scores: scores.map((score) => ({
      of: score.of,
      index: score.index,
      name: score.name,
      weight: pointsSaid(score.weight),
      share: score.share === null ? null : percentSaid(score.share),
      points: pointsSaid(score.points),
      how: score.how,
      working: sayPlanScore(score, language),
    })),
    ledgers: scored.fed.map(ledgerJson),
    ...(report === null ? {} : { report }),
    total: total === null ? null : pointsSaid(total),
    grade,
    problems: problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      at: problem.at,
      message: sayPlanProblem(problem, language),
    })),
    unread: reading.unread,
  }
}
