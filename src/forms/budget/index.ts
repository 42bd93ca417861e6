import type { Form } from '../../core/form.ts'
import { summary } from './01-summary.ts'
import { incomeByFunction, incomeByUnit } from './02-income.ts'
import { expenditure, expenditureByUnit } from './03-expenditure.ts'
import { appropriation } from './04-appropriation.ts'
import {
  appropriationByFunction,
  generalPublic05,
  generalPublicBasicByFunction,
  generalPublicByEconomicClass,
} from './05-general-public.ts'
import {
  appropriationBasic,
  basic,
  basicByGovernmentClass,
  basicBySource,
  basicBySourceNamed,
  projectsByEconomicClass,
  runningCost,
} from './06-basic.ts'
import { threePublicByBudget, threePublicList } from './07-three-public-lists.ts'
import { threePublic, threePublicByUnit } from './07-three-public.ts'
import { fund, fundSummary } from './08-fund.ts'
import { stateCapital } from './09-state-capital.ts'
import { carriedForward, projects, targets, wholeTargets } from './10-projects.ts'
import { procurement, procurementByFunction, purchasedServices } from './12-procurement.ts'

/** Every budget table, national forms first and each with its layouts. Where two could fit, the one that explains more columns and rows does. */
export const budgetForms: readonly Form[] = [
  summary,
  incomeByFunction,
  incomeByUnit,
  expenditure,
  expenditureByUnit,
  appropriation,
  appropriationByFunction,
  appropriationBasic,
  generalPublic05,
  generalPublicByEconomicClass,
  generalPublicBasicByFunction,
  basic,
  basicByGovernmentClass,
  projectsByEconomicClass,
  basicBySource,
  basicBySourceNamed,
  threePublic,
  threePublicByUnit,
  threePublicList,
  threePublicByBudget,
  fund,
  fundSummary,
  stateCapital,
  projects,
  targets,
  wholeTargets,
  procurementByFunction,
  procurement,
  purchasedServices,
  runningCost,
  carriedForward,
]

export { budgetRelations } from './relations/index.ts'
