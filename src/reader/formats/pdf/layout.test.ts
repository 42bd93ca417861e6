import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Grid } from '../../document.ts'
import { layOut } from './layout.ts'
import { MadePage, widthOf } from './testing/page.ts'

const blocksOf = (page: MadePage): Block[] => layOut(page.glyphs, page.drawing, 1)

function onlyGrid(page: MadePage): Grid {
  const grids = blocksOf(page).filter((b) => b.kind === 'grid')
  expect(grids).toHaveLength(1)
  return grids[0]!
}

const matrix = (grid: Grid): string[][] => {
  const rows = Array.from({ length: grid.rows }, () => Array<string>(grid.columns).fill(''))
  for (const cell of grid.cells) rows[cell.row]![cell.column] = cell.text
  return rows
}

/** Rules of a table with these column edges and this many rows of 20 points from y = 100 on. */
function ruled(edges: readonly number[], rows: number): MadePage {
  const page = new MadePage()
  for (let r = 0; r <= rows; r++) page.across(100 + 20 * r, edges[0]!, edges.at(-1)!)
  for (const x of edges) page.down(x, 100, 100 + 20 * rows)
  return page
}

describe('ruled tables', () => {
  it('keeps merged cells, joins lines of a cell and takes out blanks between Chinese characters', () => {
    const page = new MadePage()
      .across(100, 50, 350)
      .across(120, 150, 350)
      .across(160, 50, 350)
      .down(50, 100, 160)
      .down(150, 100, 160)
      .down(250, 120, 160)
      .down(350, 100, 160)
    page
      .text(60, 130, '科 目')
      .text(220, 110, '预算数')
      .text(160, 135, '一般公共')
      .text(160, 147, '预算')
      .text(260, 140, '其他')
    const grid = onlyGrid(page)
    expect(grid).toMatchObject({ rows: 2, columns: 3, ruled: true })
    expect(grid.cells).toMatchObject([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '科目' },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '预算数' },
      { row: 1, column: 1, text: '一般公共预算', lines: ['一般公共', '预算'] },
      { row: 1, column: 2, text: '其他' },
    ])
    expect(grid.cells[0]!.source).toEqual({ page: 1, box: { x: 50, y: 100, width: 100, height: 60 } })
  })

  it('gives a figure that runs over its border to the cell it is set in', () => {
    const page = ruled([50, 100, 150, 200], 1)
    page.text(52, 110, '合计').textTo(148, 110, '123,456,789.01').textTo(198, 110, '5.00')
    expect(matrix(onlyGrid(page))).toEqual([['合计', '123,456,789.01', '5.00']])
  })

  it('parts figures of neighbouring cells that nearly touch', () => {
    const page = ruled([50, 100, 150], 1)
    page.textTo(98, 110, '12,345.67').text(102, 110, '89.10')
    expect(matrix(onlyGrid(page))).toEqual([['12,345.67', '89.10']])
  })

  it('supplies outer borders that are not drawn', () => {
    const page = new MadePage()
    for (const y of [100, 120, 140]) page.across(y, 50, 350)
    for (const x of [150, 250]) page.down(x, 100, 140)
    page.text(55, 110, '科目').text(155, 110, '甲').text(255, 110, '乙')
    page.text(55, 130, '合计').text(155, 130, '1.00').text(255, 130, '2.00')
    expect(matrix(onlyGrid(page))).toEqual([
      ['科目', '甲', '乙'],
      ['合计', '1.00', '2.00'],
    ])
  })

  it('parts rows where only the columns are ruled', () => {
    const page = new MadePage().across(100, 50, 350).across(120, 50, 350).across(200, 50, 350)
    for (const x of [50, 200, 350]) page.down(x, 100, 200)
    page.text(55, 110, '项目').text(205, 110, '金额')
    ;['基本支出', '项目支出', '合计'].forEach((label, i) => {
      page.text(55, 132 + 24 * i, label).textTo(345, 132 + 24 * i, `${i + 1}00.00`)
    })
    expect(matrix(onlyGrid(page))).toEqual([
      ['项目', '金额'],
      ['基本支出', '100.00'],
      ['项目支出', '200.00'],
      ['合计', '300.00'],
    ])
  })

  it('leaves a figure broken over two lines whole', () => {
    const page = ruled([50, 200, 260], 2)
    page
      .text(55, 110, '合计')
      .text(205, 105, '1,234,5')
      .text(205, 116, '67.89')
      .text(55, 130, '其中')
      .text(205, 130, '1.00')
    expect(matrix(onlyGrid(page))[0]).toEqual(['合计', '1,234,567.89'])
  })

  it('does not take a frame around prose for a table', () => {
    const page = ruled([50, 350], 1).text(60, 105, '本表无数据').text(60, 115, '空表说明')
    expect(blocksOf(page).map((b) => b.kind)).toEqual(['line', 'line'])
  })

  it('uses the edges of shading where no rule is drawn, and not where one is', () => {
    const shaded = new MadePage()
      .text(55, 110, '甲')
      .text(155, 110, '乙')
      .text(55, 130, '1.00')
      .text(155, 130, '2.00')
    for (const y of [100, 120, 140]) shaded.drawing.edgesAcross.push({ at: y, from: 50, to: 250 })
    for (const x of [50, 150, 250]) shaded.drawing.edgesDown.push({ at: x, from: 100, to: 140 })
    expect(matrix(onlyGrid(shaded))).toEqual([
      ['甲', '乙'],
      ['1.00', '2.00'],
    ])
    const both = ruled([50, 150, 250], 1).text(60, 110, '甲').text(160, 110, '乙')
    for (const x of [60, 70]) both.drawing.edgesDown.push({ at: x, from: 102, to: 118 })
    for (const y of [102, 118]) both.drawing.edgesAcross.push({ at: y, from: 60, to: 70 })
    expect(onlyGrid(both).columns).toBe(2)
  })

  it('reads back any table drawn cell by cell', () => {
    const shape = fc.record({
      widths: fc.array(fc.integer({ min: 40, max: 120 }), { minLength: 2, maxLength: 6 }),
      heights: fc.array(fc.integer({ min: 16, max: 60 }), { minLength: 1, maxLength: 8 }),
      merges: fc.array(
        fc.tuple(fc.nat(7), fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
        {
          maxLength: 3,
        },
      ),
      shift: fc.double({ min: -0.8, max: 0.8, noNaN: true }),
    })
    fc.assert(
      fc.property(shape, ({ widths, heights, merges, shift }) => {
        const x = [30]
        for (const w of widths) x.push(x.at(-1)! + w)
        const y = [50]
        for (const h of heights) y.push(y.at(-1)! + h)
        const owner = new Map<string, number>()
        const cells: { row: number; column: number; rowSpan: number; columnSpan: number }[] = []
        const put = (row: number, column: number, rowSpan: number, columnSpan: number): void => {
          for (let r = row; r < row + rowSpan; r++) {
            for (let c = column; c < column + columnSpan; c++) {
              if (r >= heights.length || c >= widths.length || owner.has(`${r},${c}`)) return
            }
          }
          for (let r = row; r < row + rowSpan; r++) {
            for (let c = column; c < column + columnSpan; c++) owner.set(`${r},${c}`, cells.length)
          }
          cells.push({ row, column, rowSpan, columnSpan })
        }
        for (const [r, c, h, w] of merges) put(r % heights.length, c % widths.length, h, w)
        heights.forEach((_, r) => widths.forEach((__, c) => put(r, c, 1, 1)))
        // An edge that nothing ends at does not exist.
        fc.pre(heights.every((_, r) => cells.some((k) => k.row === r)))
        fc.pre(widths.every((_, c) => cells.some((k) => k.column === c)))
        const page = new MadePage()
        cells.forEach(({ row, column, rowSpan, columnSpan }, i) => {
          const [left, right] = [x[column]!, x[column + columnSpan]!]
          const [top, bottom] = [y[row]!, y[row + rowSpan]!]
          page.across(top + shift, left, right).across(bottom, left, right)
          page.down(left, top, bottom).down(right + shift, top, bottom)
          page.text(left + 4, (top + bottom) / 2, `c${i}`)
        })
        const grid = onlyGrid(page)
        expect(grid).toMatchObject({ rows: heights.length, columns: widths.length })
        const read = grid.cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
          row,
          column,
          rowSpan,
          columnSpan,
          text,
        }))
        const drawn = cells.map((cell, i) => ({ ...cell, text: `c${i}` }))
        const order = (a: { row: number; column: number }, b: { row: number; column: number }): number =>
          a.row - b.row || a.column - b.column
        expect(read.sort(order)).toEqual(drawn.sort(order))
      }),
      { numRuns: 300 },
    )
  })
})

describe('tables without rules', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['208', '社会保障和就业支出', '754.75', '120.00'],
    ['20805', '行政事业单位养老支出', '754.75', ''],
    ['2080505', '机关事业单位基本养老保险缴费支出', '503.17', '60.00'],
    ['210', '卫生健康支出', '1,271.18', '60.00'],
  ]
  const body = (page: MadePage, y: number): MadePage => {
    rows.forEach(([code, name, a, b], i) => {
      page
        .text(50, y + 20 * i, code)
        .text(100, y + 20 * i, name)
        .textTo(380, y + 20 * i, a)
        .textTo(460, y + 20 * i, b)
    })
    return page
  }

  it('lays columns between what is aligned, and headings over them', () => {
    const page = new MadePage().text(200, 60, '支出预算表').text(420, 80, '单位：万元')
    page.text(55, 100, '科目').text(150, 100, '名称').text(350, 100, '合计').text(430, 100, '其中')
    const grid = onlyGrid(body(page, 120))
    expect(grid.ruled).toBe(false)
    expect(matrix(grid)).toEqual([['科目', '名称', '合计', '其中'], ...rows.map((r) => [...r])])
    const left = blocksOf(page).flatMap((b) => (b.kind === 'line' ? [b.text] : []))
    expect(left).toEqual(['支出预算表', '单位：万元'])
  })

  it('spreads headings over the columns they stand in the middle of', () => {
    const page = new MadePage()
    page.text(195, 100, '预算数').text(405, 100, '决算数')
    ;['合计', '购置费', '运行费', '合计', '购置费', '运行费'].forEach((t, i) =>
      page.text(110 + 70 * i, 116, t),
    )
    ;['9.50', '0.00', '9.50', '8.40', '0.00', '8.40'].forEach((t, i) => page.textTo(140 + 70 * i, 132, t))
    const grid = onlyGrid(page)
    expect(grid).toMatchObject({ rows: 3, columns: 6, ruled: false })
    expect(grid.cells.slice(0, 2)).toMatchObject([
      { column: 0, columnSpan: 3, text: '预算数' },
      { column: 3, columnSpan: 3, text: '决算数' },
    ])
  })

  it('keeps notes and far totals in their place', () => {
    const page = body(new MadePage(), 120)
      .text(50, 290, '合计')
      .textTo(380, 290, '3,283.85')
      .textTo(460, 290, '240.00')
    page.text(50, 306, '注：单位为万元。')
    const grid = onlyGrid(page)
    expect(matrix(grid).at(-1)).toEqual(['合计', '', '3,283.85', '240.00'])
    expect(blocksOf(page).filter((b) => b.kind === 'line')).toMatchObject([{ text: '注：单位为万元。' }])
  })

  it('takes rows between horizontal rules, whatever their number of lines', () => {
    const page = new MadePage()
    for (const y of [90, 120, 150, 180]) page.across(y, 40, 470)
    page
      .text(50, 99, '机关事业单位')
      .text(50, 111, '养老')
      .textTo(380, 105, '503.17')
      .textTo(460, 105, '60.00')
    page.text(50, 135, '住房公积金').textTo(380, 135, '3.17').textTo(460, 135, '0.00')
    page.text(50, 165, '合计').textTo(380, 165, '506.34').textTo(460, 165, '60.00')
    expect(matrix(onlyGrid(page))).toEqual([
      ['机关事业单位养老', '503.17', '60.00'],
      ['住房公积金', '3.17', '0.00'],
      ['合计', '506.34', '60.00'],
    ])
  })

  it('parts an amount set right from the label that follows it closely', () => {
    const page = new MadePage()
    ;[
      ['一、拨款收入', '7,503.31', '一、公共服务', '5.50'],
      ['二、基金收入', '12.00', '二、外交', '132.89'],
      ['合计', '7,515.31', '合计', '138.39'],
    ].forEach(([a, b, c, d], i) => {
      page
        .text(50, 100 + 20 * i, a!)
        .textTo(200, 100 + 20 * i, b!)
        .text(203, 100 + 20 * i, c!)
        .textTo(380, 100 + 20 * i, d!)
    })
    expect(matrix(onlyGrid(page))[0]).toEqual(['一、拨款收入', '7,503.31', '一、公共服务', '5.50'])
  })

  it('never makes a table of prose or of a table of contents', () => {
    const prose = new MadePage()
    for (let i = 0; i < 12; i++)
      prose.text(50, 100 + 20 * i, `2025年收入预算1,369.27万元，比上年增加9.11万元，增长0.67%，第${i}行。`)
    expect(blocksOf(prose).every((b) => b.kind === 'line')).toBe(true)
    const contents = new MadePage()
    for (let i = 0; i < 12; i++)
      contents.text(50, 100 + 20 * i, `第${i}部分　单位概况`).textTo(500, 100 + 20 * i, String(i * 3 + 1))
    expect(blocksOf(contents).every((b) => b.kind === 'line')).toBe(true)
    const dates = new MadePage().text(300, 400, '某某局').text(300, 420, '2025年2月18日')
    expect(blocksOf(dates).every((b) => b.kind === 'line')).toBe(true)
  })
})

describe('lines', () => {
  it('keeps a blank only where it is seen between Latin words and figures', () => {
    const page = new MadePage().text(50, 100, '总 计').text(50, 130, 'PDF 1.7').text(50, 160, '12 ,345')
    expect(blocksOf(page).map((b) => b.kind === 'line' && b.text)).toEqual(['总计', 'PDF 1.7', '12 ,345'])
  })

  it('does not part a figure that is set wide', () => {
    const page = ruled([50, 150, 250], 1).text(60, 110, '合计')
    ;[...'1,234.56'].forEach((c, i) => page.text(160 + 8 * i, 110, c))
    expect(matrix(onlyGrid(page))).toEqual([['合计', '1,234.56']])
  })

  it('carries runs with their boxes', () => {
    const [line] = blocksOf(new MadePage().text(50, 100, '部门：某某局').text(400, 100, '单位：元'))
    expect(line).toMatchObject({ kind: 'line', text: '部门：某某局 单位：元', size: 10 })
    const runs = line!.kind === 'line' ? line!.runs! : []
    expect(runs.map((r) => r.text)).toEqual(['部门：某某局', '单位：元'])
    expect(runs[1]!.box.x).toBe(400)
    expect(runs[1]!.box.width).toBe(widthOf('单位：元'))
  })
})
