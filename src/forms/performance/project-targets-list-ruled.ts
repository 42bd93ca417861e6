import type { PerformanceForm } from '../../core/performance-form.ts'
import { levels } from './columns.ts'
import { seenIn } from './notices.ts'

/** The list of Hunan, which gives each indicator its rule of scoring, its unit and the kind of its value. */
export const projectTargetsListRuled: PerformanceForm = {
  id: 'project-targets-list-ruled',
  stage: 'targets',
  subject: 'project',
  title: '项目支出绩效目标表',
  aliases: [/项目(?:支出)?绩效目标表$/],
  unlike: [/自评|监控|整体/],
  region: '湖南省',
  arrangement: 'list',
  parts: [
    {
      kind: 'fields',
      lines: [['project']],
      labels: { project: '单位（项目）名称' },
    },
    {
      kind: 'funds',
      title: '资金总额',
      columns: [{ column: 'amount', title: '资金总额' }],
      lines: [{ part: 'total', label: '资金总额' }],
    },
    {
      kind: 'goals',
      title: '绩效目标',
      span: 'annual',
      columns: [{ column: 'target', title: '绩效目标' }],
    },
    {
      kind: 'indicators',
      title: '绩效指标',
      columns: [
        ...levels,
        { column: 'target', title: '指标值' },
        { column: 'explanation', title: '指标值内容' },
        { column: 'rule', title: '评（扣）分标准' },
        { column: 'unit', title: '度量单位' },
        { column: 'sign', title: '指标值类型' },
        { column: 'remark', title: '备注' },
      ],
    },
  ],
  basis: seenIn('湖南省'),
}
