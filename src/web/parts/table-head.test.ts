import { describe, expect, it } from 'vitest'
import type { Table } from '../../core/table.ts'
import { halvesOf, headOf } from './table-head.ts'

describe('the header of a table', () => {
  it('joins neighbours under one word and reaches down where a path is short', () => {
    const [top, bottom] = headOf(['项目', '本年支出/合计', '本年支出/基本支出'])
    expect(top).toEqual([
      { text: '项目', at: 0, across: 1, down: 2 },
      { text: '本年支出', at: 1, across: 2, down: 1 },
    ])
    expect(bottom?.map(({ text, at }) => [text, at])).toEqual([
      ['合计', 1],
      ['基本支出', 2],
    ])
  })

  it('keeps equal words apart that stand under different ones', () => {
    const [, bottom] = headOf(['收入/项目', '收入/决算数', '支出/项目', '支出/决算数'])
    expect(bottom?.length).toBe(4)
  })

  const table = (columns: readonly string[]): Table => ({
    title: '',
    state: 'present',
    unit: null,
    body: null,
    pages: [],
    columns,
    rows: [],
    notes: [],
    source: {},
    doubts: [],
  })

  it('finds where the second half begins', () => {
    expect([...halvesOf(table(['收入/项目', '收入/决算数', '支出/项目', '支出/决算数']), undefined)]).toEqual(
      [2],
    )
    expect([...halvesOf(table(['项目', '金额', '项目', '金额']), undefined)]).toEqual([2])
    expect([...halvesOf(table(['科目', '合计', '基本支出', '项目支出']), undefined)]).toEqual([])
  })
})
