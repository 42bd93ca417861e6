import type { Paragraph } from '../../../core/disclosure.ts'
import { normal } from '../../../core/normal.ts'
import type { PerformanceSubject } from '../../../core/performance.ts'
import type { Source } from '../../../core/source.ts'

/** Where a report begins, and what its title says. */
export interface ReportStart {
  readonly title: string
  readonly subject: PerformanceSubject
  readonly year: number | null
  /** The first chapter is itself the beginning. */
  readonly own: boolean
  /** The number before its chapters: 「3-2、项目绩效目标」. */
  readonly number: string | null
  readonly source: Source
}

const titled = /^(?:附件\d{0,2}[:：.、]?)?(.{2,60}绩效自评(?:报告|结果))$/
const project = /^(\d{1,2})[.、．]项目名称[:：]?(.{2,40})$/
const chapter = /^(\d{1,2})-1(?:-1)?[、.．]?项目基本情况$/
const ordinal =
  /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:-\d{1,2}){1,2}[、.．]?|\d{1,2}[、.．)])/

/** A heading without what numbers it, and without the stop behind it. */
export const withoutOrdinal = (heading: string): string =>
  heading
    .replace(ordinal, '')
    .replace(/[:：。.]$/, '')
    .replace(/\([^()]{0,30}\)$/, '')

/** Whether a report begins here. */
export function reportStart(paragraph: Paragraph, before: ReportStart | null): ReportStart | null {
  const { text, source } = paragraph
  if (text.length > 120 || !/自评(?:报告|结果)|项目名称|项目基本情况/.test(text)) return null
  const words = normal(text)
  const one = project.exec(words)
  if (one !== null)
    return { title: one[2]!, subject: 'project', year: null, own: false, number: one[1]!, source }
  const first = chapter.exec(words)
  if (first !== null)
    return before?.number === first[1]
      ? null
      : { title: '', subject: 'project', year: null, own: true, number: first[1]!, source }
  const found = paragraph.heading || words.length <= 60 ? titled.exec(withoutOrdinal(words)) : null
  if (found === null) return null
  const title = found[1]!
  return {
    title,
    subject:
      /项目/.test(title) && !/整体/.test(title) ? 'project' : /转移支付/.test(title) ? 'transfer' : 'whole',
    year: Number(/(20\d\d)年/.exec(title)?.[1] ?? 0) || null,
    own: false,
    number: null,
    source,
  }
}
