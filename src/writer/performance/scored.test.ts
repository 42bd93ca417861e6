import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../check/check.ts'
import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import { scoringNotes } from '../../core/say-plan.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import { schemeNamed } from '../../forms/performance/schemes/named.ts'
import { readPlan } from '../../reader/plan/read.ts'
import { read } from '../../reader/read.ts'
import { scorePlan } from '../../scoring/plan/score.ts'
import { recompute } from '../../scoring/recompute.ts'
import { docxForm } from './docx.ts'
import { htmlForm } from './html.ts'
import { xlsxForm } from './xlsx.ts'

const host = { pdfium: () => Promise.reject(new Error('no PDF here')), now: () => 0 }
const text = (words: string): Uint8Array => new TextEncoder().encode(words)

const formats: readonly (readonly [
  string,
  (form: PerformanceForm, filled: FilledForm) => Promise<Uint8Array>,
])[] = [
  ['docx', docxForm],
  ['xlsx', xlsxForm],
  ['html', (form, filled) => Promise.resolve(text(htmlForm(form, filled)))],
]

const scored = performanceForms.filter(
  ({ stage, scheme, parts }) =>
    stage === 'evaluation' && scheme !== undefined && parts.some(({ kind }) => kind === 'indicators'),
)

/** Weights that add up to `whole`, in halves. */
const weightsOf = (whole: number, count: number): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.integer({ min: 1, max: 20 }), { minLength: count, maxLength: count }).map((parts) => {
    const sum = parts.reduce((all, part) => all + part, 0)
    const halves = parts.map((part) => Math.max(1, Math.floor((part * whole * 2) / sum)))
    halves[0]! += whole * 2 - halves.reduce((all, part) => all + part, 0)
    return halves.map((half) => String(half / 2))
  })

const names = [
  '举办招聘会场次',
  '新增就业人数',
  '补贴发放准确率',
  '资金拨付及时率',
  '城镇登记失业率',
  '服务对象满意度',
]
const levels = [
  ['产出指标', '数量指标', '场'],
  ['产出指标', '数量指标', '人'],
  ['产出指标', '质量指标', '%'],
  ['产出指标', '时效指标', '%'],
  ['效益指标', '社会效益指标', '%'],
  ['满意度指标', '服务对象满意度指标', '%'],
] as const

/** A plan in YAML for a form, with figures only, all of it in order. */
function planFor(form: PerformanceForm): fc.Arbitrary<string> {
  const scheme = schemeNamed(form.scheme!, form.subject)!
  const points = scheme.parts
    .filter(({ of }) => of === 'indicators')
    .reduce((sum, part) => sum + part.points, 0)
  const grouped = form.parts.some((part) => part.kind === 'indicators' && part.perGoal === true)
  const groups = grouped ? 2 : 1
  const goalPart = form.parts.find((part) => part.kind === 'goals')
  const span = goalPart?.kind === 'goals' ? goalPart.span : null
  const goal = scheme.parts.find(({ of }) => of === 'goal')
  const figures = fc.tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 10, max: 99 }))
  return fc
    .record({
      weights: weightsOf(points, names.length * groups),
      rows: fc.array(figures, { minLength: names.length * groups, maxLength: names.length * groups }),
      money: fc.tuple(fc.integer({ min: 10_000, max: 99_999 }), fc.integer({ min: 1, max: 10_000 })),
      score: fc.integer({ min: 0, max: (goal?.points ?? 0) * 2 }),
    })
    .map(({ weights, rows, money: [budget, executed], score }) => {
      const indicators = rows.map(([target, actual], i) => {
        const at = i % names.length
        const [level1, level2, unit] = levels[at]!
        const sign = at === 4 ? '≤' : '≥'
        return `  - {level1: ${level1}, level2: ${level2}, name: ${names[at]}${grouped ? (i < names.length ? '甲' : '乙') : ''}, target: "${sign}${target}${unit}", actual: ${actual}${unit}, weight: ${weights[i]}, reason: 见附件说明${grouped ? `, goal: ${i < names.length ? 1 : 2}` : ''}}`
      })
      const goals =
        span === null
          ? []
          : [
              'goals:',
              ...Array.from(
                { length: groups },
                (_, i) =>
                  `  - {span: ${span}, ${grouped ? `number: ${i + 1}, ` : ''}target: 完成年度任务, actual: 已按计划推进${goal === undefined ? '' : `, score: ${score / 2}`}}`,
              ),
            ]
      return [
        `form: ${form.id}`,
        'year: 2022',
        'project: 公共就业服务专项',
        'body: 某区人力资源局',
        `funds: {budget: ${budget / 100}, executed: ${executed / 100}}`,
        ...goals,
        'indicators:',
        ...indicators,
        'causes: 个别指标受外部影响',
      ].join('\n')
    })
}

describe.each(formats)('填报表算好、写成 %s，再读再算', (_, write) => {
  it.each(scored.map((form) => [form.id, form] as const))(
    '%s：得分一项不差，没有一处错误',
    async (_id, form) => {
      await fc.assert(
        fc.asyncProperty(planFor(form), async (yaml) => {
          const plan = readPlan(text(yaml), host)
          if (!plan.ok) throw new Error(plan.reason.code)
          const worked = scorePlan(form, plan.value, schemeNamed(form.scheme!, form.subject))
          expect(worked.problems.filter(({ severity }) => severity === 'error')).toEqual([])
          const filled = { ...worked.filled, notes: scoringNotes(worked, 'zh-CN') }
          const again = await read(await write(form, filled), host)
          if (!again.ok) throw new Error(again.reason.code)
          const { disclosure } = again.value
          expect(disclosure.performance).toHaveLength(1)
          const reading = disclosure.performance[0]!
          expect(reading.indicators.map(({ score }) => score?.text)).toEqual(
            filled.indicators.map(({ cells }) => cells.score),
          )
          expect(reading.total?.text).toBe(filled.total)
          const judged = recompute(reading)
          const above = [...judged.indicators, ...judged.execution].filter(
            ({ score }) => score.verdict === 'above what the rule permits' || score.verdict === 'below',
          )
          expect(above).toEqual([])
          expect(['holds', 'holds within rounding']).toContain(judged.total.verdict)
          expect(check(disclosure).findings.filter(({ severity }) => severity === 'error')).toEqual([])
        }),
        { numRuns: 2 },
      )
    },
  )
})
