import type { Claim } from '../../core/claim.ts'
import { claimValue, sentenceOf, spoken, wordsOf, type Told } from './claim.ts'
import type { Subjects } from './subjects.ts'
import { signs } from './values.ts'

const opening = new RegExp(
  `主要(?:包括|用于|有|是)?(?:包括)?[：，]?([^。；${signs.amount}-${signs.limit}]{4,600})`,
  'y',
)
const lead = /^[，。、；]?(?:\(.{0,40}?\))?[，。；]?/

/** 「人员经费10万元，主要包括：基本工资、津贴补贴……」: what an amount is said to be made of, as a list of names. */
export function listClaim(told: Told, found: Subjects): readonly Claim[] | null {
  const { one, paragraph, read } = told
  const sentence = sentenceOf(one, paragraph.chapter, found)
  if (sentence === null || !/\/basic\/(?:personnel|operating)/.test(sentence.id)) return null
  const after = one.to + 1
  opening.lastIndex = after + (lead.exec(read.text.slice(after, after + 60))?.[0].length ?? 0)
  const list = opening.exec(read.text)
  if (list === null) return null
  const words = (list[1] ?? '').replace(/^(?:主要)?包括[：，]?/, '')
  const at = read.at[list.index] ?? 0
  const items = words
    .split(/[、，]/)
    .map((item) => item.replace(/等?(?:支出)?等?$/, (end) => (end === '支出' ? end : '')).trim())
    .filter((item) => item !== '')
  if (items.length < 2) return null
  const claim: Claim = {
    ...wordsOf(told),
    quote: paragraph.text
      .slice(at, read.at[list.index + list[0].length] ?? paragraph.text.length)
      .replace(/\s+/g, ''),
    sentence: `${sentence.id}-list`,
    kind: 'list',
    values: [
      claimValue('subject', spoken(one.subject), undefined, paragraph, at),
      ...items.map((item) => claimValue('item', item, undefined, paragraph, at)),
    ],
    binds: {},
  }
  return [claim]
}
