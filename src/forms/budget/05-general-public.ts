import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { natureColumns, pick } from './columns.ts'

const total = { label: '合计', aliases: ['总计', '支出合计', '支出总计'], concept: 'all' } as const
const generalPublic = '(?:一般)?公共(?:财政)?预算'
const kindOfTable = '(?:预算|情况|明细|总|汇总|总体情况|分类|功能分类)*表(?:\\(.*\\))?$'

/** 预算05表, to the 项 of the functional classification. */
export const generalPublic05 = form({
  id: 'budget-05',
  kind: 'budget',
  title: '一般公共预算支出表',
  aliases: [
    '一般公共预算支出情况表',
    '一般公共预算支出功能分类预算表',
    '一般公共预算财政拨款支出表',
    new RegExp(`${generalPublic}(?:当年|本级)?(?:财政)?(?:拨款)?支出${kindOfTable}`),
  ],
  unlike: [/基本支出|项目支出|三公|经济分类|经济科目|按.*经济|运行经费|基金|国有资本|收支|决算/],
  number: '公开05表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: natureColumns,
  rows: { total },
  basis: disclosureRules,
})

/** General public budget expenditure by economic class, basic and project together. Not among the eight national tables. */
export const generalPublicByEconomicClass = form({
  id: 'budget-05-economic',
  optional: true,
  kind: 'budget',
  title: '一般公共预算支出表（按经济分类）',
  aliases: [
    '一般公共预算支出经济分类情况表',
    new RegExp(`${generalPublic}(?:当年|本级)?(?:财政)?(?:拨款)?支出.*经济(?:分类|科目).*$`),
  ],
  unlike: [/基本支出|项目支出|三公|功能|政府预算(?:支出)?经济|基金|国有资本|收支|决算/],
  number: '公开05表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: natureColumns,
  rows: { total },
  basis: disclosureRules,
})

/** 基本支出 of the general public budget by function, where a place prints it beside the economic one. */
export const generalPublicBasicByFunction = form({
  id: 'budget-05-basic',
  optional: true,
  kind: 'budget',
  title: '一般公共预算基本支出明细表（按支出功能分类科目）',
  aliases: [new RegExp(`${generalPublic}(?:当年|本级)?(?:财政)?(?:拨款)?基本支出.*功能.*$`)],
  unlike: [/经济分类|经济科目|决算/],
  number: '公开05表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: pick(natureColumns, 'total', 'personnelCost', 'operatingCost'),
  rows: { total },
  basis: disclosureRules,
})

/** Expenditure from 财政拨款 of all three budgets by function, beside 预算05表. */
export const appropriationByFunction = form({
  id: 'budget-04-function',
  optional: true,
  kind: 'budget',
  title: '财政拨款支出表（功能科目）',
  aliases: [/财政拨款支出(?:预算|情况|明细|总|汇总|总体情况)*表(?:\(.*\))?$/],
  unlike: [/公共(?:财政)?预算|基本支出|项目支出|三公|经济|基金|国有资本|收支|购买服务|采购|决算/],
  number: '公开05表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'function',
  columns: natureColumns,
  rows: { total },
  basis: disclosureRules,
})
