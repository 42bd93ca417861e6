import type { Form } from '../../core/form.ts'
import type { Relation } from '../../core/relation.ts'

export const budgetForms: readonly Form[] = []
export const budgetRelations: readonly Relation[] = []
