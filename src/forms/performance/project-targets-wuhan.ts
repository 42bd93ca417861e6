import type { PerformanceForm } from '../../core/performance-form.ts'
import { seenIn } from './notices.ts'

/** The long form of Wuhan: why the project is, what it costs line by line, and three years of values for each indicator. */
export const projectTargetsWuhan: PerformanceForm = {
  id: 'project-targets-wuhan',
  stage: 'targets',
  subject: 'project',
  title: '项目支出绩效目标申报表',
  aliases: [/项目(?:支出)?绩效目标申报表$/, /绩效目标申报表$/],
  unlike: [/自评|监控|整体/],
  region: '湖北省武汉市',
  parts: [
    {
      kind: 'fields',
      lines: [
        ['project'],
        ['department', 'executor'],
        ['person', 'phone'],
        ['type'],
        ['reason'],
        ['content'],
        ['lifetimeBudget', 'yearBudget'],
        ['trend'],
      ],
      labels: { department: '项目主管部门', executor: '项目执行单位' },
    },
    {
      kind: 'funds',
      title: '项目资金来源',
      columns: [{ column: 'amount', title: '金额' }],
      lines: [
        { part: 'total', label: '合计' },
        { part: 'fiscal', label: '1.财政拨款' },
        { part: 'other', label: '2.其他资金' },
      ],
    },
    {
      kind: 'costs',
      title: '项目支出明细测算',
      columns: [
        { column: 'name', title: '经济科目名称' },
        { column: 'amount', title: '金额' },
        { column: 'working', title: '测算依据及说明' },
        { column: 'note', title: '备注' },
      ],
    },
    {
      kind: 'goals',
      title: '项目绩效总目标',
      span: 'overall',
      columns: [{ column: 'target', title: '项目绩效总目标' }],
    },
    {
      kind: 'indicators',
      title: '年度绩效目标表',
      columns: [
        { column: 'goal', title: '目标名称' },
        { column: 'level1', title: '一级指标' },
        { column: 'level2', title: '二级指标' },
        { column: 'level3', title: '指标内容' },
        { column: 'twoYearsAgo', title: '指标值（前年）' },
        { column: 'lastYear', title: '指标值（上年）' },
        { column: 'target', title: '指标值（预计当年实现）' },
        { column: 'standard', title: '绩效标准' },
      ],
    },
  ],
  basis: seenIn('湖北省武汉市'),
}
