import { fractionOf, minus, order, said, same, spanSaid, type Fraction } from '../core/fraction.ts'
import type { Indicator, PerformanceReading } from '../core/performance.ts'
import type { Comparison, IndicatorLine, JudgedScore, Recomputed, UpperBound } from '../core/recomputed.ts'
import type {
  IndicatorScore,
  ReasonCode,
  RoundingPolicy,
  ScoringScheme,
  WeightBounds,
} from '../core/scoring.ts'
import type { Actual, Target } from '../core/target.ts'
import { compareTarget } from './compare.ts'
import { executionOf } from './execution.ts'
import { headingsOf } from './headings.ts'
import { judgeScore, untold } from './judge.ts'
import { readPoints } from './points.ts'
import { poolSpan } from './pool-span.ts'
import { isProportional } from './own-rule.ts'
import { policyOf } from './policy.ts'
import { points, poolsOf, weightsOf } from './pools.ts'
import { proveBeyond } from './proof.ts'
import { reservedIn } from './reserved.ts'
import { schemeOf } from './scheme.ts'
import { scoreIndicator } from './score.ts'
import { because, type Context } from './settled.ts'
import { readActual, readTarget, type Beside } from './target.ts'
import { gradeOf, totalOf } from './total.ts'

interface Row {
  readonly target: Target
  readonly actual: Actual
  readonly comparison: Comparison
  readonly weight: WeightBounds | null
  readonly rule: IndicatorScore
}

/** The check, the report and the page ask for the same forms. */
const known = new WeakMap<PerformanceReading, Recomputed>()

/** A performance form worked again from its own figures: every score beside what the scheme gives, every sum beside its parts. */
export function recompute(reading: PerformanceReading): Recomputed {
  const recomputed = known.get(reading) ?? worked(reading)
  known.set(reading, recomputed)
  return recomputed
}

function worked(reading: PerformanceReading): Recomputed {
  const chosen = schemeOf(reading)
  const reserved = reservedIn(reading)
  const pools = poolsOf(reserved)
  const weights = weightsOf(reading, pools)
  const rows = reading.indicators.map((row, i) => work(row, weights[i] ?? null, chosen?.scheme ?? null))
  const scores = reading.indicators.map((row) => points(row, 'score'))
  const unscored = reading.stage !== 'evaluation'
  const policy = unscored ? null : policyFor(rows, scores)
  const comparisons = rows.map((row) => row.comparison)
  const proofs =
    policy === null || chosen === null
      ? []
      : pools
          // Where every weight is printed each row is judged by its own.
          .filter((pool) => pool.rows.some((row) => weights[row]?.how !== 'printed'))
          .flatMap((pool) => proveBeyond(pool, comparisons, scores, policy.step) ?? [])
  const proven = new Map(proofs.flatMap((bound, at) => bound.indicators.map((row) => [row, at] as const)))
  const indicators = rows.map((row, i): IndicatorLine => {
    const proof = proven.get(i) ?? null
    const bound = proof === null ? null : proofs[proof]!
    const score = judge(reading.indicators[i]!, row, policy, bound, unscored)
    return { indicator: i, ...row, score, proof }
  })
  const rules = rows.map(({ rule }) => rule)
  const shares = { reserved, pools, spans: pools.map((pool) => poolSpan(reading, pool, rules)) }
  const execution = executionOf(reading)
  const total = totalOf(reading, shares, execution, indicators)
  return {
    scheme: chosen,
    execution,
    indicators,
    headings: headingsOf(reading, shares, policy?.step ?? null),
    proofs,
    total,
    policy,
    grade: gradeOf(reading, total, chosen),
  }
}

function work(row: Indicator, weight: WeightBounds | null, scheme: ScoringScheme | null): Row {
  const beside: Beside = { sign: row.sign?.text, unit: row.unit?.text }
  const target = readTarget(row.target?.text ?? '', beside)
  const actual = readActual(row.actual?.text ?? '', beside)
  const before = row.before[1]
  const lastYear = before === null || before === undefined ? undefined : readActual(before.text, beside)
  const context: Context = { name: row.level3?.text ?? '', lastYear }
  const comparison = compareTarget(target, actual, context)
  const unruled = (code: ReasonCode): IndicatorScore => ({ share: null, points: null, reason: because(code) })
  if (!row.applicable) return { target, actual, comparison, weight: null, rule: unruled('not an indicator') }
  if (scheme === null) return { target, actual, comparison, weight, rule: unruled('no scheme') }
  const printedRule = row.rule?.text.trim() ?? ''
  const ownRule = printedRule === '' || isProportional(printedRule) ? undefined : printedRule
  const rule = scoreIndicator({ name: context.name, target, actual, weight, comparison, ownRule }, scheme)
  return { target, actual, comparison, weight, rule }
}

/** How the form rounds, from rows whose weight and points are certain. */
function policyFor(rows: readonly Row[], scores: readonly (Fraction | null)[]): RoundingPolicy | null {
  const printed = scores.filter((score) => score !== null)
  if (printed.length === 0) return null
  const pairs = rows.flatMap(({ rule, weight }, i) => {
    const score = scores[i]
    const exact = rule.points !== null && weight?.how === 'printed' && same(rule.points.low, rule.points.high)
    return exact && score !== null && score !== undefined ? [{ raw: rule.points!.low, awarded: score }] : []
  })
  return policyOf(pairs, printed)
}

function judge(
  row: Indicator,
  { rule, weight }: Row,
  policy: RoundingPolicy | null,
  proof: UpperBound | null,
  unscored: boolean,
): JudgedScore {
  const printed = readPoints(row.score)
  if (!row.applicable) return untold(printed, 'not an indicator')
  if (unscored) return untold(printed, 'not scored')
  if (printed === null || policy === null) return untold(printed, 'score not printed', rule.points)
  const score = fractionOf(printed)
  if (weight !== null && order(score, weight.high) > 0)
    return {
      printed,
      recomputed: rule.points,
      difference: minus(score, weight.high),
      verdict: 'above what the rule permits',
      reason: because('more than its weight', { printed: said(score), weight: said(weight.high) }),
    }
  if (rule.share === null) return { ...untold(printed, 'score not printed'), reason: rule.reason }
  if (weight === null || rule.points === null) return untold(printed, 'weight not known')
  const judged = judgeScore(printed, rule.points, policy)
  if (judged.verdict === 'above what the rule permits') return judged
  if (proof?.indicators.length === 1)
    return { ...judged, verdict: 'above what the rule permits', reason: proof.reason }
  if (weight.how !== 'bounds' || same(weight.low, weight.high)) return judged
  return untold(
    printed,
    rule.reason.code === 'full points' ? 'met without a weight' : 'weight within bounds',
    rule.points,
    {
      weight: spanSaid(weight),
      points: spanSaid(rule.points),
    },
  )
}
