import type { PerformanceForm, PerformancePart } from '../../core/performance-form.ts'
import { seenIn } from './notices.ts'

const indicators = (title: string, span: 'annual' | 'longTerm'): PerformancePart => ({
  kind: 'indicators',
  title,
  perGoal: true,
  span,
  columns: [
    { column: 'level1', title: '一级指标' },
    { column: 'level2', title: '二级指标' },
    { column: 'level3', title: '指标内容' },
    ...(span === 'annual'
      ? ([
          { column: 'twoYearsAgo', title: '指标值（前年）' },
          { column: 'lastYear', title: '指标值（上年）' },
        ] as const)
      : []),
    { column: 'target', title: span === 'annual' ? '指标值（预计当年实现）' : '指标值' },
    { column: 'standard', title: '绩效标准' },
  ],
})

const goals = (title: string, span: 'annual' | 'longTerm'): PerformancePart => ({
  kind: 'goals',
  title,
  span,
  columns: [{ column: 'target', title }],
})

/** The long form of Wuhan: three years of money, the projects, long-term and annual goals with a table of indicators for each. */
export const wholeTargetsWuhan: PerformanceForm = {
  id: 'whole-targets-wuhan',
  stage: 'targets',
  subject: 'whole',
  title: '部门整体支出绩效目标申报表',
  aliases: [/部门(?:\(单位\))?整体支出绩效目标申报表$/],
  region: '湖北省武汉市',
  parts: [
    {
      kind: 'fields',
      lines: [['year'], ['filedOn'], ['body'], ['filedBy', 'phone']],
      labels: { body: '部门名称' },
    },
    {
      kind: 'funds',
      title: '部门总体资金情况',
      columns: [
        { column: 'amount', title: '当年金额' },
        { column: 'share', title: '占比' },
        { column: 'twoYearsAgo', title: '近两年收支金额/前年' },
        { column: 'lastYear', title: '近两年收支金额/上年' },
      ],
      lines: [
        { part: 'fiscal', label: '收入构成/财政拨款' },
        { part: 'other', label: '收入构成/其他资金' },
        { part: 'total', label: '收入构成/合计' },
        { part: 'basic', label: '支出构成/基本支出' },
        { part: 'project', label: '支出构成/项目支出' },
        { part: 'total', label: '支出构成/合计' },
      ],
    },
    { kind: 'fields', lines: [['functions'], ['tasks']] },
    {
      kind: 'projects',
      title: '项目支出情况',
      columns: [
        { column: 'name', title: '项目名称' },
        { column: 'type', title: '项目类型' },
        { column: 'lifetime', title: '项目总预算' },
        { column: 'amount', title: '项目本年度预算' },
        { column: 'content', title: '项目主要支出方向和用途' },
      ],
    },
    goals('长期目标', 'longTerm'),
    goals('年度目标', 'annual'),
    indicators('长期绩效指标', 'longTerm'),
    indicators('年度绩效指标', 'annual'),
  ],
  basis: seenIn('湖北省武汉市'),
}
