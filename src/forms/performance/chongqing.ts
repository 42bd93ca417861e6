import type { IndicatorColumn } from '../../core/performance-form.ts'

interface Column {
  readonly column: IndicatorColumn
  readonly title: string
}

/** The indicators of Chongqing have no levels; sign, value and unit stand apart. */
export const signed: readonly Column[] = [
  { column: 'level3', title: '指标名称' },
  { column: 'sign', title: '指标性质' },
  { column: 'target', title: '指标值' },
  { column: 'unit', title: '计量单位' },
  { column: 'weight', title: '指标权重（%）' },
]

export const signedKey: readonly Column[] = [...signed, { column: 'key', title: '是否核心' }]
