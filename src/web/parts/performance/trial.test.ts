import { describe, expect, it } from 'vitest'
import type { Indicator, PerformanceReading } from '../../../core/performance.ts'
import { tried, triedText, trialIn, withTrial, written, type Trial } from './trial.ts'

const cell = (text: string) => ({ text, how: 'read' as const, source: { page: 3, line: 7 } })
const indicator: Indicator = {
  level1: cell('产出指标'),
  level2: cell('数量指标'),
  level3: cell('培训人次'),
  goal: null,
  sign: null,
  target: cell('≥1,200人次'),
  unit: null,
  actual: cell('1,086人次'),
  weight: cell('15'),
  score: cell('15'),
  reason: null,
  standard: null,
  explanation: null,
  rule: null,
  before: [],
  applicable: true,
}
const reading: PerformanceReading = {
  form: 'x',
  stage: 'evaluation',
  subject: 'project',
  title: '项目支出绩效自评表',
  year: 2024,
  unit: '万元',
  fields: {},
  funds: [
    {
      part: 'total',
      label: '年度资金总额',
      cells: { budget: cell('140.00'), executed: cell('128.46'), rate: cell('91.76%'), score: cell('9.18') },
    },
  ],
  points: [],
  goals: [],
  indicators: [indicator, { ...indicator, level3: cell('培训期数'), actual: null }],
  costs: [],
  projects: [],
  total: cell('97.28'),
  notes: [],
  tables: [],
  doubts: [],
  source: { page: 3 },
}
const trial = (place: Trial['place'], at: number, text: string, form = 0): Trial => ({
  form,
  place,
  at,
  text,
})

describe('a trial on a form', () => {
  it.each([trial('actual', 0, '1,150人次 & “”=.'), trial('executed', 3, '', 12), trial('score', 1, '9.5')])(
    '%j is written and read again',
    (one) => expect(trialIn(written(one))).toEqual(one),
  )

  it.each(['', '1.actual.0=5', '0.actual.1=5', '1.weight.1=5', 'actual', '1.actual.99999=5'])(
    '%s is no trial',
    (text) => expect(trialIn(text)).toBeNull(),
  )

  it('is one change as long as one types in one place, and is taken back as one', () => {
    const typed = ['1', '12', '120'].reduce<readonly Trial[]>(
      (trials, text) => withTrial(trials, trial('actual', 0, text)),
      [],
    )
    expect(typed).toEqual([trial('actual', 0, '120')])
    const more = withTrial(withTrial(typed, trial('executed', 0, '140')), trial('actual', 0, '130'))
    expect(more).toHaveLength(3)
    expect(triedText(more, 0, 'actual', 0)).toBe('130')
    expect(triedText(more.slice(0, -1), 0, 'actual', 0)).toBe('120')
    expect(triedText(more, 1, 'actual', 0)).toBeUndefined()
  })

  it('puts what is tried where it stands, and leaves the reading as it was', () => {
    const before = structuredClone(reading)
    const other = tried(reading, 0, [
      trial('actual', 0, '1,200人次'),
      trial('actual', 1, '31期'),
      trial('executed', 0, '140.00'),
      trial('actual', 0, '9', 1),
    ])
    expect(other.indicators.map(({ actual }) => actual?.text)).toEqual(['1,200人次', '31期'])
    expect(other.indicators[0]?.actual?.source).toEqual({ page: 3, line: 7 })
    expect(other.funds[0]?.cells.executed?.text).toBe('140.00')
    expect(other.funds[0]?.cells.rate).toBeUndefined()
    expect(reading).toEqual(before)
    expect(tried(reading, 1, [trial('actual', 0, '9')])).toBe(reading)
  })
})
