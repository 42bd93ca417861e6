import type { Disclosure } from '../../core/disclosure.ts'
import { sourceAt } from '../../core/place.ts'
import { textOf } from '../wording/text.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'
import type { ToldProject } from './told-projects.ts'

const counted =
  /(?:反映|公开)[^。]{0,24}?(?:所有|全部)[^。]{0,60}?(?:涉及|共|计)(\d{1,3})个(?:一级|二级)?项目/g

/** The number of projects of which the text says that all are reported, against those it then speaks of and the forms printed. */
export function countedProjects(
  { paragraphs }: Disclosure,
  sheets: readonly Sheet[],
  told: readonly ToldProject[],
): readonly Judgement[] {
  const forms = sheets.filter(({ reading }) => reading.subject !== 'whole' && reading.stage === 'evaluation')
  return paragraphs.flatMap((paragraph) => {
    if (!paragraph.text.includes('项目')) return []
    const text = textOf(paragraph)
    return [...text.text.matchAll(counted)].flatMap((match): readonly Judgement[] => {
      const said = Number(match[1])
      const from = match.index + match[0].length - match[1]!.length
      const source = sourceAt(paragraph, text.at[from] ?? 0, text.at[match.index + match[0].length] ?? 0)
      const own = { name: '说明文字所说的项目数', value: match[1]!, source }
      const parts = [
        own,
        ...forms.flatMap(({ reading }) =>
          reading.fields.project === undefined ? [] : [lineAt('自评表', reading.fields.project)],
        ),
      ]
      // Only one of the two need be whole: forms may be published elsewhere, and the text may speak of them without a figure.
      if (said === forms.length || said === told.length) return [agrees('projectCount', parts)]
      if (forms.length === 0 && told.length === 0) return []
      return [
        breaks('projectCount', {
          where: paragraph.chapter.at(-1) ?? '',
          quote: match[0],
          printed: match[1]!,
          expected: String(Math.max(forms.length, told.length)),
          details: { words: match[0], forms: forms.length, told: told.length },
          working: parts.slice(0, 24),
          source,
        }),
      ]
    })
  })
}
