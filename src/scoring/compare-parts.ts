import { fraction, larger, one, over, plus, smaller, type Span } from '../core/fraction.ts'
import type { Actual, Target } from '../core/target.ts'
import { compareTarget } from './compare.ts'
import { because, open, type Context, type Settled } from './settled.ts'

const zero = fraction(0n)

/** 「调解率60%；结案率90%」: each member beside the one of its name, and the mean of what they reach. */
export function compareParts(target: Target, actual: Actual, context: Context): Settled {
  if (target.kind !== 'parts') return several(target, actual, context)
  const pairs = target.parts.map((part, i) => ({ part, found: partner(part, i, target.parts, actual) }))
  const each = pairs.map(({ part, found }) =>
    found === null ? null : compareTarget(part, found, { name: part.name ?? '' }),
  )
  const known = each.filter((one) => one !== null)
  if (known.length === 0) return open('parts do not match')
  const spans = each.map((comparison): Span => {
    const reached = comparison?.completion
    if (reached === null || reached === undefined)
      return comparison?.met === 'met' ? { low: one, high: one } : { low: zero, high: one }
    return { low: larger(zero, smaller(one, reached.low)), high: smaller(one, reached.high) }
  })
  const count = fraction(BigInt(spans.length))
  const total = spans.reduce((a, b) => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) }), {
    low: zero,
    high: zero,
  })
  const completion = { low: over(total.low, count), high: over(total.high, count) }
  const missing = pairs.filter(({ found }) => found === null).map(({ part }) => part.name ?? part.text)
  if (each.some((one) => one?.met === 'unmet'))
    return { met: 'unmet', completion, reason: because('mean of parts') }
  if (missing.length > 0)
    return { met: 'cannot tell', completion, reason: because('parts without actual', { missing }) }
  const met = each.every((one) => one?.met === 'met')
  return { met: met ? 'met' : 'cannot tell', completion, reason: because('mean of parts') }
}

/** One target, several values: it is met where each of them meets it. */
function several(target: Target, actual: Actual, context: Context): Settled {
  if (actual.kind !== 'parts') return open('parts do not match')
  if (target.kind !== 'quantity' && target.kind !== 'range') return open('target in words')
  const each = actual.parts.map((part) => compareTarget(target, part, context))
  return each.every(({ met }) => met === 'met')
    ? { met: 'met', completion: null, reason: because('every part meets it') }
    : open('several values for one target')
}

/** By name, one containing the other; by position where neither side has names; a single value answers for all alike. */
function partner(part: Target, at: number, parts: readonly Target[], actual: Actual): Actual | null {
  if (actual.kind !== 'parts') return null
  if (part.name === null && actual.parts.every(({ name }) => name === null))
    return actual.parts.length === parts.length ? (actual.parts[at] ?? null) : null
  const name = part.name ?? ''
  if (name === '') return null
  const exact = actual.parts.find((it) => it.name === name)
  if (exact !== undefined) return exact
  const close = actual.parts.filter(
    (it) => it.name !== null && it.name.length > 1 && (name.includes(it.name) || it.name.includes(name)),
  )
  return close.length === 1 ? close[0]! : null
}
