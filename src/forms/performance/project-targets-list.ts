import type { PerformanceForm } from '../../core/performance-form.ts'
import { levels } from './columns.ts'
import { seenIn } from './notices.ts'

/** Many projects in one table, as exported from a budget system: name, money and goal before the indicators and their weight. */
export const projectTargetsList: PerformanceForm = {
  id: 'project-targets-list',
  stage: 'targets',
  subject: 'project',
  title: '项目支出绩效目标表',
  aliases: [/项目(?:支出)?(?:预算)?绩效目标(?:表|情况表|表预算表)?$/],
  unlike: [/自评|监控|整体/],
  arrangement: 'list',
  parts: [
    { kind: 'fields', lines: [['body', 'project']], labels: { body: '单位名称' } },
    {
      kind: 'funds',
      title: '年度资金总额（万元）',
      columns: [{ column: 'amount', title: '年度资金总额（万元）' }],
      lines: [{ part: 'total', label: '年度资金总额' }],
    },
    {
      kind: 'goals',
      title: '年度绩效目标',
      span: 'annual',
      columns: [{ column: 'target', title: '年度绩效目标' }],
    },
    {
      kind: 'indicators',
      title: '绩效指标',
      columns: [
        ...levels,
        { column: 'explanation', title: '指标解释' },
        { column: 'target', title: '指标值' },
        { column: 'weight', title: '权重' },
      ],
    },
  ],
  basis: seenIn('吉林省长春市'),
}
