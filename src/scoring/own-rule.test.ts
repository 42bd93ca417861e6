import { describe, expect, it } from 'vitest'
import { fraction, said, spanSaid } from '../core/fraction.ts'
import { isProportional, readOwnRule, shareByOwnRule } from './own-rule.ts'
import { readActual, readTarget } from './target.ts'

const told = (text: string): string => {
  const rule = readOwnRule(text)
  if (rule === null) return 'nothing'
  return rule.kind === 'deduct'
    ? `${rule.per.number.digits}${rule.per.unit.name} → ${said(rule.points)}`
    : rule.kind
}

describe('行内印的评分标准', () => {
  it.each([
    ['大于95%得满分，每低一个百分点减0.2分', '1百分点 → 0.2'],
    ['大于95%得满分，每低1个百分点减0.2分', '1百分点 → 0.2'],
    ['≥95%得满分，每降低1%扣0.5分，扣完为止。', '1% → 0.5'],
    ['大于100次，得满分，每少1次，减0.5分', '1次 → 0.5'],
    ['高于10个得满分，每少1个减1分，扣完为止', '1个 → 1'],
    ['大于8000件，得满分，每少50件，扣1分', '50件 → 1'],
    ['年内按时拨付得满分，未按时不得分', 'all or nothing'],
    ['达到目标得满分，否则不得分', 'all or nothing'],
    ['根据完成情况酌情计分', 'nothing'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    ['按完成比例计分，最高不超过权重', true],
    ['达到目标得满分，未达到的按比例得分', true],
    ['完成率≥80%的按比例得分', false],
    ['达到目标得满分，否则不得分', false],
    ['根据完成情况酌情计分', false],
  ])('按比例：%s', (text, expected) => {
    expect(isProportional(text)).toBe(expected)
  })

  const share = (rule: string, target: string, actual: string, weight: number): string => {
    const w = fraction(BigInt(weight))
    const span = shareByOwnRule(readOwnRule(rule)!, readTarget(target), readActual(actual), {
      low: w,
      high: w,
    })
    return span === null ? 'nothing' : spanSaid(span, 4)
  }
  it('按标准扣分，零头算不算一档留作区间', () => {
    expect(share('每低1个百分点扣0.5分', '≥95%', '90%', 10)).toBe('0.75')
    expect(share('每低1个百分点扣0.5分', '≥95%', '90.5%', 10)).toBe('0.75～0.8')
    expect(share('每少50件扣1分', '≥1000件', '700件', 5)).toBe('0')
    expect(share('每少1次扣1分', '≥95%', '90%', 10)).toBe('nothing')
    expect(share('未达到不得分', '≥95%', '90%', 10)).toBe('0')
  })
})
