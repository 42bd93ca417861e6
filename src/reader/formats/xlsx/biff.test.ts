import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { grids, opened, plain, refused, rowsOf } from '../testing/opening.ts'
import { biff, compound, f64, rec, string, u16, u32, wide } from '../testing/samples-xls.ts'

const number = (row: number, column: number, style: number, value: number): number[] =>
  rec(0x0203, u16(row), u16(column), u16(style), f64(value))
const label = (row: number, column: number, text: string): number[] =>
  rec(0x0204, u16(row), u16(column), u16(0), string(text))
const formats = ['General', '#,##0.00', '0.00%']
const xls = (records: number[][], more: number[][] = []): Uint8Array =>
  compound('Workbook', biff([{ name: '总表', records }], formats, more))

describe('XLS', () => {
  test('数字按格式显示，合并、公式、错误值、压缩的数', async () => {
    const formula = (row: number, column: number, result: number[]): number[] =>
      rec(0x0006, u16(row), u16(column), u16(1), result, u16(0), u32(0), u16(0))
    const file = xls([
      rec(0x00e5, u16(1), u16(0), u16(0), u16(0), u16(2)),
      label(0, 0, '收入总表'),
      label(1, 0, '项目'),
      label(1, 1, '金额'),
      label(1, 2, '占比'),
      label(2, 0, '甲'),
      number(2, 1, 1, 1234.56),
      number(2, 2, 2, 0.25),
      number(3, 0, 0, 0.1 + 0.2),
      formula(3, 1, f64(5)),
      formula(3, 2, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      rec(0x0207, string('文字结果')),
      // 100 整数的百分之一、整数、整数乘百分之一
      rec(0x00bd, u16(4), u16(0), u16(1), u32((12345 << 2) | 3), u16(0), u32((7 << 2) | 2), u16(1)),
      rec(0x0205, u16(4), u16(2), u16(0), [0x17, 1]),
      formula(5, 0, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      label(5, 1, '末'),
    ])
    const document = await opened(file)
    expect(document.format).toBe('xls')
    const [grid] = grids(document)
    expect(rowsOf(grid!)).toEqual([
      ['收入总表', '', ''],
      ['项目', '金额', '占比'],
      ['甲', '1,234.56', '25.00%'],
      ['0.3', '5.00', '文字结果'],
      ['123.45', '7', '#REF!'],
      ['', '末', ''],
    ])
    expect(grid!.cells[0]).toMatchObject({ columnSpan: 3, source: { cell: '总表!A1' } })
    expect(document.remarks).toMatchObject([{ code: 'formula without value', source: { cell: '总表!A6' } }])
  })

  test('公用字符串跨记录，换一半宽度；带格式的串', async () => {
    const first = rec(0x00fc, u32(3), u32(3), u16(4), [1], wide('部门'))
    const rest = rec(
      0x003c,
      [1],
      wide('决算'),
      u16(2),
      [8],
      u16(1),
      [0x41, 0x42],
      u32(0),
      u16(3),
      [1],
      wide('一二三'),
    )
    const at = (row: number, column: number, index: number): number[] =>
      rec(0x00fd, u16(row), u16(column), u16(0), u32(index))
    const document = await opened(xls([at(0, 0, 0), at(0, 1, 1), at(1, 0, 2), at(1, 1, 0)], [first, rest]))
    expect(rowsOf(grids(document)[0]!)).toEqual([
      ['部门决算', 'AB'],
      ['一二三', '部门决算'],
    ])
  })

  test('隐藏的工作表与行列照读并注明；不显示零值', async () => {
    const records = [
      rec(0x007d, u16(1), u16(1), u16(0), u16(0), u16(1), u16(0)),
      rec(0x0208, u16(1), u16(0), u16(2), u16(0), u16(0), u16(0), u32(0x20)),
      rec(0x023e, u16(0x06b6 & ~0x10)),
      label(0, 0, '甲'),
      label(0, 1, '乙'),
      label(1, 0, '丙'),
      number(1, 1, 0, 0),
    ]
    const document = await opened(compound('Workbook', biff([{ name: '底稿', records, hidden: true }])))
    expect(rowsOf(grids(document)[0]!)).toEqual([
      ['甲', '乙'],
      ['丙', ''],
    ])
    expect(document.pages[0]).toMatchObject({ hidden: true, sheet: '底稿' })
    expect(document.remarks.map((remark) => remark.code)).toEqual(Array(3).fill('hidden sheet'))
  })

  test('长短两种流都读：大的在扇区里', async () => {
    const records = Array.from({ length: 400 }, (_, row) => [
      label(row, 0, `第${row}行`),
      number(row, 1, 1, row),
    ]).flat()
    const document = await opened(xls(records))
    expect(rowsOf(grids(document)[0]!)[399]).toEqual(['第399行', '399.00'])
  })

  test('加密的、旧版 Word、打成圈的、截断的，各有说法', async () => {
    expect(await refused(xls([], [rec(0x002f, u16(1))]))).toMatchObject({ code: 'encrypted' })
    expect(await refused(compound('EncryptedPackage', new Uint8Array(5000)))).toMatchObject({
      code: 'encrypted',
    })
    const word = await refused(compound('WordDocument', new Uint8Array(5000)))
    expect(word.code).toBe('not a document')
    expect(word.details['seen']).toContain('.doc')
    const circle = xls(Array.from({ length: 400 }, (_, row) => label(row, 0, '圈')))
    new DataView(circle.buffer).setUint32(512 + 4 * 3, 3, true)
    expect(await refused(circle)).toMatchObject({ code: 'damaged' })
    expect(await refused(circle.slice(0, 700))).toMatchObject({ code: 'damaged' })
  })

  test('XML 表格 2003', async () => {
    const file = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Styles><Style ss:ID="s1"><NumberFormat ss:Format="#,##0.00"/></Style></Styles>
      <Worksheet ss:Name="总表"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">标题</Data></Cell></Row>
      <Row ss:Index="3"><Cell ss:Index="1"><Data ss:Type="String">收入</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="Number">1234.5</Data></Cell></Row></Table></Worksheet></Workbook>`
    const document = await opened(file)
    expect(document.format).toBe('xls')
    expect(plain(document.blocks)).toEqual([
      [
        ['标题', ''],
        ['收入', '1,234.50'],
      ],
    ])
  })
})

const shared = new URL('../../../../../shared/documents/', import.meta.url)
describe.skipIf(!existsSync(shared))('真实模板（../shared/documents）', () => {
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, shared)))

  test('.xls 与同一模板的 .xlsx 读出来一样', async () => {
    const [old, young] = [
      await opened(read('budget_template.xls')),
      await opened(read('unit_budget_template.xlsx')),
    ]
    expect([old.format, young.format]).toEqual(['xls', 'xlsx'])
    expect(old.blocks).toEqual(young.blocks)
    expect(grids(old)).toHaveLength(9)
  })

  test('每张预算表一个网格，末行是合计', async () => {
    const document = await opened(read('department_budget_template.xlsx'))
    expect(document.pages).toHaveLength(17)
    const last = grids(document).map((grid) => rowsOf(grid).at(-1)!.join(''))
    expect(last.filter((text) => /合计|总计/.test(text)).length).toBeGreaterThanOrEqual(8)
  })
})
