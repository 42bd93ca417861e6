import type { Pattern } from '../../core/form.ts'
import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { FundColumn, FundPart, PerformanceField } from '../../core/performance.ts'

/**
 * What each place on a performance form is called, by notice or as seen in published forms. Patterns are tried on the label after
 * `normal()`, without its points 「（20分）」, its unit 「（万元）」 and its ordinal.
 */
export const fieldLabels: Readonly<Record<PerformanceField, readonly Pattern[]>> = {
  project: ['项目名称', '专项名称', '项目(专项)名称', /^转移支付(?:\(.+\))?(?:项目)?名称$/],
  department: [/^(?:项目)?主管部门(?:及代码)?$/, '主管单位', '预算部门'],
  executor: [/^(?:项目)?(?:实施|执行)单位$/, '资金使用单位'],
  body: [/^(?:部门|单位|部门\(单位\)|单位\(部门\)|预算单位)名称(?:\(盖章\))?$/, '填报单位', '填报单位(盖章)'],
  transferOwner: [/^(?:省直|市直|中央主管|省级主管|上级主管)部门$/],
  person: [/^项目(?:负责|联系)人$/, '负责人'],
  phone: [/^(?:联系|联络)?电话$/],
  filedBy: ['填报人', '填表人'],
  filedOn: [/^(?:填报|填表|填写)(?:日期|时间)$/],
  year: ['年度', '预算年度'],
  category: ['项目类别', '预算来源及资金规模', '预算来源', '资金来源及规模'],
  attribute: ['项目属性', '项目性质'],
  type: ['项目类型'],
  begins: [/^(?:计划|项目)?(?:开始|起始)(?:日期|时间|年份)$/],
  ends: [/^(?:计划|项目)?(?:完成|终止|结束)(?:日期|时间|年份)$/],
  period: ['实施期限', '项目期限', '项目周期'],
  reason: ['项目申请理由', '立项依据', '项目立项依据'],
  content: ['项目主要内容', '项目概况', '项目内容'],
  plan: ['实施方案', '项目实施计划', '保证项目实施的制度、措施'],
  trend: ['项目前两年预算及当年预算变动情况'],
  functions: [/^(?:部门|单位)?职能(?:职责)?(?:概述)?$/],
  tasks: [/^(?:本)?年度(?:主要)?(?:工作)?任务$/],
  lifetimeBudget: ['项目总预算'],
  yearBudget: ['项目当年预算'],
  basicTotal: ['基本支出总额'],
  projectTotal: ['项目支出总额'],
  headScore: ['自评得分', '自评总分'],
  grade: [/^(?:自评|评价|绩效)?(?:等级|等次)$/, '自评结论'],
  causes: [/^偏差(?:大|较大)?或(?:者)?目标未完成(?:的)?原因分析$/, '未完成原因分析', '偏差原因分析'],
  measures: [/^改进措施及结果(?:应用|运用)方案$/, '改进措施'],
  remarks: ['备注', '说明', '其他需要说明的问题'],
}

export const fundLabels: Readonly<Record<Exclude<FundPart, 'unnamed'>, readonly Pattern[]>> = {
  total: [
    /^(?:年度|本年|当年|年度预算|实施期|项目|全年)?(?:财政|预算)?资金(?:申请)?总额$/,
    /^部门整体(?:支出)?(?:预算)?总额$/,
    '资金总额',
    '合计',
    '总计',
    '金额合计',
    '年度资金总额',
  ],
  fiscal: [/^(?:其中)?(?:[:：])?(?:本级|市级|区级|县级)?财政(?:拨款|资金|性资金)$/, /^1?\.?财政拨款$/],
  current: [/^(?:其中:?)?(?:当年|本年)财政(?:拨款|资金)$/],
  carried: [/^上年结转(?:和结余)?(?:资金|结余)?$/, '结转资金', '上年结转结余'],
  central: [/^(?:其中:?)?中央(?:财政)?(?:补助|资金|拨款)$/],
  provincial: [/^(?:其中:?)?省级(?:财政)?(?:补助|资金|拨款)$/],
  local: [/^(?:地方|市县|市、县|市县级|区县)(?:财政)?(?:补助|资金|拨款)$/],
  own: [/^(?:单位)?自(?:有|筹)资金$/, '单位资金'],
  other: ['其他资金', '其他', '其它资金'],
  basic: ['基本支出'],
  personnel: [/^(?:其中:?)?人员(?:支出|经费)$/],
  operating: [/^(?:其中:?)?(?:办公|公用)(?:支出|经费)$/],
  project: ['项目支出'],
}

export const fundColumns: Readonly<Record<FundColumn, readonly Pattern[]>> = {
  amount: ['金额', '预算金额', '资金金额', '当年金额', '总额'],
  lifetime: [/^(?:项目|实施期)资金总额$/, '实施期资金总额'],
  annual: [/^年度资金(?:申请)?总额$/],
  initial: ['年初预算数', '年初预算'],
  budget: [/^(?:全年|调整后)?预算数(?:\(A\))?$/, /^全年预算数(?:\(A\))?$/],
  executed: [/^(?:全年)?执行数(?:\(B\))?$/, /^(?:1-\d+月|\d+月底)?执行数(?:\(B\))?$/, /^全年支出数$/],
  rate: [/^(?:预算)?执行率(?:\(B\/A\)|\(%\))*$/],
  weight: ['分值', '权重', '分值权重'],
  score: [/^得分(?:\(\d+分[*×]?执行率\))?$/],
  share: ['占比'],
  twoYearsAgo: [/^(?:20\d\d年|前年)$/],
  lastYear: ['上年'],
}

export const indicatorColumns: Readonly<Record<IndicatorColumn, readonly Pattern[]>> = {
  level1: ['一级指标'],
  level2: ['二级指标'],
  level3: ['三级指标', '具体指标名称', '具体指标', '指标名称', '指标内容'],
  sign: ['指标性质', '指标值类型', '性质'],
  target: [
    /^(?:年初|年度|全年|预期|计划|绩效)?(?:目标|指标)值(?:\(A\))?$/,
    /^(?:年度)?(?:\(\/项目\))?指标值$/,
    /^指标值\(预计当年实现\)$/,
    '绩效标准值',
  ],
  unit: ['度量单位', '计量单位', '单位'],
  actual: [/^(?:全年)?(?:实际)?完成(?:值|情况)(?:\(B\))?$/, /^实际完成值(?:\(B\))?$/, /^\d+-\d+月完成值$/],
  weight: [/^(?:指标)?(?:分值|权重|分值权重)(?:\(%\))?$/],
  score: ['得分', '自评得分'],
  reason: [
    /^偏差(?:原因)?分析(?:及|和)?改进措施$/,
    /^偏差原因(?:分析)?(?:及(?:下一步)?改进措施)?$/,
    /^未完成原因/,
  ],
  standard: ['绩效标准', '指标值来源'],
  explanation: ['指标解释', '指标值内容', '指标说明'],
  rule: [/^评(?:\(扣\))?分标准$/, '评分规则', '计分标准'],
  twoYearsAgo: [/^指标值\(前年\)$/, '前年'],
  lastYear: [/^指标值\(上年\)$/, '上年'],
}
