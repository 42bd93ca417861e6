import type { Operator, Target } from '../../core/target.ts'
import { chineseNumber, numberAt } from './number.ts'
import { unitAt } from './unit.ts'

/** Words before the figure that say how it binds, longest first. */
const before: readonly (readonly [RegExp, Operator])[] = [
  [/大于或?等于|不得?低于|不得?少于|不小于|至少|最少|最低|达到|达|≥/y, '≥'],
  [/小于或?等于|不得?超过|不得?高于|不大于|不多于|不超|最多|至多|最高|控制在|控制为|≤/y, '≤'],
  [/大?约等于|大约|约为|约|近(?=\d)|≈|~/y, '≈'],
  [/大于|高于|多于|超过|超(?=\d)|>/y, '>'],
  [/小于|低于|少于|</y, '<'],
  [/等于|均为|为|=/y, '='],
]
const after: readonly (readonly [RegExp, Operator])[] = [
  [/(?:及|\(含\))?以上(?:\(含\))?/y, '≥'],
  [/(?:及|\(含\))?以下(?:\(含\))?|以内|之内|范围内|内/y, '≤'],
  [/左右|上下/y, '≈'],
]
/** The thing is done in that time: 「3个工作日内办结」. */
const done = /(?:按时)?(?:全部|全面)?(?:完成|办结|到位|达标|支付|拨付|发放|处理|答复)/y
const note = /\([^()]{0,60}\)/y
/** Where the name of the measure ends: at the sign, the word or the figure. */
const figure =
  /-?\d|[≥≤<>=≈~]|大于|小于|等于|不得?低于|不得?少于|不得?超过|不得?高于|不小于|不大于|不多于|不超|至少|最少|最低|至多|最多|最高|超过|高于|多于|低于|少于|控制在|控制为|达到|达(?=\d)|均为(?=\d)|为(?=\d)|超(?=\d)|近(?=\d)|大?约等于|大约|约/
const measureName = /^[\u4e00-\u9fffA-Za-z()/]{0,24}$/

const take = (
  list: readonly (readonly [RegExp, Operator])[],
  s: string,
  from: number,
): [Operator, number] | null => {
  for (const [pattern, operator] of list) {
    pattern.lastIndex = from
    if (pattern.test(s)) return [operator, pattern.lastIndex]
  }
  return null
}
const skip = (pattern: RegExp, s: string, from: number): number => {
  pattern.lastIndex = from
  return pattern.test(s) ? pattern.lastIndex : from
}

/** 「满意率≥99%」, 「不超过5天」, 「95%以上」, 「6100次」: one figure with what binds it; nothing where anything is left over. */
export function readCondition(s: string, text: string): Target | null {
  const start = s.search(figure)
  if (start === -1) return spelt(s, text)
  const named = s.slice(0, start)
  if (!measureName.test(named)) return null
  const first = take(before, s, start)
  // 「≥≥95%」 and 「大于等于≥95%」: a sign set twice binds once.
  const second = first === null ? null : take(before, s, first[1])
  if (second !== null && second[0] !== first![0] && first![0] !== '=') return null
  const each = skip(/各/y, s, second?.[1] ?? first?.[1] ?? start)
  const read = numberAt(s, each)
  if (read === null) return /\d/.test(s) ? null : spelt(s, text)
  // 「1200余人」.
  const more = skip(/[余多]/y, s, read.end)
  const { unit, end } = unitAt(s, more)
  const last = take(after, s, end) ?? (more > read.end ? (['≥', end] as const) : null)
  let to = last?.[1] ?? end
  if (last?.[0] === '≤' || timed.has(unit.name)) to = skip(done, s, to)
  const noted = skip(note, s, to)
  if (noted !== s.length) return null
  const said = named === '' && noted > to ? s.slice(to + 1, noted - 1) : named
  const operator = bound(second?.[0] ?? first?.[0] ?? null, last?.[0] ?? null)
  if (operator === undefined) return null
  const name = said.replace(/[各均应]$/, '')
  return {
    kind: 'quantity',
    text,
    name: name === '' ? null : name,
    operator,
    measure: { number: read.number, unit },
  }
}

const timed: ReadonlySet<string> = new Set(['小时', '天', '工作日', '月', '年', '周', '分钟'])

/** Sign and word together: they agree, or nothing is understood. */
function bound(sign: Operator | null, word: Operator | null): Operator | null | undefined {
  if (sign === null || word === null) return sign ?? word
  if (sign === word || sign === '=') return word
  if (sign === '>' && word === '≥') return '≥'
  if (sign === '<' && word === '≤') return '≤'
  return undefined
}

/** 「不超过一天」, 「最少各一次」: a figure in words counts only together with a known unit. */
function spelt(s: string, text: string): Target | null {
  const found = /[零〇一二两三四五六七八九十百千]{1,7}/.exec(s)
  if (found === null) return null
  const value = chineseNumber(found[0])
  if (value === null || found.index > 8) return null
  const digits = s.slice(0, found.index) + String(value) + s.slice(found.index + found[0].length)
  const zero = value === 0 && found[0].length === s.length
  const read = readCondition(digits, text)
  if (read === null || read.kind !== 'quantity') return null
  const bare = read.operator === null && read.name !== null
  return zero || (read.measure.unit.name !== '' && !bare) ? read : null
}
