import type { Finding } from '../../../core/finding.ts'
import type { PerformanceReading } from '../../../core/performance.ts'
import type { Recomputed, ScoreVerdict } from '../../../core/recomputed.ts'
import type { Cell } from '../../../core/table.ts'
import { keyOf } from '../../../report/marks.ts'
import { recompute } from '../../../scoring/recompute.ts'
import type { RowVerdict } from './verdict-signs.ts'

/** A form of the document, recomputed, with how it came out. */
export interface ListedForm {
  /** Index among the forms of the document. */
  readonly at: number
  readonly reading: PerformanceReading
  readonly recomputed: Recomputed
  /** Differences that are proven, and those that are only asked about. */
  readonly errors: number
  readonly questions: number
  readonly verdict: RowVerdict
}

/** Gravest first. */
const gravity: readonly RowVerdict[] = [
  'differs',
  'asked',
  'cannot tell',
  'holds within rounding',
  'holds',
  'not applicable',
]

export const differs = (verdict: ScoreVerdict): boolean =>
  verdict === 'above what the rule permits' || verdict === 'below'

/** Whether a proven finding speaks of one of these places. */
export type Proven = (cells: readonly (Cell | null | undefined)[]) => boolean

export function provenBy(findings: readonly Finding[]): Proven {
  const places = new Set<string>()
  for (const { severity, source, printed, working } of findings) {
    if (severity !== 'error') continue
    for (const line of [{ source, value: printed }, ...working]) {
      const key = line.source && keyOf(line.source, line.value)
      if (key) places.add(key)
    }
  }
  return (cells) =>
    cells.some((cell) => {
      const key = cell && keyOf(cell.source, cell.text)
      return key !== null && key !== undefined && places.has(key)
    })
}

/** How a row is marked: a difference that no finding proves is a question. */
export const marked = (verdict: ScoreVerdict, proven: boolean): RowVerdict =>
  differs(verdict) ? (proven ? 'differs' : 'asked') : verdict

/** Those with differences first, each group as a reader meets them. */
export function listForms(readings: readonly PerformanceReading[], proven: Proven): readonly ListedForm[] {
  const forms = readings.map((reading, at): ListedForm => {
    const recomputed = recompute(reading)
    const verdicts = verdictsOf(reading, recomputed, proven)
    return {
      at,
      reading,
      recomputed,
      errors: verdicts.filter((verdict) => verdict === 'differs').length,
      questions: verdicts.filter((verdict) => verdict === 'asked').length,
      verdict: gravity.find((verdict) => verdicts.includes(verdict)) ?? 'not applicable',
    }
  })
  const rank = ({ errors, questions }: ListedForm): number => (errors > 0 ? 0 : questions > 0 ? 1 : 2)
  return [...forms].sort((a, b) => rank(a) - rank(b) || a.at - b.at)
}

/** Every judgement of a form, each cause once: rows, what rows show only together, headings where no row of theirs is told, the total. */
function verdictsOf(
  { indicators, funds, points, fields, total }: PerformanceReading,
  recomputed: Recomputed,
  proven: Proven,
): readonly RowVerdict[] {
  const found: RowVerdict[] = []
  const told = new Set<number>()
  for (const { line, score, rateAgreement } of recomputed.execution) {
    const { cells } = funds[line]!
    if (score.printed !== null) found.push(marked(score.verdict, proven([cells.score])))
    if (rateAgreement === 'different') found.push(proven([cells.rate]) ? 'differs' : 'asked')
  }
  for (const { indicators: rows } of recomputed.proofs) {
    rows.forEach((row) => told.add(row))
    found.push(proven(rows.map((row) => indicators[row]!.score)) ? 'differs' : 'asked')
  }
  for (const { indicator, score } of recomputed.indicators) {
    if (told.has(indicator)) continue
    found.push(marked(score.verdict, proven([indicators[indicator]!.score])))
    if (differs(score.verdict)) told.add(indicator)
  }
  const narrowest = [...recomputed.headings].sort((a, b) => a.indicators.length - b.indicators.length)
  for (const { of, name, goal, verdict, indicators: rows } of narrowest) {
    if (!differs(verdict) || rows.some((row) => told.has(row))) continue
    rows.forEach((row) => told.add(row))
    const cell = points.find((one) => one.of === of && one.name === name && one.goal === goal)?.cell
    found.push(marked(verdict, proven([cell])))
  }
  found.push(marked(recomputed.total.verdict, proven([total, fields.headScore])))
  return found
}

/** What stands open: as asked for, and otherwise the first that has something to say. */
export function openForm(forms: readonly ListedForm[], asked: number | 'closed' | null): number | null {
  if (asked === 'closed') return null
  if (asked !== null) return forms.some((form) => form.at === asked) ? asked : null
  const first = forms[0]
  return first !== undefined && (first.errors + first.questions > 0 || forms.length === 1) ? first.at : null
}
