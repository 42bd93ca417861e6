import type { PerformanceForm } from '../../core/performance-form.ts'
import { nationalFunds, nationalResults } from './national.ts'
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
    nationalFunds('项目资金（万元）', [
      { part: 'total', label: '年度资金总额' },
      { part: 'current', label: '其中：当年财政拨款' },
      { part: 'carried', label: '上年结转资金' },
      { part: 'other', label: '其他资金' },
    ]),
    ...nationalResults,
    { kind: 'total', title: '总分' },
  ],
  scheme: 'national-2020',
  basis: evaluationNotice,
}
