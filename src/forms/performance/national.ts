import type { PerformancePart } from '../../core/performance-form.ts'
import { levels } from './columns.ts'

type Funds = Extract<PerformancePart, { kind: 'funds' }>

/** The 资金 block of the national self-evaluation: budget, execution and its points, line by line. */
export const nationalFunds = (title: string, lines: Funds['lines']): Funds => ({
  kind: 'funds',
  title,
  columns: [
    { column: 'initial', title: '年初预算数' },
    { column: 'budget', title: '全年预算数（A）' },
    { column: 'executed', title: '全年执行数（B）' },
    { column: 'weight', title: '分值' },
    { column: 'rate', title: '执行率（B/A）' },
    { column: 'score', title: '得分' },
  ],
  lines,
})

/** Goal as set and as reached, then the indicators with their points, as the national self-evaluation prints them. */
export const nationalResults: readonly PerformancePart[] = [
  {
    kind: 'goals',
    title: '年度总体目标',
    span: 'annual',
    columns: [
      { column: 'target', title: '预期目标' },
      { column: 'actual', title: '实际完成情况' },
    ],
  },
  {
    kind: 'indicators',
    title: '绩效指标',
    columns: [
      ...levels,
      { column: 'target', title: '年度指标值' },
      { column: 'actual', title: '实际完成值' },
      { column: 'weight', title: '分值' },
      { column: 'score', title: '得分' },
      { column: 'reason', title: '偏差原因分析及改进措施' },
    ],
  },
]
