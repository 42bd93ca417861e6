import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMoment } from './moment.ts'

const digits = '〇一二三四五六七八九'
const year = (n: number): string => [...String(n)].map((d) => digits[Number(d)]).join('')
const tens = (n: number): string =>
  n < 10 ? digits[n]! : `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : digits[n % 10]}`
const two = (n: number): string => String(n).padStart(2, '0')

describe('日期', () => {
  it('一个日子的各种写法读成同一天，与日历一致', () => {
    const days = fc.integer({ min: 7305, max: 47_000 })
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000)
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        const ways = [
          `${y}-${m}-${d}`,
          `${y}/${two(m)}/${two(d)}`,
          `${y}.${m}.${two(d)}`,
          `${y}年${m}月${d}日`,
          ` ${y}年 ${m} 月${d}号`,
          `${y}${two(m)}${two(d)}`,
          `${year(y)}年${tens(m)}月${tens(d)}日`,
          String(day + 25_569),
          `${y}-${two(m)}-${two(d)}T00:00:00`,
          `${y}－${m}－${d}`,
        ]
        for (const way of ways) expect(readMoment(way)?.day, way).toBe(day)
      }),
    )
  })

  it.each([
    ['2024-06-30 17:05', 17 * 60 + 5],
    ['2024年6月30日 9时5分', 9 * 60 + 5],
    ['2024/6/30 0:00:00', 0],
    ['2024-6-30', null],
  ])('%s 的时分', (text, minute) => expect(readMoment(text)?.minute).toBe(minute))

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '24.6.30',
    '6/30/2024',
    '2024年6月',
    '2024-6/30',
    '2024-06-30 25:00',
    '12345',
    '99999',
    '1',
    '',
    '二〇二四年十十月一日',
    '二〇二四年三月三十二日',
    '去年年底',
  ])('%s 看不出是哪一天', (text) => expect(readMoment(text)).toBeNull())
})
