import { form, type ColumnDeclaration, type RowDeclaration } from '../../core/form.ts'
import { classRows } from '../codes/classes.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { economicHalfRows, summaryHalves } from './01-economic-halves.ts'
import { label, words } from './words.ts'

/** Header words of an amount on a two-sided summary. */
const amount =
  '(?:本年|当年|年度|全年|财政拨款)?(?:预算|金额|合计|小计|总计|安排)(?:数|合计|金额)?(?:/(?:合计|小计|总计|金额))?'
const incomeHead = '(?:本年)?(?:财政拨款)?(?:预算)?收入(?:预算|来源)?'
const expenditureHead = '(?:本年)?(?:财政拨款)?(?:预算)?支出(?:预算)?'

/** The amounts of a two-sided summary: the income half, and the expenditure half with what it is broken down by. */
export const summaryColumns = {
  income: {
    title: '收入/预算数',
    aliases: [new RegExp(`^${incomeHead}/(?:.*/)?${amount}$`)],
    concept: 'total',
    half: 'income',
  },
  incomeCurrent: {
    title: '收入/编制预算',
    aliases: [new RegExp(`^${incomeHead}/编制预算$`)],
    concept: 'current',
    half: 'income',
  },
  incomeCarried: {
    title: '收入/上年结转',
    aliases: [new RegExp(`^${incomeHead}/(?:上年结转|上年结转结余|上年结余结转)$`)],
    concept: 'balance.opening',
    half: 'income',
  },
  expenditure: {
    title: '支出/预算数',
    aliases: [
      new RegExp(
        `^${expenditureHead}/(?!.*(?:基本|项目支出|公共预算|基金|资本|专户|单位资金|其他|上年|结转))(?:.*/)?${amount}$`,
      ),
    ],
    concept: 'total',
    half: 'expenditure',
  },
  expenditureCurrent: {
    title: '支出/编制预算',
    aliases: [new RegExp(`^${expenditureHead}/编制预算$`)],
    concept: 'current',
    half: 'expenditure',
  },
  expenditureCarried: {
    title: '支出/上年结转',
    aliases: [new RegExp(`^${expenditureHead}/(?:上年结转|上年结转结余|上年结余结转)$`)],
    concept: 'balance.opening',
    half: 'expenditure',
  },
  basic: {
    title: '支出/预算数/基本支出',
    aliases: [/^(?:.*\/)?(?:其中:?)?基本支出(?:\/(?:小计|合计))?$/],
    concept: 'basic',
    half: 'expenditure',
  },
  personnelCost: {
    title: '支出/预算数/基本支出/人员经费',
    aliases: [/^(?:.*\/)?人员(?:经费|支出)(?:支出)?$/],
    concept: 'basic.personnel',
    half: 'expenditure',
  },
  operatingCost: {
    title: '支出/预算数/基本支出/公用经费',
    aliases: [/^(?:.*\/)?(?:日常)?公用(?:经费|支出)(?:支出)?$/],
    concept: 'basic.operating',
    half: 'expenditure',
  },
  project: {
    title: '支出/预算数/项目支出',
    aliases: [/^(?:.*\/)?项目支出(?:\/(?:小计|合计))?$/],
    concept: 'project',
    half: 'expenditure',
  },
} as const satisfies Record<string, ColumnDeclaration>

const source = (title: string, pattern: string, concept: string, more: Partial<RowDeclaration> = {}) =>
  ({ label: title, aliases: [label(pattern)], concept, half: 'income', ...more }) satisfies RowDeclaration

/** Where the money comes from. A subtotal (财政拨款, 单位资金) stands only in some places; so do its parts. */
export const sourceRows = {
  incomeHead: source('部门预算', '部门预算|单位预算', 'revenue.head'),
  appropriation: source('财政拨款收入', words.fiscal, 'revenue.appropriation'),
  generalPublic: source('一般公共预算拨款收入', words.generalPublic, 'revenue.general-public'),
  generalPublicGrant: source(
    '其中：经费拨款',
    '经费拨款|经费拨款\\(补助\\)',
    'revenue.general-public.grant',
    {
      partOf: 'generalPublic',
    },
  ),
  generalPublicEarmarked: source(
    '其中：专项资金列入部门预算的项目',
    '专项资金列入部门预算的?项目|纳入.*预算管理的非税收入(?:拨款|安排的?(?:拨款|资金))?',
    'revenue.general-public.earmarked',
    { partOf: 'generalPublic' },
  ),
  fund: source('政府性基金预算拨款收入', words.fund, 'revenue.fund'),
  stateCapital: source('国有资本经营预算拨款收入', words.stateCapital, 'revenue.state-capital'),
  allOtherFunds: source('本年其他资金收入', words.allOtherFunds, 'revenue.all-other-funds'),
  special: source('财政专户管理资金收入', `${words.special}|教育收费(?:收入)?`, 'revenue.special-account'),
  unit: source('单位资金收入', words.unit, 'revenue.unit'),
  institution: source('事业收入', words.institution, 'revenue.institution'),
  institutionSpecial: source(
    '其中：纳入财政专户管理的收费',
    '纳入财政专户管理的收费|教育收费(?:收入)?',
    'revenue.institution.special-account',
    { partOf: 'institution' },
  ),
  operating: source('事业单位经营收入', words.operating, 'revenue.operating'),
  superiorSubsidy: source('上级补助收入', words.superiorSubsidy, 'revenue.superior-subsidy'),
  subsidiaryRemittance: source(
    '附属单位上缴收入',
    words.subsidiaryRemittance,
    'revenue.subsidiary-remittance',
  ),
  other: source('其他收入', words.other, 'revenue.other'),
  otherFunds: source('其他资金', words.otherFunds, 'revenue.other-funds'),
  nonPeer: source('非同级财政拨款收入', '非同级财政拨款(?:预算)?(?:收入)?', 'revenue.non-peer'),
  debt: source('债务预算收入', '债务(?:预算)?收入', 'revenue.debt'),
  investment: source('投资预算收益', '投资(?:预算)?收益', 'revenue.investment'),
  donation: source('捐赠预算收入', '捐赠(?:预算)?收入', 'revenue.donation'),
  interest: source('利息预算收入', '利息(?:预算)?收入', 'revenue.interest'),
  rent: source('租金预算收入', '租金(?:预算)?收入', 'revenue.rent'),
  currentIncome: source('本年收入合计', '本年(?:度)?收入(?:预算)?(?:合计|小计)|收入(?:预算)?合计', 'revenue'),
  surplusUsed: source('使用非财政拨款结余', words.surplusUsed, 'balance.used'),
  realAccount: source('上年实户资金余额', words.realAccount, 'balance.account'),
  carried: source('上年结转结余', words.carried, 'balance.opening'),
  carriedFiscal: source(
    '财政拨款结转结余',
    '财政拨款(?:资金)?(?:结转|结余).*|上年财政拨款(?:结转|结余).*',
    'balance.opening.appropriation',
    { partOf: 'carried' },
  ),
  carriedOther: source(
    '非财政拨款结转结余',
    '非财政拨款(?:资金)?(?:结转|结余).*|上年非财政拨款(?:结转|结余).*|单位资金(?:结转|结余).*',
    'balance.opening.other',
    { partOf: 'carried' },
  ),
  totalIncome: source('收入总计', '收入(?:预算)?(?:总计|合计)|合计|总计', 'revenue.grand'),
} as const satisfies Record<string, RowDeclaration>

const use = (title: string, pattern: string, concept: string, more: Partial<RowDeclaration> = {}) =>
  ({
    label: title,
    aliases: [label(pattern)],
    concept,
    half: 'expenditure',
    ...more,
  }) satisfies RowDeclaration

/** What the money is for: by class, or by nature, and what closes the half. */
export const useRows = {
  expenditureHead: use('部门预算', '部门预算|单位预算|本年支出', 'expenditure.head'),
  ...classRows('expenditure'),
  basic: use('基本支出', words.basic, 'expenditure.basic', { group: 'nature' }),
  personnelCost: use('人员经费', words.personnelCost, 'expenditure.basic.personnel', { partOf: 'basic' }),
  operatingCost: use('公用经费', words.operatingCost, 'expenditure.basic.operating', { partOf: 'basic' }),
  project: use('项目支出', words.project, 'expenditure.project', { group: 'nature' }),
  operatingExpenditure: use('事业单位经营支出', words.operatingExpenditure, 'expenditure.operating', {
    group: 'nature',
  }),
  superiorRemittance: use('上缴上级支出', words.superiorRemittance, 'expenditure.superior-remittance', {
    group: 'nature',
  }),
  subsidiarySubsidy: use('对附属单位补助支出', words.subsidiarySubsidy, 'expenditure.subsidiary-subsidy', {
    group: 'nature',
  }),
  currentExpenditure: use(
    '本年支出合计',
    '本年(?:度)?支出(?:预算)?(?:合计|小计)|支出(?:预算)?合计',
    'expenditure',
  ),
  surplusDistributed: use('结余分配', '(?:事业单位)?结余分配', 'balance.distributed'),
  forward: use(
    '结转下年',
    '(?:年终|年末)?(?:结转|结余)(?:和|、)?(?:结余|结转)?(?:下年(?:度)?)?(?:支出|资金)?',
    'balance.closing',
  ),
  unarranged: use('未安排支出的实户资金', '未安排支出的实户资金', 'balance.unarranged'),
  totalExpenditure: use('支出总计', '支出(?:预算)?(?:总计|合计)|合计|总计', 'expenditure.grand'),
} as const satisfies Record<string, RowDeclaration>

/** 预算01表. Income by source beside expenditure by class, by nature, or by several classifications. */
export const summary = form({
  id: 'budget-01',
  kind: 'budget',
  title: '部门收支总表',
  aliases: [
    '收支总表',
    '收支总体情况表',
    '收支预算总表',
    /(?:收支|收入支出)(?:预算)?(?:总表|总体情况表?|情况总表|总体表|汇总表|情况表|预算表|平衡表)(?:\(.*\))?$/,
  ],
  unlike: [/财政拨款|基金|国有资本|公共预算|社会保险|决算|专户|项目/],
  number: '公开01表',
  unit: '万元',
  rowsBy: 'label',
  columns: { ...summaryColumns, ...summaryHalves },
  rows: { ...sourceRows, ...useRows, ...economicHalfRows },
  basis: disclosureRules,
})
