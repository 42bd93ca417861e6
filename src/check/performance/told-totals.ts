import { agreement, inUnit, total } from '../../core/amount.ts'
import type { Disclosure, Paragraph } from '../../core/disclosure.ts'
import { fractionOf, order, said } from '../../core/fraction.ts'
import { sourceAt } from '../../core/place.ts'
import { amountOf, readNumber } from '../../core/printed.ts'
import type { Source } from '../../core/source.ts'
import { gapSaid } from '../said.ts'
import { textOf } from '../wording/text.ts'
import { figureLine, lineAt } from './figures.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import type { Sheet } from './sheet.ts'

interface Found {
  readonly match: RegExpExecArray
  readonly paragraph: Paragraph
  /** Where the group of that index stands. */
  readonly at: (group: number) => Source
}

/** Every match in the paragraphs that hold one of the words. */
function find({ paragraphs }: Disclosure, words: RegExp, pattern: RegExp): readonly Found[] {
  return paragraphs.flatMap((paragraph) => {
    if (!words.test(paragraph.text)) return []
    const text = textOf(paragraph)
    return [...text.text.matchAll(pattern)].map((match) => ({
      match: match as RegExpExecArray,
      paragraph,
      at: (group: number): Source => {
        const from = match.index + match[0].lastIndexOf(match[group]!)
        return sourceAt(
          paragraph,
          text.at[from] ?? 0,
          text.at[from + match[group]!.length] ?? paragraph.text.length,
        )
      },
    }))
  })
}

const scored =
  /(?:(20\d\d)年度?[^。；]{0,12})?(?:整体|部门)(?:支出)?(?:绩效)?(?:自评|评价)?(?:综合|最终|总体)?(?:得分|总分|评分)(?:合计)?(?:为|是|：|:)?(\d{1,3}(?:\.\d{1,2})?)分/g

/** The points that the narrative gives the whole are the total of the overall form. */
export function toldScores(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Judgement[] {
  const forms = sheets.filter(({ reading }) => reading.subject === 'whole' && reading.stage === 'evaluation')
  const [form] = forms
  const cell = form?.reading.total ?? form?.reading.fields.headScore
  const points = form?.worked.total.printed ?? form?.worked.total.header ?? null
  if (form === undefined || forms.length > 1 || cell === undefined || points === null) return []
  return find(disclosure, /得分|总分|评分/, scored).flatMap(
    ({ match, at, paragraph }): readonly Judgement[] => {
      const read = readNumber(match[2]!)
      const year = match[1] === undefined ? null : Number(match[1])
      // 「总分为100分」 may be what can be had at most; 「上年得分」 is another form's.
      const other =
        match[2] === '100' || (year !== null && year !== (form.reading.year ?? disclosure.profile.year))
      const own = { name: '说明文字', value: `${match[2]!}分`, source: at(2) }
      const parts = [own, lineAt(`${form.said}总分`, cell)]
      if (!read.ok) return []
      if (order(fractionOf(read.value), fractionOf(points)) === 0) return [agrees('scoreTold', parts)]
      if (other) return []
      return [
        breaks('scoreTold', {
          severity: form.sure ? 'error' : 'warning',
          where: paragraph.chapter.at(-1) ?? '',
          quote: match[0],
          printed: match[2]!,
          expected: said(fractionOf(points), 4),
          details: { words: match[0], form: form.said },
          working: parts,
          source: own.source,
        }),
      ]
    },
  )
}

const promised =
  /绩效目标的?(?:20\d\d年度?)?项目(?:共|有)?(\d{1,3})个[，,]?(?:共)?涉及(?:项目)?(?:预算)?(?:资金|金额)(?:共计|合计|为)?(\d[\d,]*(?:\.\d+)?)万元/g

/** 「编报绩效目标的项目 5 个，涉及资金 12 万元」: where so many forms are printed, their budgets make up the amount. */
export function promisedFunds(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Judgement[] {
  const forms = sheets.filter(({ reading }) => reading.subject !== 'whole' && reading.stage === 'targets')
  const budgets = forms.map(({ budget }) => budget)
  if (forms.length === 0 || budgets.includes(null)) return []
  const figures = budgets.filter((one) => one !== null)
  const sum = total(figures.map(({ amount }) => amount))
  return find(disclosure, /绩效目标/, promised).flatMap(({ match, at, paragraph }): readonly Judgement[] => {
    const read = readNumber(match[2]!)
    if (!read.ok || Number(match[1]) !== forms.length) return []
    const amount = amountOf(read.value, '万元')
    const own = { name: '说明文字', value: `${match[2]!}万元`, source: at(2) }
    const parts = [
      own,
      ...figures.map((one, i) => ({ ...figureLine(one), name: `${forms[i]!.said}${one.name}` })),
    ]
    if (agreement(amount, sum) !== 'different') return [agrees('promisedFunds', parts)]
    return [
      breaks('promisedFunds', {
        where: paragraph.chapter.at(-1) ?? '',
        quote: match[0],
        printed: match[2]!,
        expected: inUnit({ fen: sum.fen, step: amount.step }, '万元'),
        details: {
          words: match[0],
          count: forms.length,
          sum: gapSaid(sum.fen, '万元'),
          gap: gapSaid(amount.fen - sum.fen, '万元'),
        },
        working: parts,
        source: own.source,
      }),
    ]
  })
}
