import { describe, expect, it } from 'vitest'
import type { FilledIndicator } from '../../core/filled-form.ts'
import type { PlanReading } from '../../core/plan.ts'
import { sayPlanProblem } from '../../core/say-plan.ts'
import { sourceNotes } from '../../core/say-ledger.ts'
import { feedPlan, type LedgerSource } from './feed.ts'

const row = (level3: string, actual: string): FilledIndicator => ({
  goal: null,
  attained: '',
  cells: { level3, target: '≥90%', actual },
})
const plan = (...indicators: readonly FilledIndicator[]): PlanReading => ({
  form: 'project-evaluation',
  scheme: null,
  places: new Map(),
  ledgers: [],
  unread: [],
  problems: [],
  filled: {
    form: 'project-evaluation',
    title: null,
    year: 2024,
    unit: '万元',
    fields: {},
    funds: [],
    points: [],
    goals: [],
    indicators,
    costs: [],
    projects: [],
    total: '',
    totalWeight: '',
    notes: [],
  },
})
const cases = (...closed: readonly string[]): LedgerSource => ({
  indicator: 0,
  file: '仲裁.xlsx',
  sheet: '案件',
  at: '--ledger',
  said: '仲裁.xlsx，工作表“案件”',
  cells: [
    ['2024年案件'],
    ['案号', '受理日期', '结案日期'],
    ...closed.map((day, i) => [`${i + 1}`, '2024-01-03', day]),
  ],
})
const settled = cases('2024-02-03', '2024-02-04', '', '2024-02-06')

describe('台账给出完成值', () => {
  it('没有填的填上，每个数带着它的行', () => {
    const { reading, fed } = feedPlan(plan(row('仲裁结案率', '')), [settled])
    expect(reading.problems).toEqual([])
    expect(reading.filled.indicators[0]!.cells.actual).toBe('75%')
    expect(fed[0]!.measured.figures.map(({ rows }) => rows)).toEqual([
      [3, 4, 6],
      [3, 4, 5, 6],
    ])
    expect(sourceNotes(fed, 'zh-CN')[1]).toBe(
      '1．仲裁结案率：仲裁.xlsx，工作表“案件”；结案数 3 ÷ 受理数 4 = 75%；结案数 3（第 3—4、6 行）；受理数 4（第 3—6 行）',
    )
  })

  it('填的与算的在所填的位数上相同，不作声；不同的说出，并以台账为准', () => {
    const thirds = cases('2024-02-03', '2024-02-04', '')
    const of = (typed: string) => feedPlan(plan(row('仲裁结案率', typed)), [thirds]).reading
    for (const typed of ['66.67%', '66.7%', '67%']) expect(of(typed).problems).toEqual([])
    for (const typed of ['66%', '66.66%', '98%', '≥66%左右的多数']) {
      const { problems, filled } = of(typed)
      expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['ledger differs', 'warning']])
      expect(filled.indicators[0]!.cells.actual).toBe('66.67%')
    }
    expect(sayPlanProblem(of('98%').problems[0]!, 'zh-CN')).toContain('结案数 2 ÷ 受理数 3 ≈ 66.67%')
  })

  it('万人与人是一个数', () => {
    const people: LedgerSource = {
      ...settled,
      cells: [
        ['身份证号', '补贴金额（元）'],
        ...Array.from({ length: 3 }, (_, i) => [`42010119900101000${i}`, '5000']),
      ],
    }
    const of = (typed: string) =>
      feedPlan(plan(row('就业补助资金发放金额', typed)), [people]).reading.problems
    expect(of('1.5万元')).toEqual([])
    expect(of('15000元')).toEqual([])
    expect(of('1.6万元')).toHaveLength(1)
    expect(of('1.5万人')).toHaveLength(1)
  })

  it('读不懂的格，说出文件、工作表和格号，不给完成值', () => {
    const bad: LedgerSource = {
      ...settled,
      cells: [['补贴金额（元）'], ['1200'], ['一千二'], ['1300']],
    }
    const { reading, fed } = feedPlan(plan(row('就业补助资金发放金额', '')), [bad])
    expect(fed).toEqual([])
    expect(reading.problems.map(({ code, at }) => [code, at])).toEqual([
      ['measure bad cell', '仲裁.xlsx#案件!A3'],
    ])
    expect(sayPlanProblem(reading.problems[0]!, 'zh-CN')).toContain('一千二')
    expect(sayPlanProblem(reading.problems[0]!, 'en')).toContain('一千二')
  })

  it('不能由台账算的指标、两个台账，都说出', () => {
    const codes = (sources: readonly LedgerSource[], name: string) =>
      feedPlan(plan(row(name, '')), sources).reading.problems.map(({ code }) => code)
    expect(codes([settled], '没有这样的指标')).toEqual(['ledger of no rule'])
    expect(codes([settled, settled], '仲裁结案率')).toEqual(['ledger named twice'])
    expect(codes([{ ...settled, cells: [] }], '仲裁结案率')).toEqual(['measure no rows'])
  })
})
