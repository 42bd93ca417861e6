import {
  cell,
  eachColumn,
  eachRow,
  either,
  group,
  sum,
  type Expression,
  type Relation,
} from '../../../core/relation.ts'
import { within } from './declare.ts'
import { eachExpenditure, eachIncome, halves } from './halves.ts'

const form04 = 'budget-04'
const at04 = (row: string): Expression => cell(form04, row, eachColumn)
const budgets04 = sum(at04('generalPublicIncome'), at04('fundIncome'), at04('stateCapitalIncome'))
const carried04 = sum(at04('carriedGeneralPublic'), at04('carriedFund'), at04('carriedStateCapital'))

/** Each budget's own flow: what comes in, with what is brought from the year before, is what is planned to be spent. */
function flow(name: string, row: string, carriedRow: string, column: string): readonly Relation[] {
  const spent = either(cell(form04, 'totalExpenditure', column), cell(form04, 'currentExpenditure', column))
  const came = cell(form04, row, 'income')
  const carried = cell(form04, carriedRow, 'income')
  return [
    within(`budget-04/flow-${name}`, spent, sum(came, carried), { when: { printed: [carried] } }),
    within(`budget-04/flow-${name}-current`, spent, came, {
      when: {
        zero: [cell(form04, 'carried', 'income'), carried, cell(form04, 'totalIncome', 'incomeCarried')],
      },
    }),
  ]
}

/** 预算04表. */
export const appropriationRelations: readonly Relation[] = [
  within('budget-04/head-income', at04('incomeHead'), budgets04, { each: eachIncome(form04) }),
  within('budget-04/current-income', at04('currentIncome'), budgets04, { each: eachIncome(form04) }),
  within('budget-04/carried', at04('carried'), carried04, { each: eachIncome(form04) }),
  within(
    'budget-04/total-income',
    at04('totalIncome'),
    sum(either(at04('currentIncome'), at04('incomeHead'), budgets04), either(at04('carried'), carried04)),
    { each: eachIncome(form04) },
  ),
  within('budget-04/head-expenditure', at04('expenditureHead'), group(form04, 'class', eachColumn), {
    each: eachExpenditure(form04),
  }),
  within('budget-04/current-expenditure', at04('currentExpenditure'), group(form04, 'class', eachColumn), {
    each: eachExpenditure(form04),
  }),
  within(
    'budget-04/total-expenditure',
    at04('totalExpenditure'),
    sum(
      either(at04('currentExpenditure'), at04('expenditureHead'), group(form04, 'class', eachColumn)),
      at04('forward'),
    ),
    { each: eachExpenditure(form04) },
  ),
  within(
    'budget-04/budgets',
    cell(form04, eachRow, 'expenditure'),
    sum(
      cell(form04, eachRow, 'generalPublic'),
      cell(form04, eachRow, 'fund'),
      cell(form04, eachRow, 'stateCapital'),
    ),
    {
      each: [{ over: 'rows', form: form04 }],
      when: { printed: [cell(form04, eachRow, 'generalPublic'), cell(form04, eachRow, 'fund')] },
    },
  ),
  ...flow('general-public', 'generalPublicIncome', 'carriedGeneralPublic', 'generalPublic'),
  ...flow('fund', 'fundIncome', 'carriedFund', 'fund'),
  ...flow('state-capital', 'stateCapitalIncome', 'carriedStateCapital', 'stateCapital'),
  ...halves(form04),
]
