import type { Form } from '../../core/form.ts'
import type { Relation } from '../../core/relation.ts'
import { incomeAndExpenditure } from './01-income-and-expenditure.ts'
import { income } from './02-income.ts'
import { expenditure } from './03-expenditure.ts'
import { appropriation } from './04-appropriation.ts'
import { generalPublic } from './05-general-public.ts'
import { basic } from './06-basic.ts'
import { fund } from './07-fund.ts'
import { stateCapital } from './08-state-capital.ts'
import { threePublicExpenses, threePublicList } from './09-three-public-expenses.ts'
import { additionalForms } from './additional.ts'
import { operation } from './operation.ts'
import { acrossForms } from './relations/across.ts'
import { additionalRelations } from './relations/additional.ts'
import { plausible } from './relations/plausible.ts'
import { threePublicRelations } from './relations/three-public.ts'
import { withinDetails } from './relations/details.ts'
import { withinSummaries } from './relations/summaries.ts'

/** The forms of 部门决算 in national order, then those that some provinces add. */
export const finalForms: readonly Form[] = [
  incomeAndExpenditure,
  income,
  expenditure,
  appropriation,
  generalPublic,
  basic,
  fund,
  stateCapital,
  threePublicExpenses,
  threePublicList,
  ...additionalForms,
  operation,
]

/** 表内 and 表间 relations of 部门决算. */
export const finalRelations: readonly Relation[] = [
  ...withinSummaries,
  ...withinDetails,
  ...threePublicRelations,
  ...acrossForms,
  ...plausible,
  ...additionalRelations,
]
