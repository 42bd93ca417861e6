import type { Finding } from '../../core/finding.ts'
import type { Sentence } from '../../core/sentence.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Quantity } from '../quantity.ts'
import { lineOf, printedOf } from '../said.ts'
import { comparedOf, signOf } from './direction.ts'
import { impossibleChange } from './notes.ts'
import type { Ruled, Rules } from './rules.ts'
import type { Spoken } from './spoken.ts'

/** What words say of figures — 大于, 持平, 增加 — and how that came out. */
export interface Verbal {
  readonly rule: string
  readonly verdict: Verdict
  readonly finding: Finding | null
}

export function verbalOf(spoken: Spoken, sentence: Sentence | undefined, rules: Rules): readonly Verbal[] {
  return [
    ...rules
      .of('comparison')
      .flatMap((rule) => [comparison(spoken, sentence, rule), flat(spoken, sentence, rule.id)]),
    ...rules
      .of('direction')
      .flatMap((rule) => [rise(spoken, sentence, rule.id), ways(spoken, sentence, rule.id)]),
    ...rules.of('name').map((rule) => named(spoken, rule)),
  ].flatMap((verbal) => verbal ?? [])
}

/** 「决算数大于预算数」 against the two figures. */
function comparison(
  spoken: Spoken,
  sentence: Sentence | undefined,
  ruled: Ruled<'comparison'>,
): Verbal | null {
  const word = spoken.words('comparison')
  const says = comparedOf(word)
  const actual = spoken.value(ruled.check.left) ?? spoken.value('amount')
  const planned = spoken.value(ruled.check.right)
  if (says === null || word === null || actual === null || planned === null) return null
  const rule = ruled.id
  const gap = actual.amount.fen - planned.amount.fen
  const is = gap > 0n ? 'more' : gap < 0n ? 'less' : 'equal'
  if (is === says) return { rule, verdict: 'holds', finding: null }
  const room = actual.amount.step + planned.amount.step
  const near = 2n * (gap < 0n ? -gap : gap) <= room
  if (near && says === 'equal') return { rule, verdict: 'holds within rounding', finding: null }
  const opposite = says !== 'equal' && is !== 'equal' && !near
  const finding = wordFinding(
    spoken,
    sentence,
    rule,
    'comparison differs',
    opposite ? 'error' : 'warning',
    word,
    actual,
    planned,
  )
  return { rule, verdict: 'broken', finding: { ...finding, details: { ...finding.details, is, says } } }
}

/** 「与上年持平」 beside a change, or beside two figures that differ. */
function flat(spoken: Spoken, sentence: Sentence | undefined, rule: string): Verbal | null {
  const word = spoken.words('flat')
  if (word === null || comparedOf(word) !== 'equal') return null
  const current = spoken.value('amount') ?? spoken.value('actual')
  const previous = spoken.value('previous')
  if (current === null || previous === null) return null
  const gap = current.amount.fen - previous.amount.fen
  if (2n * (gap < 0n ? -gap : gap) <= current.amount.step + previous.amount.step)
    return { rule, verdict: gap === 0n ? 'holds' : 'holds within rounding', finding: null }
  return {
    rule,
    verdict: 'broken',
    finding: wordFinding(spoken, sentence, rule, 'level but changed', 'warning', word, current, previous),
  }
}

/** A rise cannot be more than what it led to. With a percentage beside it the growth rule speaks. */
function rise(spoken: Spoken, sentence: Sentence | undefined, rule: string): Verbal | null {
  const change = spoken.value('change')
  const current = spoken.value('amount') ?? spoken.value('actual')
  if (change === null || current === null || spoken.value('growth') !== null) return null
  if (signOf(spoken.words('direction')) !== 1n || current.amount.fen < 0n) return null
  if (change.amount.fen <= current.amount.fen + change.amount.step)
    return { rule, verdict: 'holds', finding: null }
  const working = [lineOf(current), lineOf(change)]
  const basis = sentence?.basis ?? null
  return {
    rule,
    verdict: 'broken',
    finding: impossibleChange({ rule, change, current, growth: '', basis, working }),
  }
}

/** 「增加20万元，下降5%」: one change goes one way. */
function ways(spoken: Spoken, sentence: Sentence | undefined, rule: string): Verbal | null {
  const change = spoken.value('change')
  const growth = spoken.value('growth')
  const one = signOf(spoken.words('direction'))
  const other = signOf(spoken.words('growthDirection'))
  if (change === null || growth === null || one === null || other === null) return null
  if (
    one === other ||
    change.amount.fen === 0n ||
    (growth.percent?.digits ?? 0n) <= 0n ||
    change.amount.fen < 0n
  )
    return { rule, verdict: 'holds', finding: null }
  const word = spoken.words('growthDirection') ?? ''
  return {
    rule,
    verdict: 'broken',
    finding: wordFinding(spoken, sentence, rule, 'directions disagree', 'error', word, change, growth),
  }
}

/** A figure told under another name than its row has in the form. */
function named(spoken: Spoken, rule: Ruled<'name'>): Verbal | null {
  const told = spoken.claim.values.find((value) => value.role === rule.check.told)
  const printed = spoken.words(rule.check.printed)
  const coded = [...spoken.references('amount'), ...spoken.references('actual')].some((r) =>
    /^\d+$/.test(r.row),
  )
  const looked = rule.check.told === 'purpose' ? spoken.claim.sentence.endsWith('/item') : coded
  if (told === undefined || printed === null)
    return looked ? { rule: rule.id, verdict: 'holds', finding: null } : null
  const finding: Finding = {
    rule: rule.id,
    code: rule.check.told === 'purpose' ? 'purpose otherwise' : 'named otherwise',
    severity: rule.severity,
    where: spoken.where === '' ? told.text : spoken.where,
    quote: spoken.claim.quote,
    printed: told.text,
    expected: printed,
    details: apart(told.text, printed),
    working: [],
    source: told.source,
    witnesses: [],
    repair: null,
    basis: rule.basis,
  }
  return { rule: rule.id, verdict: 'broken', finding }
}

const levels = ['类', '款', '项']

/** Of two paths 「类-款-项」, the parts that are called otherwise, each with its level. */
function apart(told: string, own: string): Finding['details'] {
  const [said, listed] = [told.split('-'), own.split('-')]
  const bare = (name: string): string => name.replace(/支出$/, '')
  const level = (at: number): string => (said.length === levels.length ? `（${levels[at]}）` : '')
  const at = said.length === listed.length ? said.findIndex((one, i) => bare(one) !== bare(listed[i]!)) : -1
  if (at < 0) return { said: told, listed: own }
  return { said: `${said[at]}${level(at)}`, listed: `${listed[at]}${level(at)}` }
}

function wordFinding(
  spoken: Spoken,
  sentence: Sentence | undefined,
  rule: string,
  code: string,
  severity: Finding['severity'],
  word: string,
  a: Quantity,
  b: Quantity,
): Finding {
  return {
    rule,
    code,
    severity,
    where: spoken.where === '' ? a.name : spoken.where,
    quote: spoken.claim.quote,
    printed: word,
    expected: '',
    details: { word, first: a.name, firstValue: printedOf(a), second: b.name, secondValue: printedOf(b) },
    working: [lineOf(a), lineOf(b)],
    source: spoken.claim.values.find((v) => v.text === word)?.source ?? spoken.claim.source,
    witnesses: [],
    repair: null,
    basis: sentence?.basis ?? null,
  }
}
