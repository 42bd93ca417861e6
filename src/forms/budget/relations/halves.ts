import { cell, eachRow, either, group, sum, type Expression, type Relation } from '../../../core/relation.ts'
import { within } from './declare.ts'

const incomeColumns = ['income', 'incomeCurrent', 'incomeCarried']
const expenditureColumns = [
  'expenditure',
  'expenditureCurrent',
  'expenditureCarried',
  'basic',
  'personnelCost',
  'operatingCost',
  'project',
  'generalPublic',
  'fund',
  'stateCapital',
]

export const eachIncome = (form: string): NonNullable<Relation['each']> => [
  { over: 'columns', form, columns: incomeColumns },
]
export const eachExpenditure = (form: string): NonNullable<Relation['each']> => [
  { over: 'columns', form, columns: expenditureColumns },
]

/** 收入总计＝支出总计, and the other halves the same, and what each row is broken down by. Shared by 01 and 04. */
export function halves(form: string): readonly Relation[] {
  const at = (column: string): Expression => cell(form, eachRow, column)
  const each = [{ over: 'rows', form }] as const
  const total = either(
    cell(form, 'totalExpenditure', 'expenditure'),
    cell(form, 'currentExpenditure', 'expenditure'),
  )
  const income = either(cell(form, 'totalIncome', 'income'), cell(form, 'currentIncome', 'income'))
  return [
    within(`${form}/balance`, income, total),
    within(
      `${form}/expenditure`,
      at('expenditure'),
      sum(either(at('basic'), sum(at('personnelCost'), at('operatingCost'))), at('project')),
      { each, when: { printed: [either(at('basic'), at('personnelCost')), at('project')] } },
    ),
    within(`${form}/basic`, at('basic'), sum(at('personnelCost'), at('operatingCost')), {
      each,
      when: { printed: [at('personnelCost'), at('operatingCost')] },
    }),
    within(`${form}/income-carried`, at('income'), sum(at('incomeCurrent'), at('incomeCarried')), {
      each,
      when: { printed: [at('incomeCurrent'), at('incomeCarried')] },
    }),
    within(
      `${form}/expenditure-carried`,
      at('expenditure'),
      sum(at('expenditureCurrent'), at('expenditureCarried')),
      { each, when: { printed: [at('expenditureCurrent'), at('expenditureCarried')] } },
    ),
    within(
      `${form}/current-economic`,
      cell(form, 'economicCurrent', 'economic'),
      group(form, 'economic', 'economic'),
      {
        when: {
          printed: [cell(form, 'economicBasic', 'economic'), cell(form, 'economicProject', 'economic')],
        },
      },
    ),
    within(
      `${form}/current-government`,
      cell(form, 'governmentCurrent', 'government'),
      group(form, 'government', 'government'),
    ),
    within(
      `${form}/current-of-halves-economic`,
      cell(form, 'currentExpenditure', 'expenditure'),
      cell(form, 'economicCurrent', 'economic'),
    ),
    within(
      `${form}/current-of-halves-government`,
      cell(form, 'currentExpenditure', 'expenditure'),
      cell(form, 'governmentCurrent', 'government'),
    ),
    within(`${form}/balance-economic`, total, cell(form, 'economicTotal', 'economic')),
    within(`${form}/balance-government`, total, cell(form, 'governmentTotal', 'government')),
  ]
}
