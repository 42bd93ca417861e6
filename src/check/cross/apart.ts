import { normal } from '../../core/normal.ts'
import type { CrossRelation } from '../../forms/final/cross.ts'
import { nameFit } from '../../forms/codes/index.ts'
import { gapOf, outcome, type Linear } from '../constraint.ts'
import { gather } from '../instance.ts'
import type { Term } from '../quantity.ts'
import { toldBefore } from './before.ts'
import type { Pair } from './pairs.ts'
import { codesOf, figuresOf, labelOf, type Figures, type Ready } from './side.ts'

/** One relation between the documents of a pair, over all it is repeated over: where the two sides do not meet. */
export function apartOf(
  relation: CrossRelation,
  pair: Pair,
  earlier: readonly Ready[],
  later: Ready,
): readonly Linear[] {
  return constraintsOf(relation, earlier, later).filter((constraint) => {
    if (outcome(constraint) !== 'broken') return false
    // Units that are not all at hand add up to less than their department, and nothing is wrong.
    return pair.complete || gapOf(constraint.terms) < 0n
  })
}

/** Later figure on the left, earlier (or the sum of the units) on the right. */
function constraintsOf(relation: CrossRelation, earlier: readonly Ready[], later: Ready): readonly Linear[] {
  if (relation.each === 'sentence')
    return toldBefore(relation, earlier[0]!, later).map(({ told, printed }) =>
      linear(relation, told, printed),
    )
  const codes = relation.each === 'code' ? sharedCodes(relation, earlier, later) : [null]
  return codes.flatMap((code) => {
    const left = figuresOf(relation.later, code, later)
    if (typeof left === 'string') return []
    const right = summed(earlier.map((one) => figuresOf(relation.earlier, code, one)))
    return right === null ? [] : [linear(relation, left, right)]
  })
}

/** What is absent adds nothing beside the others; what cannot be read leaves the sum open. */
function summed(sides: readonly Figures[]): readonly Term[] | null {
  if (sides.includes('unknown')) return null
  const terms = sides.flatMap((side) => (typeof side === 'string' ? [] : side))
  return terms.length === 0 ? null : terms
}

const linear = (relation: CrossRelation, left: readonly Term[], right: readonly Term[]): Linear => ({
  kind: 'linear',
  rule: relation.id,
  is: relation.is,
  terms: gather([...left, ...right.map((term) => ({ ...term, coefficient: -term.coefficient }))]),
  severity: relation.severity,
  basis: relation.basis,
  left,
  right,
  family: relation.family,
})

/** Codes that both sides have, under one name: a code may mean another item in another year. */
function sharedCodes(relation: CrossRelation, earlier: readonly Ready[], later: Ready): readonly string[] {
  return [...codesOf(relation.later, later)].filter((code) => {
    const having = earlier.filter((one) => codesOf(relation.earlier, one).has(code))
    return (
      having.length > 0 &&
      having.every((one) =>
        sameItem(
          code,
          [labelOf(relation.earlier, code, one), one.disclosure.profile.year],
          [labelOf(relation.later, code, later), later.disclosure.profile.year],
        ),
      )
    )
  })
}

type Named = readonly [label: string | null, year: number | null]

/** Is it one item? The names are alike, or each is what the books call that code, then or now. */
function sameItem(code: string, a: Named, b: Named): boolean {
  const [first, second] = [a, b].map(([label]) => normal(label ?? ''))
  if (first === undefined || second === undefined || first === '' || second === '') return true
  if (first.startsWith(second) || second.startsWith(first)) return true
  return [a, b].every(([label, year]) => {
    const { fit } = nameFit(code, label ?? '', year ?? 0, 'function')
    return fit === 'same' || fit === 'cut' || fit === 'former'
  })
}
