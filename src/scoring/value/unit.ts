import type { MeasureUnit } from '../../core/target.ts'

/** Units that people write, each with what else it is called. Ordinary counting words first. */
const called: Readonly<Record<string, readonly string[]>> = {
  '%': ['百分比', '百分数', '百分率'],
  百分点: ['个百分点'],
  人: ['人数', '名', '位', '人员'],
  人次: ['人(次)', '人/次', '人次数'],
  次: ['次数', '回'],
  场: ['场次', '场(次)', '场/次'],
  个: ['个数'],
  家: ['家数', '家次'],
  户: ['户数'],
  户次: [],
  件: ['件数', '件次'],
  起: ['起数'],
  间: [],
  种: ['种类'],
  套: [],
  岁: ['周岁'],
  份: [],
  张: [],
  分: [],
  项: ['项目'],
  条: [],
  篇: [],
  期: [],
  台: ['台套', '台(套)'],
  辆: [],
  辆次: [],
  本: [],
  册: [],
  宗: [],
  例: [],
  门: [],
  所: [],
  处: [],
  座: [],
  株: [],
  棵: [],
  栋: ['幢'],
  组: [],
  批: ['批次'],
  班: ['班次'],
  节: [],
  期次: [],
  支: [],
  只: [],
  头: [],
  羽: [],
  盒: [],
  瓶: [],
  枚: [],
  块: [],
  幅: [],
  部: [],
  床: ['床位', '张床位'],
  字: [],
  级: [],
  倍: [],
  度: [],
  亩: [],
  公顷: [],
  公里: ['千米', 'km'],
  米: [],
  平方米: ['平米', 'm2', '平方'],
  平方公里: ['km2'],
  立方米: ['m3', '方'],
  吨: ['t'],
  公斤: ['千克', 'kg'],
  千瓦时: ['kwh'],
  小时: ['个小时', '时'],
  学时: ['课时', '个课时', '个学时'],
  分钟: [],
  秒: [],
  天: ['日', '自然日', '个自然日'],
  工作日: ['个工作日'],
  月: ['个月'],
  季度: ['个季度'],
  周: ['个星期', '星期'],
  年: [],
  元: ['元整', '元人民币'],
}

const nameOf: ReadonlyMap<string, string> = new Map(
  Object.entries(called).flatMap(([name, others]) => [name, ...others].map((it) => [it, name] as const)),
)
const escaped = (word: string): string => word.replace(/[()/%]/g, '\\$&')
const words = [...nameOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')
const known = new RegExp(`(?:${words})`, 'iy')
const multipliers: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
}
const multiplier = /十万|百万|千万|百|千|万|亿/y
const per =
  /(?:[/·每](?:人次|人|小时|学时|课时|季度|平方米|公里|标准间|[月年天日次户家件张亩台套个辆本份项场期吨米篇班周生间条只床]))+/y

/** What ends a unit: nothing more, a word that turns it into a condition, a note, the next member. */
const stop = /(?:$|[-~()至到;,、≤<]|以上|及以上|以下|以内|之内|内|左右|上下)/y
/** A thing counted, after its counting word: 「2个社区」. */
const thing = /(?:的[\u4e00-\u9fff]{1,16}|[\u4e00-\u9fff]{1,6}?)(?=$|[(;,、]|以上|及以上|以内|左右)/y

export interface ReadUnit {
  readonly unit: MeasureUnit
  readonly end: number
}

const at = (pattern: RegExp, s: string, from: number): string | null => {
  pattern.lastIndex = from
  return pattern.test(s) ? s.slice(from, pattern.lastIndex) : null
}

export const unitless: MeasureUnit = { printed: '', name: '', exponent: 0 }

/** Reads the unit that stands at `from`, in brackets or not: 「(万人次)」, 「元/月」, 「个社区」. */
export function unitAt(s: string, from: number): ReadUnit {
  if (s[from] !== '(') return outside(s, from)
  const inner = /\(((?:[^()\d]|m[23]|\(次\)){1,8})\)/y
  inner.lastIndex = from
  const bracketed = inner.exec(s)?.[1]
  if (bracketed !== undefined) {
    const read = bare(bracketed, 0)
    if (read !== null && read.end === bracketed.length) return { unit: read.unit, end: inner.lastIndex }
  }
  return outside(s, from)
}

function outside(s: string, from: number): ReadUnit {
  if (s[from] === '‰') return { unit: { printed: '‰', name: '%', exponent: -1 }, end: from + 1 }
  return bare(s, from) ?? { unit: unitless, end: from }
}

function bare(s: string, from: number): ReadUnit | null {
  const times = at(known, s, from) === null ? (at(multiplier, s, from) ?? '') : ''
  const start = from + times.length
  const word = at(known, s, start)
  const exponent = multipliers[times] ?? 0
  if (word === null) {
    if (times === '' && s[from] !== '/') return null
    const rest = at(per, s, start) ?? ''
    const end = start + rest.length
    return { unit: { printed: s.slice(from, end), name: rest, exponent }, end }
  }
  let end = start + word.length
  const name = nameOf.get(word.toLowerCase()) ?? word
  const rest = at(per, s, end) ?? ''
  end += rest.length
  if (rest === '' && at(stop, s, end) === null) end += at(thing, s, end)?.length ?? 0
  return { unit: { printed: s.slice(from, end), name: name + rest.replace(/[·每]/g, '/'), exponent }, end }
}

/** A unit from a column of its own: 「人/次」, 「%」, 「万元」; what is not known stays as printed. */
export function unitOf(text: string): MeasureUnit {
  const s = text.replace(/[\s()]/g, '')
  const read = bare(s, 0)
  if (read !== null && read.end === s.length) return read.unit
  return s === '' || /^[-/无]+$/.test(s) ? unitless : { printed: s, name: s, exponent: 0 }
}

/** Units whose figures can stand beside one another: the same, none printed, or 「个」 beside another counting word. */
export function comparable(a: MeasureUnit, b: MeasureUnit): boolean {
  if (a.name === b.name || a.name === '' || b.name === '') return true
  return (a.name === '个' && counting.has(b.name)) || (b.name === '个' && counting.has(a.name))
}
const counting: ReadonlySet<string> = new Set('人家户件间种套份项处座所条台辆支批组本册篇期门栋'.split(''))
