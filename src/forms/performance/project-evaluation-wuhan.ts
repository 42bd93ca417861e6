import type { PerformanceForm } from '../../core/performance-form.ts'
import { achieved, levels, scored } from './columns.ts'
import { conclusions, hubeiChoices, hubeiExecution, hubeiNotes } from './hubei.ts'
import { hubeiNotice } from './notices.ts'

const titles: Pick<
  PerformanceForm,
  'stage' | 'subject' | 'title' | 'aliases' | 'unlike' | 'region' | 'basis'
> = {
  stage: 'evaluation',
  subject: 'project',
  title: '项目支出绩效自评表',
  aliases: [/项目(?:支出)?绩效自评表$/],
  unlike: [/整体|转移支付/],
  region: '湖北省武汉市',
  basis: hubeiNotice,
}

/** 20 points for execution and 80 for indicators, whose points stand in the headings of the first level. */
export const projectEvaluationWuhan2020: PerformanceForm = {
  ...titles,
  id: 'project-evaluation-wuhan-2020',
  years: { from: 2019, to: 2021 },
  parts: [
    {
      kind: 'fields',
      lines: [['project'], ['department', 'executor']],
      labels: { executor: '项目实施单位' },
    },
    ...hubeiChoices(['部门预算项目', '区级专项', '专项转移支付项目']),
    hubeiExecution('年度财政资金总额', 20),
    {
      kind: 'indicators',
      title: '年度绩效目标',
      points: 80,
      columns: [
        ...levels.slice(0, 2),
        { column: 'level3', title: '具体指标名称' },
        { column: 'target', title: '年初目标值（A）' },
        { column: 'actual', title: '实际完成值（B）' },
        { column: 'score', title: '得分' },
      ],
    },
    { kind: 'total', title: '总分' },
    conclusions,
    hubeiNotes,
  ],
  scheme: 'hubei-2020',
}

/** 20 points for execution, 20 for the goal in words, 60 for the indicators. */
export const projectEvaluationWuhan2022: PerformanceForm = {
  ...titles,
  id: 'project-evaluation-wuhan-2022',
  years: { from: 2021 },
  parts: [
    {
      kind: 'fields',
      lines: [['body', 'filedOn', 'headScore'], ['project'], ['department', 'executor']],
      labels: { body: '单位名称（盖章）', executor: '项目实施单位' },
    },
    { kind: 'choice', field: 'type', options: ['经常性项目', '延续性项目', '一次性项目'] },
    {
      kind: 'choice',
      field: 'category',
      label: '预算来源及资金规模',
      options: ['部门预算项目', '专项资金', '上级转移支付项目'],
      amount: '资金量：',
    },
    hubeiExecution('年度财政资金总额', 20),
    {
      kind: 'goals',
      title: '项目绩效总目标',
      points: 20,
      span: 'overall',
      columns: [
        { column: 'target', title: '年初设定目标' },
        { column: 'actual', title: '全年实际完成情况' },
        { column: 'score', title: '得分' },
      ],
    },
    { kind: 'indicators', title: '项目年度绩效指标', points: 60, columns: scored },
    { kind: 'total', title: '总分' },
    conclusions,
    hubeiNotes,
  ],
  scheme: 'wuhan-2022-project',
}

/** The form of 2024 that gives no points: budget, execution, and for each indicator what was aimed at and reached. */
export const projectEvaluationUnscored: PerformanceForm = {
  ...titles,
  id: 'project-evaluation-wuhan-unscored',
  years: { from: 2023 },
  parts: [
    {
      kind: 'fields',
      lines: [['project'], ['department', 'executor']],
      labels: { executor: '项目实施单位' },
    },
    ...hubeiChoices(['部门预算项目', '区级专项', '上级转移支付项目']),
    {
      kind: 'funds',
      title: '预算执行情况（万元）',
      columns: [
        { column: 'budget', title: '预算数（A）' },
        { column: 'executed', title: '执行数（B）' },
        { column: 'rate', title: '执行率（B/A）' },
      ],
      lines: [{ part: 'total', label: '年度财政资金总额' }],
    },
    { kind: 'indicators', title: '年度绩效目标', columns: achieved },
    conclusions,
    {
      kind: 'notes',
      lines: [
        '预算数指调整后的财政资金总额，含上年结转；执行数指资金使用单位实际支出的财政资金。',
        '满意度指标暂可不评。',
        '部门预算项目按二级项目填报；区级专项、上级专项转移支付和指定用途的共同事权转移支付按一级项目填报。',
      ],
    },
  ],
}
