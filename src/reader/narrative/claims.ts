import type { Claim } from '../../core/claim.ts'
import type { FormReading, Paragraph, Profile, Unread } from '../../core/disclosure.ts'
import type { Sentence } from '../../core/sentence.ts'
import { claimOf, sentenceOf, type Told } from './claim.ts'
import { listClaim } from './lists.ts'
import { owned } from './ownership.ts'
import { partsClaims } from './parts.ts'
import { sourceAt } from '../../core/place.ts'
import { withPurposes, type ToldItem } from './purposes.ts'
import { toldWhole } from './shares.ts'
import { statements } from './statements.ts'
import { subjects } from './subjects.ts'
import { tornParagraphs } from './torn.ts'
import { understood } from './understood.ts'
import { reading } from './values.ts'

const telling = /\d\s*(?:[百千万亿]?元|[%％]|[个家人名辆台套批次件户]|平方米|\s*万)/

/** 「其他收入三、支出决算情况说明本年支出」: a heading in the midst of a sentence, because lines were printed over one another. */
const overrun =
  /[\u4e00-\u9fff](?<![第之见附表一二三四五六七八九十])[一二三四五六七八九十]{1,3}、[\u4e00-\u9fff]{2,24}情况说明[\u4e00-\u9fff]/

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
  const items: ToldItem[] = []
  const torn = tornParagraphs(paragraphs)
  let chapter = ''
  let before: Told[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.heading || paragraph.chapter[0] === '目录' || !telling.test(paragraph.text)) continue
    const section = paragraph.chapter.slice(0, 2).join('\n')
    if (section !== chapter) before = []
    chapter = section
    const read = reading(paragraph.text)
    const used = new Map<number, string>()
    const whole = !torn.has(paragraph) && !overrun.test(paragraph.text)
    for (const one of whole
      ? owned(statements(read, paragraph.chapter.at(-1) ?? '', profile.kind !== 'budget'))
      : []) {
      const told: Told = { one, paragraph, read }
      const known = sentenceOf(one, paragraph.chapter, found) !== null
      const why = one.unclear ?? (known ? null : understood(one))
      for (const { value } of one.parts) if (value !== undefined) used.set(value.from, why ?? '')
      if (why !== null) continue
      const claim = claimOf(told, toldWhole(told, before), found, profile)
      if (claim.sentence.endsWith('/item')) items.push({ told, claim: claims.length })
      claims.push(claim)
      claims.push(...partsClaims(told), ...(listClaim(told, found) ?? []))
      before.push(told)
    }
    for (const value of read.values.values()) {
      if (value.kind !== 'amount' && value.kind !== 'percent' && value.malformed !== true) continue
      const why = value.malformed === true ? 'malformed number' : (used.get(value.from) ?? 'no sentence')
      if (why !== '')
        unread.push({ text: value.text, why, source: sourceAt(paragraph, value.from, value.to) })
    }
  }
  return { claims: withPurposes(claims, items), unread }
}
