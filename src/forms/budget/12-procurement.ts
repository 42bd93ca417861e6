import { form } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { fundColumns } from './columns.ts'

const total = { label: '合计', aliases: ['总计'], concept: 'all' } as const

const pattern = /政府采购(?:\(.*\))?(?:支出)?(?:预算)?(?:支出)?(?:明细|情况|总|汇总)*表(?:\(.*\))?$/

const titles = {
  kind: 'budget',
  unlike: [/决算/],
  number: '公开12表',
  unit: '万元',
  columns: fundColumns,
  basis: disclosureRules,
} as const

/** 预算12表 by what is bought: 货物, 工程, 服务, or item by item. */
export const procurement = form({
  ...titles,
  id: 'budget-12',
  optional: true,
  title: '政府采购预算表',
  aliases: ['政府采购支出表', '政府采购预算明细表', pattern],
  rowsBy: 'entry',
  rows: { total },
})

/** 预算12表 by function, as Shandong publishes it. */
export const procurementByFunction = form({
  ...titles,
  id: 'budget-12-function',
  optional: true,
  layoutOf: 'budget-12',
  title: '政府采购预算表（分科目）',
  aliases: ['政府采购预算表', '政府采购支出表', '政府采购预算明细表', pattern],
  rowsBy: 'code',
  classification: 'function',
  rows: { total },
})

/** Services bought by the government. */
export const purchasedServices = form({
  id: 'budget-13',
  optional: true,
  kind: 'budget',
  title: '政府购买服务预算表',
  aliases: [
    /政府购买服务(?:支出)?(?:预算)?(?:财政拨款)?(?:支出|明细|情况|总|汇总|目录)*表(?:\(.*\))?$/,
    /财政拨款政府购买服务.*表$/,
  ],
  unlike: [/政府采购|决算/],
  number: '公开13表',
  unit: '万元',
  rowsBy: 'entry',
  columns: fundColumns,
  rows: { total },
  basis: disclosureRules,
})
