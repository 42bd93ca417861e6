import {
  fraction,
  larger,
  minus,
  one,
  order,
  over,
  percentSaid,
  smaller,
  times,
  type Fraction,
  type Span,
} from '../core/fraction.ts'
import type { Details } from '../core/finding.ts'
import type { Comparison } from '../core/recomputed.ts'
import type { IndicatorScore, ReasonCode, ScoringScheme } from '../core/scoring.ts'
import type { Actual, Target } from '../core/target.ts'
import { compareTarget } from './compare.ts'
import { readOwnRule, shareByOwnRule } from './own-rule.ts'
import { because, type Context } from './settled.ts'

/** What is scored. */
export interface Scored extends Context {
  readonly target: Target
  readonly actual: Actual
  /** Nothing where the form prints none and none can be inferred. */
  readonly weight: Span | null
  /** 评分标准 is printed in the row itself. */
  readonly ownRule?: string | undefined
  /** Set where the two were compared before. */
  readonly comparison?: Comparison
}

const zero = fraction(0n)

/** What an indicator earns by the scheme: exact points, an interval where only words are known, or why there are none. */
export function scoreIndicator(scored: Scored, scheme: ScoringScheme): IndicatorScore {
  const comparison = scored.comparison ?? compareTarget(scored.target, scored.actual, scored)
  const { share, code } = shareOf(comparison, scored, scheme)
  return {
    share,
    points: share === null || scored.weight === null ? null : product(share, scored.weight),
    reason: code === null ? comparison.reason : because(code, detailsOf(code, share, scored.ownRule)),
  }
}

const detailsOf = (code: ReasonCode, share: Span | null, rule = ''): Details =>
  share === null || code === 'full points'
    ? {}
    : { completion: spanPercent(share), band: spanPercent(share), rule }

const product = (share: Span, weight: Span): Span => ({
  low: share.low === one ? weight.low : times(share.low, weight.low),
  high: share.high === one ? weight.high : times(share.high, weight.high),
})

interface Share {
  readonly share: Span | null
  /** Nothing where the comparison says it already. */
  readonly code: ReasonCode | null
}

const fully: Share = { share: { low: one, high: one }, code: 'full points' }

function shareOf(comparison: Comparison, scored: Scored, scheme: ScoringScheme): Share {
  const { target, actual, ownRule } = scored
  const { met, completion, direction, reason } = comparison
  const words = target.kind === 'words' || actual.kind === 'words'
  if (ownRule !== undefined && met === 'unmet') return byOwnRule(ownRule, scored)
  if (words && met !== 'cannot tell') return qualitative(reason.code, scheme)
  if (met === 'met') return fully
  if (ownRule !== undefined) return { share: null, code: null }
  if (reason.code === 'zero exceeded') return { share: { low: zero, high: zero }, code: null }
  if (reason.code === 'late') return { share: { low: zero, high: one }, code: 'late by the rule' }
  if (completion === null) return { share: null, code: null }
  const capped = { low: cap(completion.low), high: cap(completion.high) }
  if (met === 'cannot tell') return { share: capped, code: null }
  if (reason.code === 'mean of parts') return { share: capped, code: null }
  const reverse = direction === 'lower' || reason.code === 'above the range'
  if (!reverse) return { share: capped, code: 'in proportion' }
  // Where the notice names no formula, A/B is the most generous that is in use and 2 − B/A the strictest.
  const strict = scheme.quantitative.reverse === 'not said' ? strictest(capped.low) : capped.low
  return { share: { low: strict, high: capped.high }, code: 'in inverse proportion' }
}

/** What the row prints goes before what the scheme says. */
function byOwnRule(text: string, { target, actual, weight }: Scored): Share {
  const rule = readOwnRule(text)
  const share = rule === null ? null : shareByOwnRule(rule, target, actual, weight)
  return share === null ? { share: null, code: 'own rule' } : { share, code: 'own rule applied' }
}

const cap = (share: Fraction): Fraction => larger(zero, smaller(one, share))
const strictest = (share: Fraction): Fraction =>
  share.numerator === 0n ? zero : larger(zero, minus(fraction(2n), over(one, share)))

const bands: Readonly<Partial<Record<ReasonCode, 0 | 1 | 2>>> = {
  'said to be partly achieved': 1,
  'said not to be achieved': 2,
}
const bandCodes = ['band achieved', 'band partly', 'band not'] as const

/** By the three bands of the scheme; a level that was not reached may be either of the lower two. */
function qualitative(code: ReasonCode, scheme: ScoringScheme): Share {
  const at = bands[code] ?? 0
  const band = scheme.qualitative[at]!
  const part = (hundredths: number): Fraction => fraction(BigInt(hundredths), 100n)
  if (code === 'level not reached')
    return { share: { low: zero, high: part(scheme.qualitative[0]!.from) }, code: 'band partly' }
  return { share: { low: part(band.from), high: part(band.to) }, code: bandCodes[at] }
}

const spanPercent = ({ low, high }: Span): string =>
  order(low, high) === 0 ? percentSaid(low) : `${percentSaid(low)}～${percentSaid(high)}`
