import { describe, expect, it } from 'vitest'
import type { Grid } from '../../document.ts'
import { layOut } from './layout.ts'
import { MadePage } from './testing/page.ts'

const matrix = (page: MadePage): string[][] => {
  const grids = layOut(page.glyphs, page.drawing, 1).filter((block): block is Grid => block.kind === 'grid')
  expect(grids).toHaveLength(1)
  const [grid] = grids
  const rows = Array.from({ length: grid!.rows }, () => Array<string>(grid!.columns).fill(''))
  for (const cell of grid!.cells) rows[cell.row]![cell.column] = cell.text
  return rows
}

/** Four rows of 15 points from y = 100 on: a label and a figure each. */
function sheet(): MadePage {
  const page = new MadePage()
  for (let row = 0; row <= 4; row += 1) page.across(100 + 15 * row, 50, 250)
  for (const x of [50, 150, 250]) page.down(x, 100, 160)
  for (let row = 0; row < 4; row += 1) page.textTo(248, 107.5 + 15 * row, `${row + 1}.00`)
  return page
}

describe('labels too long for their row', () => {
  it('go back into it: lines drawn one after the other, together in its middle, across the borders', () => {
    const page = sheet().text(52, 107.5, '合计').text(52, 152.5, '四、其他收入')
    page.text(58, 116, '二、政府性基金预').text(52, 130, '算拨款收入')
    page.text(52, 130.5, '三、国有资本经营').text(52, 144.5, '预算拨款收入')
    expect(matrix(page)).toEqual([
      ['合计', '1.00'],
      ['二、政府性基金预算拨款收入', '2.00'],
      ['三、国有资本经营预算拨款收入', '3.00'],
      ['四、其他收入', '4.00'],
    ])
  })
  it('hang over the lower border of the table', () => {
    const page = sheet().text(52, 145.5, '四、其他收入合').text(52, 159.5, '计')
    expect(matrix(page)[3]).toEqual(['四、其他收入合计', '4.00'])
  })
  it('labels that stand in their rows stay there', () => {
    const page = sheet()
    const labels = ['一、拨款', '二、事业', '三、经营', '四、其他']
    labels.forEach((label, row) => page.text(52, 107.5 + 15 * row, label))
    expect(matrix(page).map(([label]) => label)).toEqual(labels)
  })
})

describe('cells that are bordered by themselves amid blank ones', () => {
  it('belong to the table round them', () => {
    const page = new MadePage()
    for (let row = 0; row <= 6; row += 1) page.across(100 + 15 * row, 50, 150)
    for (const x of [50, 150]) page.down(x, 100, 190)
    page.across(100, 150, 350).across(115, 150, 350)
    for (const x of [250, 350]) page.down(x, 100, 115)
    for (const y of [145, 160, 175]) page.across(y, 250, 350)
    for (const x of [250, 350]) page.down(x, 145, 175)
    ;['科目', '甲', '乙', '丙', '丁', '戊'].forEach((word, row) => page.text(52, 107.5 + 15 * row, word))
    page.text(152, 107.5, '合计').text(252, 107.5, '项目')
    page.textTo(348, 152.5, '3.00').textTo(348, 167.5, '4.00')
    expect(matrix(page).map((row) => row.at(-1))).toEqual(['项目', '', '', '3.00', '4.00', ''])
  })
})
