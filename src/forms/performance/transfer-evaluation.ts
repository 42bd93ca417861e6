import type { PerformanceForm } from '../../core/performance-form.ts'
import { levels } from './columns.ts'
import { hubeiNotes } from './hubei.ts'
import { hubeiNotice } from './notices.ts'

/** What became of a transfer from the province: money by level of government with 20 points, indicators with 80. */
export const transferEvaluation: PerformanceForm = {
  id: 'transfer-evaluation',
  stage: 'evaluation',
  subject: 'transfer',
  title: '转移支付整体绩效目标自评表',
  aliases: [/转移支付(?:\(.+\))?(?:整体|区域)?绩效(?:目标)?自评(?:情况)?表$/],
  region: '湖北省',
  parts: [
    {
      kind: 'fields',
      lines: [['year'], ['project'], ['transferOwner']],
      labels: { project: '转移支付（省直专项）名称' },
    },
    {
      kind: 'funds',
      title: '转移支付（省直专项）资金（万元）',
      points: 20,
      columns: [
        { column: 'initial', title: '年初预算数' },
        { column: 'budget', title: '全年预算数（A）' },
        { column: 'executed', title: '全年执行数（B）' },
        { column: 'rate', title: '执行率（B/A）' },
        { column: 'score', title: '得分（20分*执行率）' },
      ],
      lines: [
        { part: 'total', label: '年度资金总额' },
        { part: 'provincial', label: '其中：省级补助' },
        { part: 'local', label: '市县资金' },
        { part: 'other', label: '其他资金' },
      ],
    },
    {
      kind: 'indicators',
      title: '绩效指标',
      points: 80,
      columns: [
        ...levels,
        { column: 'target', title: '年初目标值' },
        { column: 'actual', title: '实际完成值' },
        { column: 'score', title: '得分' },
      ],
    },
    { kind: 'total', title: '总分' },
    { kind: 'fields', lines: [['causes'], ['measures']] },
    hubeiNotes,
  ],
  scheme: 'hubei-2020',
  basis: hubeiNotice,
}
