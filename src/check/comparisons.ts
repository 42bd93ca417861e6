import type { Comparison } from '../core/comparison.ts'
import type { Judged } from './cause.ts'
import { workingOf } from './relations.ts'
import { sentenceOf } from './sentence.ts'
import { verdictOf } from './work.ts'

/** Every judged constraint as a reader may ask for it. */
export function comparisonsOf(judged: readonly Judged[]): readonly Comparison[] {
  return judged.map(({ constraint, outcome }) => ({
    rule: constraint.rule,
    verdict: verdictOf(outcome),
    parts: workingOf([constraint]),
    sentence: sentenceOf(constraint),
  }))
}
