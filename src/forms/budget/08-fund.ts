import { form, type RowDeclaration } from '../../core/form.ts'
import { classRows } from '../codes/classes.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { closingRows, economicHalfRows, summaryHalves } from './01-economic-halves.ts'
import { summaryColumns } from './01-summary.ts'
import { natureColumns } from './columns.ts'
import { label, words } from './words.ts'

const total = { label: '合计', aliases: ['总计', '支出合计', '支出总计'], concept: 'all' } as const

/** 预算08表. A department without such money publishes it empty and says so. */
export const fund = form({
  id: 'budget-08',
  kind: 'budget',
  title: '政府性基金预算支出表',
  aliases: [
    '政府性基金预算支出情况表',
    '政府性基金预算支出功能分类预算表',
    /政府性基金(?:预算)?(?:当年|本级)?(?:财政)?(?:拨款)?支出(?:预算|情况|明细|总|汇总|总体情况|分类|功能分类)*表(?:\(.*\))?$/,
  ],
  unlike: [/三公|经济分类|项目支出|基本支出|收支|决算|转移/],
  number: '公开08表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: natureColumns,
  rows: { total },
  basis: disclosureRules,
})

const closing = closingRows('economic')
const half = (
  key: 'income' | 'expenditure',
  title: string,
  pattern: string,
  concept: string,
): RowDeclaration => ({
  label: title,
  aliases: [label(pattern)],
  concept,
  half: key,
})

/** 预算08表 as a two-sided summary, as Xi'an publishes it. */
export const fundSummary = form({
  id: 'budget-08-summary',
  layoutOf: 'budget-08',
  kind: 'budget',
  title: '政府性基金收支表',
  aliases: [/政府性基金(?:预算)?(?:财政拨款)?收支(?:预算|情况|总)*表(?:\(.*\))?$/],
  unlike: [/决算/],
  number: '公开08表',
  unit: '万元',
  rowsBy: 'label',
  columns: { ...summaryColumns, ...summaryHalves },
  rows: {
    fundIncome: half('income', '政府性基金拨款', words.fund, 'revenue.fund'),
    currentIncome: half('income', '本年收入合计', '本年收入(?:合计|小计)', 'revenue'),
    carried: half('income', '上年结转', words.carried, 'balance.opening'),
    totalIncome: half('income', '收入总计', '收入(?:总计|合计)', 'revenue.grand'),
    ...classRows('expenditure'),
    currentExpenditure: half('expenditure', '本年支出合计', '本年支出(?:合计|小计)', 'expenditure'),
    forward: half('expenditure', '结转下年', words.forward, 'balance.closing'),
    totalExpenditure: half('expenditure', '支出总计', '支出(?:总计|合计)', 'expenditure.grand'),
    ...economicHalfRows,
    economicCurrent: closing.current,
  },
  basis: disclosureRules,
})
