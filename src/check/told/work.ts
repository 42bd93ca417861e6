import { agreement, divideRound, worth } from '../../core/amount.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding } from '../../core/finding.ts'
import { normal } from '../../core/normal.ts'
import { readNumber } from '../../core/printed.ts'
import type { Sentence } from '../../core/sentence.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { NarrativeRule } from '../../forms/narrative/rules.ts'
import type { Judged } from '../cause.ts'
import type { Sheets } from '../cells.ts'
import { outcome, type Constraint, type Linear } from '../constraint.ts'
import type { Look } from '../ledger.ts'
import { verdictOf } from '../work.ts'
import { assurancesOf } from './assurances.ts'
import { chapterConstraints } from './chapter.ts'
import { constraintsOf } from './constraints.ts'
import { listsOf } from './lists.ts'
import { amountNote, percentNote } from './notes.ts'
import { oneWholeOf } from './one-whole.ts'
import { spokenOf, type Spoken } from './spoken.ts'
import { verbalOf, type Verbal } from './verbal.ts'
import { weightedOf } from './weighted.ts'
import { idleRules, silentSentences } from './silence.ts'
import { rulesOf, type Rules } from './rules.ts'

/** The narrative worked: constraints for the smallest cause, findings that need none, and a look for each. */
export interface ToldWork {
  readonly judged: readonly Judged[]
  readonly findings: readonly Finding[]
  readonly looks: readonly Look[]
}

export function workClaims(
  disclosure: Disclosure,
  sentences: readonly Sentence[],
  narrative: readonly NarrativeRule[],
  sheets: Sheets,
): ToldWork {
  const rules = rulesOf(narrative)
  const declared = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const spoken = disclosure.claims.map((claim, index) => spokenOf(claim, index, sheets))
  const judged: Judged[] = []
  const findings: Finding[] = []
  const looks: Look[] = []
  const weigh = (constraint: Constraint): Verdict => {
    const how = outcome(constraint)
    const note = noteOf(constraint, how)
    const based = zeroBaseRule(constraint, rules)
    if (based !== null) looks.push({ id: based.id, verdict: how === 'no base' ? 'broken' : 'holds' })
    const verdict = note?.code === 'told coarser' ? 'holds within rounding' : verdictOf(how)
    looks.push({
      id: constraint.rule,
      verdict: how === 'no base' && based !== null ? 'not applicable' : verdict,
    })
    if (note !== null)
      findings.push(note.code === 'zero base' && based !== null ? { ...note, rule: based.id } : note)
    if (note === null || how === 'truncated') judged.push({ constraint, outcome: how })
    return verdict
  }
  const hear = (verbal: Verbal): void => {
    looks.push({ id: verbal.rule, verdict: verbal.verdict })
    if (verbal.finding !== null) findings.push(verbal.finding)
  }
  const settled = settledSentences(spoken)
  for (const one of spoken) {
    const sentence = declared.get(one.claim.sentence)
    for (const made of constraintsOf(one, sentence, rules)) {
      const constraint = asked(made, one, settled)
      const verdict = weigh(constraint)
      if (constraint.rule === 'told/cells') looks.push({ id: one.claim.sentence, verdict })
    }
    verbalOf(one, sentence, rules).forEach(hear)
    looks.push(...unread(one))
  }
  chapterConstraints(spoken, rules).forEach(weigh)
  weightedOf(spoken, rules).forEach(hear)
  oneWholeOf(spoken, rules).forEach(hear)
  listsOf(spoken, rules, sheets).forEach(hear)
  assurancesOf(disclosure, rules, sheets).forEach(hear)
  return {
    judged,
    findings,
    looks: [
      ...looks,
      ...silentSentences(disclosure, sentences, sheets),
      ...idleRules(disclosure, looks, narrative),
    ],
  }
}

/** Subjects shorter than this (「支出」, 「项目支出」) are said of many things. */
const particular = 6

/** Sentences whose cell some telling agrees with. */
function settledSentences(spoken: readonly Spoken[]): ReadonlySet<string> {
  return new Set(
    spoken.flatMap((one) =>
      Object.keys(one.claim.binds).flatMap((role) => {
        const told = one.value(role)
        const cell = one.cell(role)
        const alike = told !== null && cell !== null && agreement(told.amount, cell.amount) !== 'different'
        return alike ? [one.claim.sentence] : []
      }),
    ),
  )
}

/** A short subject whose cell the text tells rightly elsewhere may here speak of something smaller: then it is only asked about. */
function asked(constraint: Constraint, one: Spoken, settled: ReadonlySet<string>): Constraint {
  const short = normal(one.words('subject') ?? '').length < particular
  if (constraint.rule !== 'told/cells' || !short || !settled.has(one.claim.sentence)) return constraint
  return { ...constraint, severity: 'warning' }
}

/** The rule that such a percentage needs a base. */
function zeroBaseRule(constraint: Constraint, rules: Rules): NarrativeRule | null {
  if (constraint.kind !== 'proportion') return null
  const role = constraint.percent.role === 'fall' ? 'growth' : constraint.percent.role
  return rules.of('zero base').find((rule) => rule.check.percent === role) ?? null
}

function noteOf(constraint: Constraint, how: ReturnType<typeof outcome>): Finding | null {
  if (constraint.kind === 'proportion') return percentNote(constraint, how)
  if (constraint.left.length !== 1 || constraint.right.length !== 1) return null
  if (how === 'truncated') return amountNote(constraint, 'told truncated')
  return how === 'broken' && isCoarser(constraint) ? amountNote(constraint, 'told coarser') : null
}

/** A figure of running text printed with fewer digits, to which the other rounds. */
function isCoarser(constraint: Linear): boolean {
  const told = constraint.left[0]!.of
  const other = constraint.right[0]!.of
  const number = readNumber(told.text.replace(/[千百]?[万亿]?元$/, ''))
  if (told.claim === undefined || !number.ok || number.value.decimals >= 2) return false
  const step = worth[told.unit] / 10n ** BigInt(number.value.decimals)
  return divideRound(other.amount.fen, step) * step === told.amount.fen
}

/** Values bound to cells that cannot be read: looked for, and not told. */
function unread(spoken: Spoken): readonly Look[] {
  return Object.keys(spoken.claim.binds).flatMap((role): Look[] => {
    if (spoken.value(role) === null || spoken.cell(role) !== null) return []
    const forms = spoken.references(role).map((reference) => reference.form)
    return [
      {
        id: spoken.claim.sentence,
        verdict: 'cannot tell',
        why: 'form not found',
        missing: [...new Set(forms)],
      },
    ]
  })
}
