import type { Sentence } from '../../core/sentence.ts'
import { anySentences } from './any.ts'
import { budgetSentences as budget } from './budget/index.ts'
import { finalSentences as final } from './final/index.ts'

export const finalSentences: readonly Sentence[] = [...final, ...anySentences]
export const budgetSentences: readonly Sentence[] = budget
