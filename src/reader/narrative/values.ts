import type { Amount, Unit } from '../../core/amount.ts'
import { amountOf, readNumber } from '../../core/printed.ts'
import type { Percent } from '../../core/ratio.ts'
import { no } from '../../core/result.ts'

/** What a number in running text is. `limit` is a bound (「100万元以上」「≥95%」) or a rate (「元/人」), never an amount. */
export type ValueKind = 'amount' | 'percent' | 'count' | 'year' | 'bare' | 'code' | 'limit'

export interface Value {
  readonly kind: ValueKind
  /** Offsets in the paragraph as printed. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly amount?: Amount
  readonly percent?: Percent
  readonly count?: bigint
  readonly year?: number
  /** 「辆」「人次」「个」. */
  readonly measure?: string
  readonly hedged?: boolean
  /** A figure no one can read: 「16.886.22」. */
  readonly malformed?: boolean
}

/** The text with every value made one character, so that a sentence can be matched without looking into its numbers. */
export interface Reading {
  readonly text: string
  /** For each character, where it begins in the paragraph. One more than there are characters. */
  readonly at: readonly number[]
  readonly values: ReadonlyMap<number, Value>
}

/** The character a value of each kind becomes. */
export const signs: Readonly<Record<ValueKind, string>> = {
  amount: '\ue001',
  percent: '\ue002',
  count: '\ue003',
  year: '\ue004',
  bare: '\ue005',
  code: '\ue006',
  limit: '\ue007',
}

const dropped = /[\s\u00a0\u3000\u200b\ufeff“”"„‟「」『』'‘’]/
const compatible = /[\u2e80-\u2fdf\uf900-\ufaff]/

interface Plain {
  readonly text: string
  readonly at: readonly number[]
}

/** One character for one: width made narrow, radicals put back; spaces and quotation marks out. */
function plain(printed: string): Plain {
  let text = ''
  const at: number[] = []
  for (let i = 0; i < printed.length; i += 1) {
    const c = printed.charAt(i)
    if (dropped.test(c)) continue
    const code = c.charCodeAt(0)
    let out = c
    if (c === '，') out = '，'
    else if (c === '；' || c === ';') out = '；'
    else if (c === '：' || c === ':') out = '：'
    else if (code >= 0xff01 && code <= 0xff5e) out = String.fromCharCode(code - 0xfee0)
    else if (c === '﹪') out = '%'
    else if (c === '−' || c === '﹣') out = '-'
    else if (c === '〇') out = c
    else if (compatible.test(c)) {
      const n = c.normalize('NFKC')
      if (n.length === 1) out = n
    }
    text += out
    at.push(i)
  }
  at.push(printed.length)
  return { text, at }
}

const number = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)*|\d+(?:\.\d+)*(?:,\d+(?:\.\d+)*(?=[万亿]?元))*/g
const money = /(百万|千|万|亿)?元/y
const percentSign = /%/y
const points = /个?百分点/y
const bound = /(?:\(含[^)]{0,6}\))?(?:及)?(?:以上|以下|以内|以外)/y
const rate = /[/每](?!年)/y
const around = /左右|余|多(?=[，。；万元])/y
const counted =
  /([万亿]?)(人次|批次|团组|团次|件次|个团组|个|家|人|名|辆|台|套|批|次|件|户|场次|场|项|组|期|篇|份|张|起|处|所|条|本|座|栋|种|类|支|枚|部|米|公里|平方米|㎡|亩|吨|分钟|小时|天|分)/y
const wanAlone = /万(?=[。，；、()）]|$)/y
const moneyBefore = /(?:费|费用|经费|支出|收入|资金|预算|决算|金额|拨款|总额|合计|为)$/
const hedgeBefore = /(?:约|近|超|逾|超过|大约|接近|将近|不足)为?$/
const limitBefore =
  /(?:单价|单位价值|价值(?:在)?|每[人次个户家]?|人均|户均|[≥≤><＞＜≦≧]=?|大于等于|小于等于|大于|小于|等于(?=$)|不低于|不少于|不超过|不高于|不得超过|控制在|高于|低于|单价在)$/

/** 「2023年初预算」 is 「2023」 and 「年初预算」. */
const yearWord = /年(?![初末底])度?/y

const unitOf: Readonly<Record<string, Unit>> = {
  '': '元',
  千: '千元',
  万: '万元',
  百万: '百万元',
  亿: '亿元',
}

/** Reads the values of a paragraph. */
export function reading(printed: string): Reading {
  const { text, at } = plain(printed)
  let out = ''
  const map: number[] = []
  const values = new Map<number, Value>()
  let done = 0
  const copy = (to: number): void => {
    for (let i = done; i < to; i += 1) {
      out += text.charAt(i) === ',' ? '，' : text.charAt(i)
      map.push(at[i] ?? 0)
    }
    done = to
  }
  number.lastIndex = 0
  for (let found = number.exec(text); found !== null; found = number.exec(text)) {
    if (found.index < done) continue
    let start = found.index
    const sign = text.charAt(start - 1)
    if (sign === '-' && /[为是:：，(约少加]|^$/.test(text.charAt(start - 2)) && start - 1 >= done) start -= 1
    const { value, end } = classify(text, start, found.index + found[0].length)
    copy(start)
    const from = at[start] ?? 0
    const last = at[end - 1] ?? from
    values.set(out.length, { ...value, from, to: last + 1, text: text.slice(start, end) })
    map.push(from)
    out += signs[value.kind]
    done = end
    number.lastIndex = end
  }
  copy(text.length)
  map.push(printed.length)
  return { text: out, at: map, values }
}

type Classified = Omit<Value, 'from' | 'to' | 'text'>

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function classify(
  text: string,
  start: number,
  end: number,
): { readonly value: Classified; readonly end: number } {
  const digits = text.slice(start, end)
  // No public figure has so many digits; a longer run is noise.
  const read = digits.length > 24 ? no('malformed number') : readNumber(digits)
  const before = text.slice(Math.max(0, start - 8), start)
  const limited = limitBefore.test(before)
  const hedge = hedgeBefore.test(before)
  const found = take(money, text, end)
  const wan = found === null ? take(wanAlone, text, end) : null
  if (found !== null || (wan !== null && moneyBefore.test(before))) {
    const unit = unitOf[found === null ? '万' : (found[1] ?? '')] ?? '元'
    const to = end + (found ?? wan)![0].length
    const after = take(bound, text, to)
    if (after !== null) return { value: { kind: 'limit' }, end: to + after[0].length }
    if (limited || take(rate, text, to) !== null) return { value: { kind: 'limit' }, end: to }
    if (!read.ok) return { value: { kind: 'bare', malformed: true }, end: to }
    const rounded = take(around, text, to)
    const hedged = hedge || rounded !== null
    return {
      value: { kind: 'amount', amount: amountOf(read.value, unit), ...(hedged ? { hedged } : {}) },
      end: to + (rounded?.[0].length ?? 0),
    }
  }
  const percent = take(percentSign, text, end)
  if (percent !== null) {
    const to = end + 1
    const after = take(bound, text, to)
    if (after !== null || limited) return { value: { kind: 'limit' }, end: to + (after?.[0].length ?? 0) }
    if (!read.ok) return { value: { kind: 'bare', malformed: true }, end: to }
    return { value: { kind: 'percent', percent: read.value, ...(hedge ? { hedged: true } : {}) }, end: to }
  }
  if (take(points, text, end) !== null) return { value: { kind: 'limit' }, end }
  if (/^(?:19|20)\d\d$/.test(digits)) {
    const after = take(yearWord, text, end)
    if (after === null && text.charAt(end) === '年')
      return { value: { kind: 'year', year: Number(digits) }, end }
    if (after !== null) return { value: { kind: 'year', year: Number(digits) }, end: end + after[0].length }
  }
  const bracketed = take(/[类款项]?(?=\))/y, text, end)
  if (/^[1-5]\d{2}(?:\d{2}){0,2}$/.test(digits) && before.endsWith('(') && bracketed !== null)
    return { value: { kind: 'code' }, end: end + bracketed[0].length }
  if (/^2\d{2}(?:\d{2}){0,2}$/.test(digits) && /^[-—–][\u4e00-\u9fff]/.test(text.slice(end, end + 2)))
    return { value: { kind: 'code' }, end: end + 1 }
  const unit = take(counted, text, end)
  if (unit !== null && read.ok) {
    const whole = read.value.decimals === 0 && unit[1] === ''
    const rounded = take(around, text, end + unit[0].length)
    return {
      value: {
        kind: 'count',
        measure: unit[2] ?? '',
        ...(whole ? { count: read.value.digits } : {}),
        ...(hedge || rounded !== null || limited ? { hedged: true } : {}),
      },
      end: end + unit[0].length,
    }
  }
  // A bare figure keeps its number: 「增长13.95。」 lacks only its sign.
  return { value: read.ok ? { kind: 'bare', percent: read.value } : { kind: 'bare', malformed: true }, end }
}
