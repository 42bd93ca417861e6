import type { PerformanceForm } from '../../core/performance-form.ts'
import { projectEvaluation } from './project-evaluation.ts'
import { projectEvaluationList } from './project-evaluation-list.ts'
import {
  projectEvaluationUnscored,
  projectEvaluationWuhan2020,
  projectEvaluationWuhan2022,
} from './project-evaluation-wuhan.ts'
import { projectGoalsList } from './project-goals-list.ts'
import { projectMonitoring, wholeMonitoring } from './project-monitoring.ts'
import { fundTargetsChongqing, projectTargetsListChongqing } from './project-targets-chongqing.ts'
import { projectTargetsListRuled } from './project-targets-list-ruled.ts'
import { projectTargetsList } from './project-targets-list.ts'
import { projectTargetsShanghai } from './project-targets-shanghai.ts'
import { projectTargetsTwoSpans } from './project-targets-two-spans.ts'
import { projectTargetsWeighted } from './project-targets-weighted.ts'
import { projectTargetsWuhan } from './project-targets-wuhan.ts'
import { projectTargets } from './project-targets.ts'
import { transferEvaluation } from './transfer-evaluation.ts'
import { wholeEvaluation, wholeEvaluationWuhan2020, wholeEvaluationWuhan2022 } from './whole-evaluation.ts'
import { wholeTargetsChongqing, wholeTargetsList } from './whole-targets-local.ts'
import { wholeTargetsWuhan } from './whole-targets-wuhan.ts'
import { wholeTargets, wholeTargetsWeighted } from './whole-targets.ts'

/** Every performance form we know; where two fit a reading alike, the first does. */
export const performanceForms: readonly PerformanceForm[] = [
  projectTargets,
  projectTargetsTwoSpans,
  projectTargetsWeighted,
  projectTargetsShanghai,
  projectTargetsWuhan,
  projectTargetsList,
  projectTargetsListRuled,
  projectTargetsListChongqing,
  fundTargetsChongqing,
  projectGoalsList,
  wholeTargets,
  wholeTargetsWeighted,
  wholeTargetsWuhan,
  wholeTargetsChongqing,
  wholeTargetsList,
  projectMonitoring,
  wholeMonitoring,
  projectEvaluation,
  projectEvaluationWuhan2020,
  projectEvaluationWuhan2022,
  projectEvaluationUnscored,
  projectEvaluationList,
  wholeEvaluation,
  wholeEvaluationWuhan2020,
  wholeEvaluationWuhan2022,
  transferEvaluation,
]
