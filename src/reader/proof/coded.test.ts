import { describe, expect, it } from 'vitest'
import { forms } from '../../forms/index.ts'
import type { Line } from '../document.ts'
import { codedItems } from './coded.ts'
import { headingOf } from './heading.ts'

const line = (text: string, n: number): Line => ({ kind: 'line', text, source: { line: n } })

describe('items of a table whose rows are codes', () => {
  it('goes on after words on a line of their own before a total', () => {
    const form = forms.find((it) => it.id === 'final-05')!
    const rows = ['上述各项', '合计 12.00', '208 社会保障和就业支出 12.00'].map(line)
    const items = codedItems(form, { ...headingOf(form, form.title, []), rows })
    expect(items.map(({ code, label }) => [code, label])).toEqual([
      ['', '合计'],
      ['208', '社会保障和就业支出'],
    ])
  })

  it('reads the unit behind a title', () => {
    const form = forms.find((it) => it.id === 'final-05')!
    expect(headingOf(form, `${form.title}（单位：元）`, []).unit).toBe('元')
  })
})
