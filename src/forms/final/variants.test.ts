import { describe, expect, it } from 'vitest'
import { broken, put, type Figures } from './figures.fixture.ts'
import { finalRelations } from './index.ts'

type Cells = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

const figures = (cells: Cells): Figures => {
  const all: Figures = new Map()
  for (const [form, rows] of Object.entries(cells))
    for (const [row, columns] of Object.entries(rows))
      for (const [column, text] of Object.entries(columns)) put(all, form, row, column, text)
  return all
}

const wrong = (cells: Cells): string[] =>
  finalRelations.flatMap((relation) => broken(relation, figures(cells)))

/** A body with 事业收入, a balance brought forward, a government fund and money of its own. */
const mixed = {
  'final-01': {
    generalPublic: { income: '900.00' },
    fund: { income: '100.00' },
    institution: { income: '50.00' },
    currentIncome: { income: '1,050.00' },
    nonFiscalSurplusUsed: { income: '5.00' },
    openingBalance: { income: '20.00' },
    totalIncome: { income: '1,075.00' },
    '208': { expenditure: '940.00' },
    '212': { expenditure: '105.00' },
    currentExpenditure: { expenditure: '1,045.00' },
    surplusDistributed: { expenditure: '10.00' },
    closingBalance: { expenditure: '20.00' },
    totalExpenditure: { expenditure: '1,075.00' },
  },
  'final-02': {
    total: { total: '1,050.00', appropriation: '1,000.00', institution: '50.00' },
    '208': { total: '950.00', appropriation: '900.00', institution: '50.00' },
    '212': { total: '100.00', appropriation: '100.00' },
  },
  'final-03': {
    total: { total: '1,045.00', basic: '700.00', project: '345.00' },
    '208': { total: '940.00', basic: '700.00', project: '240.00' },
    '212': { total: '105.00', project: '105.00' },
  },
  'final-04': {
    generalPublicIncome: { income: '900.00' },
    fundIncome: { income: '100.00' },
    currentIncome: { income: '1,000.00' },
    openingBalance: { income: '10.00' },
    generalPublicOpening: { income: '5.00' },
    fundOpening: { income: '5.00' },
    totalIncome: { income: '1,010.00' },
    '208': { total: '890.00', generalPublic: '890.00' },
    '212': { total: '105.00', fund: '105.00' },
    currentExpenditure: { total: '995.00', generalPublic: '890.00', fund: '105.00' },
    closingBalance: { total: '15.00', generalPublic: '15.00', fund: '0.00' },
    totalExpenditure: { total: '1,010.00', generalPublic: '905.00', fund: '105.00' },
  },
  'final-05': {
    total: { total: '890.00', basic: '650.00', project: '240.00' },
    '208': { total: '890.00', basic: '650.00', project: '240.00' },
  },
  'final-06': {
    '301': { amount: '500.00' },
    '302': { amount: '100.00' },
    '303': { amount: '50.00' },
    personnel: { amount: '550.00' },
    operating: { amount: '100.00' },
    '30201': { amount: '99.00' },
    '30217': { amount: '1.00' },
  },
  'final-07': {
    total: {
      openingBalance: '5.00',
      income: '100.00',
      total: '105.00',
      project: '105.00',
      closingBalance: '0.00',
    },
    '212': {
      openingBalance: '5.00',
      income: '100.00',
      total: '105.00',
      project: '105.00',
      closingBalance: '0.00',
    },
  },
  'final-09': {
    only: {
      budgetedTotal: '3.00',
      budgetedHospitality: '3.00',
      actualTotal: '2.00',
      actualHospitality: '2.00',
    },
  },
} satisfies Cells

const change = (cells: Cells, form: string, row: string, column: string, text: string): Cells => ({
  ...cells,
  [form]: { ...cells[form], [row]: { ...cells[form]?.[row], [column]: text } },
})

describe('各种合乎规定的决算不打破任何关系', () => {
  it('有事业收入、年初结转、政府性基金和单位资金', () => {
    expect(wrong(mixed)).toEqual([])
  })

  it('2018 年以前：财政拨款一行，其中列政府性基金', () => {
    expect(
      wrong({
        'final-01': {
          appropriation: { income: '100.00' },
          fund: { income: '10.00' },
          other: { income: '5.00' },
          currentIncome: { income: '105.00' },
        },
        'final-02': { total: { total: '105.00', appropriation: '100.00', other: '5.00' } },
      }),
    ).toEqual([])
  })

  it('“三公”经费表没有车辆小计，或只有小计', () => {
    const budgeted = { budgetedTotal: '9.00', budgetedHospitality: '2.00' }
    expect(
      wrong({ 'final-09': { only: { ...budgeted, budgetedPurchase: '3.00', budgetedRunning: '4.00' } } }),
    ).toEqual([])
    expect(wrong({ 'final-09': { only: { ...budgeted, budgetedVehicles: '7.00' } } })).toEqual([])
  })
})

describe('改动一个数，就有关系被打破', () => {
  it.each([
    ['final-01', 'totalIncome', 'income', '1,076.00', 'final-01/balance'],
    ['final-01', 'institution', 'income', '51.00', 'across/01-02/institution'],
    ['final-01', '208', 'expenditure', '941.00', 'across/01-03/class 208'],
    ['final-02', 'total', 'appropriation', '999.00', 'final-02/row total'],
    ['final-03', '208', 'project', '241.00', 'final-03/tree/project total'],
    ['final-04', 'fundOpening', 'income', '6.00', 'final-04/opening'],
    ['final-04', 'currentExpenditure', 'generalPublic', '891.00', 'across/04-05/total'],
    ['final-05', '208', 'basic', '651.00', 'final-05/row 208'],
    ['final-05', 'total', 'total', '1,100.00', 'across/03-05/total'],
    ['final-06', '301', 'amount', '501.00', 'across/05-06/classes'],
    ['final-07', '212', 'income', '101.00', 'final-07/balance 212'],
    ['final-07', 'total', 'closingBalance', '1.00', 'across/04-07/closing'],
    ['final-09', 'only', 'actualTotal', '3.50', 'final-09/within-budget'],
    ['final-06', '30217', 'amount', '2.50', 'across/06-09/30217'],
  ] as const)('%s %s %s', (form, row, column, text, relation) => {
    expect(wrong(change(mixed, form, row, column, text))).toContain(relation)
  })
})
