import type { PerformanceForm } from '../../core/performance-form.ts'
import { promised } from './columns.ts'
import { targetNotice } from './notices.ts'

/** The national layout for one year: one line of money, one goal, one value for each indicator. */
export const projectTargets: PerformanceForm = {
  id: 'project-targets',
  stage: 'targets',
  subject: 'project',
  title: '项目支出绩效目标申报表',
  aliases: [
    /项目(?:支出)?(?:预算)?绩效目标(?:申报|批复|填报)?表$/,
    '政策和项目预算绩效目标表',
    '预算项目绩效目标表',
  ],
  unlike: [/自评|监控|整体/],
  parts: [
    { kind: 'fields', lines: [['project'], ['department', 'executor']] },
    {
      kind: 'funds',
      title: '项目资金（万元）',
      columns: [{ column: 'amount', title: '金额' }],
      lines: [
        { part: 'total', label: '年度资金总额' },
        { part: 'fiscal', label: '其中：财政拨款' },
        { part: 'other', label: '其他资金' },
      ],
    },
    {
      kind: 'goals',
      title: '年度目标',
      span: 'annual',
      columns: [{ column: 'target', title: '年度目标' }],
    },
    { kind: 'indicators', title: '绩效指标', columns: promised },
  ],
  basis: targetNotice,
}
