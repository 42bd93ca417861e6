import { minus } from '../../core/fraction.ts'
import { divideRound, fixed } from '../../core/amount.ts'
import { workingOf } from '../../core/measured.ts'
import { ledgerSaid } from '../../core/say-ledger.ts'
import type { PerformanceField } from '../../core/performance.ts'
import type { ReportBlock } from '../../core/report.ts'
import { pointsSaid } from '../../core/say-plan.ts'
import { amountIn, isBlank } from '../../scoring/plan/numbers.ts'
import { question, text, type Told } from './conclusion.ts'
import { amountSaid, oneLine, sentence, type Judged, type ReportFacts } from './facts.ts'

const told: readonly (readonly [PerformanceField, string])[] = [
  ['department', '主管部门'],
  ['executor', '实施单位'],
  ['functions', '主要职能'],
  ['tasks', '年度主要工作'],
  ['reason', '立项依据'],
  ['content', '主要内容'],
]

/** 基本情况: what the plan says of the project and its goals. Names and telephone numbers have no place in it. */
export const basics: Told = ({ filled, who }) => {
  const { fields } = filled
  const lines = told.flatMap(([field, name]) =>
    isBlank(fields[field]) || oneLine(fields[field]!) === who
      ? []
      : [text(sentence(`${name}：${oneLine(fields[field]!)}`))],
  )
  const goals = filled.goals.flatMap(({ target }) =>
    isBlank(target) ? [] : [text(sentence(`绩效目标：${oneLine(target)}`))],
  )
  const enough = (['content', 'functions', 'tasks'] as const).some((field) => !isBlank(fields[field]))
  return [...lines, ...(enough ? [] : [question('basics')]), ...goals]
}

/** 自评工作开展情况: only how the figures were obtained is known from a plan. */
export const organisation: Told = ({ indicators }) => {
  const fed = indicators.filter((it) => it.fed !== null).length
  const line = `${indicators.length}个指标中，${fed}个的完成值由台账逐行计算，每个数所出的行列在自评表下的“数据来源”。`
  return [...(fed === 0 ? [] : [text(line)]), question('organisation')]
}

/** 绩效目标完成情况分析: the money, then every indicator under its kind. */
export const analysis: Told = (facts) => {
  const levels = [...new Set(facts.indicators.map(levelOf))]
  return [
    { kind: 'heading', level: 3, topic: 'analysis', text: '预算执行情况分析' },
    ...moneyLines(facts),
    ...levels.flatMap((level): readonly ReportBlock[] => [
      {
        kind: 'heading',
        level: 3,
        topic: 'analysis',
        text: `${level === '' ? '绩效指标' : level}完成情况分析`,
      },
      ...facts.indicators.filter((it) => levelOf(it) === level).map((it) => text(indicatorSaid(it))),
    ]),
    ...goalLines(facts),
  ]
}

const levelOf = ({ cells }: Judged): string =>
  [...new Set([cells.level1, cells.level2].map((level) => oneLine(level ?? '')))]
    .filter((level) => level !== '')
    .join('—')

/** What was left unspent of each line; why, is for a person to say. */
function moneyLines(facts: ReportFacts): readonly ReportBlock[] {
  const lines = facts.funds.flatMap(({ label, line }) => {
    const [budget, executed] = [amountIn(line.cells.budget ?? ''), amountIn(line.cells.executed ?? '')]
    if (budget === null || executed === null) return []
    const gap = minus(budget, executed)
    if (gap.numerator === 0n) return [text(`${label}：预算数与执行数相同。`)]
    const size = gap.numerator < 0n ? -gap.numerator : gap.numerator
    const said = amountSaid(fixed(divideRound(size * 100n, gap.denominator), 2), facts)
    return [text(`${label}：${gap.numerator > 0n ? '未执行' : '执行数多于预算数'}${said}。`)]
  })
  return lines.length === 0 ? [question('execution')] : lines
}

/** 「指标年初目标值为…，实际完成值为…，得分…分」: the sentence that reports print, and that reading understands. */
function indicatorSaid({ cells, score, fed, met }: Judged): string {
  const points =
    score === null ? '' : `，得分${pointsSaid(score.points)}分（分值${pointsSaid(score.weight)}分）`
  const name = oneLine(cells.level3 ?? '')
  const stated = `${name}年初目标值为${oneLine(cells.target ?? '')}，实际完成值为${oneLine(cells.actual ?? '')}${points}。`
  const source = fed === null ? '' : `取自${ledgerSaid(fed, 'zh-CN')}：${workingOf(fed.measured)}。`
  const why = met === true || isBlank(cells.reason) ? '' : sentence(`偏差原因：${oneLine(cells.reason!)}`)
  return stated + source + why
}

const goalLines = ({ filled }: ReportFacts): readonly ReportBlock[] => {
  const lines = filled.goals.flatMap(({ actual }) =>
    isBlank(actual) ? [] : [text(sentence(oneLine(actual)))],
  )
  return lines.length === 0
    ? []
    : [{ kind: 'heading', level: 3, topic: 'analysis', text: '总体目标完成情况' }, ...lines]
}

/** 其他佐证材料: the ledgers that figures came from, and whatever else a person has. */
export const other: Told = ({ scored }) => {
  const ledgers = [...new Set(scored.fed.map((fed) => ledgerSaid(fed, 'zh-CN')))]
  return [...(ledgers.length === 0 ? [] : [text(`台账：${ledgers.join('；')}。`)]), question('other')]
}
