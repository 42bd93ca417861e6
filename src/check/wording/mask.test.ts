import { expect, it } from 'vitest'
import { masked } from './mask.ts'

it('hides the mobile number of a person', () => {
  expect(masked('联系人某某，电话13800138000。')).toBe('联系人某某，电话138****8000。')
})

it.each(['支出13800138000.00元', '地区生产总值13800138000万元', '编号 213800138000'])(
  'leaves 「%s」',
  (text) => {
    expect(masked(text)).toBe(text)
  },
)
