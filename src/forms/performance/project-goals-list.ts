import type { PerformanceForm } from '../../core/performance-form.ts'
import { seenIn } from './notices.ts'

/** The shortest form: for each project its money and its goal in words, without indicators. */
export const projectGoalsList: PerformanceForm = {
  id: 'project-goals-list',
  stage: 'targets',
  subject: 'project',
  title: '项目支出绩效目标情况表',
  aliases: [
    /项目支出绩效表$/,
    /(?:重点)?项目(?:支出)?(?:预算)?绩效目标情况(?:表)?$/,
    /预算绩效管理的项目情况/,
  ],
  unlike: [/自评|监控|整体/],
  arrangement: 'list',
  parts: [
    { kind: 'fields', lines: [['body', 'project']], labels: { body: '单位名称' } },
    {
      kind: 'funds',
      title: '预算数（万元）',
      columns: [{ column: 'amount', title: '预算数（万元）' }],
      lines: [{ part: 'total', label: '预算数' }],
    },
    {
      kind: 'goals',
      title: '绩效目标',
      span: 'annual',
      columns: [{ column: 'target', title: '绩效目标' }],
    },
  ],
  basis: seenIn('浙江、广东'),
}
