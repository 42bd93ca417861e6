import { size, type Amount } from '../core/amount.ts'
import type { Basis } from '../core/basis.ts'
import type { Severity } from '../core/finding.ts'
import {
  changeAgreement,
  growthAgreement,
  shareAgreement,
  type Percent,
  type RatioAgreement,
} from '../core/ratio.ts'
import type { Quantity, Term } from './quantity.ts'

/** Σ coefficient · quantity is zero, or at most zero, for the true values behind the printed ones. */
export interface Linear {
  readonly kind: 'linear'
  readonly rule: string
  readonly is: '=' | '≤'
  /** Like terms gathered; no coefficient is zero. The left side of the relation is positive, the right negative. */
  readonly terms: readonly Term[]
  readonly severity: Severity
  readonly basis: Basis | null
  /** Left and right as the relation states them, for the working. */
  readonly left: readonly Term[]
  readonly right: readonly Term[]
  readonly remark?: string
  readonly family: string
}

/** A printed percentage and what it is made of. `sign` is −1 where the words say that it fell. */
export interface Proportion {
  readonly kind: 'proportion'
  readonly rule: string
  readonly ratio: 'share' | 'growth' | 'change' | 'completion'
  readonly percent: Quantity
  readonly sign: 1n | -1n
  /** The part, the current figure, the change (positive for a rise) or what was done. */
  readonly part: Quantity
  /** The whole, the previous figure, the current figure (for a change) or what was budgeted. */
  readonly whole: Quantity
  readonly severity: Severity
  readonly basis: Basis | null
  readonly family: string
}

export type Constraint = Linear | Proportion

/**
 * How a constraint comes out. `truncated`: it holds only if figures were cut off rather than rounded; `last digit`: a
 * percentage is off by one in its last digit; `coarse`: a percentage that ends in zeros (「95.0%」) fits only when those are not
 * taken for measured.
 */
export type Outcome =
  'holds' | 'holds within rounding' | 'truncated' | 'last digit' | 'coarse' | 'broken' | 'no base'

/** The quantities of a constraint, each once. */
export const quantitiesOf = (constraint: Constraint): readonly Quantity[] =>
  constraint.kind === 'linear'
    ? constraint.terms.map((term) => term.of)
    : [constraint.percent, constraint.part, constraint.whole]

/** Left minus right, in 分. */
export const gapOf = (terms: readonly Term[], replaced?: Replaced): bigint =>
  terms.reduce((at, term) => at + term.coefficient * fenOf(term.of, replaced), 0n)

/** Twice what rounding can explain: every figure lends half its last digit, as often as it is counted. */
export const roomOf = (terms: readonly Term[]): bigint =>
  terms.reduce((at, term) => at + size(term.coefficient) * term.of.amount.step, 0n)

/** A trial: what if these figures were printed otherwise? Digits of a percentage, 分 of an amount, by id. */
export type Replaced = ReadonlyMap<string, bigint>

export const fenOf = (q: Quantity, replaced?: Replaced): bigint => replaced?.get(q.id) ?? q.amount.fen

/** How does it come out, with figures replaced where a trial is made? */
export function outcome(constraint: Constraint, replaced?: Replaced): Outcome {
  return constraint.kind === 'linear'
    ? linearOutcome(constraint, replaced)
    : ratioOutcome(constraint, replaced)
}

function linearOutcome(constraint: Linear, replaced?: Replaced): Outcome {
  const gap = gapOf(constraint.terms, replaced)
  if (gap === 0n) return 'holds'
  if (constraint.is === '≤' && gap < 0n) return 'holds'
  const room = roomOf(constraint.terms)
  if (2n * size(gap) <= room) return 'holds within rounding'
  return explainedByTruncation(constraint.terms, gap) ? 'truncated' : 'broken'
}

/** Cut-off figures each lose less than their last digit, so the gap may lie between the losses of the two sides. */
function explainedByTruncation(terms: readonly Term[], gap: bigint): boolean {
  let above = 0n
  let below = 0n
  for (const { coefficient, of } of terms) {
    const lost = coefficient * of.amount.step
    if (of.amount.fen < 0n ? lost < 0n : lost > 0n) above += size(lost)
    else below += size(lost)
  }
  return -above < gap && gap < below
}

function ratioOutcome(constraint: Proportion, replaced?: Replaced): Outcome {
  const { percent, part, whole, sign } = constraint
  const printed = percent.percent ?? { digits: 0n, decimals: 0 }
  const digits = replaced?.get(percent.id) ?? printed.digits
  const signed = digits < 0n ? digits : sign * digits
  const figure = (of: bigint): Percent => ({ digits: of, decimals: printed.decimals })
  const a = { fen: fenOf(part, replaced), step: part.amount.step }
  const b = { fen: fenOf(whole, replaced), step: whole.amount.step }
  const agreed = agreementOf(constraint.ratio, figure(signed), a, b)
  if (agreed !== 'different') return outcomes[agreed]
  const beside = [signed - 1n, signed + 1n].map((of) => agreementOf(constraint.ratio, figure(of), a, b))
  if (beside.some((how) => how === 'exact' || how === 'within rounding')) return 'last digit'
  const scale = 10n ** BigInt(printed.decimals)
  if (printed.decimals === 0 || signed % scale !== 0n) return 'broken'
  const rounded = agreementOf(constraint.ratio, { digits: signed / scale, decimals: 0 }, a, b)
  return rounded === 'different' || rounded === 'no base' ? 'broken' : 'coarse'
}

function agreementOf(
  ratio: Proportion['ratio'],
  percent: Percent,
  part: Amount,
  whole: Amount,
): RatioAgreement {
  if (ratio === 'growth') return growthAgreement(percent, part, whole)
  if (ratio === 'change') return changeAgreement(percent, part, whole)
  return shareAgreement(percent, part, whole)
}

const outcomes: Readonly<Record<RatioAgreement, Outcome>> = {
  exact: 'holds',
  'within rounding': 'holds within rounding',
  truncated: 'truncated',
  different: 'broken',
  'no base': 'no base',
}
