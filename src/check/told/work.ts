import { divideRound, worth } from '../../core/amount.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding } from '../../core/finding.ts'
import { readNumber } from '../../core/printed.ts'
import type { Sentence } from '../../core/sentence.ts'
import type { Judged } from '../cause.ts'
import type { Sheets } from '../cells.ts'
import { outcome, type Constraint, type Linear } from '../constraint.ts'
import type { Look } from '../ledger.ts'
import type { Quantity } from '../quantity.ts'
import { verdictOf } from '../work.ts'
import { constraintsOf, equal } from './constraints.ts'
import { amountNote, percentNote } from './notes.ts'
import { spokenOf, type Spoken } from './spoken.ts'
import { verbalOf } from './verbal.ts'

/** The narrative worked: constraints for the smallest cause, findings that need none, and a look for each. */
export interface ToldWork {
  readonly judged: readonly Judged[]
  readonly findings: readonly Finding[]
  readonly looks: readonly Look[]
}

export function workClaims(disclosure: Disclosure, sentences: readonly Sentence[], sheets: Sheets): ToldWork {
  const declared = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const spoken = disclosure.claims.map((claim, index) => spokenOf(claim, index, sheets))
  const judged: Judged[] = []
  const findings: Finding[] = []
  const looks: Look[] = []
  const weigh = (constraint: Constraint): void => {
    const how = outcome(constraint)
    const note = noteOf(constraint, how)
    looks.push({
      id: constraint.rule,
      verdict: note?.code === 'told coarser' ? 'holds within rounding' : verdictOf(how),
    })
    if (note !== null) findings.push(note)
    if (note === null || how === 'truncated') judged.push({ constraint, outcome: how })
  }
  for (const one of spoken) {
    const sentence = declared.get(one.claim.sentence)
    for (const constraint of constraintsOf(one, sentence)) weigh(constraint)
    for (const verbal of verbalOf(one, sentence)) {
      looks.push({ id: verbal.rule, verdict: verbal.verdict })
      if (verbal.finding !== null) findings.push(verbal.finding)
    }
    looks.push(...unread(one))
  }
  for (const constraint of repeats(spoken)) weigh(constraint)
  return { judged, findings, looks: [...looks, ...silent(disclosure, sentences)] }
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
        id: `${spoken.claim.sentence}/${role}`,
        verdict: 'cannot tell',
        why: 'form not found',
        missing: [...new Set(forms)],
      },
    ]
  })
}

/** One indicator told several times while its table cannot be read: the tellings must agree with each other. */
function repeats(spoken: readonly Spoken[]): readonly Linear[] {
  const told = new Map<
    string,
    { readonly q: Quantity; readonly rule: string; readonly basis: Linear['basis'] }[]
  >()
  for (const one of spoken)
    for (const role of Object.keys(one.claim.binds)) {
      const q = one.value(role)
      const first = one.references(role)[0]
      if (q === null || q.percent !== undefined || first === undefined || one.cell(role) !== null) continue
      const key = `${first.form}\n${first.row}\n${first.column}`
      const list = told.get(key) ?? []
      list.push({ q, rule: `${one.claim.sentence}/repeated`, basis: null })
      told.set(key, list)
    }
  return [...told.values()].flatMap((list) =>
    list.flatMap((a, i) =>
      list
        .slice(0, i)
        .map((b): Linear => ({ ...equal(a.rule, 'twice', a.q, b.q, a.basis), severity: 'warning' })),
    ),
  )
}

/** Sentences of this kind of document that were not found: nothing can be told of them. */
function silent(disclosure: Disclosure, sentences: readonly Sentence[]): readonly Look[] {
  const said = new Set(disclosure.claims.map((claim) => claim.sentence))
  return sentences
    .filter((sentence) => sentence.document === disclosure.profile.kind && !said.has(sentence.id))
    .map((sentence): Look => ({ id: sentence.id, verdict: 'cannot tell', why: 'sentence not found' }))
}
