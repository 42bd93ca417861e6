import { readFileSync } from 'node:fs'
import { check } from '../src/check/check.ts'
import type { Disclosure } from '../src/core/disclosure.ts'
import { schemes } from '../src/forms/performance/schemes/index.ts'
import { open } from '../src/reader/open.ts'
import { understand } from '../src/reader/read.ts'
import { gatherIndicators } from '../src/scoring/gather.ts'
import { evaluation, funds, indicator, reserved } from '../src/scoring/reading.fixture.ts'
import { recompute } from '../src/scoring/recompute.ts'
import { documents, machine, median } from './machine.ts'

/** A department of 500 projects with 20 indicators each, made up, of every kind of target there is; most figures are a project's own. */
const kinds: readonly (readonly [
  name: string,
  target: (p: number) => string,
  actual: (p: number) => string,
])[] = [
  ['培训人数', (p) => `≥${200 + p}人`, (p) => `${150 + p}人`],
  ['检查户次', (p) => `不少于1,${200 + p} 户次`, (p) => `${1360 + p}户次`],
  ['资料合格率', () => '≥95%', (p) => `96.${10 + (p % 90)}%`],
  ['城镇登记失业率', () => '控制在5.5%以内', (p) => `3.${10 + (p % 90)}%`],
  ['人均成本', (p) => `≤${500 + p}元/人`, (p) => `${480 + p}元/人`],
  ['完成时限', () => '2024年12月31日前', () => '2024年11月'],
  ['预算完成率', () => '97%≤执行率≤100%', (p) => `99.${p % 10}%`],
  ['办案质量', () => '调解率60%；结案率90%', (p) => `调解率${60 + (p % 40)}.2%；结案率88%`],
  ['政策效果', () => '明显', () => '明显'],
  ['重大事故', () => '0起', () => '0'],
]
const levels = ['产出指标', '产出指标', '效益指标', '满意度指标'] as const

const projects = Array.from({ length: 500 }, (_, p) =>
  evaluation([], {
    indicators: Array.from({ length: 20 }, (__, i) => {
      const [name, target, actual] = kinds[(i + p) % kinds.length]!
      return indicator({
        level1: levels[i % levels.length]!,
        name: `${name}${i}`,
        target: target(p),
        actual: actual(p),
        ...(p % 2 === 0 ? { weight: '4.5' } : {}),
        score: p % 3 === 0 ? '4.5' : '4',
      })
    }),
    funds: funds(`${100 + p}.50`, `${90 + (p % 11)}.25`, `${80 + (p % 19)}.15%`, '9.1', '10'),
    points: [reserved('indicators', '绩效指标', '90分')],
  }),
)

/** Processor time of one run in milliseconds. */
function time(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The first run, as a command meets it, and the median of the later ones. */
function timed(work: () => unknown): string {
  const runs = Array.from({ length: 30 }, () => time(work))
  return `第一遍 ${runs[0]!.toFixed(0)} 毫秒，热后 ${median(runs.slice(15)).toFixed(0)} 毫秒`
}

/** The real document with the most performance forms, in a copy each time, so that nothing is known of it from the run before. */
async function checked(): Promise<string> {
  let most: Disclosure | null = null
  for (const { path } of documents(/\.txt$/)) {
    const opened = await open(new Uint8Array(readFileSync(path)), {
      pdfium: async () => new Uint8Array(),
      now: () => performance.now(),
    })
    const read = opened.ok ? understand(opened.value) : null
    if (read !== null && read.performance.length > (most?.performance.length ?? 0)) most = read
  }
  if (most === null) return ''
  const disclosure = most
  const copy = (): Disclosure => ({
    ...disclosure,
    performance: disclosure.performance.map((reading) => ({ ...reading })),
  })
  const forms = disclosure.performance.length
  const without = timed(() => check({ ...disclosure, performance: [] }))
  return `
一份有 ${forms} 张绩效表的真实文件，整份核对${timed(() => check(copy()))}；不算绩效表${without}。`
}

const rows = projects.reduce((sum, { indicators }) => sum + indicators.length, 0)
const scored = timed(() => projects.map((reading) => recompute({ ...reading })))
const gathered = timed(() => gatherIndicators(projects, schemes[0]!))
console.log(`${machine()}。处理器时间；热后为跑过几遍之后 15 次的中位数。

一个部门 ${projects.length} 个项目、${rows} 条指标（多数数字各不相同）：逐条重新计分${scored}；按指标汇总到部门${gathered}。
${await checked()}`)
