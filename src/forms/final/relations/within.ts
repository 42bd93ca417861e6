import { either, less, sum, type Relation } from '../../../core/relation.ts'
import { printedUnder } from '../../disclosure/notices.ts'
import { incomeAndExpenditure as f01 } from '../01-income-and-expenditure.ts'
import { income as f02 } from '../02-income.ts'
import { expenditure as f03 } from '../03-expenditure.ts'
import { appropriation as f04 } from '../04-appropriation.ts'
import { generalPublic as f05 } from '../05-general-public.ts'
import { basic as f06 } from '../06-basic.ts'
import { fund as f07 } from '../07-fund.ts'
import { stateCapital as f08 } from '../08-state-capital.ts'
import { notNegative, trees, within, withinAtMost } from './build.ts'
import { all, at } from './cells.ts'

const printed = (number: number): { readonly basis: ReturnType<typeof printedUnder> } => ({
  basis: printedUnder(`公开0${number}表`),
})
const rows = (form: { readonly id: string }): { readonly each: Relation['each'] & {} } => ({
  each: [{ over: 'rows', form: form.id }],
})

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

const incomes: readonly Relation[] = [
  within(
    'final-02/row',
    at(f02, 'each', 'total'),
    sum(
      at(f02, 'each', 'appropriation'),
      at(f02, 'each', 'superiorSubsidy'),
      at(f02, 'each', 'institution'),
      at(f02, 'each', 'operating'),
      at(f02, 'each', 'subsidiaryRemittance'),
      at(f02, 'each', 'other'),
    ),
    { ...rows(f02), ...printed(2) },
  ),
  withinAtMost('final-02/education-fee', at(f02, 'each', 'educationFee'), at(f02, 'each', 'institution'), {
    ...rows(f02),
  }),
  ...trees(f02, [
    'total',
    'appropriation',
    'superiorSubsidy',
    'institution',
    'operating',
    'subsidiaryRemittance',
    'other',
  ]),
]

const expenditures: readonly Relation[] = [
  within(
    'final-03/row',
    at(f03, 'each', 'total'),
    sum(
      at(f03, 'each', 'basic'),
      at(f03, 'each', 'project'),
      at(f03, 'each', 'superiorRemittance'),
      at(f03, 'each', 'operating'),
      at(f03, 'each', 'subsidiarySubsidy'),
    ),
    { ...rows(f03), ...printed(3) },
  ),
  ...trees(f03, ['total', 'basic', 'project', 'superiorRemittance', 'operating', 'subsidiarySubsidy']),
  ...notNegative(f03, ['total', 'basic', 'project']),
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

const generalPublicExpenditure: readonly Relation[] = [
  within(
    'final-05/row',
    at(f05, 'each', 'total'),
    sum(at(f05, 'each', 'basic'), at(f05, 'each', 'project')),
    { ...rows(f05), ...printed(5) },
  ),
  within(
    'final-05/basic',
    at(f05, 'each', 'basic'),
    sum(at(f05, 'each', 'personnel'), at(f05, 'each', 'operating')),
    rows(f05),
  ),
  ...trees(f05, ['total', 'basic', 'project', 'personnel', 'operating']),
  ...notNegative(f05, ['total', 'basic', 'project']),
]

const code = (of: string): ReturnType<typeof at> => at(f06, { code: of }, 'amount')

/** 公用经费 of basic expenditure: everything but 301 and 303. */
const operatingClasses = ['302', '307', '309', '310', '311', '312', '313', '399'] as const
export const economicClasses = sum(code('301'), code('303'), ...operatingClasses.map(code))

const basicExpenditure: readonly Relation[] = [
  within('final-06/personnel', at(f06, 'personnel', 'amount'), sum(code('301'), code('303'))),
  within('final-06/operating', at(f06, 'operating', 'amount'), sum(...operatingClasses.map(code))),
  within(
    'final-06/total',
    at(f06, 'total', 'amount'),
    sum(at(f06, 'personnel', 'amount'), at(f06, 'operating', 'amount')),
  ),
  within(
    'final-06/row',
    at(f06, 'each', 'amount'),
    sum(at(f06, 'each', 'personnel'), at(f06, 'each', 'operating')),
    rows(f06),
  ),
  ...trees(f06, ['amount', 'personnel', 'operating']),
  ...notNegative(f06, ['amount']),
]

const budgetsApart: readonly Relation[] = ([f07, f08] as const).flatMap((form) => [
  within(
    `${form.id}/row`,
    at(form, 'each', 'total'),
    sum(at(form, 'each', 'basic'), at(form, 'each', 'project')),
    { ...rows(form), ...printed(form === f07 ? 7 : 8) },
  ),
  within(
    `${form.id}/balance`,
    at(form, 'each', 'closingBalance'),
    less(sum(at(form, 'each', 'openingBalance'), at(form, 'each', 'income')), at(form, 'each', 'total')),
    {
      ...rows(form),
      ...printed(7),
      when: {
        printed: [at(form, 'each', 'openingBalance'), at(form, 'each', 'income'), at(form, 'each', 'total')],
      },
    },
  ),
  ...trees(form, ['openingBalance', 'income', 'total', 'basic', 'project', 'closingBalance']),
])

/** 表内 relations of 公开01 to 公开08. */
export const withinForms: readonly Relation[] = [
  ...summary,
  ...incomes,
  ...expenditures,
  ...appropriations,
  ...generalPublicExpenditure,
  ...basicExpenditure,
  ...budgetsApart,
]
