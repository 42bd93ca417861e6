import { describe, expect, it } from 'vitest'
import { worth } from '../../../core/amount.ts'
import type { IndicatorTemplate } from '../../../core/indicator-template.ts'
import { indicatorTree } from '../levels.ts'
import { indicatorKey } from './find.ts'
import { findIndicator, indicatorTemplates } from './index.ts'
import { placeOf } from './place.ts'
import { sayFormula, sayLedger } from './say.ts'

const all = indicatorTemplates.map((template) => [template.id, template] as const)
const second = new Set(indicatorTree.flatMap((one) => one.second.map((two) => two.name)))
const named = (id: string): IndicatorTemplate => indicatorTemplates.find((one) => one.id === id)!

describe('指标库', () => {
  it('够用：不少于 120 个指标，一半以上能由台账算出', () => {
    expect(indicatorTemplates.length).toBeGreaterThanOrEqual(120)
    expect(indicatorTemplates.filter((one) => one.ledger !== undefined).length * 2).toBeGreaterThan(
      indicatorTemplates.length,
    )
  })
  it('编号不重', () => {
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length)
  })
  it('一种写法只属于一个指标，一个指标里也不写两遍', () => {
    const owners = new Map<string, string>()
    const clashes = indicatorTemplates.flatMap((one) =>
      [one.name, ...one.synonyms].flatMap((name) => {
        const key = indicatorKey(name)
        const before = owners.get(key)
        owners.set(key, `${one.id} ${name}`)
        return before === undefined ? [] : [`${one.id} ${name} = ${before}`]
      }),
    )
    expect(clashes).toEqual([])
  })
})

describe.each(all)('%s', (id, template) => {
  const { formula, unit, direction, ledger } = template

  it('级别在指标树上，不自相矛盾', () => {
    const first = indicatorTree.find((one) => one.name === template.level1)
    expect(first?.second.map((two) => two.name)).toContain(template.level2)
    for (const name of [...template.alsoUnder, ...template.neverUnder]) expect(second).toContain(name)
    const fine = [template.level2, ...template.alsoUnder]
    expect(template.neverUnder.filter((name) => fine.includes(name))).toEqual([])
    expect(placeOf(template, template.level2)).toBe('usual')
  })

  it('单位与算法相称，定性指标没有单位', () => {
    expect(direction === 'qualitative').toBe(formula.kind === 'judged')
    if (formula.kind === 'judged') expect(unit).toBeNull()
    if (formula.kind === 'ratio' || formula.kind === 'growth') expect(unit).toBe('%')
    if (formula.kind === 'mean' && ledger?.kind !== 'days') expect(unit).toMatch(/^[^/%]+\/[^/%]+$/)
    if (formula.kind === 'count') expect(unit).toMatch(/^[^/%元]+$/)
    if (formula.kind === 'sum') expect(unit).toMatch(/^[^/%]+$/)
    if (formula.kind === 'stated') expect(unit).not.toBeNull()
  })

  it('台账的算法与说出来的算法是一回事', () => {
    if (ledger === undefined) return expect(sayLedger(ledger)).toBeNull()
    const kinds = { count: 'count', sum: 'sum', mean: 'mean', rate: 'ratio', share: 'ratio', days: 'mean' }
    expect(formula.kind).toBe(kinds[ledger.kind])
    const money = Object.hasOwn(worth, (unit ?? '').split('/')[0]!)
    if (ledger.kind === 'sum') expect(ledger.of.kind === 'money').toBe(money)
    if (ledger.kind === 'mean') expect(ledger.amount.kind === 'money').toBe(money)
    if (ledger.kind === 'days') expect(unit).toBe('天')
    if (ledger.kind === 'rate') expect(ledger.part.length).toBeGreaterThan(0)
    expect(sayLedger(ledger)).not.toMatch(/undefined|object/)
  })

  it('各种写法都找得到它，话说得完整', () => {
    for (const name of [template.name, ...template.synonyms]) expect(findIndicator(name)?.id).toBe(id)
    expect(template.english).toMatch(/^[A-Z“][\x20-\x7e“”’]+$/)
    expect(template.source.length).toBeGreaterThan(0)
    expect(sayFormula(template)).not.toMatch(/undefined|。$/)
  })
})

describe('按名称找指标', () => {
  it.each([
    ['全区城镇新增就业', 'employment/new-urban-jobs'],
    ['城镇新增就业人数（人）', 'employment/new-urban-jobs'],
    ['享受职业培训补贴人员数量', 'subsidies/training-persons'],
    ['就业见习补贴发放准确率(含实习实训)', 'subsidies/traineeship-accuracy'],
    ['年末城镇登记失业率', 'employment/registered-unemployment'],
    ['仲裁结案率', 'arbitration/settled-rate'],
    ['法定期限结案率', 'casework/legal-time'],
    ['服务对象满意率', 'general/served'],
    ['“三公”经费控制率', 'running/three-public'],
  ])('%s', (name, id) => expect(findIndicator(name)?.id).toBe(id))

  it.each(['', '数', '全年', '完成情况', '加强学习提高认识', '率'.repeat(500)])('%s 什么也不是', (name) =>
    expect(findIndicator(name)).toBeNull(),
  )
})

describe('放在哪里', () => {
  it.each([
    ['employment/registered-unemployment', '生态效益指标', 'wrong'],
    ['employment/registered-unemployment', '社会效益', 'usual'],
    ['employment/registered-unemployment', '经济效益指标', 'accepted'],
    ['arbitration/settled-rate', '数量指标', 'wrong'],
    ['arbitration/settled-rate', '质量指标', 'usual'],
    ['subsidies/training-standard', '成本指标', 'usual'],
    ['subsidies/training-standard', '经济成本指标', 'usual'],
    ['arbitration/settled-rate', '可持续影响指标', 'unusual'],
  ])('%s 列在%s下：%s', (id, level, place) => expect(placeOf(named(id), level)).toBe(place))

  it('不认识的级别，什么也不说', () => expect(placeOf(named('general/served'), '过程指标')).toBeNull())
})
