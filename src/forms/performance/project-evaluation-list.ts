import type { PerformanceForm } from '../../core/performance-form.ts'
import { evaluationNotice } from './notices.ts'

/** What came of all projects in one table: money, score and grade of each, without indicators. */
export const projectEvaluationList: PerformanceForm = {
  id: 'project-evaluation-list',
  stage: 'evaluation',
  subject: 'project',
  title: '项目支出绩效自评结果汇总表',
  aliases: [/项目(?:支出)?(?:预算)?绩效(?:目标)?(?:自评|评价)(?:结果|情况|得分)?(?:汇总|一览|统计|情况)?表$/],
  unlike: [/整体|转移支付/],
  arrangement: 'list',
  parts: [
    { kind: 'fields', lines: [['project', 'department']] },
    {
      kind: 'funds',
      title: '资金（万元）',
      columns: [
        { column: 'budget', title: '全年预算数' },
        { column: 'executed', title: '全年执行数' },
        { column: 'rate', title: '执行率' },
      ],
      lines: [{ part: 'total', label: '年度资金总额' }],
    },
    { kind: 'fields', lines: [['headScore', 'grade']] },
  ],
  scheme: 'national-2020',
  basis: evaluationNotice,
}
