import { describe, expect, test } from 'vitest'
import { grids, opened, plain, refused, rowsOf } from '../testing/opening.ts'
import { workbook } from '../testing/samples.ts'

const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
const number = (ref: string, value: string, style = 0): string =>
  `<c r="${ref}" s="${style}"><v>${value}</v></c>`
const row = (at: number, ...cells: string[]): string => `<row r="${at}">${cells.join('')}</row>`

describe('XLSX', () => {
  test('一张表：标题合并跨栏，数字按格式显示，位置写明工作表和单元格', async () => {
    const rows =
      row(1, text('A1', '收入支出总表')) +
      row(3, text('A3', '项目'), text('B3', '金额'), text('C3', '占比')) +
      row(4, text('A4', '一、收入'), number('B4', '1234.5600000000001', 1), number('C4', '0.25', 2)) +
      row(5, text('A5', '二、支出'), number('B5', '0.30000000000000004'))
    const file = workbook(
      [{ name: '总表', rows, after: '<mergeCells><mergeCell ref="A1:Z1"/></mergeCells>' }],
      [],
      ['General', '#,##0.00', '0.00%'],
    )
    const document = await opened(file)
    expect(document.format).toBe('xlsx')
    const [grid] = grids(document)
    expect(rowsOf(grid!)).toEqual([
      ['收入支出总表', '', ''],
      ['项目', '金额', '占比'],
      ['一、收入', '1,234.56', '25.00%'],
      ['二、支出', '0.3', ''],
    ])
    expect(grid!.cells[0]).toMatchObject({ columnSpan: 3, source: { page: 1, cell: '总表!A1' } })
    expect(grid!.cells.find((cell) => cell.text === '25.00%')!.source.cell).toBe('总表!C4')
    expect(document.pages).toMatchObject([{ number: 1, sheet: '总表', content: 'text' }])
  })

  test('公用字符串：拼起分段格式，去掉注音，还原 _x000A_', async () => {
    const strings = [
      '<r><t>科目</t></r><r><t>编码</t></r><rPh><t>かな</t></rPh>',
      '<t>第一行_x000A_第二行</t>',
    ]
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>1</v></c><c t="s"><v>9</v></c></row>'
    const [grid] = grids(await opened(workbook([{ name: 'a', rows }], strings)))
    expect(rowsOf(grid!)).toEqual([
      ['科目编码', '第一行第二行'],
      ['第一行第二行', ''],
    ])
    expect(grid!.cells[1]!.lines).toEqual(['第一行', '第二行'])
  })

  test('没有存结果的公式、错误值、真假值、隐藏的行列与工作表', async () => {
    const rows =
      row(1, text('A1', '甲'), text('B1', '乙'), text('C1', '丙')) +
      `<row r="2" hidden="1"><c r="A2"><f>B2+1</f></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="b"><v>1</v></c></row>`
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>'
    const document = await opened(workbook([{ name: '底稿', rows, before, state: 'hidden' }]))
    expect(rowsOf(grids(document)[0]!)).toEqual([
      ['甲', '乙', '丙'],
      ['', '#REF!', 'TRUE'],
    ])
    expect(document.pages[0]).toMatchObject({ hidden: true })
    expect(document.remarks.map((remark) => remark.code)).toEqual([
      'hidden sheet',
      'hidden sheet',
      'hidden sheet',
      'formula without value',
    ])
    expect(document.remarks.at(-1)!.source.cell).toBe('底稿!A2')
  })

  test('设为不显示零值的工作表，零是空白；别的工作表照常', async () => {
    const rows =
      row(1, text('A1', '甲'), number('B1', '0'), number('C1', '5')) +
      row(2, text('A2', '乙'), number('B2', '7'))
    const before = '<sheetViews><sheetView showZeros="0"/></sheetViews>'
    const document = await opened(
      workbook([
        { name: 'a', rows, before },
        { name: 'b', rows },
      ]),
    )
    const [without, with0] = grids(document).map(rowsOf)
    expect(without![0]).toEqual(['甲', '', '5'])
    expect(with0![0]).toEqual(['甲', '0', '5'])
  })

  test('被合并区盖住的单元格不算；整列的合并只到有文字的地方', async () => {
    const rows =
      row(1, text('A1', '类'), text('B1', '盖住')) +
      row(2, text('A2', 'x'), text('B2', 'y')) +
      row(3, text('A3', 'x'), text('B3', 'y'))
    const after = '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="B2:B1048576"/></mergeCells>'
    const [grid] = grids(await opened(workbook([{ name: 'a', rows, after }])))
    expect(grid!.cells.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan])).toEqual([
      ['类', 1, 2],
      ['x', 1, 1],
      ['y', 2, 1],
      ['x', 1, 1],
    ])
  })

  test('一张工作表上空行隔开的两张表分成两个网格；有边框的空行不隔开', async () => {
    const body = (at: number, style: number): string =>
      row(at, text(`A${at}`, '表')) +
      row(at + 1, text(`A${at + 1}`, '项'), number(`B${at + 1}`, '1')) +
      row(at + 2, text(`A${at + 2}`, '目'), number(`B${at + 2}`, '2')) +
      row(at + 3, `<c r="A${at + 3}" s="${style}"/>`) +
      row(at + 4, `<c r="A${at + 4}" s="${style}"/>`) +
      row(at + 5, text(`A${at + 5}`, '合计'), number(`B${at + 5}`, '3')) +
      row(at + 6, text(`A${at + 6}`, '其中'), number(`B${at + 6}`, '3'))
    expect(grids(await opened(workbook([{ name: 'a', rows: body(1, 0) }])))).toHaveLength(2)
    expect(grids(await opened(workbook([{ name: 'a', rows: body(1, 1) }])))).toHaveLength(1)
    expect(grids(await opened(workbook([{ name: 'a', rows: body(1, 1) + body(9, 1) }])))).toHaveLength(2)
  })

  test('只有一列文字的工作表是段落', async () => {
    const rows = row(1, text('A1', '部门职能')) + row(3, text('A3', '一、贯彻执行…\n二、组织实施…'))
    const document = await opened(workbook([{ name: '职能', rows }]))
    expect(plain(document.blocks)).toEqual(['部门职能', '一、贯彻执行…', '二、组织实施…'])
    expect(document.blocks[0]).toMatchObject({ whole: true, source: { cell: '职能!A1' } })
  })

  test('带前缀的标记与省略了行列号的单元格', async () => {
    const rows =
      '<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row>'
    expect(rowsOf(grids(await opened(workbook([{ name: 'a', rows }])))[0]!)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test('单元格超限、行号离谱都说清楚', async () => {
    const many = Array.from({ length: 300 }, (_, r) =>
      row(r + 1, ...Array.from({ length: 4 }, (_, c) => number(`${'ABCD'[c]}${r + 1}`, '1'))),
    ).join('')
    expect(await refused(workbook([{ name: 'a', rows: many }]), { cells: 1000 })).toMatchObject({
      code: 'too many cells',
    })
    expect(await refused(workbook([{ name: 'a', rows: row(99_999_999, number('A1', '1')) }]))).toMatchObject({
      code: 'damaged',
    })
  })

  test('谎报的范围不占内存', async () => {
    const rows =
      row(1, text('A1', '甲'), text('B1', '乙')) +
      row(1_048_576, text('A1048576', '丙'), text('XFD1048576', '丁'))
    const document = await opened(workbook([{ name: 'a', rows, before: '<dimension ref="A1:XFD1048576"/>' }]))
    expect(plain(document.blocks).flat(2)).toEqual(expect.arrayContaining(['甲', '丁']))
  })
})
