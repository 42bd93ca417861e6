import { describe, expect, it } from 'vitest'
import { reading } from './values.ts'

const kinds = (text: string): string[] =>
  [...reading(text).values.values()].map((value) => `${value.kind} ${value.text}`)

describe('numbers in running text', () => {
  it.each([
    ['收入 1,234.50 万元', ['amount 1,234.50万元']],
    ['收入１２３４．５万元', ['amount 1234.5万元']],
    ['1.2亿元', ['amount 1.2亿元']],
    ['国内公务接待支出0.39万（含外宾）', ['amount 0.39万']],
    ['增长 48.5%', ['percent 48.5%']],
    ['与2023年度相比', ['year 2023年度']],
    ['2023年初预算为20万元', ['year 2023', 'amount 20万元']],
    ['行政运行（2010801）10万元', ['code 2010801', 'amount 10万元']],
    ['2080501-行政单位离退休5万元', ['code 2080501-', 'amount 5万元']],
    ['卫生健康支出（210类）5万元', ['code 210类', 'amount 5万元']],
    ['共有车辆 5 辆', ['count 5辆']],
    ['单价100万元（含）以上设备2台', ['limit 100万元(含)以上', 'count 2台']],
    ['合格率≥95%', ['limit 95%']],
    ['每人2000元', ['limit 2000元']],
    ['补贴2000元/人', ['limit 2000元']],
    ['城镇新增就业1.2万人', ['count 1.2万人']],
    ['提高2.3个百分点', ['limit 2.3']],
    ['编号12.34', ['bare 12.34']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))

  it('a misprint is kept and never mended', () => {
    const [value] = reading('收入16.886.22万元').values.values()
    expect(value).toMatchObject({ malformed: true, text: '16.886.22万元' })
    expect([...reading('各4125.49,4143.91万元').values.values()][0]).toMatchObject({ malformed: true })
  })

  it('a comma of the sentence is no separator', () => {
    expect(kinds('支出5万元,占10%')).toEqual(['amount 5万元', 'percent 10%'])
    expect(kinds('12，100人')).toEqual(['bare 12', 'count 100人'])
  })

  it('「约」 and 「左右」 leave the last digits open', () => {
    for (const text of ['约10万元', '10万元左右', '近10万元'])
      expect([...reading(text).values.values()][0]?.hedged).toBe(true)
  })

  it('a negative is a sign, a range is not', () => {
    expect([...reading('为-5.2%').values.values()][0]?.percent?.digits).toBe(-52n)
    expect([...reading('300-400元').values.values()].at(-1)?.amount?.fen).toBe(40_000n)
  })

  it('offsets point into the text as printed', () => {
    const text = '收入 1,234.50 万元。'
    const [value] = reading(text).values.values()
    expect(text.slice(value?.from, value?.to)).toBe('1,234.50 万元')
  })
})
