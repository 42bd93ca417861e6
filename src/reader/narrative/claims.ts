import type { Claim, ClaimValue } from '../../core/claim.ts'
import type { FormReading, Paragraph, Profile, Unread } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import type { Sentence } from '../../core/sentence.ts'
import { partition } from '../../forms/narrative/partitions.ts'
import { owned } from './ownership.ts'
import { sourceAt } from './place.ts'
import type { Statement } from './statement.ts'
import { statements } from './statements.ts'
import { subjects, type Subjects } from './subjects.ts'
import { reading, signs, type Reading, type Value } from './values.ts'

const telling = /\d\s*(?:[百千万亿]?元|[%％]|[个家人名辆台套批次件户]|\s*万)/

/** Reads the narrative back into what it claims. What no claim used is carried as unread. */
export function readClaims(
  paragraphs: readonly Paragraph[],
  profile: Profile,
  forms: readonly FormReading[],
  sentences: readonly Sentence[],
): { readonly claims: readonly Claim[]; readonly unread: readonly Unread[] } {
  const found = subjects(profile, forms, sentences)
  const claims: Claim[] = []
  const unread: Unread[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.heading || !telling.test(paragraph.text)) continue
    if (paragraph.chapter[0] === '目录') continue
    const read = reading(paragraph.text)
    const open = paragraph.chapter.at(-1) ?? ''
    const said = owned(statements(read, open, profile.kind !== 'budget'))
    const used = new Set<number>()
    for (const one of said) {
      if (one.unclear !== undefined) continue
      claims.push(...claimsOf(one, paragraph, read, found, profile))
      for (const part of one.parts) if (part.value !== undefined) used.add(part.value.from)
    }
    const why = new Map(
      said.flatMap((one) =>
        one.unclear === undefined
          ? []
          : one.parts.flatMap((part) => (part.value ? [[part.value.from, one.unclear ?? ''] as const] : [])),
      ),
    )
    for (const value of read.values.values())
      if (
        (value.kind === 'amount' || value.kind === 'percent' || value.malformed === true) &&
        !used.has(value.from)
      )
        unread.push({
          text: value.text,
          why: value.malformed === true ? 'malformed number' : (why.get(value.from) ?? 'no sentence'),
          source: sourceAt(paragraph, value.from, value.to),
        })
  }
  return { claims, unread }
}

function claimsOf(
  one: Statement,
  paragraph: Paragraph,
  read: Reading,
  found: Subjects,
  profile: Profile,
): Claim[] {
  const { chapter } = paragraph
  const sentence = one.apart ? null : found.sentence(one.subject, chapter)
  const from = read.at[one.from] ?? 0
  const to = read.at[one.to + 1] ?? paragraph.text.length
  const source = sourceAt(paragraph, from, to)
  const quote = paragraph.text.slice(from, to).replace(/\s+/g, '')
  const values = valuesOf(one, paragraph, read)
  const otherYear = one.named.some(
    (value) => value.year !== undefined && profile.year !== null && value.year !== profile.year,
  )
  const codes = one.named.flatMap((value) => (value.kind === 'code' ? [value.text.replace(/\D/g, '')] : []))
  const declared = sentence === null || otherYear ? {} : found.binds(sentence, one.subject, codes, chapter)
  const binds = Object.fromEntries(
    Object.entries({ actual: declared['amount'] ?? [], ...declared }).filter(
      ([role, cells]) => cells.length > 0 && (role === 'whole' ? has(one, 'share') : has(one, role)),
    ),
  )
  const base = { quote, chapter, source }
  const out: Claim[] = [{ ...base, sentence: sentence?.id ?? idOf(one), kind: kindOf(one), values, binds }]
  const parts = partsClaim(one, paragraph)
  if (parts !== null) out.push({ ...base, ...parts })
  return out
}

const has = (one: Statement, role: string): boolean => one.parts.some((part) => part.role === role)

function idOf(one: Statement): string {
  if (has(one, 'count')) return 'any/count'
  if (has(one, 'rate')) return 'any/rate'
  return 'any/statement'
}

function kindOf(one: Statement): string {
  if (has(one, 'completion')) return 'completion'
  if (has(one, 'growth') || has(one, 'change') || has(one, 'flat')) return 'growth'
  if (has(one, 'share')) return 'share'
  if (has(one, 'count')) return 'count'
  if (has(one, 'rate')) return 'rate'
  return 'level'
}

function claimValue(
  role: string,
  text: string,
  value: Value | undefined,
  paragraph: Paragraph,
  at: number,
): ClaimValue {
  const source = sourceAt(paragraph, value?.from ?? at, value?.to ?? at + text.length)
  return {
    role,
    text,
    ...(value?.amount === undefined ? {} : { amount: value.amount }),
    ...(value?.percent === undefined ? {} : { percent: value.percent }),
    ...(value?.count === undefined ? {} : { count: value.count }),
    ...(value?.hedged === undefined ? {} : { hedged: value.hedged }),
    source,
  }
}

function valuesOf(one: Statement, paragraph: Paragraph, read: Reading): ClaimValue[] {
  const subject = one.subject.replace(new RegExp(`[${signs.amount}-${signs.limit}]`, 'g'), '')
  const from = read.at[one.from] ?? 0
  const years = one.named.filter((value) => value.year !== undefined)
  return [
    claimValue('subject', normal(subject), undefined, paragraph, from),
    ...years.map((value) => claimValue('year', value.text, value, paragraph, value.from)),
    ...one.parts.map((part) =>
      claimValue(part.role, part.text, part.value, paragraph, read.at[part.at] ?? from),
    ),
  ]
}

/** 「甲10万元，其中：乙4万元、丙6万元」. The parts make up the whole only where they are known to be all of it. */
function partsClaim(
  one: Statement,
  paragraph: Paragraph,
): Pick<Claim, 'sentence' | 'kind' | 'values' | 'binds'> | null {
  const whole = one.parts.find((part) => part.role === 'amount' || part.role === 'actual')
  if (whole?.value === undefined) return null
  const levels = one.children.flatMap((child) => {
    const part = child.parts.find((p) => p.role === 'amount' || p.role === 'actual')
    return child.unclear === undefined && part?.value !== undefined
      ? [{ child, part, value: part.value }]
      : []
  })
  if (levels.length < 2) return null
  const all = partition(
    one.subject,
    levels.map(({ child }) => child.subject),
  )
  if (!all && one.loose) return null
  const { value } = whole
  return {
    sentence: all ? 'any/parts' : 'any/some-parts',
    kind: all ? 'parts' : 'some-parts',
    values: [
      claimValue('subject', normal(one.subject), undefined, paragraph, value.from),
      claimValue('whole', value.text, value, paragraph, value.from),
      ...levels.flatMap(({ child, part, value: own }, i) => [
        claimValue(`part${i + 1}Name`, normal(child.subject), undefined, paragraph, own.from),
        claimValue(`part${i + 1}`, part.text, own, paragraph, own.from),
      ]),
    ],
    binds: {},
  }
}
