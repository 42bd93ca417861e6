import { describe, expect, it } from 'vitest'
import { fraction, said, spanSaid } from '../core/fraction.ts'
import { schemeById } from '../forms/performance/schemes/index.ts'
import { aggregate, type Member } from './aggregate.ts'
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
