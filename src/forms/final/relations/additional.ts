import { either, less, sum, type Expression, type Relation } from '../../../core/relation.ts'
import { appropriation as f04 } from '../04-appropriation.ts'
import { generalPublicAccounts as accounts } from '../05-general-public-accounts.ts'
import { generalPublic as f05 } from '../05-general-public.ts'
import { fund as f07 } from '../07-fund.ts'
import { threePublicExpenses as f09 } from '../09-three-public-expenses.ts'
import { fundBasic, procurement, projectAccounts, runningCost } from '../additional.ts'
import { operation } from '../operation.ts'
import { appropriationDetails, generalPublicDetails, generalPublicProjects } from '../sichuan.ts'
import { across, trees, within, withinAtMost } from './build.ts'
import { all, at } from './cells.ts'

const details: readonly Relation[] = [
  within(
    `${appropriationDetails.id}/row`,
    at(appropriationDetails, 'each', 'total'),
    sum(
      at(appropriationDetails, 'each', 'generalPublic'),
      at(appropriationDetails, 'each', 'fund'),
      at(appropriationDetails, 'each', 'stateCapital'),
    ),
    { each: [{ over: 'rows', form: appropriationDetails.id }] },
  ),
  within(
    `${appropriationDetails.id}/general-public`,
    at(appropriationDetails, 'each', 'generalPublic'),
    sum(
      at(appropriationDetails, 'each', 'generalPublicBasic'),
      at(appropriationDetails, 'each', 'generalPublicProject'),
    ),
    { each: [{ over: 'rows', form: appropriationDetails.id }] },
  ),
  ...(['fund', 'stateCapital'] as const).map((budget) =>
    within(
      `${appropriationDetails.id}/${budget}`,
      at(appropriationDetails, 'each', budget),
      sum(
        at(appropriationDetails, 'each', `${budget}Basic`),
        at(appropriationDetails, 'each', `${budget}Project`),
      ),
      { each: [{ over: 'rows', form: appropriationDetails.id }] },
    ),
  ),
  ...trees(appropriationDetails, ['total', 'generalPublic']),
  across(
    'across/04-details/total',
    at(f04, 'currentExpenditure', 'total'),
    at(appropriationDetails, 'total', 'total'),
  ),
  across(
    'across/05-details/basic',
    at(f05, 'total', 'basic'),
    at(appropriationDetails, 'total', 'generalPublicBasic'),
  ),
  within(
    `${generalPublicDetails.id}/row`,
    at(generalPublicDetails, 'each', 'total'),
    sum(
      at(generalPublicDetails, 'each', 'wages'),
      at(generalPublicDetails, 'each', 'goods'),
      at(generalPublicDetails, 'each', 'families'),
      at(generalPublicDetails, 'each', 'interest'),
      at(generalPublicDetails, 'each', 'basicConstruction'),
      at(generalPublicDetails, 'each', 'capital'),
      at(generalPublicDetails, 'each', 'enterpriseConstruction'),
      at(generalPublicDetails, 'each', 'enterprises'),
      at(generalPublicDetails, 'each', 'socialSecurity'),
      at(generalPublicDetails, 'each', 'others'),
    ),
    { each: [{ over: 'rows', form: generalPublicDetails.id }] },
  ),
  ...trees(generalPublicDetails, ['total']),
  across(
    'across/05-general-public-details/total',
    at(f05, 'total', 'total'),
    at(generalPublicDetails, 'total', 'total'),
  ),
  across(
    'across/05-general-public-details/row',
    at(f05, 'each', 'total'),
    at(generalPublicDetails, 'each', 'total'),
    { each: [{ over: 'codes', form: f05.id, and: generalPublicDetails.id }] },
  ),
  ...trees(fundBasic, ['amount', 'personnel', 'operating']),
  within(
    `${fundBasic.id}/row`,
    at(fundBasic, 'each', 'amount'),
    sum(at(fundBasic, 'each', 'personnel'), at(fundBasic, 'each', 'operating')),
    { each: [{ over: 'rows', form: fundBasic.id }] },
  ),
  across(
    'across/07-fund-basic/total',
    at(f07, 'total', 'basic'),
    either(
      at(fundBasic, 'total', 'amount'),
      sum(at(fundBasic, 'personnel', 'amount'), at(fundBasic, 'operating', 'amount')),
    ),
  ),
  across('across/05-accounts/total', at(f05, 'each', 'total'), at(accounts, 'each', 'total'), {
    each: [{ over: 'codes', form: f05.id, and: accounts.id }],
  }),
  ...([f05, accounts] as const).flatMap((form) => {
    const end = form === f05 ? '' : '/accounts'
    return [
      across(
        `across/04-05/opening${end}`,
        at(f04, 'generalPublicOpening', 'income'),
        at(form, 'total', 'openingBalance'),
      ),
      across(
        `across/04-05/income${end}`,
        at(f04, 'generalPublicIncome', 'income'),
        at(form, 'total', 'income'),
      ),
      across(
        `across/04-05/closing${end}`,
        at(f04, 'closingBalance', 'generalPublic'),
        at(form, 'total', 'closingBalance'),
      ),
    ]
  }),
  ...trees(runningCost, ['amount']),
  ...trees(generalPublicProjects, ['total']),
  across(
    'across/05-projects/total',
    at(f05, 'total', 'project'),
    at(generalPublicProjects, 'total', 'total'),
  ),
  across('across/05-projects/row', at(f05, 'each', 'project'), at(generalPublicProjects, 'each', 'total'), {
    each: [{ over: 'codes', form: f05.id, and: generalPublicProjects.id }],
  }),
  within(
    `${projectAccounts.id}/balance`,
    at(projectAccounts, 'each', 'closingBalance'),
    less(
      sum(at(projectAccounts, 'each', 'openingBalance'), at(projectAccounts, 'each', 'income')),
      at(projectAccounts, 'each', 'expenditure'),
    ),
    {
      each: [{ over: 'rows', form: projectAccounts.id }],
      when: {
        printed: [
          at(projectAccounts, 'each', 'openingBalance'),
          at(projectAccounts, 'each', 'income'),
          at(projectAccounts, 'each', 'expenditure'),
        ],
      },
    },
  ),
]

type Purchase = 'total' | 'goods' | 'works' | 'services' | 'smallBusiness' | 'microBusiness'

const purchasesOf = (id: string, cell: (row: Purchase) => Expression): Relation[] => [
  within(`${id}/procurement`, cell('total'), sum(cell('goods'), cell('works'), cell('services'))),
  withinAtMost(`${id}/small-business`, cell('smallBusiness'), cell('total'), {
    plausible: true,
    remark: '合同金额可能跨年，超出当年采购支出时应有说明',
  }),
  withinAtMost(`${id}/micro-business`, cell('microBusiness'), cell('smallBusiness')),
]

const purchases: readonly Relation[] = [
  ...purchasesOf(procurement.id, (row) => at(procurement, row, 'amount')),
  ...purchasesOf(operation.id, (row) => at(operation, row === 'total' ? 'procurement' : row, 'actual')),
]

const threePublicTotal = (column: 'budgeted' | 'actual'): Expression =>
  either(at(operation, 'total', column), at(operation, 'threePublic', column))

const operations: readonly Relation[] = [
  ...(['budgeted', 'actual'] as const).flatMap((column) => [
    within(
      `${operation.id}/${column}/total`,
      threePublicTotal(column),
      sum(
        at(operation, 'abroad', column),
        at(operation, 'vehicles', column),
        at(operation, 'hospitality', column),
      ),
      { when: { printed: [at(operation, 'vehicles', column)] } },
    ),
    within(
      `${operation.id}/${column}/vehicles`,
      at(operation, 'vehicles', column),
      sum(at(operation, 'purchase', column), at(operation, 'running', column)),
    ),
    across(`across/09-operation/${column}`, at(f09, 'only', `${column}Total`), threePublicTotal(column)),
  ]),
  // Where guests were from is told of the outturn only.
  within(
    `${operation.id}/hospitality`,
    at(operation, 'hospitality', 'actual'),
    sum(at(operation, 'domesticHospitality', 'actual'), at(operation, 'foreignHospitality', 'actual')),
  ),
  within(
    `${operation.id}/running-cost`,
    at(operation, 'runningCost', 'actual'),
    sum(at(operation, 'administrativeUnits', 'actual'), at(operation, 'participatingUnits', 'actual')),
  ),
  within(
    `${operation.id}/vehicle-count`,
    at(operation, 'vehicleCount', 'actual'),
    all(operation, 'vehicle', 'actual'),
  ),
]

/** Relations of the forms that some provinces publish beside the nine. */
export const additionalRelations: readonly Relation[] = [...details, ...purchases, ...operations]
