import { describe, expect, it } from 'vitest'
import { evaluation, funds, reserved, type RowText } from './reading.fixture.ts'
import { schemeOf } from './scheme.ts'
import type { PerformanceReading } from '../core/performance.ts'

const rows = (...levels: readonly (readonly [string, string])[]): readonly RowText[] =>
  levels.map(([level1, weight]) => ({ level1, name: `${level1}一`, weight }))
const chosen = (reading: PerformanceReading): string => {
  const found = schemeOf(reading)
  return found === null ? 'none' : `${found.scheme.id} (${found.how})`
}
const ten = { funds: funds('100', '90', '90%', '9', '10') }

describe('评分办法由表上印的分值、说明、表样认出', () => {
  it('全国：10、50、30、10；成本单列时 10、20、40、20、10；只分 10 与 90', () => {
    const plain = rows(
      ['产出指标', '30'],
      ['产出指标', '20'],
      ['效益指标', '30'],
      ['服务对象满意度指标', '10'],
    )
    expect(chosen(evaluation(plain, ten))).toBe('national-2020 (points printed)')
    const cost = rows(['成本指标', '20'], ['产出指标', '40'], ['效益指标', '20'], ['满意度指标', '10'])
    expect(chosen(evaluation(cost, ten))).toBe('national-2021 (points printed)')
    const own = rows(['成本指标', '16'], ['产出指标', '34'], ['效益指标', '30'], ['满意度指标', '10'])
    expect(chosen(evaluation(own, ten))).toBe('execution-10-indicators-90 (points printed)')
  })

  it('标题里印分值的：20、20、60 与 20、80', () => {
    const parts = (...points: readonly ReturnType<typeof reserved>[]): PerformanceReading =>
      evaluation(rows(['产出指标', '']), { points })
    expect(
      chosen(
        parts(
          reserved('execution', '预算执行情况', '20分'),
          reserved('goal', '项目绩效总目标', '20分'),
          reserved('indicators', '年度绩效指标', '60分'),
        ),
      ),
    ).toBe('wuhan-2022-project (points printed)')
    expect(
      chosen(
        parts(
          reserved('execution', '预算执行情况', '（20分）'),
          reserved('indicators', '年度绩效目标', '80分'),
        ),
      ),
    ).toBe('hubei-2020 (points printed)')
  })

  it('表下印了评分办法的，以它为准，分值仍照表上', () => {
    const reading = evaluation(rows(['产出指标', '50'], ['效益指标', '30'], ['满意度指标', '10']), {
      ...ten,
      notes: [{ text: '部分达成预期指标 80%-50%，未达成 50%-0%', source: {} }],
    })
    const found = schemeOf(reading)!
    expect(found.how).toBe('rule printed on the form')
    expect(found.scheme.qualitative.map(({ from }) => from)).toEqual([80, 50, 0])
    expect(found.scheme.parts[0]!.points).toBe(10)
  })

  it('分值哪个办法都不是的，取最近的并说明；什么都没印的，认不出', () => {
    const odd = evaluation(rows(['产出指标', '55']), {
      form: 'none',
      funds: funds('100', '90', '90%', '9', '15'),
    })
    expect(chosen(odd)).toBe('national-2020 (nearest)')
    expect(chosen(evaluation(rows(['产出指标', '']), { form: 'none' }))).toBe('none')
  })
})
