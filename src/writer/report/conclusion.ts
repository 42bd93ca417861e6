import type { ReportBlock, ReportTopic } from '../../core/report.ts'
import { pointsSaid } from '../../core/say-plan.ts'
import { sum } from '../../core/fraction.ts'
import { isBlank } from '../../scoring/plan/numbers.ts'
import { amountSaid, oneLine, sentence, type Judged, type ReportFacts } from './facts.ts'

export type Told = (facts: ReportFacts) => readonly ReportBlock[]
export const text = (said: string): ReportBlock => ({ kind: 'text', text: said })
export const question = (topic: ReportTopic): ReportBlock => ({ kind: 'question', topic, text: '' })

/** 自评得分: the total, the grade, and what each part gave. */
export const score: Told = (facts) => {
  const { scored, who, year } = facts
  const { scheme, scores, total, grade } = scored
  if (total === null || scheme === null) return [question('score')]
  const execution = scores.filter(({ of }) => of === 'execution')
  const goals = scores.filter(({ of }) => of === 'goal')
  const part = (name: string, of: typeof scores): string[] =>
    of.length === 0
      ? []
      : [
          `${name}${pointsSaid(sum(of.map(({ points }) => points)))}分（分值${pointsSaid(sum(of.map(({ weight }) => weight)))}分）`,
        ]
  const levels = [...new Set(facts.indicators.map(({ cells }) => oneLine(cells.level1 ?? '')))]
  const parts = [
    ...part('预算执行', execution),
    ...part('总体目标', goals),
    ...levels.flatMap((level) =>
      part(
        level === '' ? '绩效指标' : level,
        facts.indicators.flatMap((it) =>
          oneLine(it.cells.level1 ?? '') === level && it.score !== null ? [it.score] : [],
        ),
      ),
    ),
  ]
  const graded = grade === null ? '' : `，等级为“${grade}”`
  return [
    text(`${who}${year}绩效自评得分为${pointsSaid(total)}分${graded}。其中：${parts.join('，')}。`),
    text(`计分办法：${scheme.name}（${scheme.basis.notice}）。`),
  ]
}

/** 执行率情况: each line of the funds that has both figures. */
export const execution: Told = (facts) => {
  const lines = facts.funds.flatMap(({ label, line }) => {
    const { budget, executed, rate } = line.cells
    if (isBlank(budget) || isBlank(executed)) return []
    const said = isBlank(rate) ? '' : `，执行率为${rate!}`
    return [
      text(`${label}：预算数${amountSaid(budget!, facts)}，执行数${amountSaid(executed!, facts)}${said}。`),
    ]
  })
  return lines.length === 0 ? [question('execution')] : lines
}

/** How many and what they earned; the words also keep the heading from being taken for the title of the table. */
function counted(kind: string, rows: readonly Judged[]): ReportBlock {
  const scores = rows.flatMap((it) => it.score ?? [])
  const points = pointsSaid(sum(scores.map((it) => it.points)))
  const weight = pointsSaid(sum(scores.map((it) => it.weight)))
  return text(`${kind}的指标${rows.length}个，分值共${weight}分，得${points}分，列表如下。`)
}

const table = (rows: readonly Judged[]): ReportBlock => ({
  kind: 'table',
  head: ['绩效指标', '年初目标值', '实际完成值', '分值', '得分'],
  rows: rows.map(({ cells, score: own }) => [
    oneLine(cells.level3 ?? ''),
    oneLine(cells.target ?? ''),
    oneLine(cells.actual ?? ''),
    own === null ? '' : pointsSaid(own.weight),
    own === null ? '' : pointsSaid(own.points),
  ]),
})

export const completion: Told = ({ indicators }) => {
  const of = (met: boolean): number => indicators.filter((it) => it.met === met).length
  return [text(`共设绩效指标${indicators.length}个，完成${of(true)}个，未完成${of(false)}个。`)]
}

/** 完成的绩效目标: the indicators that earned all their points. */
export const met: Told = ({ indicators }) => {
  const rows = indicators.filter((it) => it.met === true)
  return rows.length === 0 ? [text('没有全部完成的指标。')] : [counted('完成', rows), table(rows)]
}

/** 未完成的绩效目标: the others, each with how far it came. */
export const unmet: Told = ({ indicators }) => {
  const rows = indicators.filter((it) => it.met === false)
  return rows.length === 0 ? [text('各项绩效指标均已完成。')] : [counted('未完成', rows), table(rows)]
}

/** 存在的问题和原因: what the plan gives as causes, for the form and for each indicator that fell short. */
export const problems: Told = ({ filled, indicators }) => {
  const rows = indicators.filter((it) => it.met === false)
  const causes = isBlank(filled.fields.causes) ? [] : [text(sentence(filled.fields.causes!))]
  const own = rows.flatMap(({ cells }) =>
    isBlank(cells.reason)
      ? []
      : [text(sentence(`${oneLine(cells.level3 ?? '')}：${oneLine(cells.reason!)}`))],
  )
  const explained = causes.length > 0 || (rows.length > 0 && own.length === rows.length)
  return [...causes, ...own, ...(explained ? [] : [question('problems')])]
}

export const measures: Told = ({ filled }) =>
  isBlank(filled.fields.measures) ? [question('measures')] : [text(sentence(filled.fields.measures!))]
