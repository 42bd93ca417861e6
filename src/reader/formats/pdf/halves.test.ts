import { describe, expect, it } from 'vitest'
import { halvesOf } from './halves.ts'
import { MadePage } from './testing/page.ts'

const line = '收入合计为一千二百三十四万元，比上年增加二百万元，主要是项目增加。'
const count = (page: MadePage, width = 842): number => halvesOf(page, width, 595).length

describe('two pages side by side on one sheet', () => {
  it('are two, each with its own text and rules', () => {
    const page = new MadePage().text(30, 100, line, 8).text(450, 100, line, 8)
    for (const y of [200, 220]) page.across(y, 30, 390).across(y, 450, 810)
    const halves = halvesOf(page, 842, 595)
    expect(halves).toHaveLength(2)
    expect(halves.map((half) => half.glyphs.map((g) => g.text).join(''))).toEqual([line, line])
    expect(halves[1]!.drawing.across.map((rule) => rule.from)).toEqual([450, 450])
  })
  it('a title or a rule across the middle makes them one page', () => {
    const both = (): MadePage => new MadePage().text(30, 100, line, 8).text(450, 100, line, 8)
    expect(count(both())).toBe(2)
    expect(count(both().text(380, 50, '收入支出决算总表'))).toBe(1)
    expect(count(both().across(80, 30, 810))).toBe(1)
  })
  it('labels here and figures there are one table, and an upright page is one page', () => {
    const table = new MadePage()
    for (let row = 0; row < 9; row += 1)
      table.text(30, 100 + 20 * row, '教育支出').textTo(810, 100 + 20 * row, '1.00')
    expect(count(table)).toBe(1)
    expect(count(new MadePage().text(30, 100, line, 8).text(450, 100, line, 8), 600)).toBe(1)
  })
})
