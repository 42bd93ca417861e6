import type { Claim } from '../../core/claim.ts'
import { claimValue, type Told } from './claim.ts'
import { namesOf } from './subjects.ts'
import { anyValue } from './pattern.ts'

/** An item of the classification with the claim it became. */
export interface ToldItem {
  readonly told: Told
  readonly claim: number
}

/** What an item is said to be for, and what its change is put down to: 「主要原因是：……经费增加」. */
const phrases: readonly RegExp[] = [
  new RegExp(`主要用于[：，]?([^。，；：${anyValue}]{2,40})[。，；]`, 'g'),
  new RegExp(`原因是[：，]?([^。，；：${anyValue}]{2,40})经费(?:增加|减少|保持不变)`, 'g'),
]
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
  for (const [i, one] of items.entries()) {
    const { told } = one
    const next = items[i + 1]?.told
    const limit = next?.paragraph === told.paragraph ? next.one.from : told.read.text.length
    const claim = out[one.claim]
    const own = namesIn(one)
    const copied = phrases
      .map((phrase) => {
        phrase.lastIndex = told.one.from
        return phrase.exec(told.read.text)
      })
      .find(
        (found) =>
          found !== null &&
          found.index < limit &&
          !own.includes(loose(found[1] ?? '')) &&
          all.has(loose(found[1] ?? '')),
      )
    if (claim === undefined || copied === undefined || copied === null) continue
    const at = told.read.at[copied.index] ?? 0
    const [, , item] = namesOf(told.one.subject, told.paragraph.chapter)
    out[one.claim] = {
      ...claim,
      values: [
        ...claim.values,
        claimValue('purpose', copied[1] ?? '', undefined, told.paragraph, at),
        claimValue('item', item, undefined, told.paragraph, told.read.at[told.one.from] ?? 0),
      ],
    }
  }
  return out
}
