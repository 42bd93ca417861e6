import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding, Obligation } from '../../core/finding.ts'
import { wordingRules, type WordingRule } from '../../forms/wording/rules.ts'
import { cellTexts } from './cells.ts'
import { countedParts, brokenScores, malformedAmounts, missingPercents, missingUnits } from './figures.ts'
import { changedNames, departmentWords, headingBodies, otherLevels, tableBodies } from './names.ts'
import { tableNotes } from './notes.ts'
import { fullStops, pairs } from './pairs.ts'
import { identityNumbers, mobileNumbers } from './privacy.ts'
import { reasons } from './reasons.ts'
import { doubledMarks, doubledWords, misspellings } from './slips.ts'
import { obsoleteNames, shortCodes, subjectPaths } from './subjects.ts'
import { countedShares, listedAmounts } from './sums.ts'
import { choices, instructions, placeholders } from './template.ts'
import { textsOf, type WordingCheck } from './text.ts'
import { comparedYears, headingYears, staleDone, stalePeriods } from './years.ts'

const checks: readonly WordingCheck[] = [
  placeholders,
  instructions,
  choices,
  headingYears,
  comparedYears,
  stalePeriods,
  staleDone,
  headingBodies,
  changedNames,
  tableBodies,
  otherLevels,
  departmentWords,
  tableNotes,
  subjectPaths,
  obsoleteNames,
  shortCodes,
  reasons,
  countedParts,
  listedAmounts,
  countedShares,
  missingPercents,
  missingUnits,
  malformedAmounts,
  brokenScores,
  doubledWords,
  misspellings,
  doubledMarks,
  pairs,
  fullStops,
  mobileNumbers,
  identityNumbers,
]

/** What is asked of the cells of performance forms too. */
const cellChecks: readonly WordingCheck[] = [stalePeriods, mobileNumbers, identityNumbers]

/** Reads the words of a document for what is certainly a slip, and says of every wording rule what became of it. */
export function workWording(
  disclosure: Disclosure,
  rules: readonly WordingRule[] = Object.values(wordingRules),
): {
  readonly findings: readonly Finding[]
  readonly obligations: readonly Obligation[]
} {
  const texts = textsOf(disclosure)
  const asked = new Set(rules.map(({ id }) => id))
  const cells = cellTexts(disclosure)
  const all = [
    ...checks.flatMap((look) => look({ disclosure, texts })),
    ...cellChecks.flatMap((look) => look({ disclosure, texts: cells })),
  ]
  const findings = all.filter(({ rule }) => asked.has(rule))
  const broken = new Map<string, number>()
  for (const { rule } of findings) broken.set(rule, (broken.get(rule) ?? 0) + 1)
  const unreadable = texts.length === 0
  const obligations = rules.map(({ id }): Obligation => {
    const count = broken.get(id) ?? 0
    if (unreadable) return { id, verdict: 'cannot tell', why: 'no words read' }
    return count > 0
      ? { id, verdict: 'broken', why: 'words broken', details: { count } }
      : { id, verdict: 'holds', why: 'words hold', details: { count: texts.length } }
  })
  return { findings, obligations }
}
