import { describe, expect, it } from 'vitest'
import { figureOf, keyOf } from './marks.ts'

describe('the name of a place', () => {
  it('is the cell of a workbook, the box on a page, or the figure on a line', () => {
    expect(keyOf({ cell: '收支总表!B12', line: 3 }, '5')).toBe('收支总表!B12')
    expect(keyOf({ page: 2, box: { x: 10.4, y: 20.6, width: 5, height: 5 } }, '5')).toBe('2:10,21')
    expect(keyOf({ page: 1, line: 7 }, '11,908.3 万元')).toBe(keyOf({ page: 1, line: 7 }, '11,908.3'))
    expect(keyOf({ page: 1, line: 7 }, '合计')).toBeNull()
  })

  it('tells the figures of one line apart', () => {
    expect(keyOf({ line: 7 }, '1,350.32')).not.toBe(keyOf({ line: 7 }, '11,908.3'))
    expect(figureOf('增长48.5%')).toBe('48.5%')
  })
})
