import type { Constraint } from './constraint.ts'
import { sideSaid } from './said.ts'

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
