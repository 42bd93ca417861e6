import { scoring as english } from './en/scoring.ts'
import { fill } from './message.ts'
import type { Reason } from './scoring.ts'
import type { Language } from './voice.ts'
import { scoring as chinese } from './zh-CN/scoring.ts'

/** A reason of a score in one sentence; '' where a figure it speaks of is missing. */
export function sayReason({ code, details }: Reason, language: Language): string {
  return language === 'zh-CN'
    ? (fill(chinese[code], details, {}, '、') ?? '')
    : (fill(english[code], details, {}, ', ') ?? '')
}
