import { cell, either, sum, type Expression } from '../../../core/relation.ts'

/** Lines of 01 and 04 that relations between tables speak of, income unless another column is named. */
export const row01 = (row: string, column = 'income'): Expression => cell('budget-01', row, column)
export const row04 = (row: string, column = 'income'): Expression => cell('budget-04', row, column)
export const totalOf =
  (form: string) =>
  (column: string): Expression =>
    cell(form, 'total', column)

/** Where 01 and 04 show this year's money apart from what is brought from the year before, this year's is what other forms list by source. */
export const thisYear01 = (row: string): Expression => either(row01(row, 'incomeCurrent'), row01(row))
export const thisYear04 = (row: string): Expression => either(row04(row, 'incomeCurrent'), row04(row))

export const spent01 = either(
  row01('currentExpenditure', 'expenditure'),
  row01('totalExpenditure', 'expenditure'),
)
/** As sums: a closing line that a place does not print asks nothing. */
export const nothingKept01 = [
  sum(
    row01('forward', 'expenditure'),
    row01('surplusDistributed', 'expenditure'),
    row01('unarranged', 'expenditure'),
    row01('superiorRemittance', 'expenditure'),
    row01('subsidiarySubsidy', 'expenditure'),
  ),
]
export const nothingKept04 = [sum(row04('forward', 'expenditure'))]
export const nothingBrought04 = [
  row04('carried'),
  row04('carriedGeneralPublic'),
  row04('carriedFund'),
  row04('carriedStateCapital'),
  row04('totalIncome', 'incomeCarried'),
]
export const noOtherBudgets04 = [row04('fundIncome'), row04('stateCapitalIncome')]

/** 「全部为一般公共预算」: 01 lists no other money, new or brought from the year before. */
export const onlyGeneralPublic01 = [
  'fund',
  'stateCapital',
  'allOtherFunds',
  'otherFunds',
  'special',
  'unit',
  'institution',
  'operating',
  'superiorSubsidy',
  'subsidiaryRemittance',
  'other',
  'nonPeer',
  'debt',
  'investment',
  'donation',
  'interest',
  'rent',
  'surplusUsed',
  'realAccount',
  'carried',
  'carriedFiscal',
  'carriedOther',
].map((row) => row01(row))

export const fiscal01 = either(
  thisYear01('appropriation'),
  sum(thisYear01('generalPublic'), thisYear01('fund'), thisYear01('stateCapital')),
)
export const fiscal04 = either(
  thisYear04('currentIncome'),
  thisYear04('incomeHead'),
  sum(thisYear04('generalPublicIncome'), thisYear04('fundIncome'), thisYear04('stateCapitalIncome')),
)
