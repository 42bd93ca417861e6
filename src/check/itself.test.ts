import { describe, expect, it } from 'vitest'
import type { Form } from '../core/form.ts'
import type { Row } from '../core/table.ts'
import { forms } from '../forms/index.ts'
import { isItself } from './itself.ts'

const row = (...texts: string[]): Row => texts.map((text) => ({ text, how: 'read', source: {} }))
const form = (id: string): Form => forms.find((one) => one.id === id)!

describe('a row that is not declared', () => {
  const known = [row('收入总计', '189,767,551', '支出总计', '189,767,551')]

  it.each([
    ['a 款 below its class on a summary', 'budget-01', row('', '', '行政事业单位医疗', '84.39')],
    ['a total printed again without its label', 'budget-04', row('', '189,767,551.46', '', '189,767,551.46')],
    ['a 款 divided further', 'budget-06', row('3010201', '规范性津补贴', '4,887.41')],
  ])('%s is itself and no other', (_, id, it) => {
    expect(isItself(it, it.length - 1, form(id), 2026, known)).toBe(true)
  })

  it.each([
    ['a name that no book has', 'budget-01', row('', '', '部门事务', '84.39')],
    [
      'a figure without a label that stands nowhere else',
      'budget-04',
      row('', '12.00', '', '189,767,551.46'),
    ],
    ['an amount in 元 that looks like a code', 'budget-06', row('', '津补贴', '3010201')],
    [
      'a name beside an amount of the other side',
      'budget-01',
      row('某种收入', '10.00', '卫生健康支出', '5.00'),
      1,
    ],
    ['a code below no 款', 'budget-06', row('3990201', '', '4,887.41')],
  ])('%s may be another', (_, id, it, at = it.length - 1) => {
    expect(isItself(it, at, form(id), 2026, known)).toBe(false)
  })
})
