import { form, type ColumnDeclaration } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'
import { fundColumns } from './columns.ts'
import { path, pathUnder, words } from './words.ts'

const generalPublic = '(?:一般)?公共(?:财政)?预算(?:当年|本级)?(?:财政)?(?:拨款)?'
const carried = '上年(?:结转|结余)[^/]*'

const basicColumns = {
  total: {
    title: '合计',
    aliases: [
      /^(?!.*(?:上年|结转|结余|当年预算|编制预算))(?:.*\/)?(?:合计|总计|小计|金额|预算|预算数|预算金额|本年预算|支出总计)$/,
      /^(?:.*\/)?(?:基本支出(?:预算)?|机关运行经费(?:支出)?)(?:\/(?:合计|小计|金额))?$/,
    ],
    concept: 'basic.total',
  },
  current: {
    title: '当年预算/小计',
    aliases: [/^(?:当年预算|编制预算)\/(?:小计|合计)$/],
    concept: 'basic.current',
  },
  personnelCost: {
    title: '人员经费',
    aliases: [path(words.personnelCost, '上年|结余')],
    concept: 'basic.personnel',
  },
  operatingCost: {
    title: '公用经费',
    aliases: [path(words.operatingCost, '上年|结余')],
    concept: 'basic.operating',
  },
  carried: {
    title: '上年结转结余/小计',
    aliases: [new RegExp(`^${carried}(?:/(?:小计|合计))?$`)],
    concept: 'balance.opening',
  },
  carriedPersonnelCost: {
    title: '上年结转结余/人员经费',
    aliases: [pathUnder(carried, words.personnelCost)],
    concept: 'balance.opening.basic.personnel',
  },
  carriedOperatingCost: {
    title: '上年结转结余/公用经费',
    aliases: [pathUnder(carried, words.operatingCost)],
    concept: 'balance.opening.basic.operating',
  },
} as const satisfies Record<string, ColumnDeclaration>

const rows = {
  total: { label: '合计', aliases: ['总计', '基本支出合计', '支出合计', '支出总计'], concept: 'all' },
  personnelCost: {
    label: '人员经费合计',
    aliases: ['人员经费小计', '人员经费', '人员支出合计'],
    concept: 'personnel',
  },
  operatingCost: {
    label: '公用经费合计',
    aliases: ['公用经费小计', '公用经费', '日常公用经费合计', '日常公用经费'],
    concept: 'operating',
  },
} as const

const total = rows.total

/** 预算06表, to the 款 of the departmental economic classification. */
export const basic = form({
  id: 'budget-06',
  kind: 'budget',
  title: '一般公共预算基本支出表',
  aliases: [
    '一般公共预算基本支出情况表',
    '一般公共预算基本支出部门预算经济分类预算表',
    '一般公共预算基本支出经济分类情况表',
    new RegExp(`${generalPublic}基本支出.*表(?:\\(.*\\))?$`),
  ],
  unlike: [/功能|政府预算(?:支出)?经济|项目支出|三公|基金|国有资本|收支|决算/],
  number: '公开06表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: basicColumns,
  rows,
  basis: disclosureRules,
})

/** The same by the economic classification of the government budget (501 …). */
export const basicByGovernmentClass = form({
  id: 'budget-06-government',
  optional: true,
  kind: 'budget',
  title: '一般公共预算基本支出政府预算经济分类预算表',
  aliases: [new RegExp(`${generalPublic}基本支出.*政府预算(?:支出)?经济.*$`)],
  unlike: [/功能|项目支出|部门预算(?:支出)?经济|决算/],
  number: '公开06表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'government-economic',
  columns: basicColumns,
  rows: { total },
  basis: disclosureRules,
})

/** 基本支出 from 财政拨款 of all three budgets by economic class. */
export const appropriationBasic = form({
  id: 'budget-04-basic',
  optional: true,
  kind: 'budget',
  title: '财政拨款基本支出表（经济科目）',
  aliases: [/财政拨款(?:预算)?基本支出.*表(?:\(.*\))?$/],
  unlike: [/公共(?:财政)?预算|功能|项目支出|三公|基金|国有资本|决算/],
  number: '公开06表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: basicColumns,
  rows,
  basis: disclosureRules,
})

/** Project expenditure of the general public budget by economic class. */
export const projectsByEconomicClass = form({
  id: 'budget-06-projects',
  optional: true,
  kind: 'budget',
  title: '一般公共预算项目支出情况表（按经济分类科目）',
  aliases: [
    new RegExp(`${generalPublic}项目支出.*经济.*$`),
    new RegExp(`${generalPublic}项目支出(?:情况|预算|明细|总)*表(?:\\(.*\\))?$`),
  ],
  unlike: [/功能|绩效|决算/],
  number: '公开07表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: {
    total: {
      title: '合计',
      aliases: [/^(?:.*\/)?(?:合计|总计|小计|金额|预算|预算数|预算金额|项目支出)$/],
      concept: 'project.total',
    },
  },
  rows: { total },
  basis: disclosureRules,
})

const basicPattern =
  /^(?!.*(?:拨款|公共)).*基本支出(?:预算)?(?:总表|情况表|明细表|表|总体情况表|预算表)(?:\(.*\))?$/

const basicTitles = {
  kind: 'budget',
  unlike: [/财政拨款|公共(?:财政)?预算|功能|基金|国有资本|三公|决算|工资福利/],
  number: '公开10表',
  unit: '万元',
  columns: fundColumns,
  basis: disclosureRules,
} as const

/** 基本支出 of all money, by economic class and source. */
export const basicBySource = form({
  ...basicTitles,
  id: 'budget-06-sources',
  optional: true,
  title: '基本支出预算表',
  aliases: ['基本支出总表', '基本支出预算情况表', '部门预算基本支出预算表', '基本支出表', basicPattern],
  rowsBy: 'code',
  classification: 'economic',
  rows: { total },
})

/** The same where the classes are named without their codes, or repeated under each unit. */
export const basicBySourceNamed = form({
  ...basicTitles,
  id: 'budget-06-sources-named',
  optional: true,
  title: '基本支出预算表（分单位）',
  aliases: ['基本支出总表', '基本支出预算情况表', '部门预算基本支出预算表', '基本支出表', basicPattern],
  layoutOf: 'budget-06-sources',
  rowsBy: 'entry',
  rows: { total },
})

/** 机关运行经费 by economic class, as Jiangsu publishes it. */
export const runningCost = form({
  id: 'budget-running-cost',
  optional: true,
  kind: 'budget',
  title: '一般公共预算机关运行经费支出预算表',
  aliases: [/机关运行(?:经费|费).*表(?:\(.*\))?$/],
  unlike: [/三公|行政经费|决算/],
  number: '公开12表',
  unit: '万元',
  rowsBy: 'code',
  classification: 'economic',
  columns: {
    total: {
      title: '机关运行经费支出',
      aliases: [/^(?:.*\/)?(?:机关运行经费(?:支出|预算数?)?|合计|金额|预算数?)$/],
      concept: 'running-cost.total',
    },
  },
  rows: { total },
  basis: {
    notice: '《预算法》第十四条：部门对机关运行经费的安排、使用情况作出说明',
    verified: 'domain knowledge',
  },
})
