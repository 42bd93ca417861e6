import type { Basis } from '../../core/basis.ts'
import { cell, either, type Expression } from '../../core/relation.ts'
import type { CrossRelation, CrossSide } from './cross-relation.ts'

export type { CrossRelation, CrossSide, DocumentRole } from './cross-relation.ts'

const cells = (form: string, row: string, column: string): CrossSide => ({
  of: 'cells',
  at: cell(form, row, column),
})
const told = (sentence: string, value: 'amount' | 'budgeted' | 'previous'): CrossSide => ({
  of: 'told',
  sentence,
  value,
})

const known = (notice: string): Basis => ({ notice, verified: 'domain knowledge' })
const carriedOver = known('上年年末结转和结余即本年年初结转和结余（部门决算编报要求：上下年衔接）')
const samePrevious = known('同一年度的决算数前后两次公开应当一致')
const originalBudget = known('年初预算数即本年部门预算公开的数')
const wholeOfUnits = known('部门决算由本级和所属单位决算汇总')

const lastYear = { kind: 'final', year: -1 } as const
const thisYear = { kind: 'final', year: 0 } as const
const budget = { kind: 'budget', year: 0 } as const

const asked = { is: '=', severity: 'warning' } as const

/** Closing balances of a year are the opening balances of the next; corrections of earlier years are to be explained. */
const balances: readonly CrossRelation[] = (
  [
    ['total', ['final-01', 'closingBalance', 'expenditure'], ['final-01', 'openingBalance', 'income']],
    ['appropriation', ['final-04', 'closingBalance', 'total'], ['final-04', 'openingBalance', 'income']],
    [
      'general-public',
      ['final-04', 'closingBalance', 'generalPublic'],
      ['final-04', 'generalPublicOpening', 'income'],
    ],
    ['fund', ['final-04', 'closingBalance', 'fund'], ['final-04', 'fundOpening', 'income']],
    [
      'state-capital',
      ['final-04', 'closingBalance', 'stateCapital'],
      ['final-04', 'stateCapitalOpening', 'income'],
    ],
    ['fund/total', ['final-07', 'total', 'closingBalance'], ['final-07', 'total', 'openingBalance']],
    ['state-capital/total', ['final-08', 'total', 'closingBalance'], ['final-08', 'total', 'openingBalance']],
  ] as const
).map(([id, closing, opening]) => ({
  id: `yearly/balance/${id}`,
  family: 'yearly',
  documents: [lastYear, thisYear],
  earlier: cells(closing[0], closing[1], closing[2]),
  later: cells(opening[0], opening[1], opening[2]),
  ...asked,
  basis: carriedOver,
  remark: '收回结转资金、调整以前年度损益会使两数不等，应有说明',
}))

const balancesByItem: readonly CrossRelation[] = (['final-07', 'final-08'] as const).map((form) => ({
  id: `yearly/balance/${form}/item`,
  family: 'yearly',
  documents: [lastYear, thisYear],
  each: 'code',
  earlier: cells(form, 'each', 'closingBalance'),
  later: cells(form, 'each', 'openingBalance'),
  ...asked,
  basis: carriedOver,
}))

/** Last year's figure, as this year's narrative tells or implies it, is what last year's forms printed. */
const previous: readonly CrossRelation[] = (
  [
    ['summary', 'final-01', 'totalIncome', 'income'],
    ['income', 'final-02', 'total', 'total'],
    ['expenditure', 'final-03', 'total', 'total'],
    ['expenditure/basic', 'final-03', 'total', 'basic'],
    ['expenditure/project', 'final-03', 'total', 'project'],
    ['appropriation', 'final-04', 'totalIncome', 'income'],
    ['appropriation/generalPublic', 'final-04', 'generalPublicIncome', 'income'],
    ['appropriation/fund', 'final-04', 'fundIncome', 'income'],
    ['appropriation/stateCapital', 'final-04', 'stateCapitalIncome', 'income'],
    ['general-public', 'final-05', 'total', 'total'],
    ['basic/personnel', 'final-06', 'personnel', 'amount'],
    ['basic/operating', 'final-06', 'operating', 'amount'],
  ] as const
).map(([sentence, form, row, column]) => ({
  id: `yearly/previous/${sentence}`,
  family: 'yearly',
  documents: [lastYear, thisYear],
  earlier: cells(form, row, column),
  later: told(`final/${sentence}`, 'previous'),
  ...asked,
  basis: samePrevious,
  remark: '上年数按本年口径调整过的，应有说明',
}))

const expenses = ['Total', 'Abroad', 'Vehicles', 'Purchase', 'Running', 'Hospitality'] as const
const expense = (stage: 'budgeted' | 'actual', name: (typeof expenses)[number]): Expression =>
  either(cell('final-09', 'only', `${stage}${name}`), cell('final-09-list', name.toLowerCase(), stage))

const threePublic: readonly CrossRelation[] = expenses.flatMap((name): CrossRelation[] => [
  {
    id: `yearly/previous/three-public/${name.toLowerCase()}`,
    family: 'yearly',
    documents: [lastYear, thisYear],
    earlier: { of: 'cells', at: expense('actual', name) },
    later: told(`final/three-public/${name.toLowerCase()}`, 'previous'),
    ...asked,
    basis: samePrevious,
  },
  {
    id: `budget-final/three-public/${name.toLowerCase()}`,
    family: 'yearly',
    documents: [budget, thisYear],
    earlier: {
      of: 'cells',
      at: either(
        cell('budget-07', 'only', name.toLowerCase()),
        cell('budget-07-list', name.toLowerCase(), 'total'),
      ),
    },
    later: { of: 'cells', at: expense('budgeted', name) },
    ...asked,
    basis: originalBudget,
    remark: '决算表的预算数是全年预算数时，可与年初预算不同',
  },
])

/** The budget as published is what the final account calls 年初预算. */
const originals: readonly CrossRelation[] = [
  {
    id: 'budget-final/general-public',
    family: 'yearly',
    documents: [budget, thisYear],
    earlier: cells('budget-05', 'total', 'total'),
    later: told('final/general-public', 'budgeted'),
    ...asked,
    basis: originalBudget,
  },
  {
    id: 'budget-final/general-public/item',
    family: 'yearly',
    documents: [budget, thisYear],
    each: 'code',
    earlier: cells('budget-05', 'each', 'total'),
    later: told('final/general-public/item', 'budgeted'),
    ...asked,
    basis: originalBudget,
    remark: '年初预算含上年结转，或单位划转调整口径的，应有说明',
  },
]

const department = { kind: 'final', year: 0, scope: 'department' } as const
const units = { kind: 'final', year: 0, scope: 'unit', take: 'all' } as const

/** Σ units = department, for money that does not pass between them. */
const summed: readonly CrossRelation[] = (
  [
    ['appropriation/income', 'final-04', 'currentIncome', 'income'],
    ['appropriation/expenditure', 'final-04', 'currentExpenditure', 'total'],
    ['general-public/total', 'final-05', 'total', 'total'],
    ['general-public/basic', 'final-05', 'total', 'basic'],
    ['general-public/project', 'final-05', 'total', 'project'],
    ['personnel', 'final-06', 'personnel', 'amount'],
    ['operating', 'final-06', 'operating', 'amount'],
    ['fund', 'final-07', 'total', 'total'],
    ['state-capital', 'final-08', 'total', 'total'],
    ['institution', 'final-01', 'institution', 'income'],
    ['other', 'final-01', 'other', 'income'],
  ] as const
).map(([id, form, row, column]) => ({
  id: `units/${id}`,
  family: 'units',
  documents: [units, department],
  earlier: cells(form, row, column),
  later: cells(form, row, column),
  ...asked,
  basis: wholeOfUnits,
  remark: '所属单位须全部到齐；单位之间的往来应先抵消',
}))

const summedItems: readonly CrossRelation[] = [
  {
    id: 'units/general-public/item',
    family: 'units',
    documents: [units, department],
    each: 'code',
    earlier: cells('final-05', 'each', 'total'),
    later: cells('final-05', 'each', 'total'),
    ...asked,
    basis: wholeOfUnits,
  },
  {
    id: 'units/three-public',
    family: 'units',
    documents: [units, department],
    earlier: { of: 'cells', at: expense('actual', 'Total') },
    later: { of: 'cells', at: expense('actual', 'Total') },
    ...asked,
    basis: wholeOfUnits,
  },
]

/** Two versions of one document say the same in every cell. */
const versions: readonly CrossRelation[] = (['final', 'budget'] as const).map((kind) => ({
  id: `versions/${kind}/cell`,
  family: 'versions',
  documents: [
    { kind, year: 0 },
    { kind, year: 0 },
  ],
  earlier: { of: 'same cell' },
  later: { of: 'same cell' },
  ...asked,
  basis: known('同一文件的各个版本应当一致'),
  remark: '更正公开的，应说明更正了什么',
}))

/** Relations between two documents: 跨年, 预算与决算, 部门与单位, 版本. */
export const crossRelations: readonly CrossRelation[] = [
  ...balances,
  ...balancesByItem,
  ...previous,
  ...threePublic,
  ...originals,
  ...summed,
  ...summedItems,
  ...versions,
]
