import { describe, expect, it } from 'vitest'
import { evaluation, reserved } from './reading.fixture.ts'
import { recompute } from './recompute.ts'

describe('敌意的表', () => {
  it('一万行、上千个标题、很长的格，照样算完', () => {
    const long = '产出'.repeat(5000)
    const rows = Array.from({ length: 10_000 }, (_, i) => ({
      level1: i % 2 === 0 ? '产出指标' : long,
      name: `${'事故'.repeat(i % 50)}率`,
      target: i % 3 === 0 ? '≥'.repeat(300) : `≥${i + 1}人`,
      actual: i % 7 === 0 ? '9'.repeat(3000) : `${i}人`,
      score: '1',
    }))
    const headings = Array.from({ length: 2000 }, () => reserved('level1', '产出指标', '40分'))
    const result = recompute(
      evaluation(rows, {
        points: [
          reserved('execution', '预算执行', '20分'),
          reserved('indicators', '指标', '80分'),
          ...headings,
        ],
      }),
    )
    expect(result.indicators).toHaveLength(10_000)
    expect(result.total.verdict).toBe('cannot tell')
  })
})
