import type { Basis } from '../../core/basis.ts'
import type { ReportTopic } from '../../core/report.ts'
import { hubeiNotice, seenIn } from './notices.ts'

/** One thing a report must speak of. Patterns are tried after `normal()`, a heading without its ordinal. */
export interface ReportSubject {
  readonly title: { readonly zh: string; readonly en: string }
  /** What a heading of the chapter says. */
  readonly heading: RegExp
  /** Words that say it where no heading does. */
  readonly told?: RegExp
  /** What is asked of a person where a plan cannot answer. */
  readonly asks?: string
}

export const reportSubjects: Readonly<Record<ReportTopic, ReportSubject>> = {
  conclusion: { title: { zh: '自评结论', en: 'Conclusion' }, heading: /^(?:绩效)?自评结论$/ },
  score: {
    title: { zh: '自评得分', en: 'Score' },
    heading: /^.{0,20}自评(?:得分|总分|结果|等级)(?:情况)?$/,
    told: /(?:自评|总)(?:总|最终)?得?分.{0,12}\d|自评等级/,
  },
  completion: {
    title: { zh: '绩效目标完成情况', en: 'What came of the goals' },
    heading: /^(?!.*分析$).{0,20}绩效目标(?:完成|实现)(?:情况|程度)$/,
  },
  execution: {
    title: { zh: '预算执行情况', en: 'Budget execution' },
    heading: /^.{0,10}(?:执行率情况|资金(?:情况|执行|投入).{0,10}|预算执行情况)(?:分析)?$/,
    told: /(?:预算|资金|支出).{0,8}(?:执行|完成|使用)率|完成预算/,
  },
  met: {
    title: { zh: '完成的绩效目标', en: 'Goals met' },
    heading: /^(?:已)?完成的?(?:绩效目标|指标).{0,4}$/,
    told: /完成的绩效目标如下|(?:绩效)?(?:目标|指标).{0,12}(?:全部|均已|已)完成/,
  },
  unmet: {
    title: { zh: '未完成的绩效目标', en: 'Goals not met' },
    heading: /^未完成的?(?:绩效目标|指标).{0,4}$/,
    told: /未完成(?:的)?(?:绩效)?(?:目标|指标)|(?:目标|指标).{0,12}(?:全部|均已?|都已?)完成|(?:指标|目标)完成率(?:为|达到?)?100%/,
    asks: '哪些目标没有完成',
  },
  problems: {
    title: { zh: '存在的问题和原因', en: 'Problems and their causes' },
    heading: /存在(?:的)?(?:主要)?问题|偏离.{0,8}原因|(?:经验|问题)和建议/,
    told: /(?:存在|主要)(?:的)?问题|偏离.{0,8}原因/,
    asks: '目标没有完成、执行率偏低、目标设得过高或过低的，各是什么问题；原因是资金、进度、管理还是目标本身。没有问题的，写“没有发现问题”',
  },
  measures: {
    title: { zh: '下一步拟改进措施', en: 'What will be done' },
    heading: /改进(?:措施|建议)/,
    told: /改进(?:措施|建议)/,
    asks: '针对上面的每一个问题：谁，什么时候以前，做到什么程度',
  },
  evidence: { title: { zh: '佐证材料', en: 'Evidence' }, heading: /^佐证材料$/ },
  basics: {
    title: { zh: '基本情况', en: 'Basic facts' },
    heading: /^(?:项目|部门|单位)?(?:基本)?(?:情况|概况)$/,
    asks: '立项依据（文件名称、文号）、主要内容、实施单位和服务对象',
  },
  organisation: {
    title: { zh: '自评工作开展情况', en: 'How the evaluation was done' },
    heading: /自评工作(?:组织)?(?:开展|实施|组织)?情况$/,
    asks: '谁组织，何时开始和结束，各科室怎样分工，数据从哪里取、由谁复核',
  },
  analysis: {
    title: { zh: '绩效目标完成情况分析', en: 'Analysis of the indicators' },
    heading: /绩效目标(?:完成|实现)情况分析/,
  },
  applied: {
    title: { zh: '自评结果应用情况', en: 'How results are applied' },
    heading: /(?:自评|评价)?结果(?:拟)?(?:应用|运用)(?:情况)?/,
    told: /(?:自评|评价)结果.{0,30}(?:应用|运用|作为)/,
    asks: '上年度自评发现的问题改了没有，预算因此增减多少、目标因此改了什么；本年结果打算怎样用。上年没有自评的，写明',
  },
  other: {
    title: { zh: '其他佐证材料', en: 'Other evidence' },
    heading: /^其他(?:佐证材料|需要?说明的(?:问题|情况|事项))/,
    asks: '验收单、问卷、第三方报告等材料的名称和份数；没有的写“无”',
  },
  management: {
    title: { zh: '资金管理情况', en: 'Management of the funds' },
    heading: /^(?:项目)?资金管理情况/,
    asks: '按什么制度管理，有没有截留、挪用、超标准，检查由谁做',
  },
  goals: {
    title: { zh: '绩效目标', en: 'Goals' },
    heading: /^(?:项目|年度|总体).{0,10}绩效目标$|^总体绩效目标完成情况$/,
  },
  indicators: {
    title: { zh: '各项绩效指标完成情况', en: 'Indicators one by one' },
    heading: /绩效指标完成情况(?:分析)?$/,
  },
}

/** A chapter of a layout: its place, its heading, and whether a report that lacks it lacks something. */
export interface ReportChapter {
  readonly topic: ReportTopic
  readonly level: 1 | 2 | 3
  readonly title: string
  readonly required: boolean
}

/** A way of building a report. */
export interface ReportLayout {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly chapters: readonly ReportChapter[]
  readonly basis: Basis
}

const at = (level: 1 | 2 | 3, topic: ReportTopic, title?: string, required = true): ReportChapter => ({
  topic,
  level,
  title: title ?? reportSubjects[topic].title.zh,
  required,
})

const conclusion: readonly ReportChapter[] = [
  at(1, 'conclusion', undefined, false),
  at(2, 'score'),
  at(2, 'completion'),
  at(3, 'execution', '执行率情况'),
  at(3, 'met', undefined, false),
  at(3, 'unmet', undefined, false),
  at(2, 'problems'),
  at(2, 'measures'),
]

/** The layouts seen. The first is the one that is written. */
export const reportLayouts: readonly ReportLayout[] = [
  {
    id: 'conclusion-and-evidence',
    name: { zh: '自评结论与佐证材料', en: 'conclusion and evidence' },
    chapters: [
      ...conclusion,
      at(1, 'evidence'),
      at(2, 'basics'),
      at(2, 'organisation'),
      at(2, 'analysis'),
      at(2, 'applied', '上年度自评结果应用情况'),
      at(2, 'other', undefined, false),
    ],
    basis: hubeiNotice,
  },
  // Published accounts often print the conclusion alone, with the tables as its evidence.
  {
    id: 'conclusion',
    name: { zh: '自评结论', en: 'conclusion alone' },
    chapters: conclusion,
    basis: hubeiNotice,
  },
  {
    id: 'six-parts',
    name: { zh: '资金、管理、目标、指标、原因、应用六项', en: 'six parts' },
    chapters: [
      at(2, 'execution', '资金投入及执行情况'),
      at(2, 'management'),
      at(2, 'goals', '总体绩效目标完成情况'),
      at(2, 'indicators'),
      at(2, 'problems', '偏离绩效目标的原因和下一步改进措施'),
      at(2, 'applied', '绩效评价结果拟应用情况'),
    ],
    basis: seenIn('武汉'),
  },
  {
    id: 'by-project',
    name: { zh: '逐个项目', en: 'project by project' },
    chapters: [
      at(2, 'basics', '项目基本情况'),
      at(2, 'goals', '项目绩效目标'),
      at(2, 'completion', '绩效目标实现情况分析', false),
      at(3, 'execution', '资金情况分析'),
      at(3, 'indicators', '绩效指标完成情况分析'),
      at(2, 'score', '自评结果'),
    ],
    basis: seenIn('武汉'),
  },
]

/** What a report must hold, as entries of the ledger of what was looked at. */
export const reportRequirements: readonly {
  readonly id: string
  readonly topic: ReportTopic
  readonly title: { readonly zh: string; readonly en: string }
}[] = (Object.entries(reportSubjects) as [ReportTopic, ReportSubject][])
  .filter(([topic]) =>
    reportLayouts.some(({ chapters }) => chapters.some((it) => it.topic === topic && it.required)),
  )
  .map(([topic, { title }]) => ({
    id: `report/must/${topic}`,
    topic,
    title: { zh: `自评报告：${title.zh}`, en: `Self-evaluation report: ${title.en}` },
  }))
