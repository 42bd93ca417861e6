import { form, type ColumnDeclaration } from '../../core/form.ts'
import { threePublicRules } from '../disclosure/notices.ts'

export interface Expense {
  readonly title: string
  /** Last header levels, and row label. */
  readonly header: string
  readonly row: string
  readonly concept: string
  readonly partOf?: string
}

const vehicles = '公务(?:用)?车购置(?:费)?(?:及|和|与)?(?:公务用车)?运行(?:维护)?费?用?(?:支出)?'
const abroad = '因公出国\\(?境\\)?(?:费用?|经费|支出)*'
const purchase = '(?:公务用?车)?购置(?:费用?|经费|支出)?'
const running = '(?:公务用?车)?运行(?:维护)?(?:费用?|经费|支出)?'
const hospitality = '(?:公务|国内公务)?接待(?:费用?|经费|支出)*'
const all = '合计|小计|总计|三公经费(?:支出|预算)?(?:合计|小计|总计|数)?'

/** The items of the form, declared once for its one-row and its vertical layout. 会议费 and 培训费 stand beside them in some places. */
export const expenses = {
  total: {
    title: '“三公”经费合计',
    header: `(?:${all})`,
    row: '合计|总计|三公经费(?:支出|预算)?(?:合计|小计|总计)?',
    concept: 'total',
  },
  abroad: {
    title: '因公出国（境）费',
    header: `${abroad}(?:/(?:小计|合计))?`,
    row: abroad,
    concept: 'abroad',
    partOf: 'total',
  },
  vehicles: {
    title: '公务用车购置及运行维护费/小计',
    header: `${vehicles}(?:/(?:小计|合计))?`,
    row: `${vehicles}|公务用车费用?`,
    concept: 'vehicles',
    partOf: 'total',
  },
  purchase: {
    title: '公务用车购置及运行维护费/公务用车购置费',
    header: `(?:${vehicles}/)?(?:其中:)?${purchase}`,
    row: purchase,
    concept: 'vehicles.purchase',
    partOf: 'vehicles',
  },
  running: {
    title: '公务用车购置及运行维护费/公务用车运行维护费',
    header: `(?:${vehicles}/)?(?:其中:)?${running}`,
    row: running,
    concept: 'vehicles.running',
    partOf: 'vehicles',
  },
  hospitality: {
    title: '公务接待费',
    header: `${hospitality}(?:/(?:小计|合计))?`,
    row: hospitality,
    concept: 'hospitality',
    partOf: 'total',
  },
  meeting: {
    title: '会议费',
    header: '会议(?:费|经费)(?:支出)?(?:/小计)?',
    row: '会议(?:费|经费)(?:支出)?',
    concept: 'meeting',
  },
  training: {
    title: '培训费',
    header: '培训(?:费|经费)(?:支出)?(?:/小计)?',
    row: '培训(?:费|经费)(?:支出)?',
    concept: 'training',
  },
} as const satisfies Record<string, Expense>

export type ExpenseKey = keyof typeof expenses
export const expenseKeys = Object.keys(expenses) as readonly ExpenseKey[]

/** Which year's money a block of columns holds, by the header word above it. Years themselves are not in the header path. */
const stages = {
  '': { words: '(?!.*(?:上年|增减|变化|结转|结余|比较|执行数|决算数))', concept: '' },
  Prior: { words: '(?=.*上年)(?!.*(?:结转|结余|增减|变化))', concept: '.prior' },
  Carried: { words: '(?=.*上年(?:结转|结余))', concept: '.carried' },
  Change: { words: '(?=.*(?:增减|变化))', concept: '.change' },
} as const
type Stage = keyof typeof stages

export type ExpenseColumn = `${ExpenseKey}${Stage}`

export const notAnItem = '(?!.*(?:公务用?车|出国|接待|会议费/|培训费/|当年预算|编制预算|机关运行))'

function column(stage: Stage, key: ExpenseKey): ColumnDeclaration {
  const item: Expense = expenses[key]
  // 「小计」 under the vehicles is never the total of the form, and 「科研出国费」 never that of going abroad.
  const guard = key === 'total' ? notAnItem : '(?!.*(?:科研|机关运行))'
  return {
    title: stage === '' ? item.title : `${stage === 'Change' ? '增减变化' : '上年'}/${item.title}`,
    aliases: [new RegExp(`^${stages[stage].words}${guard}(?:.*/)?${item.header}$`)],
    concept: `three-public.${item.concept}${stages[stage].concept}`,
  }
}

const expenseColumns = Object.fromEntries(
  (Object.keys(stages) as Stage[]).flatMap((stage) =>
    expenseKeys.map((key) => [`${key}${stage}`, column(stage, key)]),
  ),
) as Record<ExpenseColumn, ColumnDeclaration>

/** 「合计」 directly below the year: of the three items together with 会议费 and 培训费, as Shaanxi prints it. */
const overall = (title: string, pattern: RegExp, stage: Stage): ColumnDeclaration => ({
  title,
  aliases: [pattern],
  concept: `three-public.overall${stages[stage].concept}`,
})

const oneRowColumns = {
  overall: overall('当年/合计', /^(?:(?:当年|本年)\/合计|三公经费[、及和]会议费.*合计)$/, ''),
  overallPrior: overall('上年/合计', /^上年\/合计$/, 'Prior'),
  overallChange: overall('增减变化情况/合计', /^增减变化(?:情况)?\/合计$/, 'Change'),
  abroadResearch: {
    title: '因公出国（境）费/科研因公出国（境）费',
    aliases: [/^(?!.*上年)(?:.*\/)?科研.*出国.*$/],
    concept: 'three-public.abroad.research',
  },
  abroadOfficial: {
    title: '因公出国（境）费/因公出国（境）费用',
    aliases: [/^(?!.*上年)(?:.*\/)?因公出国\(境\)费\/因公出国\(境\)费用$/],
    concept: 'three-public.abroad.official',
  },
  abroadResearchCarried: {
    title: '上年结转结余/因公出国（境）费/科研因公出国（境）费',
    aliases: [/^(?=.*上年(?:结转|结余))(?:.*\/)?科研.*出国.*$/],
    concept: 'three-public.abroad.research.carried',
  },
  abroadOfficialCarried: {
    title: '上年结转结余/因公出国（境）费/因公出国（境）费用',
    aliases: [/^(?=.*上年(?:结转|结余))(?:.*\/)?因公出国\(境\)费\/因公出国\(境\)费用$/],
    concept: 'three-public.abroad.official.carried',
  },
  ...expenseColumns,
  current: {
    title: '当年预算/小计',
    aliases: [/^(?:当年预算|编制预算)\/(?:小计|合计)$/],
    concept: 'three-public.current',
  },
  runningCost: {
    title: '机关运行经费预算数',
    aliases: [/^(?:.*\/)?机关运行(?:经费|费)(?:预算数?|支出)?$/],
    concept: 'running-cost.total',
  },
} as const satisfies Record<string, ColumnDeclaration>

export const anyThreePublic = /三公经费.*表(?:\(.*\))?$/
const titles = [
  '一般公共预算三公经费支出表',
  '一般公共预算三公经费支出情况表',
  '财政拨款三公经费支出表',
  '三公经费和机关运行经费预算表',
  anyThreePublic,
]

export const shared = {
  kind: 'budget',
  unlike: [/决算|政府性基金预算三公|国有资本经营预算三公/],
  number: '公开07表',
  unit: '万元',
  basis: threePublicRules,
} as const

/** 预算07表 as one row. */
export const threePublic = form({
  ...shared,
  id: 'budget-07',
  title: '一般公共预算“三公”经费支出表',
  aliases: titles,
  rowsBy: 'single',
  columns: oneRowColumns,
  rows: { only: { label: '“三公”经费', concept: 'all' } },
})

/** 预算07表 with one row for each unit. */
export const threePublicByUnit = form({
  ...shared,
  id: 'budget-07-units',
  title: '一般公共预算“三公”经费支出表（分单位）',
  aliases: titles,
  layoutOf: 'budget-07',
  rowsBy: 'entry',
  columns: oneRowColumns,
  rows: { total: { label: '合计', aliases: ['总计'], concept: 'all' } },
})
