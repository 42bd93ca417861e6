import type { Form } from '../core/form.ts'
import type { Relation } from '../core/relation.ts'
import type { Sentence } from '../core/sentence.ts'
import { budgetForms, budgetRelations } from './budget/index.ts'
import { finalForms, finalRelations } from './final/index.ts'
import { budgetSentences, finalSentences } from './narrative/index.ts'

/** Every official form we know. */
export const forms: readonly Form[] = [...finalForms, ...budgetForms]

/** Every 勾稽关系 between cells. */
export const relations: readonly Relation[] = [...finalRelations, ...budgetRelations]

/** Every sentence of the narrative. */
export const sentences: readonly Sentence[] = [...finalSentences, ...budgetSentences]
