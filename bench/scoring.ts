import { indicator, reserved } from '../src/scoring/reading.fixture.ts'
import { evaluation, funds } from '../src/scoring/reading.fixture.ts'
import { recompute } from '../src/scoring/recompute.ts'
import { machine, median } from './machine.ts'

/** A department of 500 projects with 20 indicators each, made up, of every kind of target there is. */
const kinds = [
  ['培训人数', '≥200人', '150人'],
  ['检查户次', '不少于1,200 户次', '1360户次'],
  ['资料合格率', '≥95%', '96.50%'],
  ['城镇登记失业率', '控制在5.5%以内', '3.01%'],
  ['人均成本', '≤500元/人', '480元/人'],
  ['完成时限', '2024年12月31日前', '2024年11月'],
  ['预算完成率', '97%≤执行率≤100%', '99.2%'],
  ['办案质量', '调解率60%；结案率90%', '调解率71.2%；结案率88%'],
  ['政策效果', '明显', '明显'],
  ['重大事故', '0起', '0'],
] as const
const levels = ['产出指标', '产出指标', '效益指标', '满意度指标'] as const

const projects = Array.from({ length: 500 }, (_, p) =>
  evaluation([], {
    indicators: Array.from({ length: 20 }, (__, i) => {
      const [name, target, actual] = kinds[(i + p) % kinds.length]!
      return indicator({
        level1: levels[i % levels.length]!,
        name: `${name}${i}`,
        target,
        actual,
        ...(p % 2 === 0 ? { weight: '4.5' } : {}),
        score: p % 3 === 0 ? '4.5' : '4',
      })
    }),
    funds: funds(`${100 + p}.50`, `${90 + (p % 11)}.25`, `${80 + (p % 19)}.15%`, '9.1', '10'),
    points: [reserved('indicators', '绩效指标', '90分')],
  }),
)

const runs: number[] = []
let indicators = 0
for (let round = 0; round < 9; round += 1) {
  const before = process.cpuUsage()
  indicators = projects.reduce((sum, reading) => sum + recompute(reading).indicators.length, 0)
  const { user, system } = process.cpuUsage(before)
  if (round > 1) runs.push((user + system) / 1000)
}
console.log(`${machine()}。处理器时间，预热两次后取 7 次的中位数。

一个部门 ${projects.length} 个项目、${indicators} 条指标，逐条重新计分 ${median(runs).toFixed(0)} 毫秒。`)
