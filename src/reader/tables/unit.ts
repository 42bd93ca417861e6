import { worth, type Unit } from '../../core/amount.ts'
import { tight } from './tidy.ts'

const unitWord = '[（(]?(?:人民币)?[:：]?[（(]?(亿元|百万元|万元|千元|元)[)）]?'
/** 「金额单位：万元」, wherever it stands. */
export const unitLine = new RegExp(`(?:金额|计量|货币)?单位[:：]?${unitWord}`)
export const unitBracket = new RegExp(`[（(](?:金额)?(?:单位)?[:：]?${unitWord}[)）]`)

/** The unit a text states, 「单位：万元」 or 「（万元）」. */
export function unitIn(text: string): Unit | null {
  const s = tight(text)
  const found = unitLine.exec(s)?.[1] ?? unitBracket.exec(s)?.[1]
  return found !== undefined && found in worth ? (found as Unit) : null
}

/** 「万元」 as the last word of a line. */
export function unitAlone(text: string): Unit | null {
  const last =
    text
      .trim()
      .split(/[\s\u3000]+/)
      .at(-1) ?? ''
  return last in worth ? (last as Unit) : null
}

const forAll =
  /(?:本套|以下|下列|各|所有|全部)(?:报表|表格|表|附表|数据).{0,12}单位.{0,4}?(亿元|百万元|万元|千元|元)/

/** A unit stated once for all tables: 「以下各表金额单位均为万元」. */
export function unitForAll(text: string): Unit | null {
  const found = forAll.exec(tight(text))?.[1]
  return found === undefined ? null : (found as Unit)
}
