import type { IndicatorColumn } from '../../core/performance-form.ts'

interface Column {
  readonly column: IndicatorColumn
  readonly title: string
}

/** How nearly every indicator table begins. */
export const levels: readonly Column[] = [
  { column: 'level1', title: '一级指标' },
  { column: 'level2', title: '二级指标' },
  { column: 'level3', title: '三级指标' },
]

/** 一级、二级、三级指标 and one value: what is promised, and no more. */
export const promised: readonly Column[] = [...levels, { column: 'target', title: '指标值' }]

/** The columns of the self-evaluation forms of Hubei: what was aimed at, what came of it, and the points. */
export const achieved: readonly Column[] = [
  ...levels,
  { column: 'target', title: '年初目标值（A）' },
  { column: 'actual', title: '实际完成值（B）' },
]

export const scored: readonly Column[] = [...achieved, { column: 'score', title: '得分' }]
