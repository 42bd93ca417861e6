import { cell, type Relation } from '../../../core/relation.ts'
import { summaryAcross } from './across.ts'
import { budgetsAcross } from './budgets.ts'
import { tree, within } from './declare.ts'
import { detailAcross } from './details.ts'
import { basicRelations, natureRelations, partsRelations } from './natures.ts'
import { sourceRelations } from './sources.ts'
import { appropriationRelations } from './appropriation.ts'
import { summaryRelations } from './summary.ts'
import { threePublicRelations } from './three-public.ts'

/** Every 勾稽关系 of a budget: within each table, and between tables. */
export const budgetRelations: readonly Relation[] = [
  ...summaryRelations,
  ...sourceRelations('budget-02', 'code'),
  ...sourceRelations('budget-02-units', 'entry'),
  ...natureRelations('budget-03'),
  ...sourceRelations('budget-03-units', 'entry'),
  ...appropriationRelations,
  ...natureRelations('budget-04-function'),
  ...basicRelations('budget-04-basic'),
  ...natureRelations('budget-05'),
  ...natureRelations('budget-05-economic'),
  ...partsRelations('budget-05-basic'),
  ...basicRelations('budget-06'),
  ...basicRelations('budget-06-government'),
  tree('budget-06-projects', ['total']),
  ...sourceRelations('budget-06-sources', 'code'),
  ...sourceRelations('budget-06-sources-named', 'entry'),
  ...threePublicRelations,
  ...natureRelations('budget-08'),
  within(
    'budget-08-summary/balance',
    cell('budget-08-summary', 'totalIncome', 'income'),
    cell('budget-08-summary', 'totalExpenditure', 'expenditure'),
  ),
  ...natureRelations('budget-09'),
  ...sourceRelations('budget-10', 'entry'),
  ...sourceRelations('budget-12', 'entry'),
  ...sourceRelations('budget-12-function', 'code'),
  ...sourceRelations('budget-13', 'entry'),
  tree('budget-running-cost', ['total']),
  ...summaryAcross,
  ...budgetsAcross,
  ...detailAcross,
]
