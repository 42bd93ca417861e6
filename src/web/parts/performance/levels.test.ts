import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction, order } from '../../../core/fraction.ts'
import { evaluation, indicator, reserved } from '../../../scoring/reading.fixture.ts'
import { recompute } from '../../../scoring/recompute.ts'
import { assembled, levelsOf } from './levels.ts'

const row = fc.record({
  level1: fc.constantFrom('产出指标', '效益指标', '满意度指标'),
  target: fc.constantFrom('≥100人', '≤5%', '95%', '明显', '0起'),
  actual: fc.constantFrom('60人', '130人', '4%', '96%', '较明显', '0', ''),
  score: fc.integer({ min: 0, max: 6 }).map(String),
})

describe('一级指标一行的重算', () => {
  it('没有印分值的表，一级指标、合计的区间都不超过它有的分', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(60, 80, 90),
        (rows, points) => {
          const reading = evaluation([], {
            indicators: rows.map((one, i) => indicator({ name: `指标${i}`, ...one })),
            points: [reserved('indicators', '绩效指标', `${points}分`)],
          })
          const worked = recompute(reading)
          const most = fraction(BigInt(points))
          for (const { sums } of levelsOf(reading, worked))
            if (sums.recomputed !== null) expect(order(sums.recomputed.high, most)).toBeLessThanOrEqual(0)
          const whole = assembled(reading, worked)
          if (whole !== null) expect(order(whole.points.high, fraction(100n))).toBeLessThanOrEqual(0)
        },
      ),
    )
  })

  it('分值能在几行之间挪动时，只说各行，不把各行的上限相加', () => {
    const reading = evaluation([], {
      indicators: ['甲', '乙', '丙'].map((name) =>
        indicator({ name, target: '≥100人', actual: '60人', score: '10' }),
      ),
      points: [reserved('indicators', '绩效指标', '80分')],
    })
    const [level] = levelsOf(reading, recompute(reading))
    expect(level?.lines.map(({ weight }) => weight?.how)).toEqual(['bounds', 'bounds', 'bounds'])
    expect(level?.sums.recomputed).toBeNull()
  })
})
