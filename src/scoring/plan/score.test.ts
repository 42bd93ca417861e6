import { describe, expect, it } from 'vitest'
import type { FilledForm, FilledIndicator } from '../../core/filled-form.ts'
import type { PlanReading } from '../../core/plan.ts'
import { sayPlanProblem, sayPlanScore, scoringNotes } from '../../core/say-plan.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import { schemeById } from '../../forms/performance/schemes/index.ts'
import { schemeNamed } from '../../forms/performance/schemes/named.ts'
import { scorePlan } from './score.ts'

const form = performanceForms.find(({ id }) => id === 'project-evaluation')!
const scheme = schemeById('execution-10-indicators-90')!

const row = (
  level3: string,
  target: string,
  actual: string,
  weight: string,
  attained = '',
  reason = '已说明',
): FilledIndicator => ({
  goal: null,
  attained,
  cells: { level1: '产出指标', level2: '数量指标', level3, target, actual, weight, reason },
})

const plan = (indicators: readonly FilledIndicator[], rest: Partial<FilledForm> = {}): PlanReading => ({
  form: form.id,
  scheme: null,
  places: new Map([
    ['indicators.1.level3', 'D14'],
    ['indicators.0.level3', 'D13'],
    ['indicators.0.weight', 'G13'],
  ]),
  ledgers: [],
  unread: [],
  problems: [],
  filled: {
    form: form.id,
    title: null,
    year: 2024,
    unit: '万元',
    fields: {},
    funds: [{ part: 'total', label: null, cells: { budget: '14,941.35', executed: '13,258.64' } }],
    points: [],
    goals: [],
    indicators,
    costs: [],
    projects: [],
    total: '',
    totalWeight: '',
    notes: [],
    ...rest,
  },
})
const codes = (reading: PlanReading) =>
  scorePlan(form, reading, scheme).problems.map(({ code, at }) => (at === '' ? code : `${code} ${at}`))

describe('计划的计分', () => {
  it('执行率、每项得分、总分、等级都算出，每项有一句算式', () => {
    const scored = scorePlan(
      form,
      plan([
        row('场次', '≥20场', '23场', '20'),
        row('就业人数', '≥8400人', '7951人', '30'),
        row('失业率', '≤5.5%', '6%', '20'),
        row('满意度', '≥90%', '96.5%', '10'),
        row('环境', '有效改善', '明显改善', '10', '部分达成 75%'),
      ]),
      scheme,
    )
    expect(scored.problems).toEqual([])
    expect(scored.filled.funds[0]!.cells).toMatchObject({ rate: '88.74%', weight: '10', score: '8.87' })
    expect(scored.filled.indicators.map(({ cells }) => cells.score)).toEqual([
      '20',
      '28.4',
      '18.33',
      '10',
      '7.5',
    ])
    expect(scored.filled.total).toBe('93.1')
    expect(scored.filled.totalWeight).toBe('100')
    expect(scored.grade).toBe('优')
    expect(scored.scores.map((score) => sayPlanScore(score, 'zh-CN').split('；')[0])).toEqual([
      '10 × 执行率 88.74% = 8.87',
      '20 × 100% = 20',
      '30 × 94.65% = 28.4',
      '20 × 91.67% = 18.33',
      '10 × 100% = 10',
      '10 × 75% = 7.5（按填报的达成程度计）',
    ])
    expect(scoringNotes(scored, 'zh-CN').at(-1)).toBe('合计 93.1 分，等级“优”。')
  })

  it('只舍入一次，半进，从不超过分值', () => {
    const scored = scorePlan(
      form,
      plan([row('甲', '≥3次', '2次', '30'), row('乙', '≥3次', '9次', '60')]),
      scheme,
    )
    expect(scored.filled.indicators.map(({ cells }) => cells.score)).toEqual(['20', '60'])
    const third = scorePlan(
      form,
      plan([row('甲', '≥3次', '1次', '10'), row('乙', '≥8次', '1次', '80.5')]),
      scheme,
    )
    expect(third.filled.indicators.map(({ cells }) => cells.score)).toEqual(['3.33', '10.06'])
  })

  it('分值缺漏、不是数、合计不是一百、重复的指标、像公式的文字，一次说完并指明格', () => {
    expect(codes(plan([row('甲', '≥3次', '3次', ''), row('甲', '≥3次', '3次', '八分')]))).toEqual([
      'not a number',
      'duplicate indicator D14',
      'weight missing G13',
    ])
    expect(codes(plan([row('甲', '≥3次', '3次', '80')]))).toEqual(['weights not the whole G13'])
    expect(codes(plan([row("=cmd|' /C calc'!A0", '=100%', '100%', '90')]))).toEqual(['formula in text D13'])
  })

  it.each(['=100%', '＝12.00(次)', '-5%', '+3', '= 1', '—', '-', '执行率=A/B'])(
    '“%s”是目标值，不当作公式',
    (target) => {
      expect(codes(plan([row('甲', target, '100%', '90', '100%')]))).toEqual([])
    },
  )

  it.each(['=1+HYPERLINK("x")', '@SUM(1)', '+A1|x', '-cmd|x!A', '\t=A1', '=(A1)'])('“%s”当作公式', (text) => {
    expect(codes(plan([row(text, '≥1', '1', '90')]))).toContain('formula in text D13')
  })

  it('只能定性而没有选达成程度的，不猜分', () => {
    const scored = scorePlan(form, plan([row('甲', '显著提升', '有所好转', '90')]), scheme)
    expect(scored.problems.map(({ code }) => code)).toEqual(['cannot score'])
    expect(scored.total).toBeNull()
    expect(scored.filled.total).toBe('')
    expect(sayPlanProblem(scored.problems[0]!, 'en')).toContain('choose an attainment')
  })

  it('没有完成而没有写原因的，提醒一句，不拦', () => {
    const scored = scorePlan(form, plan([row('甲', '≥10次', '9次', '90', '', '')]), scheme)
    expect(scored.problems).toMatchObject([{ code: 'reason missing', severity: 'warning' }])
    expect(scored.filled.total).toBe('89.87')
  })

  it('总目标有分的办法，得分由人给，不能超过', () => {
    const wuhan = performanceForms.find(({ id }) => id === 'project-evaluation-wuhan-2022')!
    const named = schemeNamed('wuhan-2022', wuhan.subject)!
    expect(named.id).toBe('wuhan-2022-project')
    const goal = (score: string) => [
      { span: 'overall' as const, number: null, target: '甲', actual: '乙', weight: '', score },
    ]
    const run = (score: string) =>
      scorePlan(wuhan, plan([row('甲', '≥3次', '3次', '60')], { goals: goal(score) }), named)
    expect(run('18').filled.total).toBe('95.75')
    expect(run('达成').filled.goals[0]!.score).toBe('20')
    expect(run('21').problems.map(({ code }) => code)).toEqual(['score above its points'])
    expect(run('').problems.map(({ code }) => code)).toEqual(['goal score missing'])
  })
})
