import type { Disclosure, Paragraph } from '../../core/disclosure.ts'
import { fractionOf, order, said } from '../../core/fraction.ts'
import { normal } from '../../core/normal.ts'
import { sourceAt } from '../../core/place.ts'
import { readNumber } from '../../core/printed.ts'
import { quoted } from '../name.ts'
import { textOf } from '../wording/text.ts'
import { certain, lineAt } from './figures.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import type { Sheet } from './sheet.ts'
import { keyOf } from './told-projects.ts'

const scored =
  /(?:(20\d\d)年度?)?([^。；;，,：:]{0,40}?)(?:绩效)?自评(?:价)?(?:综合|最终|结果)?(?:得分|总分|评分|分数)(?:合计)?(?:为|是|：|:)?(\d{1,3}(?:\.\d{1,2})?)分/g
const summary = /([^。；，：:]{2,60}?)(?:项目)?(?:绩效)?自评(?:报告)?综述/g
const table = /《([^《》]{2,60}?)(?:项目)?(?:支出)?绩效自评表/g
/** So many scores of one paragraph are compared. */
const most = 100
/** Shorter names stand within others. */
const shortest = 4

/** The points that the narrative gives a project are the total of its form. Which form is meant must be told by its name. */
export function projectScores(
  { paragraphs, profile }: Disclosure,
  sheets: readonly Sheet[],
): readonly Judgement[] {
  const forms = formsByKey(sheets)
  if (forms.size === 0) return []
  return paragraphs.flatMap((paragraph) => {
    if (!paragraph.text.includes('自评') || !/\d\s*分/.test(paragraph.text)) return []
    const text = textOf(paragraph)
    const spoken = spokenOf(text.text, paragraph)
    return [...text.text.matchAll(scored)].slice(0, most).flatMap((match): readonly Judgement[] => {
      const [, year, words = '', points = ''] = match
      const sheet = meant(words, match.index, spoken, forms)
      const read = readNumber(points)
      if (sheet === null || !read.ok) return []
      const cell = sheet.reading.total ?? sheet.reading.fields.headScore ?? null
      const printed = sheet.worked.total.printed ?? sheet.worked.total.header
      if (cell === null || printed === null) return []
      const from = match.index + match[0].length - points.length - 1
      const source = sourceAt(
        paragraph,
        text.at[from] ?? 0,
        text.at[from + points.length] ?? paragraph.text.length,
      )
      const parts = [{ name: '说明文字', value: `${points}分`, source }, lineAt(`${sheet.said}总分`, cell)]
      if (order(fractionOf(read.value), fractionOf(printed)) === 0) return [agrees('scoreTold', parts)]
      // 「自评总分100分，得分95分」 tells what can be had; 「上年得分」 is another form's.
      if (points === '100' || (year !== undefined && Number(year) !== (sheet.reading.year ?? profile.year)))
        return []
      return [
        breaks('scoreTold', {
          code: 'project score told',
          severity: sheet.sure && certain(cell) ? 'error' : 'warning',
          where: `${sheet.said}总分`,
          quote: match[0],
          printed: points,
          expected: said(fractionOf(printed), 4),
          details: { words: match[0], name: quoted(sheet.name) },
          working: parts,
          source,
        }),
      ]
    })
  })
}

/** Evaluation forms of single projects by name; a name that two of them bear tells neither. */
function formsByKey(sheets: readonly Sheet[]): ReadonlyMap<string, Sheet | null> {
  const forms = new Map<string, Sheet | null>()
  for (const sheet of sheets) {
    const key = keyOf(sheet.name)
    if (sheet.reading.stage !== 'evaluation' || sheet.reading.subject === 'whole' || key.length < shortest)
      continue
    forms.set(key, forms.has(key) ? null : sheet)
  }
  return forms
}

/** The projects that a paragraph names beside its points. */
interface Spoken {
  /** 「某项目绩效自评综述」, and where each begins. */
  readonly summaries: readonly { readonly at: number; readonly name: string }[]
  /** Forms referred to, and headings above. */
  readonly around: readonly string[]
}

const spokenOf = (text: string, { chapter }: Paragraph): Spoken => ({
  summaries: [...text.matchAll(summary)].slice(0, most).map(({ index, 1: name = '' }) => ({
    at: index,
    name: name.replace(/^\(?\d{1,2}[).、．]/, ''),
  })),
  around: [
    ...[...text.matchAll(table)].slice(0, most).map((match) => match[1]!),
    ...chapter.map((one) => keyOf(one).replace(/^项目名称/, '')),
  ],
})

/** By the words before the points, else by the summary they stand in, the form referred to, or the heading above. */
function meant(
  words: string,
  at: number,
  { summaries, around }: Spoken,
  forms: ReadonlyMap<string, Sheet | null>,
): Sheet | null {
  const named = (name: string): Sheet | null => forms.get(keyOf(name)) ?? null
  const own = normal(words).replace(/^(?:经.{0,12}自评|其中|20\d\d年度?)/, '')
  if (!/^(?:(?:本|该|此)?项目|本年度?|全年)?$/.test(own)) return named(own)
  const summed = summaries.findLast((one) => one.at < at)
  if (summed !== undefined) return named(summed.name)
  const found = new Set(around.flatMap((name) => named(name) ?? []))
  return found.size === 1 ? [...found][0]! : null
}
