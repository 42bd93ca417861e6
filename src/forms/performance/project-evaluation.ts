import type { PerformanceForm } from '../../core/performance-form.ts'
import { levels } from './columns.ts'
import { evaluationNotice } from './notices.ts'

/** The national layout: money by source with 10 points for its execution, the goal as set and as reached, points for each indicator. */
export const projectEvaluation: PerformanceForm = {
  id: 'project-evaluation',
  stage: 'evaluation',
  subject: 'project',
  title: '项目支出绩效自评表',
  aliases: [/项目(?:支出)?(?:预算)?绩效(?:目标)?(?:自评|自我评价)(?:情况)?表$/, /绩效自评表$/],
  unlike: [/整体|转移支付/],
  parts: [
    { kind: 'fields', lines: [['project'], ['department', 'executor']] },
    {
      kind: 'funds',
      title: '项目资金（万元）',
      columns: [
        { column: 'initial', title: '年初预算数' },
        { column: 'budget', title: '全年预算数（A）' },
        { column: 'executed', title: '全年执行数（B）' },
        { column: 'weight', title: '分值' },
        { column: 'rate', title: '执行率（B/A）' },
        { column: 'score', title: '得分' },
      ],
      lines: [
        { part: 'total', label: '年度资金总额' },
        { part: 'current', label: '其中：当年财政拨款' },
        { part: 'carried', label: '上年结转资金' },
        { part: 'other', label: '其他资金' },
      ],
    },
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
    { kind: 'total', title: '总分' },
  ],
  scheme: 'national-2020',
  basis: evaluationNotice,
}
