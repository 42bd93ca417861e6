import type { Basis } from '../../core/basis.ts'
import { cell, either, type Expression } from '../../core/relation.ts'
import type { CrossRelation, CrossSide } from './cross-relation.ts'
import { unitRelations } from './cross-units.ts'

export type { CrossRelation, CrossSide, DocumentRole } from './cross-relation.ts'

const cells = (form: string, row: string, column: string): CrossSide => ({
  of: 'cells',
  at: cell(form, row, column),
})
const budgeted = (sentence: string): CrossSide => ({ of: 'told', sentence, value: 'budgeted' })

const known = (notice: string): Basis => ({ notice, verified: 'domain knowledge' })
const carriedOver = known('上年年末结转和结余即本年年初结转和结余（部门决算编报要求：上下年衔接）')
const samePrevious = known('同一年度的数前后两次公开应当一致')
const originalBudget = known('年初预算数即本年部门预算公开的数')

const lastYear = { kind: 'final', year: -1 } as const
const thisYear = { kind: 'final', year: 0 } as const
const budget = { kind: 'budget', year: 0 } as const
const lastBudget = { kind: 'budget', year: -1 } as const

const asked = { is: '=', severity: 'warning' } as const

const yearsMeet = {
  family: 'yearly',
  topic: 'balances',
  documents: [lastYear, thisYear],
  ...asked,
  basis: carriedOver,
  remark: {
    zh: '收回结转资金、调整以前年度损益会使两数不等，应有说明',
    en: 'Balances taken back and corrections of earlier years make the two differ and are to be explained',
  },
} as const

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
  ...yearsMeet,
  earlier: cells(closing[0], closing[1], closing[2]),
  later: cells(opening[0], opening[1], opening[2]),
}))

const balancesByItem: readonly CrossRelation[] = (['final-07', 'final-08'] as const).map((form) => ({
  id: `yearly/balance/${form}/item`,
  ...yearsMeet,
  each: 'code',
  earlier: cells(form, 'each', 'closingBalance'),
  later: cells(form, 'each', 'openingBalance'),
}))

/** Last year's figure, as this year's narrative tells or implies it, is what last year's forms printed. */
const previous: readonly CrossRelation[] = [
  {
    id: 'yearly/previous/outturn',
    family: 'yearly',
    topic: 'previous',
    documents: [lastYear, thisYear],
    each: 'sentence',
    earlier: { of: 'spoken cell' },
    later: { of: 'told before', compared: 'outturn' },
    ...asked,
    basis: samePrevious,
    remark: {
      zh: '上年数按本年口径调整过的，应有说明',
      en: 'Last year’s figures restated on this year’s basis are to be explained',
    },
  },
  {
    id: 'yearly/previous/budget',
    family: 'yearly',
    topic: 'previous',
    documents: [lastBudget, budget],
    each: 'sentence',
    earlier: { of: 'spoken cell' },
    later: { of: 'told before', compared: 'budget' },
    ...asked,
    basis: samePrevious,
    remark: {
      zh: '上年预算按本年口径调整过的，应有说明',
      en: 'Last year’s budget restated on this year’s basis is to be explained',
    },
  },
]

const expenses = ['Total', 'Abroad', 'Vehicles', 'Purchase', 'Running', 'Hospitality'] as const
const actual = (stage: 'budgeted' | 'actual', name: (typeof expenses)[number]): Expression =>
  either(cell('final-09', 'only', `${stage}${name}`), cell('final-09-list', name.toLowerCase(), stage))

/** The budget column of final accounts may be the adjusted one, so a difference is only shown. */
const threePublic: readonly CrossRelation[] = expenses.map((name) => ({
  id: `budget-final/three-public/${name.toLowerCase()}`,
  family: 'yearly',
  topic: 'adjusted',
  documents: [budget, thisYear],
  earlier: {
    of: 'cells',
    at: either(
      cell('budget-07', 'only', name.toLowerCase()),
      cell('budget-07-list', name.toLowerCase(), 'total'),
    ),
  },
  later: { of: 'cells', at: actual('budgeted', name) },
  is: '=',
  severity: 'note',
  basis: originalBudget,
  remark: {
    zh: '决算表的预算数是全年预算数的，可与年初预算不同',
    en: 'Where the budget column is the adjusted budget, it may differ from the original one',
  },
}))

/** The budget as published is what the final account calls 年初预算. */
const originals: readonly CrossRelation[] = [
  {
    id: 'budget-final/general-public',
    family: 'yearly',
    topic: 'original',
    documents: [budget, thisYear],
    earlier: cells('budget-05', 'total', 'total'),
    later: budgeted('final/general-public'),
    ...asked,
    basis: originalBudget,
    remark: {
      zh: '年初预算含上年结转，或单位划转调整口径的，应有说明',
      en: 'Balances counted in the original budget and bodies transferred are to be explained',
    },
  },
  {
    id: 'budget-final/general-public/item',
    family: 'yearly',
    topic: 'original',
    documents: [budget, thisYear],
    each: 'code',
    earlier: cells('budget-05', 'each', 'total'),
    later: budgeted('final/general-public/item'),
    ...asked,
    basis: originalBudget,
    remark: {
      zh: '年初预算含上年结转，或单位划转调整口径的，应有说明',
      en: 'Balances counted in the original budget and bodies transferred are to be explained',
    },
  },
]

/** Two versions of one document; what was changed from one to the other is only shown. */
const versions: readonly CrossRelation[] = (['final', 'budget'] as const).map((kind) => ({
  id: `versions/${kind}`,
  family: 'versions',
  topic: 'versions',
  documents: [
    { kind, year: 0 },
    { kind, year: 0 },
  ],
  earlier: { of: 'same cell' },
  later: { of: 'same cell' },
  is: '=',
  severity: 'note',
  basis: known('同一文件的各个版本应当一致'),
  remark: { zh: '更正公开的，应说明更正了什么', en: 'A correction should say what was corrected' },
}))

/** Relations between two documents: 跨年, 预算与决算, 部门与单位, 版本. */
export const crossRelations: readonly CrossRelation[] = [
  ...balances,
  ...balancesByItem,
  ...previous,
  ...originals,
  ...threePublic,
  ...unitRelations,
  ...versions,
]
