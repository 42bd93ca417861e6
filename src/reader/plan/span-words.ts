import type { GoalSpan } from '../../core/performance-form.ts'

/** The kinds of goal as a plan names them. */
export const spanWords: Readonly<Record<string, GoalSpan>> = {
  overall: 'overall',
  annual: 'annual',
  longTerm: 'longTerm',
  总目标: 'overall',
  总体目标: 'overall',
  年度目标: 'annual',
  长期目标: 'longTerm',
}
