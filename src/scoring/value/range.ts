import type { Measure, Target } from '../../core/target.ts'
import { numberAt } from './number.ts'
import { unitAt } from './unit.ts'

const name = '[\\u4e00-\\u9fffA-Za-z]{0,20}'
const between = new RegExp(`(≤|<)(${name})(≤|<)`, 'y')
const downward = new RegExp(`(≥|>)(${name})(≥|>)`, 'y')
const dash = /-|~|至|到/y
const lead = /^(?:(?:控制在|保持在|为|=)?)/
const tail = /^(?:之间|以内|\([^()]{0,40}\))?$/

function measureAt(s: string, from: number): { measure: Measure; end: number } | null {
  const read = numberAt(s, from)
  if (read === null) return null
  const { unit, end } = unitAt(s, read.end)
  return { measure: { number: read.number, unit }, end }
}

/** 「97%≤执行率≤100%」, 「5000—8000元」: two figures and everything between them. */
export function readRange(s: string, text: string): Target | null {
  const signed = readSigned(s, text, between) ?? readSigned(s, text, downward) ?? readPair(s, text)
  if (signed !== null) return signed
  const start = lead.exec(s)?.[0].length ?? 0
  const low = measureAt(s, start)
  if (low === null) return null
  const gap = matchAt(dash, s, low.end)
  const high = gap === null ? null : measureAt(s, low.end + gap.length)
  if (high === null || !tail.test(s.slice(high.end))) return null
  const ends = together(low.measure, high.measure)
  return ends === null
    ? null
    : { kind: 'range', text, name: null, condition: false, ...inOrder(ends, true, true) }
}

function readSigned(s: string, text: string, pattern: RegExp): Target | null {
  const first = measureAt(s, 0)
  if (first === null) return null
  pattern.lastIndex = first.end
  const signs = pattern.exec(s)
  const second = signs === null ? null : measureAt(s, pattern.lastIndex)
  if (signs === null || second === null || !tail.test(s.slice(second.end))) return null
  const ends = together(first.measure, second.measure)
  if (ends === null) return null
  const [, left = '', middle = '', right = ''] = signs
  const down = pattern === downward
  const closed = (sign: string): boolean => sign === '≤' || sign === '≥'
  const limits = down
    ? inOrder([ends[1], ends[0]], closed(right), closed(left))
    : inOrder(ends, closed(left), closed(right))
  return { kind: 'range', text, name: middle === '' ? null : middle, condition: true, ...limits }
}

/** 「≥97%且≤100%」. */
function readPair(s: string, text: string): Target | null {
  if (!/^[≥>]/.test(s)) return null
  const low = measureAt(s, 1)
  const joined = low === null ? null : matchAt(/[,、;]?(?:且|并且|同时)?[≤<]/y, s, low.end)
  const high = low === null || joined === null ? null : measureAt(s, low.end + joined.length)
  if (low === null || joined === null || high === null || high.end !== s.length) return null
  const ends = together(low.measure, high.measure)
  if (ends === null) return null
  return {
    kind: 'range',
    text,
    name: null,
    condition: true,
    ...inOrder(ends, s[0] === '≥', joined.endsWith('≤')),
  }
}

/** The unit may be printed at one end only: 「5000—8000元」. */
function together(low: Measure, high: Measure): readonly [Measure, Measure] | null {
  if (low.unit.name === high.unit.name) return [low, high]
  if (low.unit.name === '') return [{ ...low, unit: high.unit }, high]
  if (high.unit.name === '') return [low, { ...high, unit: low.unit }]
  return null
}

const inOrder = (
  [low, high]: readonly [Measure, Measure],
  lowIn: boolean,
  highIn: boolean,
): { low: { measure: Measure; inclusive: boolean }; high: { measure: Measure; inclusive: boolean } } => ({
  low: { measure: low, inclusive: lowIn },
  high: { measure: high, inclusive: highIn },
})

function matchAt(pattern: RegExp, s: string, from: number): string | null {
  pattern.lastIndex = from
  return pattern.exec(s)?.[0] ?? null
}
