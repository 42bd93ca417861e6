import type { WordGrade } from '../../core/target.ts'

/** What forms write for how far something is achieved, and for how good it is. */
const grades: readonly (readonly [WordGrade, RegExp])[] = [
  [
    'not achieved',
    /^(?:未|没有?|尚未)(?:完成|达标|达成|达到|实现|开展|启动|落实|执行)(?:年度|预期|绩效)*(?:目标|指标)?(?:且效果较差)?$/,
  ],
  // 「基本完成」 is said of what is done as often as of what is not, so it stays words.
  [
    'partly achieved',
    /^(?:部分|大部分|未完全|未全部)(?:完成|达标|达成|达到|实现|落实)(?:年度|预期|绩效)*(?:目标|指标)?(?:并具有一定效果)?$/,
  ],
  [
    'achieved',
    /^(?:已|均|全部|全面|按时|如期|按期|按计划|圆满|及时){0,4}(?:完成|达标|达成|达到|实现|落实|执行)(?:年度|预期|全部|既定|绩效)*(?:目标|指标|任务|效果)?$/,
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

/** 「优良中低差」, 「高中低」 set no level of their own: the first of them is the best there is. */
const scales = ['优良中低差', '优良中差', '优良差', '好中差', '好坏', '高中低', '是否', '有无']

/** Is `actual` the best of the scale that the target spells out? */
export function topOfScale(target: string, actual: string): boolean {
  const bare = target.replace(/[/、,或]/g, '')
  return scales.some((scale) => scale === bare && scale[0] === actual)
}
