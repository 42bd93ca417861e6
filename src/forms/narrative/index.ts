import type { Sentence } from '../../core/sentence.ts'

export const finalSentences: readonly Sentence[] = []
export const budgetSentences: readonly Sentence[] = []
