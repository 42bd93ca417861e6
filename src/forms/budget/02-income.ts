import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { fundColumns } from './columns.ts'

const patterns = [
  /收入(?:预算)?(?:总表|总体情况表?|情况总表|总体表|汇总表|情况表|预算表|分类预算表|明细表)(?:\(.*\))?$/,
  /收入预算表(?:\(.*\))?$/,
]

const titles = {
  kind: 'budget',
  unlike: [/收支|支出|财政拨款收入|非税|基金|国有资本|公共预算|决算|采购|项目|征收|上缴/],
  number: '公开02表',
  unit: '万元',
  columns: fundColumns,
  basis: disclosureRules,
} as const

/** 预算02表 where its rows are 功能分类 codes. */
export const incomeByFunction = form({
  ...titles,
  id: 'budget-02',
  title: '部门收入总表',
  aliases: ['收入总表', '收入预算总表', '收入总体情况表', '收入总体情况', ...patterns],
  rowsBy: 'code',
  classification: 'function',
  rows: { total: { label: '合计', aliases: ['总计', '收入合计', '收入总计'], concept: 'all' } },
})

/** 预算02表 where its rows are the units of the department, as the national form has them. */
export const incomeByUnit = form({
  ...titles,
  id: 'budget-02-units',
  title: '部门收入总表（分单位）',
  aliases: patterns,
  layoutOf: 'budget-02',
  rowsBy: 'entry',
  rows: { total: { label: '合计', aliases: ['总计', '收入合计', '收入总计'], concept: 'all' } },
})
