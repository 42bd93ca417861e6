import { form, type ColumnDeclaration, type RowDeclaration } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { economicHalfRows, summaryHalves } from './01-economic-halves.ts'
import { summaryColumns, useRows } from './01-summary.ts'
import { label, words } from './words.ts'

const row = (title: string, pattern: string, concept: string, more: Partial<RowDeclaration> = {}) =>
  ({ label: title, aliases: [label(pattern)], concept, half: 'income', ...more }) satisfies RowDeclaration

const head = '^(?:本年)?(?:财政拨款)?(?:预算)?支出(?:预算)?/(?:.*/)?'
const carriedWord = '(?:(?:拨款|资金)?(?:结转|结余)(?:和|、)?(?:结余|结转)?)?'

/** The three budgets that make up 财政拨款, as columns of the expenditure half. */
const budgetColumns = {
  generalPublic: {
    title: '支出/一般公共预算',
    aliases: [new RegExp(`${head}(?:${words.generalPublic})$`)],
    concept: 'general-public',
    half: 'expenditure',
  },
  fund: {
    title: '支出/政府性基金预算',
    aliases: [new RegExp(`${head}(?:${words.fund})$`)],
    concept: 'fund',
    half: 'expenditure',
  },
  stateCapital: {
    title: '支出/国有资本经营预算',
    aliases: [new RegExp(`${head}(?:${words.stateCapital})$`)],
    concept: 'state-capital',
    half: 'expenditure',
  },
} as const satisfies Record<string, ColumnDeclaration>

/**
 * 预算04表. The names of the three budgets stand twice in the income half: as this year's income and again below 上年结转 as
 * its parts. The order tells them apart, and so does `partOf`.
 */
export const appropriation = form({
  id: 'budget-04',
  kind: 'budget',
  title: '财政拨款收支总表',
  aliases: [
    '财政拨款收支预算总表',
    '财政拨款收支总体情况表',
    /财政拨款(?:预算)?(?:收支|收入支出)(?:预算)?(?:总表|总体情况表?|情况总表|总体表|汇总表|情况表|预算表|平衡表)(?:\(.*\))?$/,
  ],
  unlike: [/决算|项目|三公/],
  number: '公开04表',
  unit: '万元',
  rowsBy: 'label',
  columns: { ...summaryColumns, ...budgetColumns, ...summaryHalves },
  rows: {
    incomeHead: row('本年收入', `本年(?:财政拨款)?收入|${words.fiscal}`, 'revenue.head'),
    generalPublicIncome: row('一般公共预算拨款', words.generalPublic, 'revenue.general-public'),
    generalPublicEarmarked: row(
      '其中：专项资金列入部门预算的项目',
      '专项资金列入部门预算的?项目|纳入.*预算管理的非税收入(?:拨款|安排的?(?:拨款|资金))?|经费拨款',
      'revenue.general-public.earmarked',
      { partOf: 'generalPublicIncome' },
    ),
    fundIncome: row('政府性基金预算拨款', words.fund, 'revenue.fund'),
    stateCapitalIncome: row('国有资本经营预算拨款', words.stateCapital, 'revenue.state-capital'),
    currentIncome: row(
      '本年收入合计',
      '本年(?:度)?(?:财政拨款)?收入(?:合计|小计)|收入(?:预算)?合计',
      'revenue',
    ),
    carried: row('上年结转', `${words.carried}|上年财政拨款(?:结转|结余).*`, 'balance.opening'),
    carriedGeneralPublic: row(
      '一般公共预算拨款',
      `(?:${words.generalPublic})${carriedWord}`,
      'balance.opening.general-public',
      { partOf: 'carried' },
    ),
    carriedFund: row('政府性基金预算拨款', `(?:${words.fund})${carriedWord}`, 'balance.opening.fund', {
      partOf: 'carried',
    }),
    carriedStateCapital: row(
      '国有资本经营预算拨款',
      `(?:${words.stateCapital})${carriedWord}`,
      'balance.opening.state-capital',
      { partOf: 'carried' },
    ),
    totalIncome: row('收入总计', '收入(?:预算)?(?:总计|合计)|合计|总计', 'revenue.grand'),
    ...useRows,
    expenditureHead: {
      label: '本年支出',
      aliases: [label(`本年支出|本年财政拨款支出|${words.fiscal}`)],
      concept: 'expenditure.head',
      half: 'expenditure',
    },
    ...economicHalfRows,
  },
  basis: disclosureRules,
})

export { budgetColumns }
