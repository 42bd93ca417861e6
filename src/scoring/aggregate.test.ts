import { describe, expect, it } from 'vitest'
import { fraction, said, spanSaid } from '../core/fraction.ts'
import { schemeById } from '../forms/performance/schemes/index.ts'
import { aggregate, type Member } from './aggregate.ts'
import { gatherIndicators } from './gather.ts'
import { evaluation, funds } from './reading.fixture.ts'
import { readActual, readTarget } from './target.ts'

const hubei = schemeById('hubei-2020')!
const member = (target: string, actual: string, funds?: number): Member => ({
  target: readTarget(target),
  actual: readActual(actual),
  funds: funds === undefined ? null : fraction(BigInt(funds)),
})
const gather = (name: string, ...members: readonly Member[]): string => {
  const result = aggregate(members, name, hubei)
  if ('why' in result) return result.why
  const { how, target, actual, share } = result
  return [
    how,
    ...(target === null ? [] : [`${said(target)}←${said(actual!)}`]),
    share === null ? '' : spanSaid(share, 4),
  ].join(' ')
}

describe('项目和单位的指标汇总成部门的', () => {
  it('绝对值直接累加，先汇总完成数，再计分', () => {
    expect(gather('培训人数', member('≥100人', '150人'), member('≥300人', '210人'))).toBe('added 400←360 0.9')
    expect(gather('培训人次', member('≥1万人次', '8000人次'), member('≥5000人次', '7000人次'))).toBe(
      'added 15000←15000 1',
    )
  })
  it('相对值按资金额度加权', () => {
    expect(gather('合格率', member('≥90%', '80%', 300), member('≥90%', '100%', 100))).toBe(
      'weighed 90←85 0.9444',
    )
    expect(gather('合格率', member('≥90%', '80%'), member('≥90%', '100%'))).toBe('funds not known')
  })
  it('定性的按资金给分值加权', () => {
    expect(gather('政策效果', member('明显', '明显', 300), member('明显', '部分完成', 100))).toBe(
      'scores weighed 0.725～0.95',
    )
  })
  it('单位不同、写法不同、没有完成值的，不硬加', () => {
    expect(gather('受益数', member('≥10人', '10人'), member('≥10户', '10户'))).toBe('unit changed')
    expect(gather('受益数', member('≥10人', '10人'), member('≤10人', '10人'))).toBe('kinds differ')
    expect(gather('受益数', member('≥10人', '10人'), member('≥10人', ''))).toBe('no actual')
  })
})

describe('几张项目表汇总成部门的指标', () => {
  const project = (budget: string, people: string, rate: string) =>
    evaluation(
      [
        { name: '培训人数', target: '≥100人', actual: people },
        { name: '学员满意度', level1: '满意度指标', target: '≥90%', actual: rate },
        { name: '无生态效益指标', applicable: false },
      ],
      { funds: funds(budget, budget, '100%', '10', '10') },
    )
  const forms = [project('300', '120人', '80%'), project('100', '60人', '100%')]

  it('同名同单位的行是一个指标，人数累加，满意度按预算数加权', () => {
    const gathered = gatherIndicators(forms, hubei)
    expect(gathered.map(({ name, of }) => `${name} ${of.length}`)).toEqual(['培训人数 2', '学员满意度 2'])
    const [people, rate] = gathered.map(({ result }) => ('why' in result ? result.why : said(result.actual!)))
    expect([people, rate]).toEqual(['180', '85'])
  })

  it('表的次序不影响结果', () => {
    const results = (list: typeof forms) =>
      gatherIndicators(list, hubei).map(({ name, result }) => [name, result])
    expect(results([...forms].reverse())).toEqual(results(forms))
  })
})
