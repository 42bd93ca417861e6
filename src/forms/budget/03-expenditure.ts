import { form, type ColumnDeclaration } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { fundColumns, natureColumns } from './columns.ts'

const patterns = [
  /支出(?:预算)?(?:总表|总体情况表?|情况总表|总体表|汇总表|情况表|预算表|分类预算表|分类表|明细表)(?:\(.*\))?$/,
]

const titles = {
  kind: 'budget',
  unlike: [
    /收支|收入|财政拨款|基金|国有资本|公共预算|基本支出|项目支出|三公|采购|购买服务|运行经费|专项|结转|转移|债务|决算|绩效|重点|政府预算|经济分类|经济科目|行政经费/,
  ],
  number: '公开03表',
  unit: '万元',
  basis: disclosureRules,
} as const

const procurementColumns = {
  procurement: {
    title: '政府采购项目/小计',
    aliases: [/^(?:.*\/)?政府采购[^/]*\/小计$/, /^政府采购(?:项目|预算)?(?:金额)?$/],
    concept: 'of-which.procurement',
  },
  procurementSmallAndMedium: {
    title: '政府采购项目/其中：预留给中小企业',
    aliases: [/^(?:.*\/)?其中:.*政府采购项目中预留给中小企业.*$/],
    concept: 'of-which.procurement.sme',
  },
  procurementSmall: {
    title: '政府采购项目/其中：预留给小型、微型企业',
    aliases: [/^(?:.*\/)?其中:.*政府采购项目中预留给小型、?微型企业.*$/],
    concept: 'of-which.procurement.small',
  },
} as const satisfies Record<string, ColumnDeclaration>

/** 预算03表. */
export const expenditure = form({
  ...titles,
  id: 'budget-03',
  title: '部门支出总表',
  aliases: ['支出总表', '支出预算总表', '支出总体情况表', '本年支出总体情况表', ...patterns],
  rowsBy: 'code',
  classification: 'function',
  columns: { ...natureColumns, ...procurementColumns },
  rows: { total: { label: '合计', aliases: ['总计', '支出合计', '支出总计'], concept: 'all' } },
})

/** 预算03表 where its rows are units and its columns say where the money comes from. */
export const expenditureByUnit = form({
  ...titles,
  id: 'budget-03-units',
  title: '部门支出总表（分单位）',
  aliases: patterns,
  layoutOf: 'budget-03',
  rowsBy: 'entry',
  columns: fundColumns,
  rows: { total: { label: '合计', aliases: ['总计', '支出合计', '支出总计'], concept: 'all' } },
})
