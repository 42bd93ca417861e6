import type { PerformanceReading } from '../../../core/performance.ts'
import type { Recomputed, ScoreVerdict } from '../../../core/recomputed.ts'
import { recompute } from '../../../scoring/recompute.ts'

/** A form of the document, recomputed, with how it came out. */
export interface ListedForm {
  /** Index among the forms of the document. */
  readonly at: number
  readonly reading: PerformanceReading
  readonly recomputed: Recomputed
  /** Scores and rates that are not what the rule gives. */
  readonly differences: number
  readonly verdict: ScoreVerdict
}

/** Gravest first. */
const gravity: readonly ScoreVerdict[] = [
  'above what the rule permits',
  'below',
  'cannot tell',
  'holds within rounding',
  'holds',
  'not applicable',
]

export const differs = (verdict: ScoreVerdict): boolean =>
  verdict === 'above what the rule permits' || verdict === 'below'

/** Those with differences first, each group as a reader meets them. */
export function listForms(readings: readonly PerformanceReading[]): readonly ListedForm[] {
  const forms = readings.map((reading, at): ListedForm => {
    const recomputed = recompute(reading)
    const { execution, indicators, total } = recomputed
    const verdicts = [
      ...execution.map((line) => line.score.verdict),
      ...indicators.map((line) => line.score.verdict),
      total.verdict,
    ]
    const rates = execution.filter((line) => line.rateAgreement === 'different').length
    const differences = verdicts.filter(differs).length + rates
    const worst = gravity.find((verdict) => verdicts.includes(verdict)) ?? 'not applicable'
    return { at, reading, recomputed, differences, verdict: worst }
  })
  return [...forms].sort((a, b) => Number(b.differences > 0) - Number(a.differences > 0) || a.at - b.at)
}

/** What stands open: as asked for, and otherwise the first that has something to say. */
export function openForm(forms: readonly ListedForm[], asked: number | 'closed' | null): number | null {
  if (asked === 'closed') return null
  if (asked !== null) return forms.some((form) => form.at === asked) ? asked : null
  const first = forms[0]
  return first !== undefined && (first.differences > 0 || forms.length === 1) ? first.at : null
}
