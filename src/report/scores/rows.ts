import type { Finding } from '../../core/finding.ts'
import { fractionOf, percentSaid, said, spanSaid } from '../../core/fraction.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import type { Recomputed, ScoreVerdict } from '../../core/recomputed.ts'
import { sayReason } from '../../core/say-scoring.ts'
import type { Source } from '../../core/source.ts'
import type { Language } from '../../core/voice.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import { performanceRules } from '../../forms/performance/rules.ts'
import { recompute } from '../../scoring/recompute.ts'
import { executionFormula, indicatorFormula } from './formula.ts'
import { scoreWords } from './words.ts'

/** One line of a form: what it prints beside what the rule gives, in words. */
export interface ScoreRow {
  readonly of: 'execution' | 'goal' | 'indicator' | 'total' | 'grade'
  readonly name: string
  readonly target: string
  readonly actual: string
  readonly weight: string
  readonly printed: string
  readonly recomputed: string
  readonly verdict: ScoreVerdict
  readonly working: string
  readonly source: Source
}

/** One performance form with its scores worked again. Plain data. */
export interface ScoredForm {
  readonly form: string
  readonly title: string
  readonly year: number | null
  /** The project, or the body. */
  readonly about: string
  readonly scheme: {
    readonly id: string
    readonly name: string
    readonly how: string
    readonly basis: string
  } | null
  readonly rows: readonly ScoreRow[]
  readonly source: Source
}

/** The rules that speak of points and rates; the others are for `check`. */
const rules: ReadonlySet<string> = new Set<string>(
  (
    [
      'rate',
      'ratePoints',
      'scoreTotal',
      'headScore',
      'headingScores',
      'weights',
      'award',
      'equalScores',
      'unexplained',
      'allDone',
      'grade',
      'scoreTold',
    ] as const
  ).map((id) => performanceRules[id].id),
)

/** What was proven, or is to be asked, about the points of a document. */
export const aboutScores = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => rules.has(rule))

/** Every evaluation form of a document, side by side with the rule. */
export function scoredForms(
  readings: readonly PerformanceReading[],
  language: Language,
): readonly ScoredForm[] {
  return readings
    .filter(({ stage }) => stage === 'evaluation')
    .map((reading) => scoredForm(reading, language))
}

function scoredForm(reading: PerformanceReading, language: Language): ScoredForm {
  const worked = recompute(reading)
  const { scheme } = worked
  const { project, body } = reading.fields
  const scored =
    worked.indicators.some(({ score }) => score.printed !== null) ||
    worked.execution.some(({ score }) => score.printed !== null) ||
    worked.total.printed !== null ||
    worked.total.header !== null
  return {
    form: reading.form,
    title:
      reading.title === ''
        ? (performanceForms.find(({ id }) => id === reading.form)?.title ?? '')
        : reading.title,
    year: reading.year,
    about: (project ?? body)?.text ?? '',
    scheme:
      scheme === null
        ? null
        : {
            id: scheme.scheme.id,
            name: scheme.scheme.name,
            how: scheme.how,
            basis: scheme.scheme.basis.notice,
          },
    rows: scored ? rowsOf(reading, worked, language) : [],
    source: reading.source,
  }
}

function rowsOf(reading: PerformanceReading, worked: Recomputed, language: Language): readonly ScoreRow[] {
  const words = scoreWords[language]
  const joined = (...parts: readonly (string | null)[]): string =>
    [...new Set(parts.filter((part): part is string => part !== null && part !== ''))]
      .map((part, at, all) => (at < all.length - 1 ? part.replace(/[。.]$/, '') : part))
      .join(words.separator)
  const execution = worked.execution.flatMap((line): ScoreRow[] => {
    const { label, cells } = reading.funds[line.line]!
    const differs = line.rateAgreement === 'different'
    if (line.score.printed === null && line.weight === null && !differs) return []
    const rate = line.rate === null ? '' : percentSaid(line.rate)
    return [
      {
        of: 'execution',
        name: `${words.execution}${words.separator}${label}`,
        target: cells.budget?.text ?? '',
        actual: cells.executed?.text ?? '',
        weight: line.weight === null ? '' : said(line.weight),
        printed: joined(cells.score?.text ?? '', differs ? (cells.rate?.text ?? '') : ''),
        recomputed: joined(
          line.score.recomputed === null ? '' : spanSaid(line.score.recomputed),
          differs ? rate : '',
        ),
        verdict:
          differs && line.score.verdict !== 'below' ? 'above what the rule permits' : line.score.verdict,
        working: joined(
          executionFormula(line, reading.unit ?? '万元'),
          sayReason(line.score.reason, language),
        ),
        source: (cells.score ?? cells.rate ?? cells.executed)?.source ?? reading.source,
      },
    ]
  })
  const goals = reading.goals.flatMap((goal): ScoreRow[] =>
    goal.score === null
      ? []
      : [
          {
            of: 'goal',
            name: words.goal,
            target: goal.target?.text ?? '',
            actual: goal.actual?.text ?? '',
            weight: goal.weight?.text ?? '',
            printed: goal.score.text,
            recomputed: '',
            verdict: 'cannot tell',
            working: '',
            source: goal.score.source,
          },
        ],
  )
  const indicators = worked.indicators.map((line): ScoreRow => {
    const { level3, level2, target, actual, score } = reading.indicators[line.indicator]!
    const proof = line.proof === null ? undefined : worked.proofs[line.proof]
    const verdict = proof === undefined ? line.score.verdict : 'above what the rule permits'
    const formula = indicatorFormula(line, words)
    const reasons =
      proof === undefined
        ? [sayReason(line.rule.reason, language), sayReason(line.score.reason, language)]
        : [sayReason(proof.reason, language)]
    return {
      of: 'indicator',
      name: (level3 ?? level2)?.text ?? '',
      target: target?.text ?? '',
      actual: actual?.text ?? '',
      weight: line.weight === null ? '' : spanSaid(line.weight),
      printed: score?.text ?? '',
      recomputed: line.score.recomputed === null ? '' : spanSaid(line.score.recomputed),
      verdict,
      working: joined(formula, ...reasons),
      source: (score ?? actual ?? target ?? level3)?.source ?? reading.source,
    }
  })
  return [...execution, ...goals, ...indicators, ...closing(reading, worked, language)]
}

/** 总分 and 等级. */
function closing(
  reading: PerformanceReading,
  { total, grade }: Recomputed,
  language: Language,
): readonly ScoreRow[] {
  const words = scoreWords[language]
  const source = (reading.total ?? reading.fields.headScore)?.source ?? reading.source
  const told = total.printed ?? total.header
  const blank = { target: '', actual: '' }
  const sums = total.summed === null ? '' : `${words.scores} ${said(total.summed)}`
  return [
    ...(told === null
      ? []
      : [
          {
            ...blank,
            of: 'total' as const,
            name: words.total,
            weight: total.weights === null ? '' : said(total.weights),
            printed: said(fractionOf(told), 4),
            recomputed: total.recomputed === null ? '' : spanSaid(total.recomputed),
            verdict: total.verdict,
            working: [sums, sayReason(total.reason, language)]
              .filter((part) => part !== '')
              .join(words.separator),
            source,
          },
        ]),
    ...(grade.printed === null
      ? []
      : [
          {
            ...blank,
            of: 'grade' as const,
            name: words.grade,
            weight: '',
            printed: grade.printed,
            recomputed: grade.grade ?? '',
            verdict: (grade.verdict === 'broken'
              ? 'above what the rule permits'
              : grade.verdict) as ScoreVerdict,
            working: '',
            source: reading.fields.grade?.source ?? source,
          },
        ]),
  ]
}

/** What a row is called where it differs: a grade is no amount above another. */
export function verdictSaid({ of, verdict }: ScoreRow, language: Language): string {
  const words = scoreWords[language]
  return of === 'grade' && verdict === 'above what the rule permits' ? words.broken : words.verdicts[verdict]
}

export const differs = ({ verdict }: ScoreRow): boolean =>
  verdict === 'above what the rule permits' || verdict === 'below'
