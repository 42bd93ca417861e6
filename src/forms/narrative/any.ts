import { arithmetic } from '../../core/basis.ts'
import type { Sentence } from '../../core/sentence.ts'
import { statementRatios } from './statement.ts'

const any = (id: string, kind: string, templates: readonly string[]): Sentence => ({
  id: `any/${id}`,
  kind,
  document: 'other',
  templates,
  ratios: statementRatios,
  basis: arithmetic,
})

/** What may stand anywhere, of anything: nothing is known of the subject, and yet the figures must fit each other. */
export const anySentences: readonly Sentence[] = [
  any('statement', 'statement', [
    '{subject:text}{amount:amount}，比上年{direction:direction}{change:amount}，{growthDirection:direction}{growth:percent}。',
    '{subject:text}年初预算为{budgeted:amount}，支出决算为{actual:amount}，完成年初预算的{completion:percent}。',
    '{subject:text}{amount:amount}，占{whole:text}的{share:percent}。',
  ]),
  any('parts', 'parts', [
    '{subject:text}{whole:amount}，其中：{part1Name:text}{part1:amount}、{part2Name:text}{part2:amount}。',
  ]),
  any('some-parts', 'some-parts', ['{subject:text}{whole:amount}，其中：{part1Name:text}{part1:amount}。']),
  any('count', 'count', ['{subject:text}{count:count}。']),
  any('rate', 'rate', ['{subject:text}{rate:percent}。']),
]
