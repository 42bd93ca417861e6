import { describe, expect, it } from 'vitest'
import { fraction, point, spanSaid } from '../core/fraction.ts'
import { schemeById } from '../forms/performance/schemes/index.ts'
import { scoreIndicator } from './score.ts'
import { readActual, readTarget } from './target.ts'

const ten = point(fraction(10n))
const score = (scheme: string, name: string, target: string, actual: string, ownRule?: string): string => {
  const { points, reason } = scoreIndicator(
    {
      name,
      target: readTarget(target),
      actual: readActual(actual),
      weight: ten,
      ...(ownRule === undefined ? {} : { ownRule }),
    },
    schemeById(scheme)!,
  )
  return `${points === null ? '–' : spanSaid(points)} ${reason.code}`
}

describe('一条指标得几分（分值 10）', () => {
  it.each([
    // 办法、名称、目标、实际、得分与理由
    ['hubei-2020', '培训人数', '≥200人', '150人', '7.5 in proportion'],
    ['hubei-2020', '培训人数', '≥200人', '500人', '10 full points'],
    ['hubei-2020', '失业率', '≤4%', '5%', '8 in inverse proportion'],
    ['national-2020', '失业率', '≤4%', '5%', '7.5～8 in inverse proportion'],
    ['national-2020', '失业率', '≤4%', '12%', '0～3.33 in inverse proportion'],
    ['hubei-2020', '完成率', '97%≤执行率≤100%', '34%', '3.51 in proportion'],
    ['hubei-2020', '重大事故', '0起', '2起', '0 zero exceeded'],
    ['hubei-2020', '政策效果', '明显', '明显', '8～10 band achieved'],
    ['hubei-2020', '政策效果', '明显', '部分完成', '5～8 band partly'],
    ['national-2020', '政策效果', '明显', '部分完成', '6～8 band partly'],
    ['hubei-2020', '政策效果', '明显', '未完成', '0～5 band not'],
    ['national-2020', '政策效果', '优', '良好', '0～8 band partly'],
    ['national-2020', '完成时间', '2024年6月底前', '2024年9月', '0～10 late by the rule'],
    ['national-2020', '结案情况', '调解率60%；结案率90%', '调解率45%；结案率95%', '8.75 mean of parts'],
    ['national-2020', '结案率', '≥90%', '≥90%', '– actual is a condition'],
    ['national-2020', '结案率', '——', '95%', '– no target'],
    ['national-2020', '受益人数', '≥10人', '10户', '– unit changed'],
  ])('%s %s：%s ← %s', (scheme, name, target, actual, expected) => {
    expect(score(scheme, name, target, actual)).toBe(expected)
  })

  it('行内另有评分标准的，先按它', () => {
    expect(score('national-2020', '结案率', '≥95%', '90%', '每低1个百分点扣0.5分')).toBe(
      '7.5 own rule applied',
    )
    expect(score('national-2020', '结案率', '≥95%', '96%', '每低1个百分点扣0.5分')).toBe('10 full points')
    expect(score('national-2020', '结案率', '≥95%', '90%', '视情况扣分')).toBe('– own rule')
    expect(score('national-2020', '拨付情况', '按时', '未完成', '未按时不得分')).toBe('0 own rule applied')
  })
})
