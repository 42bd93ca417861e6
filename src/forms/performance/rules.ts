import type { Basis } from '../../core/basis.ts'
import { arithmetic } from '../../core/basis.ts'
import type { Severity } from '../../core/finding.ts'

/** A rule about performance forms, among themselves and against the document they stand in. */
export interface PerformanceRule {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly severity: Severity
  readonly basis: Basis
}

/** 项目支出绩效评价管理办法. */
const evaluation: Basis = {
  notice: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  verified: 'domain knowledge',
}
/** 绩效目标 must be clear, quantified and fitting. */
const targets: Basis = {
  notice: '财预〔2015〕88号《中央部门预算绩效目标管理办法》',
  verified: 'domain knowledge',
}
const consistency: Basis = { notice: '同一文件中同一事项应当一致', verified: 'arithmetic' }

const rule = (id: string, zh: string, en: string, severity: Severity, basis: Basis): PerformanceRule => ({
  id: `performance/${id}`,
  title: { zh, en },
  severity,
  basis,
})

/** Every rule about performance forms, in the order in which a reviewer would read them. */
export const performanceRules = {
  rate: rule(
    'rate',
    '执行率等于执行数除以预算数',
    'The execution rate is executed over budget',
    'error',
    arithmetic,
  ),
  ratePoints: rule(
    'rate-points',
    '预算执行得分等于分值乘以执行率',
    'Points of execution are its points × the rate',
    'error',
    evaluation,
  ),
  scoreTotal: rule(
    'score-total',
    '各项得分之和等于总分',
    'The scores add up to the total',
    'error',
    arithmetic,
  ),
  headScore: rule(
    'head-score',
    '表头自评得分与总分一致',
    'The score in the head is the total',
    'error',
    consistency,
  ),
  headingScores: rule(
    'heading-scores',
    '得分之和不超过标题所列分数',
    'Scores stay within the points of their heading',
    'error',
    arithmetic,
  ),
  weights: rule(
    'weights',
    '分值之和等于标题所列分数，全表为 100 分',
    'Weights make up the points of their heading, and 100 in all',
    'error',
    evaluation,
  ),
  award: rule(
    'award',
    '得分不超过按评分办法应得的分',
    'A score is not above what the rule gives',
    'error',
    evaluation,
  ),
  equalScores: rule(
    'equal-scores',
    '完成情况相差悬殊的指标不得同样的分',
    'Completions far apart do not earn equal points',
    'warning',
    evaluation,
  ),
  noTarget: rule('no-target', '没有目标值的指标不得分', 'No points without a target', 'warning', targets),
  aims: rule(
    'aims',
    '目标值与完成值的写法、单位、方向相称',
    'Target and actual value fit each other',
    'warning',
    targets,
  ),
  unexplained: rule(
    'unexplained',
    '未完成的目标说明原因',
    'A missed target is explained',
    'warning',
    evaluation,
  ),
  allDone: rule(
    'all-done',
    '有未完成的指标时不称全部完成',
    'Not all is done while a target is missed',
    'warning',
    evaluation,
  ),
  grade: rule(
    'grade',
    '自评等级与总分所在档次一致',
    'The grade is the band of the total',
    'warning',
    evaluation,
  ),
  fundSources: rule(
    'fund-sources',
    '各来源资金之和等于资金总额',
    'Sources of funds add up to the total',
    'error',
    arithmetic,
  ),
  headFunds: rule(
    'head-funds',
    '预算来源各项资金量之和等于预算数',
    'Sources in the head add up to the budget',
    'error',
    arithmetic,
  ),
  basicAndProject: rule(
    'basic-and-project',
    '基本支出与项目支出之和等于部门整体支出',
    'Basic and project expenditure make up the whole',
    'error',
    arithmetic,
  ),
  lifetimeBudget: rule(
    'lifetime-budget',
    '项目总预算不小于当年预算',
    'The budget of the whole project holds this year’s',
    'error',
    arithmetic,
  ),
  yearBudget: rule(
    'year-budget',
    '项目当年预算等于资金来源合计',
    'This year’s budget is the sum of its sources',
    'error',
    arithmetic,
  ),
  costSum: rule(
    'cost-sum',
    '支出明细测算之和等于当年预算',
    'Itemised costs add up to this year’s budget',
    'error',
    arithmetic,
  ),
  costWorking: rule(
    'cost-working',
    '测算依据中的算式算得出所印的数',
    'A working beside a cost comes out',
    'error',
    arithmetic,
  ),
  goalAmount: rule(
    'goal-amount',
    '目标文字所说的资金与资金栏一致',
    'Amounts in the words of a goal are those of the form',
    'error',
    consistency,
  ),
  goalCount: rule(
    'goal-count',
    '目标文字所说的数量与同一指标的目标值一致',
    'Counts in the words of a goal are those of the indicator',
    'error',
    consistency,
  ),
  fundShare: rule(
    'fund-share',
    '占比等于该项金额除以合计',
    'A share is its amount over the total',
    'error',
    arithmetic,
  ),
  listedSum: rule(
    'listed-sum',
    '所列各项目之和等于项目支出',
    'The projects listed add up to project expenditure',
    'error',
    arithmetic,
  ),
  listedProject: rule(
    'listed-project',
    '整体表所列项目与项目表的预算一致',
    'A project in the list and its form print one budget',
    'error',
    consistency,
  ),
  projectCount: rule(
    'project-count',
    '文字所说的项目数与自评的项目数一致',
    'As many projects are evaluated as the text says',
    'warning',
    consistency,
  ),
  scoreTold: rule(
    'score-told',
    '说明文字所说的得分与自评表的总分一致',
    'The narrative and the form give one score',
    'error',
    consistency,
  ),
  promisedFunds: rule(
    'promised-funds',
    '编报绩效目标的项目资金等于各目标表之和',
    'The targets printed make up the funds told',
    'warning',
    consistency,
  ),
  overallAmount: rule(
    'overall-amount',
    '整体表的支出与决算、预算表的合计一致',
    'The overall form prints a total of the tables',
    'warning',
    consistency,
  ),
  transferItem: rule(
    'transfer-item',
    '转移支付的执行数与同名科目的支出一致',
    'A transfer spent what the item of its name prints',
    'warning',
    consistency,
  ),
  ownRate: rule(
    'own-rate',
    '“预算执行率”指标的完成值与资金栏的执行率一致',
    'The indicator 预算执行率 says what the funds give',
    'warning',
    consistency,
  ),
  projectTold: rule(
    'project-told',
    '同一项目在自评表与说明文字中的金额一致',
    'The form and the narrative of a project print one amount',
    'error',
    consistency,
  ),
  projectName: rule(
    'project-name',
    '项目名称与资金、目标所说的项目一致',
    'A form bears the name of the project it speaks of',
    'error',
    consistency,
  ),
  copiedIndicator: rule(
    'copied-indicator',
    '指标说的是本项目而不是另一项目',
    'An indicator speaks of its own project',
    'warning',
    targets,
  ),
  betweenForms: rule(
    'between-forms',
    '同一指标在各表中的完成值一致',
    'One indicator has one actual value on every form',
    'warning',
    consistency,
  ),
  reportedIndicator: rule(
    'reported-indicator',
    '自评报告与自评表中同一指标的完成值一致',
    'The report and the form print one actual value',
    'error',
    consistency,
  ),
  narratedIndicator: rule(
    'narrated-indicator',
    '说明文字与自评表中同一指标的完成值一致',
    'The narrative and the form print one actual value',
    'error',
    consistency,
  ),
  promise: rule(
    'promise',
    '自评所列的目标与年初公开的绩效目标一致',
    'The self-evaluation keeps the targets published with the budget',
    'warning',
    evaluation,
  ),
  wrongLevel: rule(
    'wrong-level',
    '指标列在与其性质相符的类别下',
    'An indicator stands under the level it measures',
    'note',
    targets,
  ),
} as const satisfies Readonly<Record<string, PerformanceRule>>

export type PerformanceRuleId = keyof typeof performanceRules
