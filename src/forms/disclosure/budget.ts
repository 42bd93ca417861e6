import { budgetMatters } from './budget-matters.ts'
import { everyDocument } from './every-document.ts'
import { saysNone } from './none.ts'
import { budgetLaw, budgetLawRegulation, disclosureRules, performanceOpinion } from './notices.ts'
import {
  any,
  chapter,
  claim,
  holds,
  reaches,
  reasoned,
  requirement,
  table,
  text,
  type Requirement,
} from './requirement.ts'

const must = requirement('budget')

const parts: readonly Requirement[] = [
  must(
    'part/overview',
    '部门（单位）概况',
    'Overview of the body',
    disclosureRules,
    chapter(/概况|基本情况|职能|职责/),
  ),
  must('part/duties', '主要职能', 'Duties', disclosureRules, chapter(/职能|职责/)),
  must(
    'part/units',
    '机构设置或预算单位构成',
    'Organisation or units covered',
    disclosureRules,
    any(
      chapter(/机构(设置|情况|构成)|单位(构成|情况|设置)|编报范围/),
      text(/下设|内设(机构|科室|处室)|预算单位/),
    ),
  ),
  must(
    'part/tables',
    '预算表',
    'The tables',
    disclosureRules,
    any(chapter(/预算(报|公开)?表|预算公开报表/), table('budget-01')),
  ),
  must(
    'part/narrative',
    '预算情况说明',
    'The narrative',
    disclosureRules,
    chapter(/预算(编制|安排|收支|公开|总体)?(情况)?(的)?说明|情况说明|预算(编制|安排)情况/),
  ),
  must('part/terms', '名词解释', 'Glossary', disclosureRules, chapter(/(名词|术语)解释/)),
]

const tables: readonly Requirement[] = [
  ...(
    [
      ['budget-01', '收支总表', 'Summary of income and expenditure'],
      ['budget-02', '收入总表', 'Income'],
      ['budget-03', '支出总表', 'Expenditure'],
      ['budget-04', '财政拨款收支总表', 'Summary of appropriations'],
      ['budget-05', '一般公共预算支出表', 'General public budget expenditure'],
      ['budget-06', '一般公共预算基本支出表', 'Basic expenditure by economic classification'],
      ['budget-07', '一般公共预算“三公”经费支出表', 'Three public expenses'],
      ['budget-08', '政府性基金预算支出表', 'Government funds'],
    ] as const
  ).map(([form, zh, en]) => must(`table/${form}`, `公开《${zh}》`, en, disclosureRules, table(form))),
  must(
    'table/budget-09',
    '公开《国有资本经营预算支出表》',
    'State capital budget',
    disclosureRules,
    table('budget-09'),
    // The notice of 2016 lists eight tables without it.
    { years: { from: 2021 }, severity: 'note' },
  ),
  must(
    'table/budget-11',
    '公开项目绩效目标',
    'Project performance targets',
    performanceOpinion,
    any(table('budget-11'), table('budget-11-whole'), chapter(/绩效目标/), text(/绩效目标/)),
    { years: { from: 2019 } },
  ),
  must(
    'level/budget-05',
    '一般公共预算支出按功能分类公开到项',
    'General public expenditure down to items',
    budgetLawRegulation('第六条'),
    reaches('budget-05', 'item'),
  ),
  must(
    'level/budget-06',
    '基本支出按经济性质分类公开到款',
    'Basic expenditure by economic classification down to sections',
    budgetLawRegulation('第六条'),
    reaches('budget-06', 'section'),
  ),
  must(
    'reason/budget-08',
    '没有政府性基金预算支出的，保留空表并说明',
    'An empty table of government funds says why',
    disclosureRules,
    reasoned('budget-08', saysNone('政府性基金')),
    { severity: 'note' },
  ),
  must(
    'reason/budget-09',
    '没有国有资本经营预算支出的，保留空表并说明',
    'An empty table of the state capital budget says why',
    disclosureRules,
    reasoned('budget-09', saysNone('国有资本')),
    { years: { from: 2021 }, severity: 'note' },
  ),
  must(
    'reason/budget-07',
    '没有“三公”经费预算的，保留空表并说明',
    'An empty table of three public expenses says why',
    disclosureRules,
    reasoned('budget-07', saysNone('三公经费')),
    { severity: 'note' },
  ),
]

const accuracy: readonly Requirement[] = (
  [
    ['budget-01/balance', '收支总表收入总计等于支出总计', 'Income and expenditure balance'],
    ['budget-04/balance', '财政拨款收支总表收支相等', 'Appropriations balance'],
  ] as const
).map(([relation, zh, en]) =>
  must(`accurate/${relation}`, zh, en, budgetLaw('第三十二条'), holds(relation), { severity: 'error' }),
)

const narrative: readonly Requirement[] = [
  must(
    'told/summary',
    '说明收支预算总体情况及增减变化',
    'Overall budget and its change',
    disclosureRules,
    any(
      claim('budget/summary', 'budget/summary/income', 'budget/summary/expenditure'),
      chapter(/收支(预算)?(总体|总表|情况)|收入预算/),
      text(/(收入|收支)(总)?预算/),
    ),
  ),
  must(
    'told/general-public',
    '说明一般公共预算支出情况',
    'General public budget expenditure',
    disclosureRules,
    any(claim('budget/general-public', 'budget/general-public/item'), text(/一般公共预算/)),
  ),
  must(
    'told/basic',
    '说明基本支出安排',
    'Basic expenditure',
    disclosureRules,
    any(claim('budget/basic', 'budget/general-public/basic', 'budget/expenditure/basic'), text(/基本支出/)),
  ),
  must(
    'told/fund',
    '说明政府性基金预算安排',
    'Government funds',
    disclosureRules,
    any(claim('budget/fund/expenditure'), chapter(/政府性基金/), text(/政府性基金/)),
  ),
  must(
    'told/state-capital',
    '说明国有资本经营预算安排',
    'State capital budget',
    disclosureRules,
    any(claim('budget/stateCapital/expenditure'), chapter(/国有资本/), text(/国有资本/)),
    { years: { from: 2021 } },
  ),
  must(
    'told/change',
    '说明预算比上年增减的原因',
    'Why the budget changed',
    disclosureRules,
    text(/(增加|减少|增长|下降|持平)[^。]*(原因|主要是|由于|因)|(主要)?原因/),
  ),
]

/** What a published departmental budget must contain. */
export const budgetRequirements: readonly Requirement[] = [
  ...parts,
  ...tables,
  ...accuracy,
  ...narrative,
  ...budgetMatters,
  ...everyDocument('budget'),
]
