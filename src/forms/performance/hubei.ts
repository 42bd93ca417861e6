import type { PerformancePart } from '../../core/performance-form.ts'

/** What the forms of Hubei explain under the table, in our words. */
export const hubeiNotes: PerformancePart = {
  kind: 'notes',
  lines: [
    '1.预算数指调整后的财政资金总额，含上年结转；执行数指资金使用单位实际支出的财政资金。',
    '2.定量指标先汇总完成数再计分：绝对值相加，相对值按资金额加权平均。正向指标得分=权重×B/A，反向指标得分=权重×A/B，不超过权重。',
    '3.定性指标按达成、部分达成、未达成三档，分别给权重的80%至100%、50%至80%、50%以下；汇总时按资金额加权平均。',
    '4.满意度指标暂可不评。',
  ],
}

/** 预算执行情况 of the forms of Hubei, whose points are 20 times the rate. */
export const hubeiExecution = (label: string, points: number): PerformancePart => ({
  kind: 'funds',
  title: '预算执行情况（万元）',
  points,
  columns: [
    { column: 'budget', title: '预算数（A）' },
    { column: 'executed', title: '执行数（B）' },
    { column: 'rate', title: '执行率（B/A）' },
    { column: 'score', title: `得分（${points}分*执行率）` },
  ],
  lines: [{ part: 'total', label }],
})

export const conclusions: PerformancePart = { kind: 'fields', lines: [['causes'], ['measures']] }

/** The boxes of 项目类别, 项目属性 and 项目类型. */
export const hubeiChoices = (categories: readonly string[]): readonly PerformancePart[] => [
  { kind: 'choice', field: 'category', options: categories },
  { kind: 'choice', field: 'attribute', options: ['持续性项目', '新增性项目'] },
  { kind: 'choice', field: 'type', options: ['常年性项目', '延续性项目', '一次性项目'] },
]
