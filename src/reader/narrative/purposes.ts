import type { Claim } from '../../core/claim.ts'
import { claimValue, type Told } from './claim.ts'
import { namesOf } from './subjects.ts'
import { anyValue } from './pattern.ts'

/** An item of the classification with the claim it became. */
export interface ToldItem {
  readonly told: Told
  readonly claim: number
}

const used = new RegExp(`主要用于[：，]?([^。，；：${anyValue}]{2,40})[。，；]`, 'y')
const loose = (text: string): string => text.replace(/\s/g, '').replace(/(?:经费|支出|等)+$/, '')

/** The names an item goes by: alone, and with its 款 before it. */
function namesIn({ told: { one, paragraph } }: ToldItem): readonly string[] {
  const [, section, item] = namesOf(one.subject, paragraph.chapter)
  return item === '' ? [] : [loose(item), loose(section + item), loose(`${section}支出${item}`)]
}

/**
 * 「专项普查活动（项）60万元，主要用于统计管理」, where 「统计管理」 is the item before: the words were copied. Adds what it is said to be
 * for (`purpose`) and what it is (`item`) to claims whose purpose is the name of another item.
 */
export function withPurposes(claims: readonly Claim[], items: readonly ToldItem[]): readonly Claim[] {
  const all = new Set(items.flatMap(namesIn))
  const out = [...claims]
  for (const one of items) {
    const { told } = one
    const after = told.read.text.indexOf('主要用于', told.one.from)
    const claim = out[one.claim]
    if (after < 0 || claim === undefined) continue
    used.lastIndex = after
    const words = used.exec(told.read.text)?.[1]
    const own = namesIn(one)
    if (words === undefined || own.includes(loose(words)) || !all.has(loose(words))) continue
    const at = told.read.at[after] ?? 0
    const [, , item] = namesOf(told.one.subject, told.paragraph.chapter)
    out[one.claim] = {
      ...claim,
      values: [
        ...claim.values,
        claimValue('purpose', words, undefined, told.paragraph, at),
        claimValue('item', item, undefined, told.paragraph, told.read.at[told.one.from] ?? 0),
      ],
    }
  }
  return out
}
