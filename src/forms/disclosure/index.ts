import { budgetRequirements } from './budget.ts'
import { finalRequirements } from './final.ts'
import type { Requirement } from './requirement.ts'

/** Everything that must be present in a published budget or final account. */
export const requirements: readonly Requirement[] = [...finalRequirements, ...budgetRequirements]

export { budgetRequirements, finalRequirements }
export type { Requirement, Test } from './requirement.ts'
