import type { PerformanceForm } from '../../core/performance-form.ts'
import { promised } from './columns.ts'
import { targetNotice } from './notices.ts'

/** The national layout: what the department sets out to do this year and what it costs, its goal, its indicators. */
export const wholeTargets: PerformanceForm = {
  id: 'whole-targets',
  stage: 'targets',
  subject: 'whole',
  title: '部门整体支出绩效目标申报表',
  aliases: [/(?:部门|单位)(?:\((?:部门|单位)\))?整体(?:支出)?(?:预算)?绩效目标(?:申报|批复)?表$/],
  unlike: [/自评|监控/],
  parts: [
    { kind: 'fields', lines: [['body']] },
    {
      kind: 'projects',
      title: '年度主要任务',
      columns: [
        { column: 'name', title: '任务名称' },
        { column: 'content', title: '主要内容' },
        { column: 'amount', title: '预算金额（万元）/总额' },
        { column: 'fiscal', title: '预算金额（万元）/财政拨款' },
        { column: 'other', title: '预算金额（万元）/其他资金' },
      ],
    },
    {
      kind: 'goals',
      title: '年度总体目标',
      span: 'annual',
      columns: [{ column: 'target', title: '年度总体目标' }],
    },
    { kind: 'indicators', title: '年度绩效指标', columns: promised },
  ],
  basis: targetNotice,
}

/** The same with the points fixed beforehand: 10 for the rate of execution and 90 for the indicators. */
export const wholeTargetsWeighted: PerformanceForm = {
  ...wholeTargets,
  id: 'whole-targets-weighted',
  title: '部门整体支出绩效目标表',
  parts: wholeTargets.parts.map((part) => {
    if (part.kind === 'projects') return { ...part, points: 10, pointsTitle: '执行率分值' }
    if (part.kind !== 'indicators') return part
    return { ...part, columns: [...promised, { column: 'weight', title: '分值权重（90分）' }] }
  }),
  scheme: 'national-2021',
}
