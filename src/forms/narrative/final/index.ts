import type { Sentence } from '../../../core/sentence.ts'
import { generalPublic } from './general-public.ts'
import { other } from './other.ts'
import { meetingsAndTrainings, threePublic } from './three-public.ts'
import { totals } from './totals.ts'

/** The sentences of 部门决算情况说明, chapter by chapter. */
export const finalSentences: readonly Sentence[] = [
  ...totals,
  ...generalPublic,
  ...threePublic,
  ...meetingsAndTrainings,
  ...other,
]
