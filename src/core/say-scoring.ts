import { scoring as english } from './en/scoring.ts'
import { fill } from './message.ts'
import type { Reason } from './scoring.ts'
import type { Language } from './voice.ts'
import { scoring as chinese } from './zh-CN/scoring.ts'

/** A reason of a score in one sentence. */
export function sayReason({ code, details }: Reason, language: Language): string {
  const zh = language === 'zh-CN'
  const template: string = (zh ? chinese : english)[code]
  return fill(template, details, {}, zh ? '、' : ', ') ?? template.replace(/[：:，,]?[^，,：:]*\{[^。.]*/, '')
}
