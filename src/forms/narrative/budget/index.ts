import type { Sentence } from '../../../core/sentence.ts'
import { generalPublic } from './general-public.ts'
import { other } from './other.ts'
import { totals } from './totals.ts'

/** The sentences of 部门预算编制说明, chapter by chapter. */
export const budgetSentences: readonly Sentence[] = [...totals, ...generalPublic, ...other]
