import { form, type ColumnDeclaration } from '../../core/form.ts'
import { disclosureRules, targetRules } from '../disclosure/notices.ts'
import { fundColumns } from './columns.ts'

const total = { label: '合计', aliases: ['总计', '支出合计'], concept: 'all' } as const

/** 预算10表: projects, with where their money comes from. Rows are projects, often below their unit. */
export const projects = form({
  id: 'budget-10',
  optional: true,
  kind: 'budget',
  title: '项目支出表',
  aliases: [
    '项目支出总表',
    '项目支出预算表',
    '项目支出预算情况表',
    '专项业务经费支出表',
    /项目支出(?:及其他支出)?(?:预算|情况|明细|总|汇总|总体情况)*表(?:\(.*\))?$/,
    /专项业务经费支出(?:预算|明细|情况)*表(?:\(.*\))?$/,
  ],
  unlike: [/绩效|目标|公共(?:财政)?预算|基金|国有资本|决算|自评|基本支出|经济分类/],
  number: '公开10表',
  unit: '万元',
  rowsBy: 'entry',
  columns: fundColumns,
  rows: { total },
  basis: disclosureRules,
})

const amountColumn = {
  title: '资金总额',
  aliases: [
    /^(?:.*\/)?(?:资金总额|项目金额|预算金额|金额|预算数|项目资金(?:总额)?|当年(?:财政拨款)?预算金额|合计)$/,
  ],
  concept: 'amount',
} as const satisfies ColumnDeclaration

/** 预算11表 as a list of projects with their indicators. */
export const targets = form({
  id: 'budget-11',
  optional: true,
  kind: 'budget',
  title: '项目支出绩效目标表',
  aliases: [
    '财政项目支出绩效目标填报表',
    /(?:项目|专项|一般性项目|专项资金|专项业务经费|转移支付)(?:支出|资金|经费)?(?:预算|总体)?绩效(?:目标)?(?:申报|填报|情况|批复|公开)*表(?:预算表)?(?:\(.*\))?$/,
  ],
  unlike: [/整体|自评|评价|决算/],
  number: '公开11表',
  unit: '万元',
  rowsBy: 'entry',
  columns: { amount: amountColumn },
  rows: { total },
  basis: targetRules,
})

/** 预算11表 for the department or unit as a whole. */
export const wholeTargets = form({
  id: 'budget-11-whole',
  optional: true,
  kind: 'budget',
  title: '部门整体支出绩效目标表',
  aliases: [
    /整体(?:支出)?(?:预算)?(?:绩效)?(?:支出)?(?:绩效)?目标(?:申报|填报|情况|批复|公开)*表(?:\(.*\))?$/,
  ],
  unlike: [/自评|决算/],
  number: '公开11表',
  unit: '万元',
  rowsBy: 'entry',
  columns: { amount: amountColumn },
  rows: { total },
  basis: targetRules,
})

/** Money carried over from the year before, item by item. */
export const carriedForward = form({
  id: 'budget-carried',
  optional: true,
  kind: 'budget',
  title: '财政拨款上年结转资金支出表',
  aliases: [/上年(?:度)?(?:结转|结余)(?:结余|结转)?(?:资金)?(?:项目)?支出(?:预算|明细|情况)*表(?:\(.*\))?$/],
  unlike: [/决算/],
  number: '公开11表',
  unit: '万元',
  rowsBy: 'entry',
  columns: { total: { ...amountColumn, title: '金额', concept: 'total' } },
  rows: { total },
  basis: disclosureRules,
})
