import type { PerformanceForm } from '../../core/performance-form.ts'
import { promised } from './columns.ts'
import { targetNotice } from './notices.ts'

/** The national layout for a project of several years: money and goals of its whole term beside those of the year. */
export const projectTargetsTwoSpans: PerformanceForm = {
  id: 'project-targets-two-spans',
  stage: 'targets',
  subject: 'project',
  title: '项目支出绩效目标申报表',
  aliases: [/专项资金(?:总体)?绩效目标表$/, /项目(?:支出)?绩效目标(?:申报)?表$/],
  unlike: [/自评|监控|整体/],
  parts: [
    { kind: 'fields', lines: [['project'], ['department', 'executor'], ['attribute', 'period']] },
    {
      kind: 'funds',
      title: '项目资金（万元）',
      columns: [
        { column: 'lifetime', title: '实施期资金总额' },
        { column: 'annual', title: '年度资金总额' },
      ],
      lines: [
        { part: 'total', label: '实施期资金总额', column: 'lifetime' },
        { part: 'total', label: '年度资金总额', column: 'annual' },
        { part: 'fiscal', label: '其中：财政拨款', column: 'lifetime' },
        { part: 'fiscal', label: '其中：财政拨款', column: 'annual' },
        { part: 'other', label: '其他资金', column: 'lifetime' },
        { part: 'other', label: '其他资金', column: 'annual' },
      ],
    },
    {
      kind: 'goals',
      title: '总体目标',
      span: 'overall',
      beside: { span: 'annual', title: '年度目标' },
      columns: [{ column: 'target', title: '实施期目标' }],
    },
    { kind: 'indicators', title: '绩效指标', columns: promised },
  ],
  basis: targetNotice,
}
