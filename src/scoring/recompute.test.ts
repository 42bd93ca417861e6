import { describe, expect, it } from 'vitest'
import { said, spanSaid } from '../core/fraction.ts'
import { evaluation, funds, reserved } from './reading.fixture.ts'
import { recompute } from './recompute.ts'

const hubeiRule = { text: '正向指标得分=权重*B/A；80%-50%、50%-0%', source: {} }

describe('重新计分', () => {
  it('全国格式：逐行、合计、执行率、等级', () => {
    const result = recompute(
      evaluation(
        [
          {
            level1: '产出指标',
            name: '培训人数',
            target: '≥200人',
            actual: '150人',
            weight: '20',
            score: '15',
          },
          {
            level1: '产出指标',
            name: '培训合格率',
            target: '≥95%',
            actual: '98%',
            weight: '30',
            score: '30',
          },
          { level1: '效益指标', name: '带动就业', target: '明显', actual: '明显', weight: '30', score: '28' },
          {
            level1: '满意度指标',
            name: '学员满意度',
            target: '≥90%',
            actual: '92%',
            weight: '10',
            score: '10',
          },
        ],
        {
          funds: funds('100', '88.74', '88.74%', '8.87', '10'),
          total: { text: '91.87', how: 'read', source: {} },
        },
      ),
    )
    expect(result.scheme).toMatchObject({ scheme: { id: 'national-2020' }, how: 'points printed' })
    expect(result.indicators.map(({ score }) => score.verdict)).toEqual(['holds', 'holds', 'holds', 'holds'])
    expect(result.execution[0]!.score.verdict).toBe('holds within rounding')
    expect(result.total).toMatchObject({ verdict: 'holds' })
    expect(spanSaid(result.total.recomputed!)).toBe('87.87～93.87')
    expect(result.grade.grade).toBe('优')
  })

  it('没有分值也能证明几行一起多得了分', () => {
    const full = (name: string, score: string) => ({ name, target: '100人', actual: '120人', score })
    const result = recompute(
      evaluation(
        [
          { name: '补贴人数', target: '1000人', actual: '350人', score: '2' },
          { name: '介绍人数', target: '500人', actual: '60人', score: '2' },
          { name: '见习人数', target: '700人', actual: '112人', score: '2' },
          ...['甲', '乙', '丙', '丁'].map((name) => full(name, '17')),
        ],
        {
          points: [reserved('execution', '预算执行情况', '20分'), reserved('indicators', '绩效指标', '80分')],
          notes: [hubeiRule],
        },
      ),
    )
    expect(result.scheme).toMatchObject({ scheme: { id: 'hubei-2020' }, how: 'rule printed on the form' })
    const [proof] = result.proofs
    expect(proof!.indicators.map((i) => result.indicators[i]!.target.text)).toEqual([
      '500人',
      '700人',
      '1000人',
    ])
    expect([said(proof!.left), said(proof!.permits), said(proof!.awarded)]).toEqual(['12', '4.2', '6'])
    expect(result.indicators.slice(3).every(({ proof: it }) => it === null)).toBe(true)
  })

  it('紧挨着的不报：分数按完成率给，整数取整', () => {
    const result = recompute(
      evaluation(
        [
          { name: '补贴人数', target: '1000人', actual: '350人', score: '4' },
          { name: '介绍人数', target: '100人', actual: '120人', score: '70' },
        ],
        {
          points: [reserved('execution', '预算执行情况', '20分'), reserved('indicators', '绩效指标', '80分')],
          notes: [hubeiRule],
        },
      ),
    )
    expect(result.proofs).toEqual([])
  })

  it('得分高于分值、执行率得分高于办法所许，都说得出多多少', () => {
    const result = recompute(
      evaluation([{ name: '培训人数', target: '≥200人', actual: '250人', weight: '10', score: '12' }], {
        funds: funds('100', '50', '50%', '9', '10'),
      }),
    )
    expect(result.indicators[0]!.score).toMatchObject({
      verdict: 'above what the rule permits',
      reason: { code: 'more than its weight' },
    })
    expect(said(result.execution[0]!.score.difference!)).toBe('4')
  })

  it('定目标的表不评分，分值仍然加总；没给执行率留分的，不足一百不作数', () => {
    const rows = [
      { level1: '产出指标', name: '培训人数', target: '≥200人', weight: '60' },
      { level1: '效益指标', name: '带动就业', target: '明显', weight: '30' },
    ]
    const points = [reserved('execution', '执行率分值', '10分'), reserved('indicators', '分值权重', '90分')]
    const result = recompute(evaluation(rows, { stage: 'targets', points }))
    expect(said(result.total.weights!)).toBe('100')
    expect(result.total.verdict).toBe('not applicable')
    expect(result.indicators.map(({ score }) => score.verdict)).toEqual(['not applicable', 'not applicable'])
    expect(result.headings.map(({ weights, verdict }) => [said(weights!), verdict])).toEqual([
      ['90', 'not applicable'],
    ])
    expect(recompute(evaluation(rows, { stage: 'targets' })).total.weights).toBeNull()
  })

  it('目标全部达到，却没有得满一部分的分，说得出少多少', () => {
    const rows = [
      { name: '培训人数', target: '≥200人', actual: '210人', score: '30' },
      { name: '检查户数', target: '≥50户', actual: '50户', score: '45' },
    ]
    const points = [reserved('execution', '预算执行情况', '20分'), reserved('indicators', '绩效指标', '80分')]
    const [heading] = recompute(evaluation(rows, { points })).headings
    expect(heading).toMatchObject({ verdict: 'below', reason: { code: 'less than the rule gives' } })
    expect(heading!.reason.details['difference']).toBe('5')
  })
})
