import { either, sum, type Relation } from '../../../core/relation.ts'
import { incomeAndExpenditure as f01 } from '../01-income-and-expenditure.ts'
import { appropriation as f04 } from '../04-appropriation.ts'
import { printed, rows, within, withinAtMost } from './build.ts'
import { all, at } from './cells.ts'

/** 财政拨款: one row up to 2018, one row for each budget since. */
export const appropriated = either(
  at(f01, 'appropriation', 'income'),
  sum(at(f01, 'generalPublic', 'income'), at(f01, 'fund', 'income'), at(f01, 'stateCapital', 'income')),
)

const summary: readonly Relation[] = [
  within(
    'final-01/sources',
    at(f01, 'currentIncome', 'income'),
    sum(
      appropriated,
      at(f01, 'superiorSubsidy', 'income'),
      at(f01, 'institution', 'income'),
      at(f01, 'operating', 'income'),
      at(f01, 'subsidiaryRemittance', 'income'),
      at(f01, 'other', 'income'),
    ),
    printed(1),
  ),
  within(
    'final-01/income',
    at(f01, 'totalIncome', 'income'),
    sum(
      at(f01, 'currentIncome', 'income'),
      at(f01, 'nonFiscalSurplusUsed', 'income'),
      at(f01, 'openingBalance', 'income'),
    ),
    printed(1),
  ),
  within(
    'final-01/classes',
    at(f01, 'currentExpenditure', 'expenditure'),
    all(f01, 'class', 'expenditure'),
    printed(1),
  ),
  within(
    'final-01/expenditure',
    at(f01, 'totalExpenditure', 'expenditure'),
    sum(
      at(f01, 'currentExpenditure', 'expenditure'),
      at(f01, 'surplusDistributed', 'expenditure'),
      at(f01, 'closingBalance', 'expenditure'),
    ),
    printed(1),
  ),
  within('final-01/balance', at(f01, 'totalIncome', 'income'), at(f01, 'totalExpenditure', 'expenditure'), {
    remark: '收入总计与支出总计必须相等',
  }),
  within(
    'final-01/appropriation-parts',
    at(f01, 'appropriation', 'income'),
    sum(at(f01, 'generalPublic', 'income'), at(f01, 'fund', 'income'), at(f01, 'stateCapital', 'income')),
    {
      when: { printed: [at(f01, 'appropriation', 'income'), at(f01, 'generalPublic', 'income')] },
      plausible: true,
    },
  ),
  withinAtMost('final-01/education-fee', at(f01, 'educationFee', 'income'), at(f01, 'institution', 'income')),
  within(
    'final-01/opening-parts',
    at(f01, 'openingBalance', 'income'),
    sum(
      at(f01, 'openingBasic', 'income'),
      at(f01, 'openingProject', 'income'),
      at(f01, 'openingOperating', 'income'),
    ),
    {
      when: { printed: [at(f01, 'openingBasic', 'income'), at(f01, 'openingProject', 'income')] },
      plausible: true,
    },
  ),
  within(
    'final-01/closing-parts',
    at(f01, 'closingBalance', 'expenditure'),
    sum(
      at(f01, 'closingBasic', 'expenditure'),
      at(f01, 'closingProject', 'expenditure'),
      at(f01, 'closingOperating', 'expenditure'),
    ),
    {
      when: {
        printed: [at(f01, 'closingBasic', 'expenditure'), at(f01, 'closingProject', 'expenditure')],
      },
      plausible: true,
    },
  ),
  withinAtMost(
    'final-01/distribution-parts',
    sum(
      at(f01, 'incomeTaxPaid', 'expenditure'),
      at(f01, 'welfareFund', 'expenditure'),
      at(f01, 'institutionFund', 'expenditure'),
    ),
    at(f01, 'surplusDistributed', 'expenditure'),
    { plausible: true },
  ),
]

const appropriations: readonly Relation[] = [
  within('final-04/sources', at(f04, 'currentIncome', 'income'), all(f04, 'source', 'income'), printed(4)),
  within('final-04/opening', at(f04, 'openingBalance', 'income'), all(f04, 'opening', 'income'), printed(4)),
  within(
    'final-04/income',
    at(f04, 'totalIncome', 'income'),
    sum(at(f04, 'currentIncome', 'income'), at(f04, 'openingBalance', 'income')),
    printed(4),
  ),
  ...(['total', 'generalPublic', 'fund', 'stateCapital'] as const).flatMap((column) => [
    within(
      `final-04/classes/${column}`,
      at(f04, 'currentExpenditure', column),
      all(f04, 'class', column),
      printed(4),
    ),
    within(
      `final-04/expenditure/${column}`,
      at(f04, 'totalExpenditure', column),
      sum(at(f04, 'currentExpenditure', column), at(f04, 'closingBalance', column)),
      printed(4),
    ),
  ]),
  within(
    'final-04/budgets',
    at(f04, 'each', 'total'),
    sum(at(f04, 'each', 'generalPublic'), at(f04, 'each', 'fund'), at(f04, 'each', 'stateCapital')),
    rows(f04),
  ),
  within('final-04/balance', at(f04, 'totalIncome', 'income'), at(f04, 'totalExpenditure', 'total')),
  ...(
    [
      ['generalPublic', 'generalPublicIncome', 'generalPublicOpening'],
      ['fund', 'fundIncome', 'fundOpening'],
      ['stateCapital', 'stateCapitalIncome', 'stateCapitalOpening'],
    ] as const
  ).map(([column, current, opening]) =>
    within(
      `final-04/balance/${column}`,
      sum(at(f04, current, 'income'), at(f04, opening, 'income')),
      at(f04, 'totalExpenditure', column),
      {
        // Where opening balances are not split by budget, nothing says which budget they belong to.
        when: { printed: [at(f04, opening, 'income')] },
        remark: '每一种预算的收入与年初结转，等于它的支出与年末结转',
      },
    ),
  ),
]

/** 表内 relations of the two summaries, 公开01 and 公开04. */
export const withinSummaries: readonly Relation[] = [...summary, ...appropriations]
