import { normal } from '../../core/normal.ts'
import { plain, readNumber, type PrintedNumber } from '../../core/printed.ts'
import { size } from '../../core/amount.ts'

/** A value of an indicator as far as two places can be compared: a number and the unit printed with it. */
export interface Value {
  readonly number: PrintedNumber
  /** '' where none is printed. */
  readonly unit: string
  /** 「≥」, 「以上」: a limit rather than a value. */
  readonly limit: boolean
}

const pattern =
  /^(≥|>=|>|≤|<=|<|=|大于等于|小于等于|不少于|不低于|不超过|等于|达到)?(\d[\d,]*(?:\.\d+)?)(万)?(%|[\u4e00-\u9fff㎡]{0,3}?)(以上|以内|以下)?$/

/** 「26481人」, 「≥97%」, 「1.2万人」; nothing where words stand, or several values. */
export function valueIn(text: string | undefined): Value | null {
  const found = pattern.exec(plain(text ?? ''))
  if (found === null) return null
  const [, sign, digits, tenThousand, unit = '', reach] = found
  const read = readNumber(digits!)
  if (!read.ok) return null
  const limit = (sign !== undefined && !/^(?:=|等于|达到)$/.test(sign)) || reach !== undefined
  return { number: tenThousand === undefined ? read.value : shifted(read.value, 4), unit, limit }
}

function shifted({ digits, decimals }: PrintedNumber, by: number): PrintedNumber {
  return decimals >= by
    ? { digits, decimals: decimals - by }
    : { digits: digits * 10n ** BigInt(by - decimals), decimals: 0 }
}

/** One unit, or one of them without any. */
export const unitsMeet = (a: Value, b: Value): boolean => a.unit === b.unit || a.unit === '' || b.unit === ''

const aligned = (a: PrintedNumber, b: PrintedNumber): readonly [bigint, bigint, number] => {
  const decimals = Math.max(a.decimals, b.decimals)
  const at = ({ digits, decimals: own }: PrintedNumber): bigint => digits * 10n ** BigInt(decimals - own)
  return [at(a), at(b), decimals]
}

export function equal(a: PrintedNumber, b: PrintedNumber): boolean {
  const [x, y] = aligned(a, b)
  return x === y
}

/** Whether the one may be the other, rounded or cut off to fewer digits. */
export function mayBeRounded(a: PrintedNumber, b: PrintedNumber): boolean {
  if (a.decimals === b.decimals) return a.digits === b.digits
  const [x, y, decimals] = aligned(a, b)
  return size(x - y) < 10n ** BigInt(decimals - Math.min(a.decimals, b.decimals))
}

const area = /^(?:全[区市县省国州旗镇]|本[区市县省]|辖区|全年|本年度?|年度)/
const kind = /(?:总)?(?:人数|数量|次数|个数|家数|总数|数)$/

/** The name of an indicator as two places may print it: without area and without 「人数」. */
export const indicatorKey = (name: string): string => {
  const text = normal(name).replace(/\([^()]*\)$/, '')
  const bare = text.replace(area, '').replace(kind, '')
  return bare.length >= 3 ? bare : text
}
