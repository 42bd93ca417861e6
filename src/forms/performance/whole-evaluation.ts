import type { PerformanceForm } from '../../core/performance-form.ts'
import { scored } from './columns.ts'
import { conclusions, hubeiExecution, hubeiNotes } from './hubei.ts'
import { nationalFunds, nationalResults } from './national.ts'
import { evaluationNotice, hubeiNotice } from './notices.ts'

/** The national layout: basic and project expenditure with 10 points for execution, the goal, the indicators. */
export const wholeEvaluation: PerformanceForm = {
  id: 'whole-evaluation',
  stage: 'evaluation',
  subject: 'whole',
  title: '部门整体支出绩效自评表',
  aliases: [/(?:部门|单位)(?:\((?:部门|单位)\))?整体(?:支出)?绩效(?:目标)?(?:自评|自我评价)(?:情况)?表$/],
  parts: [
    { kind: 'fields', lines: [['body']] },
    nationalFunds('年度预算（万元）', [
      { part: 'total', label: '年度资金总额' },
      { part: 'basic', label: '其中：基本支出' },
      { part: 'project', label: '项目支出' },
      { part: 'other', label: '其他资金' },
    ]),
    ...nationalResults,
    { kind: 'total', title: '总分' },
  ],
  scheme: 'national-2020',
  basis: evaluationNotice,
}

/** The form of Wuhan: 20 points for execution, and the rest shared by the goals of the year, each with its table. */
export const wholeEvaluationWuhan2022: PerformanceForm = {
  id: 'whole-evaluation-wuhan-2022',
  stage: 'evaluation',
  subject: 'whole',
  title: '部门（单位）整体绩效自评表',
  aliases: [/部门(?:\(单位\))?整体(?:支出)?绩效自评表$/],
  region: '湖北省武汉市',
  years: { from: 2021 },
  parts: [
    {
      kind: 'fields',
      lines: [['filedOn', 'headScore'], ['body'], ['basicTotal', 'projectTotal']],
      labels: { body: '单位名称' },
    },
    hubeiExecution('部门整体支出总额', 20),
    {
      kind: 'goals',
      title: '年度目标',
      span: 'annual',
      columns: [
        { column: 'target', title: '年度目标' },
        { column: 'weight', title: '分值' },
      ],
    },
    { kind: 'indicators', title: '年度绩效指标', perGoal: true, columns: scored },
    { kind: 'total', title: '总分' },
    conclusions,
    hubeiNotes,
  ],
  scheme: 'wuhan-2022-whole',
  basis: hubeiNotice,
}

export const wholeEvaluationWuhan2020: PerformanceForm = {
  ...wholeEvaluationWuhan2022,
  id: 'whole-evaluation-wuhan-2020',
  years: { from: 2019, to: 2021 },
  parts: wholeEvaluationWuhan2022.parts.map((part) =>
    part.kind === 'fields' && part.labels !== undefined
      ? { ...part, lines: [['body'], ['basicTotal', 'projectTotal']] }
      : part,
  ),
  scheme: 'hubei-2020',
}
