import type { Disclosure, Paragraph } from '../../core/disclosure.ts'
import { sourceAt } from '../../core/place.ts'
import type { Source } from '../../core/source.ts'
import { textOf } from '../wording/text.ts'

/** What a report says of an indicator: 「扶持创业年初目标值为 40 人，实际完成 49 人，得分 1 分」. */
export interface Statement {
  readonly name: string
  readonly target: string
  readonly actual: string
  readonly score: string | null
  readonly quote: string
  readonly chapter: readonly string[]
  readonly source: Source
}

const stated =
  /([^。；;，,：:]{2,60}?)(?:年初|年度|全年|绩效|预期|计划)?目标值?(?:为|是|：)((?:[^。；;，,]|(?<=\d),(?=\d{3})){1,24})[，,](?:20\d\d年度?)?(?:全年)?实际完成(?:值|数|情况)?(?:为|是|：)?((?:[^。；;，,]|(?<=\d),(?=\d{3})){1,24})(?:[，,]得分(\d+(?:\.\d+)?)分)?/g

/** Every statement of the reports. */
export function statementsOf({ paragraphs }: Disclosure): readonly Statement[] {
  return paragraphs.flatMap((paragraph) => (paragraph.text.includes('目标') ? within(paragraph) : []))
}

function within(paragraph: Paragraph): readonly Statement[] {
  const text = textOf(paragraph)
  if (!/实际完成/.test(text.text)) return []
  return [...text.text.matchAll(stated)].map((match) => ({
    name: match[1]!,
    target: match[2]!,
    actual: match[3]!,
    score: match[4] ?? null,
    quote: match[0],
    chapter: paragraph.chapter,
    source: sourceAt(
      paragraph,
      text.at[match.index] ?? 0,
      text.at[match.index + match[0].length] ?? paragraph.text.length,
    ),
  }))
}
