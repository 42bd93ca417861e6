import { describe, expect, test } from 'vitest'
import type { Box } from '../../core/source.ts'
import type { Block, Grid } from '../document.ts'
import { grid, line, opened } from './drawn.fixture.ts'
import { findTables } from './find.ts'

const head = ['科目编码', '科目名称', '合计']
const rows = (from: number): string[][] =>
  [0, 1, 2, 3].map((i) => [`20${from + i}`, `支出${from + i}`, `${i + 1}.50`])

/** A grid that fills its page, or ends half-way down. */
const placed = (of: Grid, y: number, height: number): Grid => {
  const source = { ...of.source, box: { x: 50, y, width: 500, height } }
  const box = (column: number): Box => ({ x: 50 + 100 * column, y, width: 100, height: 20 })
  const cells = of.cells.map((cell) => ({ ...cell, source: { ...of.source, box: box(cell.column) } }))
  return { ...of, source, cells }
}
const page = (number: number, printed: number | null, ...blocks: Block[]): Block[] => [
  ...blocks,
  ...(printed === null ? [] : [line(`- ${printed} -`, number, { margin: true })]),
]
const whole = (number: number): Block[] => [
  line('部门收支总体情况', number),
  placed(grid([head, ...rows(1)], number), 100, 300),
]
const start = (number: number): Block[] => [
  line('部门支出总表', number),
  line('单位：万元', number),
  placed(grid([head, ...rows(1)], number), 100, 640),
]
const rest = (number: number): Block[] => [placed(grid([head, ...rows(5)], number), 80, 300)]
const doubted = (...blocks: Block[][]): boolean =>
  findTables(opened(blocks.flat())).tables.some(
    (table) => table.title === '部门支出总表' && table.doubts.includes('rows may be missing'),
  )

describe('a table of which a part may be lost', () => {
  test('pages that follow each other, by their numbers or without any, leave no doubt', () => {
    for (const number of [(n: number) => n, () => null])
      expect(
        doubted(
          page(1, number(1), ...start(1)),
          page(2, number(2), ...rest(2)),
          page(3, number(3), line('说明', 3)),
        ),
      ).toBe(false)
  })
  test('a page number that jumps within the table does', () => {
    expect(
      doubted(
        page(1, 1, ...whole(1)),
        page(2, 2, ...start(2)),
        page(3, 4, ...rest(3)),
        page(4, 5, line('说明', 4)),
      ),
    ).toBe(true)
  })
  test('a page number that jumps after a table which fills its page does; elsewhere it says nothing', () => {
    expect(
      doubted(
        page(1, 1, ...whole(1)),
        page(2, 2, ...start(2)),
        page(3, 4, line('说明', 3)),
        page(4, 5, line('说明', 4)),
      ),
    ).toBe(true)
    expect(
      doubted(
        page(1, 1, ...start(1)),
        page(2, 2, ...rest(2)),
        page(3, 3, ...whole(3)),
        page(4, 6, line('说明', 4)),
      ),
    ).toBe(false)
  })
  test('pages the wrong way round leave the rest before its head', () => {
    expect(doubted(page(1, null, ...rest(1)), page(2, null, ...start(2)), page(3, null, ...whole(3)))).toBe(
      true,
    )
  })
  test('a page printed twice is one page', () => {
    const { tables } = findTables(opened([...start(1), ...start(2), line('说明', 2)]))
    expect(tables.map((table) => table.rows.length)).toEqual([4])
  })
  test('numbered lines of which the first is not there', () => {
    const numbered = (words: string[]): boolean =>
      findTables(
        opened([
          line('部门收支总表'),
          grid([['项目', '预算数'], ...words.map((word) => [word, '1.00']), ['合计', '3.00']]),
        ]),
      ).tables[0]!.doubts.includes('rows may be missing')
    expect(numbered(['二、公共安全支出', '三、教育支出', '四、科学技术支出'])).toBe(true)
    expect(numbered(['一、一般公共服务支出', '三、教育支出', '四、科学技术支出'])).toBe(false)
  })
})
