import { describe, expect, it } from 'vitest'
import { scoring as en } from './en/scoring.ts'
import { slotsOf } from './message.ts'
import { sayReason } from './say-scoring.ts'
import type { ReasonCode } from './scoring.ts'
import { scoring as zh } from './zh-CN/scoring.ts'

const codes = Object.keys(zh) as ReasonCode[]
const slots = (text: string): readonly string[] => slotsOf({ title: text, body: [] })

describe('计分的理由，两种语言', () => {
  it('代码一样多', () => {
    expect(Object.keys(en).sort()).toEqual([...codes].sort())
  })
  it.each(codes)('%s 用到的数值相同', (code) => {
    expect(slots(en[code])).toEqual(slots(zh[code]))
    expect(en[code]).not.toMatch(/[，。；：（）]/)
    const details = Object.fromEntries(slots(zh[code]).map((name) => [name, '1']))
    expect(sayReason({ code, details }, 'zh-CN')).toMatch(/^[^{}]+。$/)
    expect(sayReason({ code, details }, 'en')).toMatch(/^[^{}]+\.$/)
  })
  it('少一个数就不说半句话', () => {
    expect(sayReason({ code: 'in proportion', details: {} }, 'zh-CN')).toBe('')
    expect(
      sayReason({ code: 'parts without actual', details: { missing: ['甲', '乙'] } }, 'zh-CN'),
    ).toContain('甲、乙')
  })
})
