import type { Comparison } from '../../core/comparison.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding } from '../../core/finding.ts'
import { performanceRules } from '../../forms/performance/rules.ts'
import type { Look } from '../ledger.ts'
import { aims } from './aims.ts'
import { awards, equalScores } from './awards.ts'
import { betweenForms } from './between.ts'
import { copiedIndicators } from './copied.ts'
import { costSum, costWorkings } from './costs.ts'
import { budgetFields } from './budget-fields.ts'
import { basicAndProject, fundSums, headFunds } from './funds.ts'
import { countedProjects } from './counted.ts'
import { goalAmounts } from './goal-amounts.ts'
import { goalCounts } from './goal-counts.ts'
import type { Judgement } from './judgement.ts'
import { wrongLevels } from './levels.ts'
import { listedProjects, listedSums } from './listed.ts'
import { narratedIndicators } from './narrated.ts'
import { ownRates } from './own-rate.ts'
import { ratePoints } from './rate-points.ts'
import { rates } from './rate.ts'
import { reportedIndicators } from './reported.ts'
import { fundShares } from './shares.ts'
import { allDone, grades, unexplained } from './shortfalls.ts'
import { headingPoints, scoreTotals, totalWeight } from './totals.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import { statementsOf } from './statements.ts'
import { overallAmounts } from './overall.ts'
import { promisedFunds, toldScores } from './told-totals.ts'
import { pairsOf, toldProjects } from './told-projects.ts'
import { projectNames, sameNames } from './project-names.ts'
import { toldAmounts } from './told.ts'
import { projectScores } from './told-scores.ts'
import { transferItems } from './transfers.ts'

/** Rules that look at one form alone. */
const alone: readonly ((sheet: Sheet) => readonly Judgement[])[] = [
  rates,
  ratePoints,
  scoreTotals,
  headingPoints,
  totalWeight,
  awards,
  equalScores,
  aims,
  unexplained,
  allDone,
  grades,
  fundSums,
  headFunds,
  basicAndProject,
  budgetFields,
  costSum,
  costWorkings,
  goalAmounts,
  goalCounts,
  ownRates,
  fundShares,
  listedSums,
  wrongLevels,
]

/** What the rules on performance forms came to. */
export interface WorkedPerformance {
  readonly findings: readonly Finding[]
  readonly looks: readonly Look[]
  readonly comparisons: readonly Comparison[]
}

/** Checks every performance form by itself, against the others, and against the words of the document. */
export function workPerformance(disclosure: Disclosure): WorkedPerformance {
  if (disclosure.performance.length === 0) return { findings: [], looks: [], comparisons: [] }
  const sheets = disclosure.performance.map(sheetOf)
  const told = toldProjects(disclosure)
  const pairs = pairsOf(
    sheets.filter(({ reading }) => reading.stage === 'evaluation'),
    told,
  )
  const reported = reportedIndicators(sheets, statementsOf(disclosure))
  const judgements = [
    ...sheets.flatMap((sheet) =>
      asked(
        sheet,
        alone.flatMap((rule) => rule(sheet)),
      ),
    ),
    ...toldAmounts(pairs),
    ...projectNames(pairs, sheets),
    ...sameNames(pairs, sheets),
    ...listedProjects(sheets),
    ...countedProjects(disclosure, sheets, told),
    ...toldScores(disclosure, sheets),
    ...projectScores(disclosure, sheets),
    ...transferItems(disclosure, sheets),
    ...promisedFunds(disclosure, sheets),
    ...overallAmounts(disclosure, sheets),
    ...copiedIndicators(sheets),
    ...betweenForms(sheets),
    ...reported,
    ...narratedIndicators(disclosure, sheets),
  ]
  const looked = new Set(judgements.map(({ rule }) => rule))
  return {
    findings: withoutEchoes(habitual(judgements).flatMap(({ finding }) => finding ?? [])),
    looks: [
      ...judgements.map(lookOf),
      ...Object.values(performanceRules)
        .filter(({ id }) => !looked.has(id) && id !== performanceRules.promise.id)
        .map(({ id }): Look => ({ id, verdict: 'not applicable', why: 'performance not asked' })),
    ],
    comparisons: judgements.map(({ rule, verdict, parts, sentence }) => ({ rule, verdict, parts, sentence })),
  }
}

/** Lines of text of which some words found no cell may have lost a row or a figure: what they seem to get wrong is only noted. */
function asked({ reading }: Sheet, judgements: readonly Judgement[]): readonly Judgement[] {
  const { tables, doubts, indicators } = reading
  // A name with a target in it has taken the cells of another row.
  const mixed = (): boolean => indicators.some(({ level3 }) => /[≥≤]\s*\d/.test(level3?.text ?? ''))
  if (tables.length > 0 || !(doubts.includes('words left over') || mixed())) return judgements
  return judgements.map((one) =>
    one.finding === null ? one : { ...one, finding: { ...one.finding, severity: 'note' } },
  )
}

/** What is only noted holds all the same. */
const lookOf = ({ rule, verdict, finding }: Judgement): Look => ({
  id: rule,
  verdict: finding?.severity === 'note' ? 'holds within rounding' : verdict,
})

/** That a row differs from the report says more than that it differs from the head of its own form; one finding says both. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const own: string = performanceRules.ownRate.id
  const main = findings.filter(({ rule }) => rule === performanceRules.reportedIndicator.id)
  const echoes = new Map(
    findings.flatMap((one) => {
      const said = one.rule === own ? main.find(({ source }) => source === one.source) : undefined
      return said === undefined ? [] : [[one, said] as const]
    }),
  )
  const spoken = new Set(echoes.values())
  return findings
    .filter((one) => !echoes.has(one))
    .map((one) => (spoken.has(one) ? { ...one, witnesses: [...one.witnesses, own] } : one))
}

/** That goals tell the amounts of their form is proven by the goals of this document that do; without one it is only asked about. */
function habitual(judgements: readonly Judgement[]): readonly Judgement[] {
  const { id } = performanceRules.goalAmount
  if (judgements.some(({ rule, verdict }) => rule === id && verdict === 'holds')) return judgements
  return judgements.map((one) =>
    one.rule === id && one.finding !== null
      ? { ...one, finding: { ...one.finding, severity: 'warning' } }
      : one,
  )
}
