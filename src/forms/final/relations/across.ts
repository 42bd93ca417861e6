import { either, less, sum, type Relation } from '../../../core/relation.ts'
import { incomeAndExpenditure as f01 } from '../01-income-and-expenditure.ts'
import { income as f02 } from '../02-income.ts'
import { expenditure as f03 } from '../03-expenditure.ts'
import { appropriation as f04 } from '../04-appropriation.ts'
import { generalPublic as f05 } from '../05-general-public.ts'
import { basic as f06 } from '../06-basic.ts'
import { fund as f07 } from '../07-fund.ts'
import { stateCapital as f08 } from '../08-state-capital.ts'
import { across, acrossAtMost } from './build.ts'
import { at } from './cells.ts'
import { economicClasses } from './details.ts'
import { appropriated } from './summaries.ts'

const classes = (form: { readonly id: string }, and: { readonly id: string }): Relation['each'] & {} => [
  { over: 'classes', form: form.id, and: and.id },
]
const codes = (form: { readonly id: string }, and: { readonly id: string }): Relation['each'] & {} => [
  { over: 'codes', form: form.id, and: and.id },
]

/**
 * With no other income and no money of earlier years, all money is fiscal. Said by the totals, which are printed, and not by
 * rows left blank, which may only be unread.
 */
const otherMoney = [
  less(
    at(f01, 'totalIncome', 'income'),
    sum(at(f01, 'generalPublic', 'income'), at(f01, 'fund', 'income'), at(f01, 'stateCapital', 'income')),
  ),
]

const allFiscal = '没有其他收入和年初结转时，全部收支都是财政拨款'

const summaryAndDetails: readonly Relation[] = [
  across('across/01-02/total', at(f01, 'currentIncome', 'income'), at(f02, 'total', 'total')),
  across('across/01-02/appropriation', appropriated, at(f02, 'total', 'appropriation')),
  ...(['superiorSubsidy', 'institution', 'operating', 'subsidiaryRemittance', 'other'] as const).map((row) =>
    across(`across/01-02/${row}`, at(f01, row, 'income'), at(f02, 'total', row)),
  ),
  across('across/01-03/total', at(f01, 'currentExpenditure', 'expenditure'), at(f03, 'total', 'total')),
  across('across/01-03/class', at(f01, 'each', 'expenditure'), at(f03, 'each', 'total'), {
    each: classes(f01, f03),
  }),
]

const summaries: readonly Relation[] = [
  ...(
    [
      ['generalPublic', 'generalPublicIncome'],
      ['fund', 'fundIncome'],
      ['stateCapital', 'stateCapitalIncome'],
    ] as const
  ).map(([row, same]) => across(`across/01-04/${row}`, at(f01, row, 'income'), at(f04, same, 'income'))),
  across('across/01-04/income', appropriated, at(f04, 'currentIncome', 'income')),
  acrossAtMost(
    'across/01-04/expenditure',
    at(f04, 'currentExpenditure', 'total'),
    at(f01, 'currentExpenditure', 'expenditure'),
    { remark: '财政拨款支出是本年支出的一部分' },
  ),
  acrossAtMost('across/01-04/class', at(f04, 'each', 'total'), at(f01, 'each', 'expenditure'), {
    each: classes(f04, f01),
    remark: '财政拨款支出是本类支出的一部分',
  }),
  acrossAtMost(
    'across/01-04/opening',
    at(f04, 'openingBalance', 'income'),
    at(f01, 'openingBalance', 'income'),
    { plausible: true, remark: '非财政拨款结余为负时可能例外' },
  ),
  acrossAtMost(
    'across/01-04/closing',
    at(f04, 'closingBalance', 'total'),
    at(f01, 'closingBalance', 'expenditure'),
    { plausible: true, remark: '非财政拨款结余为负时可能例外' },
  ),
  across(
    'across/01-04/expenditure/all-fiscal',
    at(f04, 'currentExpenditure', 'total'),
    at(f01, 'currentExpenditure', 'expenditure'),
    { when: { zero: otherMoney }, remark: allFiscal },
  ),
  across('across/01-04/class/all-fiscal', at(f04, 'each', 'total'), at(f01, 'each', 'expenditure'), {
    each: classes(f04, f01),
    when: { zero: otherMoney },
    remark: allFiscal,
  }),
  across(
    'across/01-04/total/all-fiscal',
    at(f04, 'totalIncome', 'income'),
    at(f01, 'totalIncome', 'income'),
    { when: { zero: otherMoney }, remark: allFiscal },
  ),
  across('across/02-04/income', at(f02, 'total', 'appropriation'), at(f04, 'currentIncome', 'income')),
  acrossAtMost('across/03-04/total', at(f04, 'currentExpenditure', 'total'), at(f03, 'total', 'total'), {
    remark: '财政拨款支出是本年支出的一部分',
  }),
]

/** The part of each budget, by class and in all, on 公开04 and on its own form. */
const budgets: readonly Relation[] = (
  [
    ['generalPublic', f05, at(f05, 'total', 'total'), at(f05, 'each', 'total')],
    ['fund', f07, at(f07, 'total', 'total'), at(f07, 'each', 'total')],
    ['stateCapital', f08, at(f08, 'total', 'total'), at(f08, 'each', 'total')],
  ] as const
).flatMap(([column, form, total, row]) => [
  across(`across/04-${form.id.slice(-2)}/total`, at(f04, 'currentExpenditure', column), total),
  across(`across/04-${form.id.slice(-2)}/class`, at(f04, 'each', column), row, {
    each: classes(f04, form),
  }),
])

const balances: readonly Relation[] = (
  [
    ['fund', 'fundIncome', 'fundOpening', f07, '07'],
    ['stateCapital', 'stateCapitalIncome', 'stateCapitalOpening', f08, '08'],
  ] as const
).flatMap(([column, income, opening, form, number]) => [
  across(`across/04-${number}/income`, at(f04, income, 'income'), at(form, 'total', 'income')),
  across(`across/04-${number}/opening`, at(f04, opening, 'income'), at(form, 'total', 'openingBalance')),
  across(
    `across/04-${number}/closing`,
    at(f04, 'closingBalance', column),
    at(form, 'total', 'closingBalance'),
  ),
])

const onlyGeneralPublic = [less(at(f01, 'totalIncome', 'income'), at(f01, 'generalPublic', 'income'))]

const expenditures: readonly Relation[] = (['total', 'basic', 'project'] as const).flatMap((column) => [
  acrossAtMost(`across/03-05/${column}`, at(f05, 'total', column), at(f03, 'total', column), {
    remark: '一般公共预算财政拨款支出是本年支出的一部分',
  }),
  acrossAtMost(`across/03-05/row/${column}`, at(f05, 'each', column), at(f03, 'each', column), {
    each: codes(f05, f03),
    remark: '一般公共预算财政拨款支出是本年支出的一部分',
  }),
  across(`across/03-05/all-general-public/${column}`, at(f05, 'total', column), at(f03, 'total', column), {
    when: { zero: onlyGeneralPublic },
    remark: '没有其他收入和年初结转时，全部支出都是一般公共预算财政拨款支出',
  }),
  across(`across/03-05/all-general-public/row/${column}`, at(f05, 'each', column), at(f03, 'each', column), {
    each: codes(f05, f03),
    when: { zero: onlyGeneralPublic },
    remark: '没有其他收入和年初结转时，全部支出都是一般公共预算财政拨款支出',
  }),
])

const apart: readonly Relation[] = ([f07, f08] as const).flatMap((form) =>
  (['total', 'basic', 'project'] as const).flatMap((column) => [
    acrossAtMost(
      `across/03-${form.id.slice(-2)}/${column}`,
      at(form, 'total', column),
      at(f03, 'total', column),
      { remark: '是本年支出的一部分' },
    ),
    acrossAtMost(
      `across/03-${form.id.slice(-2)}/row/${column}`,
      at(form, 'each', column),
      at(f03, 'each', column),
      { each: codes(form, f03), remark: '是本年支出的一部分' },
    ),
  ]),
)

const basicByNature: readonly Relation[] = [
  across(
    'across/05-06/basic',
    at(f05, 'total', 'basic'),
    either(at(f06, 'total', 'amount'), sum(at(f06, 'personnel', 'amount'), at(f06, 'operating', 'amount'))),
  ),
  across('across/05-06/classes', at(f05, 'total', 'basic'), economicClasses),
  across('across/05-06/personnel', at(f05, 'total', 'personnel'), at(f06, 'personnel', 'amount')),
  across('across/05-06/operating', at(f05, 'total', 'operating'), at(f06, 'operating', 'amount')),
  acrossAtMost(
    'across/03-06/basic',
    sum(at(f06, 'personnel', 'amount'), at(f06, 'operating', 'amount')),
    at(f03, 'total', 'basic'),
    { remark: '一般公共预算基本支出是全部基本支出的一部分' },
  ),
]

/** 表间 relations of 公开01 to 公开08. */
export const acrossForms: readonly Relation[] = [
  ...summaryAndDetails,
  ...summaries,
  ...budgets,
  ...balances,
  ...expenditures,
  ...apart,
  ...basicByNature,
]
