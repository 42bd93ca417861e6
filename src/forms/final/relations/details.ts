import { less, sum, type Relation } from '../../../core/relation.ts'
import { income as f02 } from '../02-income.ts'
import { expenditure as f03 } from '../03-expenditure.ts'
import { generalPublicAccounts as accounts } from '../05-general-public-accounts.ts'
import { generalPublic as f05 } from '../05-general-public.ts'
import { basic as f06 } from '../06-basic.ts'
import { fund as f07 } from '../07-fund.ts'
import { stateCapital as f08 } from '../08-state-capital.ts'
import { parts, printed, rows, trees, within, withinAtMost } from './build.ts'
import { at } from './cells.ts'

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
  ...parts(f03, 'total', ['basic', 'project']),
]

const generalPublicExpenditure: readonly Relation[] = [f05, accounts].flatMap((form) => [
  within(
    `${form.id}/row`,
    at(form, 'each', 'total'),
    sum(at(form, 'each', 'basic'), at(form, 'each', 'project')),
    { ...rows(form), ...printed(5) },
  ),
  within(
    `${form.id}/basic`,
    at(form, 'each', 'basic'),
    sum(at(form, 'each', 'personnel'), at(form, 'each', 'operating')),
    rows(form),
  ),
  ...(['opening', 'closing'] as const).map((stage) =>
    within(
      `${form.id}/${stage}`,
      at(form, 'each', `${stage}Balance`),
      sum(at(form, 'each', `${stage}Basic`), at(form, 'each', `${stage}Project`)),
      rows(form),
    ),
  ),
  within(
    `${form.id}/income`,
    at(form, 'each', 'income'),
    sum(at(form, 'each', 'incomeBasic'), at(form, 'each', 'incomeProject')),
    rows(form),
  ),
  within(
    `${form.id}/balance`,
    at(form, 'each', 'closingBalance'),
    less(sum(at(form, 'each', 'openingBalance'), at(form, 'each', 'income')), at(form, 'each', 'total')),
    {
      ...rows(form),
      when: {
        printed: [at(form, 'each', 'openingBalance'), at(form, 'each', 'income'), at(form, 'each', 'total')],
      },
    },
  ),
  ...trees(form, [
    'total',
    'basic',
    'project',
    'personnel',
    'operating',
    'openingBalance',
    'income',
    'closingBalance',
  ]),
  ...parts(form, 'total', ['basic', 'project']),
])

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
  ...parts(form, 'total', ['basic', 'project']),
  ...trees(form, ['openingBalance', 'income', 'total', 'basic', 'project', 'closingBalance']),
])

/** 表内 relations of the forms by classification: 公开02, 03, 05 to 08. */
export const withinDetails: readonly Relation[] = [
  ...incomes,
  ...expenditures,
  ...generalPublicExpenditure,
  ...basicExpenditure,
  ...budgetsApart,
]
