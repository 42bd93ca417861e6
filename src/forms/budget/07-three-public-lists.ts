import { form, type ColumnDeclaration, type RowDeclaration } from '../../core/form.ts'
import {
  anyThreePublic,
  expenseKeys,
  expenses,
  notAnItem,
  shared,
  type Expense,
  type ExpenseKey,
} from './07-three-public.ts'
import { label, words } from './words.ts'

const rows = Object.fromEntries(
  expenseKeys.map((key) => {
    const item: Expense = expenses[key]
    const declared: RowDeclaration = {
      label: item.title.replace(/^.*\//, ''),
      aliases: [label(item.row)],
      concept: `three-public.${item.concept}`,
      ...(item.partOf === undefined ? {} : { partOf: item.partOf }),
    }
    return [key, declared]
  }),
) as Record<ExpenseKey, RowDeclaration>

/** 预算07表 as a list: one row for each expense. Guangzhou puts 行政经费 above it and the three budgets beside each other. */
export const threePublicList = form({
  ...shared,
  id: 'budget-07-list',
  title: '一般公共预算“三公”经费支出表（分项）',
  layoutOf: 'budget-07',
  aliases: [anyThreePublic, /行政经费.*三公经费.*表$/],
  rowsBy: 'label',
  columns: {
    total: {
      title: '预算数',
      aliases: [
        /^(?!.*(?:上年|执行|增减|比|公共预算|基金|资本))(?:.*\/)?(?:本年|当年|年度|年初)?(?:合计|总计|小计|金额|预算|预算数|预算金额|本年预算数|支出)$/,
      ],
      concept: 'total',
    },
    prior: { title: '上年预算数', aliases: [/^(?:.*\/)?上年(?:年初)?预算(?:数)?$/], concept: 'prior' },
    priorOutturn: {
      title: '上年执行数',
      aliases: [/^(?:.*\/)?(?:上年)?(?:预计)?(?:执行|决算)(?:数)?$/],
      concept: 'prior-outturn',
    },
    change: {
      title: '增减额',
      aliases: [/^(?:.*\/)?(?:比上年)?增减(?:额|金额|变化|变化金额|数)$/],
      concept: 'change',
    },
    generalPublic: {
      title: '一般公共预算',
      aliases: [label(words.generalPublic)],
      concept: 'general-public',
    },
    fund: { title: '政府性基金预算', aliases: [label(words.fund)], concept: 'fund' },
    stateCapital: {
      title: '国有资本经营预算',
      aliases: [label(words.stateCapital)],
      concept: 'state-capital',
    },
  },
  rows: {
    administrative: { label: '行政经费', aliases: ['行政经费合计'], concept: 'administrative' },
    ...rows,
    runningCost: {
      label: '机关运行经费',
      aliases: ['机关运行费', '机关运行经费预算数'],
      concept: 'running-cost',
    },
  },
})

const budgets = {
  GeneralPublic: { title: '一般公共预算', words: words.generalPublic, concept: 'general-public' },
  Fund: { title: '政府性基金预算', words: words.fund, concept: 'fund' },
  StateCapital: { title: '国有资本经营预算', words: words.stateCapital, concept: 'state-capital' },
} as const
type Budget = keyof typeof budgets
type BudgetColumn = `${ExpenseKey}${Budget}`

const byBudgetColumns = Object.fromEntries(
  expenseKeys.flatMap((key) =>
    (Object.keys(budgets) as Budget[]).map((budget) => {
      const item: Expense = expenses[key]
      const guard = key === 'total' ? notAnItem : ''
      const declared: ColumnDeclaration = {
        title: `${item.title}/${budgets[budget].title}`,
        aliases: [new RegExp(`^${guard}(?:.*/)?${item.header}/(?:${budgets[budget].words})$`)],
        concept: `three-public.${item.concept}.${budgets[budget].concept}`,
      }
      return [`${key}${budget}`, declared]
    }),
  ),
) as Record<BudgetColumn, ColumnDeclaration>

/** 预算07表 by the three budgets, one row for each year and one for the change, as Shenzhen publishes it. */
export const threePublicByBudget = form({
  ...shared,
  id: 'budget-07-budgets',
  title: '财政拨款“三公”经费支出表（分预算）',
  aliases: [anyThreePublic],
  layoutOf: 'budget-07',
  rowsBy: 'entry',
  columns: byBudgetColumns,
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
})
