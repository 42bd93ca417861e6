import { describe, expect, it } from 'vitest'
import { performanceJson } from './performance-contract.ts'
import type { Indicator, PerformanceReading } from './performance.ts'
import type { Cell } from './table.ts'

const cell = (text: string): Cell => ({ text, how: 'read', source: { page: 1 } })

const row: Indicator = {
  level1: cell('产出指标'),
  level2: cell('数量指标'),
  level3: cell('培训场次'),
  goal: null,
  sign: null,
  target: cell('≥10场'),
  unit: null,
  actual: cell(''),
  weight: cell('20'),
  score: null,
  reason: null,
  standard: null,
  explanation: null,
  rule: null,
  before: [],
  applicable: true,
}

const reading: PerformanceReading = {
  form: 'project-evaluation',
  stage: 'evaluation',
  subject: 'project',
  title: '项目支出绩效自评表',
  year: 2024,
  unit: '万元',
  fields: {
    project: cell('培训'),
    person: cell('某某'),
    phone: cell('000'),
    filedBy: cell('某某'),
    grade: cell('优'),
    remarks: cell(''),
  },
  funds: [
    { part: 'fiscal', label: '财政拨款', cells: { budget: cell('1.00') } },
    {
      part: 'total',
      label: '年度资金总额',
      cells: { budget: cell('12.00'), executed: cell('11.00'), rate: cell('91.67%'), score: cell('9.17') },
    },
  ],
  points: [{ of: 'execution', name: '预算执行情况', goal: null, cell: cell('10分') }],
  goals: [
    { span: 'annual', number: null, target: cell('目标'), actual: null, weight: null, score: cell('20') },
  ],
  indicators: [row],
  costs: [],
  projects: [],
  total: cell('97'),
  notes: [],
  tables: [0],
  doubts: [],
  source: { page: 1 },
}

describe('绩效表的 JSON', () => {
  const json = performanceJson(reading)

  it('照印各数，取资金总额一行', () => {
    expect(json).toMatchObject({
      project: '培训',
      budget: '12.00',
      executed: '11.00',
      rate: '91.67%',
      rateScore: '9.17',
      goalScore: '20',
      total: '97',
      grade: '优',
    })
    expect(json.indicators[0]).toMatchObject({
      level3: '培训场次',
      target: '≥10场',
      actual: null,
      weight: '20',
    })
  })

  it('姓名、电话、填报人一处也不输出，空格不输出', () => {
    expect(JSON.stringify(json)).not.toMatch(/某某|000/)
    expect(Object.keys(json.fields)).toEqual(['project', 'grade'])
  })
})
