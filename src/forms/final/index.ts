import type { Form } from '../../core/form.ts'
import type { Relation } from '../../core/relation.ts'

export const finalForms: readonly Form[] = []
export const finalRelations: readonly Relation[] = []
