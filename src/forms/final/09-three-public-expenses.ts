import { form, type ColumnDeclaration, type Pattern, type RowDeclaration } from '../../core/form.ts'
import { disclosureRules } from '../disclosure/notices.ts'

/** One kind of “三公” expense. `words` recognise it, after `normal()`, in a header path or as a row's label. */
interface Expense {
  readonly title: string
  readonly label: string
  readonly words: string
  readonly concept: string
  readonly partOf?: string
  readonly aliases?: readonly Pattern[]
}

const vehicles = '公务用车购置(及|和|与)?(公务用车)?运行(维护)?费用?(支出)?'

/** The six items of the form. */
const expenses = {
  Total: {
    title: '合计',
    label: '合计',
    words: '(三公经费)?(合计|小计|总计)',
    concept: 'total',
    aliases: ['三公经费合计', '三公经费', '三公经费支出合计', '支出合计', '总计', '三公经费支出'],
  },
  Abroad: {
    title: '因公出国（境）费',
    label: '因公出国（境）费',
    words: '因公出国\\(境\\)(费|费用|经费)(支出)?',
    concept: 'abroad',
    partOf: 'total',
    aliases: ['因公出国(境)费用', '因公出国(境)支出', '因公出国(境)费支出', '因公出国(境)经费'],
  },
  Vehicles: {
    title: '公务用车购置及运行维护费/小计',
    label: '公务用车购置及运行维护费',
    words: `${vehicles}(/(小计|合计))?`,
    concept: 'vehicles',
    partOf: 'total',
    aliases: [/^公务用车购置(及|和|与)(公务用车)?运行(维护)?费用?(支出)?$/, '公务用车费'],
  },
  Purchase: {
    title: '公务用车购置及运行维护费/公务用车购置费',
    label: '公务用车购置费',
    words: `(${vehicles}/)?(公务用)?车(辆)?购置(费|费用|支出)`,
    concept: 'vehicles.purchase',
    partOf: 'vehicles',
    aliases: ['公务用车购置', '公务用车购置支出', '公务用车购置费用'],
  },
  Running: {
    title: '公务用车购置及运行维护费/公务用车运行维护费',
    label: '公务用车运行维护费',
    words: `(${vehicles}/)?(公务用车)?运行(维护)?(费|费用|支出)`,
    concept: 'vehicles.running',
    partOf: 'vehicles',
    aliases: ['公务用车运行费', '公务用车运行维护支出', '公务用车运行维护费用', '公务用车运行费支出'],
  },
  Hospitality: {
    title: '公务接待费',
    label: '公务接待费',
    words: '公务接待(费|费用|支出)',
    concept: 'hospitality',
    partOf: 'total',
    aliases: ['公务接待支出', '公务接待费用', '公务接待费支出'],
  },
} as const satisfies Record<string, Expense>

type ExpenseKey = keyof typeof expenses
const keys = Object.keys(expenses) as readonly ExpenseKey[]

const stages = {
  budgeted: { title: '预算数', words: '(年初|全年|本年|年度|调整)?(财政拨款)?预算(数|金额|安排数)?' },
  actual: { title: '决算数', words: '(本年|年度)?(财政拨款)?(支出)?决算(数|金额)?' },
} as const
type Stage = keyof typeof stages

type ExpenseColumn = `${Stage}${ExpenseKey}`

/** Both orders of header levels: 预算数 above its items, and 预算数 and 决算数 under each item. */
function column(stage: Stage, key: ExpenseKey): ColumnDeclaration {
  const { title, words } = stages[stage]
  const item: Expense = expenses[key]
  // 「小计」 under the vehicles is never the total of the form.
  const guard = key === 'Total' ? '(?!.*公务用车)' : ''
  return {
    title: `${title}/${item.title}`,
    aliases: [
      new RegExp(`^${guard}(.*/)?${words}/(三公经费(支出)?/)?${item.words}$`),
      new RegExp(`^${guard}(.*/)?${item.words}/${words}$`),
    ],
    concept: `${item.concept}.${stage}`,
  }
}

const columns = Object.fromEntries(
  (['budgeted', 'actual'] as const).flatMap((stage) =>
    keys.map((key) => [`${stage}${key}`, column(stage, key)]),
  ),
) as Record<ExpenseColumn, ColumnDeclaration>

type ExpenseRow = Uncapitalize<ExpenseKey>

const rows = Object.fromEntries(
  keys.map((key) => {
    const item: Expense = expenses[key]
    const row: RowDeclaration = {
      label: item.label,
      aliases: item.aliases ?? [],
      concept: `three-public.${item.concept}`,
      ...(item.partOf === undefined ? {} : { partOf: item.partOf }),
    }
    return [key.charAt(0).toLowerCase() + key.slice(1), row]
  }),
) as Record<ExpenseRow, RowDeclaration>

const shared = {
  kind: 'final',
  title: '财政拨款“三公”经费支出决算表',
  aliases: [
    '三公经费支出决算表',
    '一般公共预算财政拨款三公经费支出决算表',
    '一般公共预算三公经费支出决算表',
    '三公经费公共预算财政拨款支出决算表',
    '财政拨款三公经费支出表',
    '三公经费决算表',
    /三公经费.*决算.*表$/,
    /三公经费(支出)?情况表$/,
  ],
  // With 会议费 or 培训费 beside them the total may be of all, which is another form.
  unlike: [/会议|培训|机关运行/],
  number: '公开09表',
  unit: '万元',
  basis: disclosureRules,
} as const

/** 公开09表 as one row of twelve columns. 预算数 is the full-year budget after adjustment, 决算数 includes money carried over. */
export const threePublicExpenses = form<'only', ExpenseColumn>({
  ...shared,
  id: 'final-09',
  rowsBy: 'single',
  columns,
  rows: { only: { label: '“三公”经费', concept: 'three-public' } },
})

/** 「三公经费合计」, 「三公经费/小计」: never a bare 「合计」. */
const threePublicOnly = (stage: Stage): ColumnDeclaration => {
  const { title, words } = stages[stage]
  const item = '三公经费(支出)?/?(合计|小计|总计)?'
  return {
    title: `${title}/“三公”经费/小计`,
    aliases: [
      new RegExp(`^(?!.*公务用车)(.*/)?${words}/${item}$`),
      new RegExp(`^(?!.*公务用车)(.*/)?${item}/${words}$`),
    ],
    concept: `total.${stage}`,
  }
}

const beside = (stage: Stage, name: '会议费' | '培训费', concept: string): ColumnDeclaration => ({
  title: `${stages[stage].title}/${name}`,
  aliases: [
    new RegExp(`^(.*/)?${stages[stage].words}/${name}$`),
    new RegExp(`^(.*/)?${name}/${stages[stage].words}$`),
  ],
  concept: `${concept}.${stage}`,
})

/** 江苏等地：公开09表 with 会议费 and 培训费 in the same row; 「合计」 may be of them all, and the total of “三公” is then 「小计」. */
export const threePublicWithMeetings = form<'only', ExpenseColumn | `${Stage}${'Meeting' | 'Training'}`>({
  ...shared,
  id: 'final-09-meetings',
  optional: true,
  layoutOf: 'final-09',
  title: '财政拨款“三公”经费、会议费和培训费支出决算表',
  aliases: [/三公经费.*(会议费|培训费).*决算.*表$/],
  unlike: [/机关运行/],
  rowsBy: 'single',
  columns: {
    ...columns,
    budgetedTotal: threePublicOnly('budgeted'),
    actualTotal: threePublicOnly('actual'),
    budgetedMeeting: beside('budgeted', '会议费', 'meeting'),
    actualMeeting: beside('actual', '会议费', 'meeting'),
    budgetedTraining: beside('budgeted', '培训费', 'training'),
    actualTraining: beside('actual', '培训费', 'training'),
  },
  rows: { only: { label: '“三公”经费', concept: 'three-public' } },
})

/** 公开09表 as a list: one row for each expense, 预算数 and 决算数 beside each other. */
export const threePublicList = form<ExpenseRow, Stage | 'adjusted'>({
  ...shared,
  id: 'final-09-list',
  layoutOf: 'final-09',
  rowsBy: 'label',
  columns: {
    budgeted: {
      title: '预算数',
      aliases: ['年初预算数', '预算金额', '本年预算数', '年初预算'],
      concept: 'budgeted',
    },
    adjusted: { title: '全年预算数', aliases: ['调整预算数', '全年预算'], concept: 'adjusted' },
    actual: {
      title: '决算数',
      aliases: ['决算金额', '本年决算数', '支出决算数', '金额', '统计数', '决算统计数'],
      concept: 'actual',
    },
  },
  rows,
})
