import type { Paragraph } from '../../../core/disclosure.ts'
import { normal } from '../../../core/normal.ts'
import type { ReportFigure, ReportReading } from '../../../core/report.ts'

const amount = '(\\d[\\d,]{0,20}(?:\\.\\d{1,6})?(?:万|亿)?元)'
const patterns: Readonly<Record<ReportFigure, RegExp>> = {
  score: /(?:自评(?:总分|得分|总得分|最终得分)|总得分)(?:为|是|[:：])?(\d{1,3}(?:\.\d{1,2})?)分/,
  grade: /(?:自评)?等[级次](?:为|是|[:：])?[“"]?(优秀?|良好?|中|差|不?合格)/,
  budget: new RegExp(`预算数(?:为|是|[:：])?${amount}`),
  executed: new RegExp(`执行数(?:为|是|[:：])?${amount}`),
  rate: /执行率(?:为|是|达到?|[:：])?(\d{1,3}(?:\.\d{1,4})?%)/,
}
const names = Object.keys(patterns) as readonly ReportFigure[]
/** A paragraph is read no further. */
const longest = 4_000

/** The first statement of each leading figure. */
export function figuresIn(body: readonly Paragraph[]): ReportReading['figures'] {
  const figures: Partial<Record<ReportFigure, NonNullable<ReportReading['figures'][ReportFigure]>>> = {}
  for (const { text, source } of body) {
    const words = normal(text.slice(0, longest))
    for (const name of names) {
      if (figures[name] !== undefined) continue
      const found = patterns[name].exec(words)?.[1]
      if (found !== undefined) figures[name] = { text: found, how: 'read', source }
    }
  }
  return figures
}
