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

const eachIncome = (form: string): NonNullable<Relation['each']> => [
  { over: 'columns', form, columns: incomeColumns },
]
const eachExpenditure = (form: string): NonNullable<Relation['each']> => [
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

const form01 = 'budget-01'
const income = (row: string): Expression => cell(form01, row, eachColumn)
const use = (row: string): Expression => cell(form01, row, eachColumn)

const fiscal = either(
  income('appropriation'),
  sum(income('generalPublic'), income('fund'), income('stateCapital')),
)
const unitParts = sum(
  income('institution'),
  income('operating'),
  income('superiorSubsidy'),
  income('subsidiaryRemittance'),
  income('other'),
)
const others = sum(income('special'), either(income('unit'), unitParts))
const sources = sum(fiscal, either(income('allOtherFunds'), others))
/** 其他资金 stands for all that is neither 财政拨款 nor 财政专户, or for the rest of it: only the first is certain. */
const sourcesWithOtherFunds = sum(fiscal, income('special'), income('otherFunds'))
const noOtherFunds = { zero: [sum(income('otherFunds'))] }
const onlyOtherFunds = {
  printed: [income('otherFunds')],
  zero: [sum(income('unit'), unitParts, income('allOtherFunds'))],
}
const broughtIn = [
  income('surplusUsed'),
  income('realAccount'),
  either(income('carried'), sum(income('carriedFiscal'), income('carriedOther'))),
]
const natures = sum(
  either(use('basic'), sum(use('personnelCost'), use('operatingCost'))),
  use('project'),
  use('operatingExpenditure'),
  use('superiorRemittance'),
  use('subsidiarySubsidy'),
)

/**
 * Some places print these below 本年收入合计, some above it: where they hold money the subtotal says nothing certain. As a sum, so
 * that a line the place does not print asks nothing.
 */
const noTransfersIn = { zero: [sum(income('superiorSubsidy'), income('subsidiaryRemittance'))] }
const noTransfersOut = { zero: [sum(use('superiorRemittance'), use('subsidiarySubsidy'))] }

/** 预算01表. */
export const summaryRelations: readonly Relation[] = [
  within(
    'budget-01/appropriation',
    income('appropriation'),
    sum(income('generalPublic'), income('fund'), income('stateCapital')),
    { each: eachIncome(form01), when: { printed: [income('generalPublic'), income('fund')] } },
  ),
  within('budget-01/unit', income('unit'), unitParts, {
    each: eachIncome(form01),
    when: { printed: [income('institution'), income('other')] },
  }),
  within('budget-01/other-funds', income('allOtherFunds'), others, {
    each: eachIncome(form01),
    when: { printed: [income('special'), either(income('unit'), income('institution'))] },
  }),
  within('budget-01/head-income', income('incomeHead'), sources, {
    each: eachIncome(form01),
    when: noOtherFunds,
  }),
  within('budget-01/current-income', income('currentIncome'), sources, {
    each: eachIncome(form01),
    when: { zero: [...noTransfersIn.zero, ...noOtherFunds.zero] },
  }),
  within('budget-01/current-income-with-other-funds', income('currentIncome'), sourcesWithOtherFunds, {
    each: eachIncome(form01),
    when: onlyOtherFunds,
  }),
  within('budget-01/carried', income('carried'), sum(income('carriedFiscal'), income('carriedOther')), {
    each: eachIncome(form01),
  }),
  within('budget-01/total-income', income('totalIncome'), sum(sources, ...broughtIn), {
    each: eachIncome(form01),
    when: noOtherFunds,
  }),
  within(
    'budget-01/total-income-with-other-funds',
    income('totalIncome'),
    sum(sourcesWithOtherFunds, ...broughtIn),
    { each: eachIncome(form01), when: onlyOtherFunds },
  ),
  within(
    'budget-01/total-income-of-current',
    income('totalIncome'),
    sum(income('currentIncome'), ...broughtIn),
    { each: eachIncome(form01), when: { ...noTransfersIn, printed: [income('currentIncome')] } },
  ),
  within('budget-01/head-expenditure', use('expenditureHead'), group(form01, 'class', eachColumn), {
    each: eachExpenditure(form01),
    when: noTransfersOut,
  }),
  within('budget-01/current-expenditure', use('currentExpenditure'), group(form01, 'class', eachColumn), {
    each: eachExpenditure(form01),
    when: noTransfersOut,
  }),
  within('budget-01/natures', use('currentExpenditure'), natures, {
    each: eachExpenditure(form01),
    when: { printed: [use('basic'), use('project')] },
  }),
  within(
    'budget-01/total-expenditure',
    use('totalExpenditure'),
    sum(
      either(use('currentExpenditure'), use('expenditureHead'), group(form01, 'class', eachColumn), natures),
      use('forward'),
      use('surplusDistributed'),
      use('unarranged'),
    ),
    { each: eachExpenditure(form01), when: noTransfersOut },
  ),
  ...halves(form01),
]

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
