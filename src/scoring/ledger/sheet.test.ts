import { describe, expect, it } from 'vitest'
import { printMeasured } from '../../core/measured.ts'
import { findIndicator } from '../../forms/performance/indicators/index.ts'
import { measureSheet } from './sheet.ts'

const paid = findIndicator('就业补助资金发放金额')!
const settled = findIndicator('仲裁结案率')!

describe('整张工作表', () => {
  it('跳过标题，听从标题下面的金额单位，行号是工作表里的行号', () => {
    const result = measureSheet(paid, [
      ['2024年补贴发放台账', ''],
      ['填报单位：某局', '单位：万元'],
      ['姓名', '补贴金额'],
      ['甲', '0.15'],
      ['乙', '0.12'],
      ['合计', '0.27'],
    ])
    expect(result.ok && printMeasured(result.value)).toBe('0.27 万元')
    expect(result.ok && result.value.figures[0]!.rows).toEqual([4, 5])
    expect(result.ok && result.value.aside).toEqual([{ row: 6, why: 'total' }])
  })

  it('栏名自己写了单位，以栏名为准', () => {
    const result = measureSheet(paid, [['（单位：万元）'], ['补贴金额（元）'], ['1500']])
    expect(result.ok && printMeasured(result.value)).toBe('0.15 万元')
  })

  it('印了两遍的栏名不择其一', () => {
    const result = measureSheet(paid, [
      ['补贴金额', '补贴金额'],
      ['1', '2'],
    ])
    expect(!result.ok && result.reason.problems.map(({ code }) => code)).toEqual(['measure column twice'])
  })

  it('缺一栏时，说得出最像栏名的那一行有哪些栏', () => {
    const result = measureSheet(settled, [['仲裁台账'], ['案号', '受理日期'], ['1', '2024-01-05']])
    expect(!result.ok && result.reason.problems[0]!.details['seen']).toEqual(['案号', '受理日期'])
  })

  it('空表、没有栏名、比栏名多出来的格，都不出错', () => {
    for (const cells of [[], [[]], [['']], [['受理日期', '结案日期']]])
      expect(measureSheet(settled, cells).ok).toBe(false)
    const wide = measureSheet(settled, [
      ['受理日期', '结案日期'],
      ['2024-01-05', '', '备注'],
    ])
    expect(wide.ok && printMeasured(wide.value)).toBe('0%')
  })
})
