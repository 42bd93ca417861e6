import type { PerformanceForm } from '../../core/performance-form.ts'
import { promised } from './columns.ts'
import { coreIndicatorNotice } from './notices.ts'

/** The layout that fixes the points together with the targets: 10 for the rate of execution and 90 for the indicators. */
export const projectTargetsWeighted: PerformanceForm = {
  id: 'project-targets-weighted',
  stage: 'targets',
  subject: 'project',
  title: '项目支出绩效目标表',
  aliases: [/(?:专项业务经费|专项资金|项目支出)(?:总体)?绩效目标(?:申报)?表$/],
  unlike: [/自评|监控|整体/],
  years: { from: 2021 },
  parts: [
    { kind: 'fields', lines: [['project'], ['department']] },
    {
      kind: 'funds',
      title: '资金金额（万元）',
      points: 10,
      pointsTitle: '执行率分值',
      columns: [{ column: 'amount', title: '金额' }],
      lines: [
        { part: 'total', label: '实施期资金总额' },
        { part: 'fiscal', label: '其中：财政拨款' },
        { part: 'other', label: '其他资金' },
      ],
    },
    {
      kind: 'goals',
      title: '总体目标',
      span: 'overall',
      columns: [{ column: 'target', title: '总体目标' }],
    },
    {
      kind: 'indicators',
      title: '年度绩效指标',
      columns: [...promised, { column: 'weight', title: '分值权重（90分）' }],
    },
  ],
  scheme: 'national-2021',
  basis: coreIndicatorNotice,
}
