import { describe, expect, it } from 'vitest'
import { nameFit } from './fit.ts'

describe('科目名称与代码', () => {
  it.each([
    ['2080501', '行政单位离退休', 2024, 'same'],
    ['2080799', '其他就业补助', 2024, 'same'],
    ['20103', '政府办公厅(室)及相关机构事务', 2024, 'same'],
    ['2080505', '机关事业单位基本养老保险缴', 2024, 'cut'],
    ['20805', '行政事业单位离退休', 2022, 'former'],
    ['20805', '行政事业单位离退休', 2019, 'same'],
    ['20805', '行政事业单位养老支出', 2019, 'different'],
    ['2010308', '信访事务', 2024, 'not in force'],
    ['2014001', '行政运行', 2022, 'not in force'],
    ['2079901', '某项', 2024, 'unknown'],
    ['2210201', '购房补贴', 2024, 'different'],
  ] as const)('%s %s %i %s', (code, name, year, fit) => {
    expect(nameFit(code, name, year, 'function').fit).toBe(fit)
  })

  it('经济分类', () => {
    expect(nameFit('30212', '因公出国(境)费用', 2024, 'economic').fit).toBe('same')
    expect(nameFit('30217', '会议费', 2024, 'economic')).toMatchObject({
      fit: 'different',
      expected: { name: '公务接待费', verified: 'seen' },
    })
  })
})
