import { cell, eachColumn, eachRow, either, type Expression, type Relation } from '../../../core/relation.ts'
import { across } from './declare.ts'
import {
  noOtherBudgets04,
  nothingBrought04,
  nothingKept04,
  onlyGeneralPublic01,
  row01,
  row04,
  thisYear01,
  thisYear04,
} from './lines.ts'

const generalPublicOf04 = (row: string): Expression =>
  either(row04(row, 'generalPublic'), row04(row, 'expenditure'))
const spent04 = (column: string): Expression =>
  either(
    row04('currentExpenditure', column),
    row04('expenditureHead', column),
    row04('totalExpenditure', column),
  )

/** 04 ↔ 05: general public budget expenditure. 05 may show this year's money only. */
const generalPublic: readonly Relation[] = [
  across('budget-across/04-05/total', spent04('generalPublic'), cell('budget-05', 'total', 'total'), {
    when: { zero: [...nothingBrought04, ...nothingKept04] },
  }),
  across('budget-across/04-05/total-single', spent04('expenditure'), cell('budget-05', 'total', 'total'), {
    when: { zero: [...nothingBrought04, ...nothingKept04, ...noOtherBudgets04] },
  }),
  across(
    'budget-across/04-05/at-most',
    cell('budget-05', 'total', 'total'),
    generalPublicOf04('totalExpenditure'),
    { is: '≤', severity: 'warning' },
  ),
  across(
    'budget-across/04-05/class',
    cell('budget-04', eachRow, 'generalPublic'),
    cell('budget-05', eachRow, 'total'),
    {
      each: [{ over: 'classes', form: 'budget-04', and: 'budget-05' }],
      when: { zero: nothingBrought04 },
    },
  ),
  across(
    'budget-across/04-05/class-single',
    cell('budget-04', eachRow, 'expenditure'),
    cell('budget-05', eachRow, 'total'),
    {
      each: [{ over: 'classes', form: 'budget-04', and: 'budget-05' }],
      when: { zero: [...nothingBrought04, ...noOtherBudgets04] },
    },
  ),
  across(
    'budget-across/03-05/code',
    cell('budget-03', eachRow, eachColumn),
    cell('budget-05', eachRow, eachColumn),
    {
      each: [
        { over: 'codes', form: 'budget-03', and: 'budget-05' },
        {
          over: 'columns',
          form: 'budget-03',
          columns: ['total', 'basic', 'personnelCost', 'operatingCost', 'project'],
        },
      ],
      when: { zero: [...onlyGeneralPublic01, ...nothingBrought04, ...noOtherBudgets04] },
    },
  ),
  across(
    'budget-across/03-05/at-most',
    cell('budget-05', eachRow, eachColumn),
    cell('budget-03', eachRow, eachColumn),
    {
      each: [
        { over: 'codes', form: 'budget-05', and: 'budget-03' },
        { over: 'columns', form: 'budget-05', columns: ['total', 'basic', 'project'] },
      ],
      is: '≤',
      severity: 'warning',
    },
  ),
]

/** 04 ↔ 08, 09: the two smaller budgets. */
const smaller: readonly Relation[] = (
  [
    ['budget-08', 'fund', 'fundIncome'],
    ['budget-09', 'stateCapital', 'stateCapitalIncome'],
  ] as const
).flatMap(([form, column, row]) => {
  const to = form.replace('budget-', '')
  const spent = either(cell(form, 'total', 'current'), cell(form, 'total', 'total'))
  const when = { zero: [...nothingBrought04, ...nothingKept04] }
  return [
    across(`budget-across/04-${to}/income`, thisYear04(row), spent, { when }),
    across(`budget-across/04-${to}/total`, spent04(column), spent, { when }),
    across(`budget-across/04-${to}/class`, cell('budget-04', eachRow, column), cell(form, eachRow, 'total'), {
      each: [{ over: 'classes', form: 'budget-04', and: form }],
      when,
    }),
    across(`budget-across/01-${to}/income`, thisYear01(column), spent, {
      when: { zero: [row01('carried'), ...when.zero] },
    }),
  ]
})

/** The three budgets one by one: 04 with 05, 08 and 09. */
export const budgetsAcross: readonly Relation[] = [...generalPublic, ...smaller]
