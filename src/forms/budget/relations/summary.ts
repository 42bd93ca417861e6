import {
  cell,
  eachColumn,
  either,
  group,
  sum,
  type Expression,
  type Relation,
} from '../../../core/relation.ts'
import { within } from './declare.ts'
import { eachExpenditure, eachIncome, halves } from './halves.ts'

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
/** Sources that some places print by themselves and others as a part of 其他收入. */
const unplaced = sum(
  income('nonPeer'),
  income('debt'),
  income('investment'),
  income('donation'),
  income('interest'),
  income('rent'),
)
const noOtherFunds = { zero: [sum(income('otherFunds')), unplaced] }
const onlyOtherFunds = {
  printed: [income('otherFunds')],
  zero: [sum(income('unit'), unitParts, income('allOtherFunds')), unplaced],
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
