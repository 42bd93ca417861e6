import type { Comparison } from '../core/comparison.ts'
import type { Judged } from './cause.ts'
import type { Constraint } from './constraint.ts'
import { workingOf } from './relations.ts'
import { sideSaid } from './said.ts'
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

/** 「本年支出合计」 = 「基本支出」 ＋ 「项目支出」. */
export function sentenceOf(constraint: Constraint): string {
  if (constraint.kind === 'linear') {
    const all = [...constraint.left, ...constraint.right]
    return `${sideSaid(constraint.left, all)} ${constraint.is === '=' ? '=' : '≤'} ${sideSaid(constraint.right, all)}`
  }
  const { percent, part, whole, ratio } = constraint
  if (ratio === 'growth') return `${percent.text} = (${part.name} － ${whole.name}) ÷ ${whole.name}`
  if (ratio === 'change') return `${percent.text} = ${part.name} ÷ (${whole.name} － ${part.name})`
  return `${percent.text} = ${part.name} ÷ ${whole.name}`
}
