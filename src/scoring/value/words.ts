import type { WordGrade } from '../../core/target.ts'

/** What forms write for how far something is achieved, and for how good it is. */
const grades: readonly (readonly [WordGrade, RegExp])[] = [
  [
    'not achieved',
    /^(?:未|没有?|尚未)(?:完成|达标|达成|达到|实现|开展|启动|落实|执行)(?:目标|指标|预期目标|预期)?$/,
  ],
  ['partly achieved', /^(?:部分|基本|大部分)(?:完成|达标|达成|达到|实现|落实)(?:目标|指标|预期目标|预期)?$/],
  [
    'achieved',
    /^(?:已|均已|全部|全面|按时|如期|按期|按计划|圆满|及时|已按时|已全部)*(?:完成|达标|达成|达到|实现|落实|执行|达成预期)(?:年度|预期|全部|既定|绩效)*(?:目标|指标|任务)?$/,
  ],
  [
    'excellent',
    /^(?:优|优秀|优质|优良|显著|明显|成效显著|效果显著|成效明显|效果明显|显著提升|显著改善|显著提高)$/,
  ],
  ['good', /^(?:良|良好|好|较好|有效|较显著|较明显|满意|较高)$/],
  ['fair', /^(?:中|中等|一般|合格|尚可)$/],
  ['poor', /^(?:差|较差|不合格|不明显|不满意)$/],
]

export const gradeOf = (s: string): WordGrade | null =>
  grades.find(([, pattern]) => pattern.test(s))?.[0] ?? null

/** Levels that can be compared, from the best. */
export const levels: readonly WordGrade[] = ['excellent', 'good', 'fair', 'poor']
