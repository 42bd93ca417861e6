import { agreement, type Amount } from '../../core/amount.ts'
import type { CellReference, Claim, ClaimValue } from '../../core/claim.ts'
import type { Paragraph, Profile } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import { shareAgreement } from '../../core/ratio.ts'
import type { Sentence } from '../../core/sentence.ts'
import { mayBePart } from '../../forms/narrative/within.ts'
import { namedCode } from '../../forms/narrative/statement.ts'
import { misnamed } from './misnamed.ts'
import { sourceAt } from '../../core/place.ts'
import { wholeCells } from './shares.ts'
import type { Statement } from './statement.ts'
import type { Subjects } from './subjects.ts'
import { signs, type Reading, type Value } from './values.ts'

/** A statement where it stands. */
export interface Told {
  readonly one: Statement
  readonly paragraph: Paragraph
  readonly read: Reading
}

const anySign = new RegExp(`[${signs.amount}-${signs.limit}]`, 'g')

/** A statement as a claim: its sentence, its values, and the cells they are said to equal. */
export function claimOf(told: Told, whole: Told | null, found: Subjects, profile: Profile): Claim {
  const { one, paragraph, read } = told
  const sentence = sentenceOf(one, paragraph.chapter, found)
  const outturn = profile.kind === 'budget' ? null : outturnOf(one, found)
  const values = [...valuesOf(one, paragraph, read, whole), ...otherName(told, sentence, found)]
  return {
    ...wordsOf(told),
    sentence: sentence?.id ?? idOf(one),
    kind: kindOf(one),
    values:
      outturn === null ? values : values.map((v) => (v.role === 'amount' ? { ...v, role: 'budgeted' } : v)),
    binds: outturn === null ? bindsOf(told, sentence, found, profile) : { actual: outturn },
  }
}

/** 「其他国土资源事务支出（项）」 where the form has 「其他自然资源事务支出」: `named` as told, `row` as printed. */
function otherName({ one, paragraph }: Told, sentence: Sentence | null, found: Subjects): ClaimValue[] {
  const cell = sentence?.binds?.['amount']?.find((reference) => reference.row === namedCode)
  const amount = one.parts.find((part) => part.role === 'amount' || part.role === 'actual')?.value
  if (
    sentence === null ||
    !sentence.id.endsWith('/item') ||
    cell === undefined ||
    amount?.amount === undefined
  )
    return []
  if (found.binds(sentence, one.subject, [], paragraph.chapter)['amount'] !== undefined) return []
  const other = misnamed(one.subject, amount.amount, found.form(cell.form))
  if (other === null) return []
  return [
    claimValue('named', other.told, undefined, paragraph, amount.from),
    claimValue('row', other.printed, undefined, paragraph, amount.from),
  ]
}

/**
 * 「项目支出135万元，执行率为88%」: where the form holds less, the amount told is the budget and the form's is the outturn. Whichever
 * it is meant to be, the three figures must fit.
 */
function outturnOf(one: Statement, found: Subjects): readonly CellReference[] | null {
  const amount = one.parts.find((part) => part.role === 'amount')?.value?.amount
  if (
    amount === undefined ||
    !has(one, 'completion') ||
    has(one, 'of') ||
    has(one, 'budgeted') ||
    has(one, 'actual')
  )
    return null
  const sentence = found.sentence(one.subject, ['支出决算情况说明'])
  const cells = sentence?.binds?.['amount'] ?? []
  const told = found.amount(cells)
  return told !== null && told.fen > 0n && amount.fen - told.fen > amount.step + told.step ? cells : null
}

/** The words of a statement and where they stand. */
export function wordsOf({ one, paragraph, read }: Told): Pick<Claim, 'quote' | 'chapter' | 'source'> {
  const from = read.at[one.from] ?? 0
  const to = read.at[one.to + 1] ?? paragraph.text.length
  return {
    quote: paragraph.text.slice(from, to).replace(/\s+/g, ''),
    chapter: paragraph.chapter,
    source: sourceAt(paragraph, from, to),
  }
}

/** Parts of what is in no table, or of one 科目, are in no table themselves, whatever they are called. */
export function sentenceOf(one: Statement, chapter: readonly string[], found: Subjects): Sentence | null {
  if (one.apart || has(one, 'count') || has(one, 'rate')) return null
  const sentence = found.sentence(one.subject, chapter)
  const { parent } = one
  if (sentence === null || parent === null) return sentence
  const above = parent.apart ? null : found.sentence(parent.subject, chapter)
  return above !== null && mayBePart(sentence.id, above.id) ? sentence : null
}

function bindsOf(
  { one, paragraph }: Told,
  sentence: Sentence | null,
  found: Subjects,
  profile: Profile,
): Readonly<Record<string, readonly CellReference[]>> {
  const years = one.named.flatMap((value) => value.year ?? [])
  const otherYear = profile.year !== null && years.some((year) => year !== profile.year)
  if (otherYear) return {}
  const codes = one.named.flatMap((value) => (value.kind === 'code' ? [value.text.replace(/\D/g, '')] : []))
  const declared = sentence === null ? {} : found.binds(sentence, one.subject, codes, paragraph.chapter)
  const out: Record<string, readonly CellReference[]> = {}
  for (const [role, cells] of Object.entries({ actual: declared['amount'] ?? [], ...declared })) {
    const told = one.parts.find((part) => part.role === role)?.value?.amount
    if (role === 'whole' || cells.length === 0 || !has(one, role)) continue
    out[role] = likely(
      cells,
      found,
      (amount) => told !== undefined && agreement(amount, told) !== 'different',
    )
  }
  // 「支出决算5万元，完成预算的80%」: the budget is told in the form only.
  const budget = declared['budgeted'] ?? []
  if (has(one, 'completion') && !has(one, 'budgeted') && budget.length > 0 && !/年初/.test(textOf(one, 'of')))
    out['budgeted'] = budget
  // The form holds the budget as adjusted; 「年初预算」 is another figure.
  if (/年初/.test(textOf(one, 'budget'))) delete out['budgeted']
  if (!has(one, 'share')) return out
  const named = textOf(one, 'whole')
  const cells = named === '' ? (declared['whole'] ?? null) : wholeCells(named, kindOfDocument(profile))
  if (cells === null || cells.length === 0) return out
  const percent = one.parts.find((part) => part.role === 'share')?.value?.percent
  const part = one.parts.find((p) => p.role === 'amount' || p.role === 'actual')?.value?.amount
  const fits = (whole: Amount): boolean =>
    percent !== undefined && part !== undefined && shareAgreement(percent, part, whole) !== 'different'
  return { ...out, whole: likely(cells, found, fits) }
}

/**
 * 「收入预算」 may be this year's income or all income. Where words leave a choice, the cell that the figure fits comes first; where
 * it fits none, the first that was declared.
 */
function likely(
  cells: readonly CellReference[],
  found: Subjects,
  fits: (amount: Amount) => boolean,
): readonly CellReference[] {
  const good = cells.find((cell) => {
    const amount = found.amount([cell])
    return amount !== null && fits(amount)
  })
  return good === undefined ? cells : [good, ...cells.filter((cell) => cell !== good)]
}

const kindOfDocument = (profile: Profile) => (profile.kind === 'budget' ? 'budget' : 'final')

export const has = (one: Statement, role: string): boolean => one.parts.some((part) => part.role === role)
const textOf = (one: Statement, role: string): string =>
  one.parts.find((part) => part.role === role)?.text ?? ''

function idOf(one: Statement): string {
  if (has(one, 'count')) return 'any/count'
  return has(one, 'rate') ? 'any/rate' : 'any/statement'
}

function kindOf(one: Statement): string {
  if (has(one, 'completion')) return 'completion'
  if (has(one, 'growth') || has(one, 'change') || has(one, 'flat')) return 'growth'
  if (has(one, 'share')) return 'share'
  if (has(one, 'count')) return 'count'
  return has(one, 'rate') ? 'rate' : 'level'
}

/** A subject as words: the figures within it left out. */
export const spoken = (subject: string): string => normal(subject.replace(anySign, '').replace('()', ''))

export function claimValue(
  role: string,
  text: string,
  value: Value | undefined,
  paragraph: Paragraph,
  at: number,
): ClaimValue {
  return {
    role,
    text,
    ...(value?.amount === undefined ? {} : { amount: value.amount }),
    ...(value?.percent === undefined ? {} : { percent: value.percent }),
    ...(value?.count === undefined ? {} : { count: value.count }),
    ...(value?.hedged === undefined ? {} : { hedged: value.hedged }),
    source: sourceAt(paragraph, value?.from ?? at, value?.to ?? at + text.length),
  }
}

function valuesOf(one: Statement, paragraph: Paragraph, read: Reading, whole: Told | null): ClaimValue[] {
  const from = read.at[one.from] ?? 0
  const years = one.named.filter((value) => value.year !== undefined)
  const wholeValue = whole?.one.parts.find((part) => part.role === 'amount' || part.role === 'actual')
  return [
    claimValue('subject', spoken(one.subject), undefined, paragraph, from),
    ...years.map((value) => claimValue('year', value.text, value, paragraph, value.from)),
    ...one.parts.map((part) =>
      claimValue(part.role, part.text, part.value, paragraph, read.at[part.at] ?? from),
    ),
    ...(whole === null || wholeValue?.value === undefined
      ? []
      : [claimValue('whole', wholeValue.text, wholeValue.value, whole.paragraph, wholeValue.value.from)]),
  ]
}
