import type { PerformanceForm } from '../../core/performance-form.ts'
import { signed, signedKey } from './chongqing.ts'
import { seenIn } from './notices.ts'

/** 市级一般性项目绩效目标表 of Chongqing: many projects, indicators without levels. */
export const projectTargetsListChongqing: PerformanceForm = {
  id: 'project-targets-list-chongqing',
  stage: 'targets',
  subject: 'project',
  title: '一般性项目绩效目标表（一级项目）',
  aliases: [/一般性项目绩效目标表(?:\(.+\))?$/],
  region: '重庆市',
  arrangement: 'list',
  parts: [
    { kind: 'fields', lines: [['project']] },
    {
      kind: 'funds',
      title: '当年财政拨款预算金额',
      columns: [{ column: 'amount', title: '当年财政拨款预算金额' }],
      lines: [{ part: 'current', label: '当年财政拨款预算金额' }],
    },
    {
      kind: 'goals',
      title: '当年绩效目标',
      span: 'annual',
      columns: [{ column: 'target', title: '当年绩效目标' }],
    },
    { kind: 'indicators', title: '绩效指标', columns: signed },
  ],
  basis: seenIn('重庆市'),
}

/** 重点专项资金绩效目标表 of Chongqing: one fund, divided between the city and its counties. */
export const fundTargetsChongqing: PerformanceForm = {
  id: 'fund-targets-chongqing',
  stage: 'targets',
  subject: 'project',
  title: '重点专项资金绩效目标表（一级项目）',
  aliases: [/重点专项资金绩效目标表(?:\(.+\))?$/],
  region: '重庆市',
  parts: [
    { kind: 'fields', lines: [['project', 'department']] },
    {
      kind: 'funds',
      title: '当年预算',
      columns: [{ column: 'amount', title: '金额' }],
      lines: [
        { part: 'total', label: '当年预算' },
        { part: 'unnamed', label: '市级支出' },
        { part: 'unnamed', label: '补助区县' },
      ],
    },
    { kind: 'fields', lines: [['content']], labels: { content: '项目概况' } },
    {
      kind: 'goals',
      title: '当年绩效目标',
      span: 'annual',
      columns: [{ column: 'target', title: '当年绩效目标' }],
    },
    { kind: 'indicators', title: '绩效指标', columns: signedKey },
  ],
  basis: seenIn('重庆市'),
}
