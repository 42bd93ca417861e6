import type { PerformanceForm } from '../../core/performance-form.ts'
import { signedKey } from './chongqing.ts'
import { levels } from './columns.ts'
import { seenIn } from './notices.ts'

/** 部门整体绩效目标表 of Chongqing: a goal and indicators without levels, no money. */
export const wholeTargetsChongqing: PerformanceForm = {
  id: 'whole-targets-chongqing',
  stage: 'targets',
  subject: 'whole',
  title: '部门整体绩效目标表',
  aliases: [/(?:部门|单位)整体绩效目标表$/],
  region: '重庆市',
  parts: [
    {
      kind: 'goals',
      title: '当年整体绩效目标',
      span: 'annual',
      columns: [{ column: 'target', title: '当年整体绩效目标' }],
    },
    { kind: 'indicators', title: '绩效指标', columns: signedKey },
  ],
  basis: seenIn('重庆市'),
}

/** 部门整体支出绩效目标表 of Hunan: one unit a row, its budget by source and by kind, its goal, its indicators. */
export const wholeTargetsList: PerformanceForm = {
  id: 'whole-targets-list',
  stage: 'targets',
  subject: 'whole',
  title: '部门整体支出绩效目标表',
  aliases: [/(?:部门|单位)整体(?:支出)?绩效目标表$/],
  region: '湖南省',
  arrangement: 'list',
  parts: [
    { kind: 'fields', lines: [['body']], labels: { body: '单位名称' } },
    {
      kind: 'funds',
      title: '年度预算申请',
      columns: [{ column: 'amount', title: '年度预算申请' }],
      lines: [
        { part: 'total', label: '资金总额' },
        { part: 'unnamed', label: '按收入性质分/一般公共预算' },
        { part: 'unnamed', label: '按收入性质分/政府性基金拨款' },
        { part: 'unnamed', label: '按收入性质分/财政专户管理资金' },
        { part: 'other', label: '按收入性质分/其他资金' },
        { part: 'basic', label: '按支出性质分/基本支出' },
        { part: 'project', label: '按支出性质分/项目支出' },
      ],
    },
    {
      kind: 'goals',
      title: '整体绩效目标',
      span: 'overall',
      columns: [{ column: 'target', title: '整体绩效目标' }],
    },
    {
      kind: 'indicators',
      title: '部门整体支出年度绩效目标',
      columns: [
        ...levels,
        { column: 'sign', title: '指标值类型' },
        { column: 'target', title: '指标值' },
        { column: 'unit', title: '计量单位' },
        { column: 'explanation', title: '指标解释' },
        { column: 'rule', title: '评（扣）分标准' },
        { column: 'remark', title: '备注' },
      ],
    },
  ],
  basis: seenIn('湖南省'),
}
