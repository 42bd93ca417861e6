import { everyDocument } from './every-document.ts'
import { finalMatters } from './final-matters.ts'
import { saysNone } from './none.ts'
import { budgetLawRegulation, disclosureRules, finalAccountsRules } from './notices.ts'
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

const must = requirement('final')

const parts: readonly Requirement[] = [
  must(
    'part/overview',
    '第一部分 概况',
    'Overview of the body',
    disclosureRules,
    chapter(/概况|基本情况|职能|职责/),
  ),
  must('part/duties', '部门（单位）主要职责', 'Duties', disclosureRules, chapter(/(职能|职责)/)),
  must(
    'part/units',
    '机构设置或决算单位构成',
    'Organisation or units covered',
    disclosureRules,
    chapter(/单位构成|机构(设置|情况|构成)|编报范围|决算单位/),
  ),
  must(
    'part/tables',
    '第二部分 决算表',
    'The tables',
    disclosureRules,
    any(chapter(/决算(报|公开)?表|决算公开报表/), table('final-01')),
  ),
  must(
    'part/narrative',
    '第三部分 决算情况说明',
    'The narrative',
    disclosureRules,
    chapter(/决算(情况|公开)?(的)?说明|情况说明/),
  ),
  must('part/terms', '名词解释', 'Glossary', disclosureRules, chapter(/(名词|术语)解释/)),
  must(
    'part/key-work',
    '年度重点工作完成情况',
    'Key work of the year',
    { notice: '武汉市部门决算公开模板', verified: 'domain knowledge' },
    chapter(/重点工作/),
    { region: /湖北|武汉/, severity: 'note' },
  ),
  must(
    'contact',
    '公开咨询电话',
    'A telephone number for questions',
    { notice: '武汉市部门决算公开模板', verified: 'domain knowledge' },
    text(/(咨询|联系|监督)(电话|方式)/),
    { region: /湖北|武汉/, severity: 'note' },
  ),
]

const tables: readonly Requirement[] = [
  ...(
    [
      ['final-01', '收入支出决算总表', 'Summary of income and expenditure'],
      ['final-02', '收入决算表', 'Income'],
      ['final-03', '支出决算表', 'Expenditure'],
      ['final-04', '财政拨款收入支出决算总表', 'Summary of appropriations'],
      ['final-05', '一般公共预算财政拨款支出决算表', 'General public budget expenditure'],
      ['final-06', '一般公共预算财政拨款基本支出决算表', 'Basic expenditure by economic classification'],
      ['final-07', '政府性基金预算财政拨款收入支出决算表', 'Government funds'],
      ['final-09', '财政拨款“三公”经费支出决算表', 'Three public expenses'],
    ] as const
  ).map(([form, zh, en]) => must(`table/${form}`, `公开《${zh}》`, en, disclosureRules, table(form))),
  must(
    'table/final-08',
    '公开《国有资本经营预算财政拨款支出决算表》',
    'State capital budget',
    disclosureRules,
    table('final-08'),
    { years: { from: 2020 } },
  ),
  ...(['final-02', 'final-03', 'final-05'] as const).map((form) =>
    must(
      `level/${form}`,
      `${form === 'final-02' ? '收入决算表' : form === 'final-03' ? '支出决算表' : '一般公共预算财政拨款支出决算表'}按功能分类公开到项`,
      'Functional classification down to items',
      budgetLawRegulation('第六条'),
      reaches(form, 'item'),
    ),
  ),
  must(
    'level/final-06',
    '基本支出按经济性质分类公开到款',
    'Basic expenditure by economic classification down to sections',
    budgetLawRegulation('第六条'),
    reaches('final-06', 'section'),
  ),
  must(
    'reason/final-07',
    '没有政府性基金收支的，保留空表并说明',
    'An empty table of government funds says why',
    disclosureRules,
    reasoned('final-07', saysNone('政府性基金')),
  ),
  must(
    'reason/final-08',
    '没有国有资本经营预算收支的，保留空表并说明',
    'An empty table of the state capital budget says why',
    disclosureRules,
    reasoned('final-08', saysNone('国有资本')),
    { years: { from: 2020 } },
  ),
  must(
    'reason/final-09',
    '没有“三公”经费支出的，保留空表并说明',
    'An empty table of three public expenses says why',
    disclosureRules,
    reasoned('final-09', saysNone('三公经费')),
  ),
]

const accuracy: readonly Requirement[] = (
  [
    ['final-01/balance', '收支总表收入总计等于支出总计', 'Income and expenditure balance'],
    ['final-04/balance', '财政拨款总表收入总计等于支出总计', 'Appropriations balance'],
    ['across/01-02/total', '收支总表与收入决算表一致', 'The summary agrees with the income form'],
    ['across/01-03/total', '收支总表与支出决算表一致', 'The summary agrees with the expenditure form'],
    [
      'across/04-05/total',
      '财政拨款总表与一般公共预算表一致',
      'Appropriations agree with the general public budget',
    ],
    [
      'across/05-06/basic',
      '基本支出与经济分类明细一致',
      'Basic expenditure agrees with its economic classification',
    ],
  ] as const
).map(([relation, zh, en]) =>
  must(`accurate/${relation}`, zh, en, finalAccountsRules, holds(relation), { severity: 'error' }),
)

const narrative: readonly Requirement[] = [
  must(
    'told/summary',
    '说明收入支出总体情况及增减变化',
    'Overall income and expenditure and their change',
    disclosureRules,
    any(
      claim('final/summary', 'final/summary/income', 'final/income'),
      chapter(/收入支出决算总体情况|收支.*总体情况/),
    ),
  ),
  must(
    'told/income',
    '说明收入决算情况',
    'Income',
    disclosureRules,
    any(claim('final/income'), chapter(/收入决算/)),
  ),
  must(
    'told/expenditure',
    '说明支出决算情况',
    'Expenditure',
    disclosureRules,
    any(claim('final/expenditure'), chapter(/支出决算/)),
  ),
  must(
    'told/appropriation',
    '说明财政拨款收入支出总体情况',
    'Appropriations',
    disclosureRules,
    any(
      claim('final/appropriation', 'final/appropriation/expenditure', 'final/general-public'),
      chapter(/财政拨款(收入支出|收支)/),
    ),
  ),
  must(
    'told/general-public',
    '说明一般公共预算财政拨款支出情况',
    'General public budget expenditure',
    disclosureRules,
    any(claim('final/general-public'), chapter(/一般公共预算.*支出/)),
  ),
  must(
    'told/general-public/items',
    '逐项说明功能分类支出与年初预算的差异',
    'Each item against its original budget',
    disclosureRules,
    claim('final/general-public/item', 'final/general-public/class'),
  ),
  must(
    'told/basic',
    '说明基本支出中的人员经费和公用经费',
    'Personnel and operating cost within basic expenditure',
    disclosureRules,
    any(claim('final/basic', 'final/basic/personnel'), chapter(/基本支出/)),
  ),
  must(
    'told/fund',
    '说明政府性基金预算收支情况',
    'Government funds',
    disclosureRules,
    any(chapter(/政府性基金/), claim('final/fund/expenditure'), text(/政府性基金/)),
  ),
  must(
    'told/state-capital',
    '说明国有资本经营预算收支情况',
    'State capital budget',
    disclosureRules,
    any(chapter(/国有资本/), claim('final/state-capital/expenditure'), text(/国有资本经营/)),
    { years: { from: 2020 } },
  ),
]

/** What a published departmental final account must contain. */
export const finalRequirements: readonly Requirement[] = [
  ...parts,
  ...tables,
  ...accuracy,
  ...narrative,
  ...finalMatters,
  ...everyDocument('final'),
]
