import type { PerformanceForm, PerformancePart } from '../../core/performance-form.ts'
import { levels } from './columns.ts'
import { evaluationNotice } from './notices.ts'

const monitored: readonly PerformancePart[] = [
  {
    kind: 'funds',
    title: '预算执行情况（万元）',
    columns: [
      { column: 'initial', title: '年初预算数' },
      { column: 'executed', title: '1-7月执行数' },
      { column: 'rate', title: '1-7月执行率' },
      { column: 'expected', title: '全年预计执行数' },
    ],
    lines: [
      { part: 'total', label: '年度资金总额' },
      { part: 'current', label: '其中：本年一般公共预算拨款' },
      { part: 'other', label: '其他资金' },
    ],
  },
  {
    kind: 'goals',
    title: '年度总体目标',
    span: 'annual',
    columns: [{ column: 'target', title: '年度总体目标' }],
  },
  {
    kind: 'indicators',
    title: '绩效指标',
    columns: [
      ...levels,
      { column: 'target', title: '年度指标值' },
      { column: 'actual', title: '1-7月执行情况' },
      { column: 'expected', title: '全年预计完成情况' },
      { column: 'reason', title: '偏差原因分析' },
      { column: 'remark', title: '备注' },
    ],
  },
]

/** 绩效运行监控 at mid-year: what is spent and reached by then, what the year is expected to bring, why it strays. */
export const projectMonitoring: PerformanceForm = {
  id: 'project-monitoring',
  stage: 'monitoring',
  subject: 'project',
  title: '项目支出绩效目标执行监控表',
  aliases: [
    /项目(?:支出)?绩效(?:目标)?(?:执行|运行)?监控(?:情况)?表$/,
    /绩效(?:目标)?(?:执行|运行)监控(?:情况)?表$/,
  ],
  unlike: [/整体/],
  parts: [{ kind: 'fields', lines: [['project'], ['department', 'executor']] }, ...monitored],
  basis: evaluationNotice,
}

export const wholeMonitoring: PerformanceForm = {
  id: 'whole-monitoring',
  stage: 'monitoring',
  subject: 'whole',
  title: '部门整体支出绩效目标执行监控表',
  aliases: [/整体(?:支出)?绩效(?:目标)?(?:执行|运行)?监控(?:情况)?表$/],
  parts: [{ kind: 'fields', lines: [['body']] }, ...monitored],
  basis: evaluationNotice,
}
