import type { Comparison } from '../../core/comparison.ts'
import type { Mark } from '../../report/marks.ts'
import { verdictOrder } from './signs.ts'

/** The relations that a number stands in, gravest first. */
export function relationsOf(mark: Mark, comparisons: readonly Comparison[]): readonly Comparison[] {
  return mark.comparisons
    .flatMap((at) => comparisons[at] ?? [])
    .sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict))
}
