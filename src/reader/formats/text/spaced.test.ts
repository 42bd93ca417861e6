import { describe, expect, test } from 'vitest'
import type { Block, Line } from '../../document.ts'
import { isSpaced, laySpaced } from './spaced.ts'

const linesOf = (text: string): Line[] =>
  text.split('\n').flatMap((row, i) =>
    row.trim() === ''
      ? []
      : [
          {
            kind: 'line',
            text: row.trim(),
            source: { page: 1, line: i + 1 },
            blanks: [row.search(/\S/), 0],
          },
        ],
  )

const matrix = (blocks: readonly Block[] | null): string[][] =>
  (blocks ?? []).flatMap((block) => {
    if (block.kind === 'line') return [[block.text]]
    const rows = Array.from({ length: block.rows }, () => Array<string>(block.columns).fill(''))
    for (const cell of block.cells) rows[cell.row]![cell.column] = cell.text
    return rows
  })

describe('用空格排出各栏的文本', () => {
  const table = `
   单位名称       合计      基本支出 项目支出
合计          1,200.00  1,000.00  200.00
某局（本级）        700.00    500.00  200.00
某中心           500.00    500.00`

  test('上下对齐的是一栏，空着的格空着，行号留着', () => {
    const blocks = laySpaced(linesOf(table))
    expect(matrix(blocks)).toEqual([
      ['单位名称', '合计', '基本支出', '项目支出'],
      ['合计', '1,200.00', '1,000.00', '200.00'],
      ['某局（本级）', '700.00', '500.00', '200.00'],
      ['某中心', '500.00', '500.00', ''],
    ])
    const grid = blocks?.find((block) => block.kind === 'grid')
    expect(grid?.cells.find((cell) => cell.text === '700.00')?.source).toEqual({ page: 1, line: 4 })
  })

  test('数落在两个表头之间，说不准归谁，就不读', () => {
    const between = `
 单位名称      合计     小计 一般公共预算 政府性基金预算 其他收入
合计         400.00 400.00 400.00
某局         400.00 400.00 400.00`
    expect(laySpaced(linesOf(between))).toBeNull()
  })

  test('正文不是', () => {
    expect(isSpaced(linesOf('收入总计 1,234.50 万元\n支出总计 1,234.50 万元'))).toBe(false)
    expect(isSpaced(linesOf(table))).toBe(true)
  })
})
