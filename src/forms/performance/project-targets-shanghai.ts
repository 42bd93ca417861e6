import type { PerformanceForm } from '../../core/performance-form.ts'
import { levels } from './columns.ts'
import { seenIn } from './notices.ts'

/** 财政项目支出绩效目标填报表 of Shanghai, with the project's whole money beside that of the year. */
export const projectTargetsShanghai: PerformanceForm = {
  id: 'project-targets-shanghai',
  stage: 'targets',
  subject: 'project',
  title: '财政项目支出绩效目标填报表',
  aliases: [/^财政项目支出绩效目标(?:填报|申报)?表$/],
  region: '上海市',
  parts: [
    {
      kind: 'fields',
      lines: [
        ['project', 'attribute', 'category'],
        ['department', 'executor'],
        ['begins', 'ends'],
      ],
      labels: { attribute: '项目性质' },
    },
    {
      kind: 'funds',
      title: '项目资金（元）',
      columns: [
        { column: 'lifetime', title: '项目资金总额' },
        { column: 'annual', title: '年度资金申请总额' },
      ],
      lines: [
        { part: 'total', label: '项目资金总额', column: 'lifetime' },
        { part: 'total', label: '年度资金申请总额', column: 'annual' },
        { part: 'fiscal', label: '其中：财政资金', column: 'lifetime' },
        { part: 'current', label: '其中：当年财政拨款', column: 'annual' },
        { part: 'carried', label: '上年结转资金', column: 'annual' },
        { part: 'other', label: '其他资金', column: 'lifetime' },
        { part: 'other', label: '其他资金', column: 'annual' },
      ],
    },
    {
      kind: 'goals',
      title: '项目绩效目标',
      span: 'overall',
      beside: { span: 'annual', title: '年度总体目标' },
      columns: [{ column: 'target', title: '项目总目标' }],
    },
    {
      kind: 'indicators',
      title: '绩效指标',
      columns: [...levels, { column: 'target', title: '年度（/项目）指标值' }],
    },
  ],
  basis: seenIn('上海市'),
}
