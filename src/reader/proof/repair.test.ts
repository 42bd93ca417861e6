import { describe, expect, it } from 'vitest'
import type { Form } from '../../core/form.ts'
import type { Table } from '../../core/table.ts'
import { forms, relations } from '../../forms/index.ts'
import { repairColumns } from './repair.ts'

const form = (id: string): Form => {
  const found = forms.find((f) => f.id === id)
  if (found === undefined) throw new Error(`no form ${id}`)
  return found
}

const table = (columns: readonly string[], rows: readonly string[]): Table => ({
  title: '支出决算表',
  state: 'present',
  unit: '万元',
  body: null,
  pages: [1],
  columns,
  rows: rows.map((row, r) =>
    row.split('|').map((text) => ({ text, how: 'read' as const, source: { line: r + 1 } })),
  ),
  notes: [],
  source: {},
  doubts: [],
})

/** 公开05表 whose header lost two cells on the left. */
const shifted = table(
  ['功能分类科目编码', '科目名称', '小计', '基本支出', '项目支出', '', ''],
  [
    '|||合计|30.00|10.00|20.00',
    '208|某类支出|||30.00|10.00|20.00',
    '20801|某款事务|||30.00|10.00|20.00',
    '2080101|某项工作|||10.00|10.00|',
    '2080102|某项工作|||20.00||20.00',
  ],
)

describe('repairColumns', () => {
  it('puts the headers above the amounts that the sums prove for them', () => {
    const repaired = repairColumns(shifted, form('final-05'), relations)
    expect(repaired?.columns.slice(4)).toEqual(['本年支出/小计', '本年支出/基本支出', '本年支出/项目支出'])
    expect(repaired?.rows).toEqual(shifted.rows)
  })

  it('leaves a table alone whose sums leave a choice', () => {
    const one = table(shifted.columns, ['|||合计|10.00|10.00|', '208|某类支出|||10.00|10.00|'])
    expect(repairColumns(one, form('final-05'), relations)).toBeNull()
  })

  it('leaves a table alone whose sums contradict each other', () => {
    const wrong = table(shifted.columns, [
      '|||合计|30.00|10.00|20.00',
      '208|某类支出|||31.00|20.00|10.00',
      '20801|某款事务|||7.00|3.00|8.00',
    ])
    expect(repairColumns(wrong, form('final-05'), relations)).toBeNull()
  })
})
