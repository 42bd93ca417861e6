import { expect, test } from 'vitest'
import { grids, opened, refused, rowsOf } from '../testing/opening.ts'
import { archive } from '../testing/samples.ts'

const ods = (rows: string, styles = ''): Uint8Array =>
  archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="总表" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
const cell = (text: string, more = ''): string =>
  `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`

test('ODS：显示的文字、合并、重复的空白、隐藏的表', async () => {
  const rows =
    row(cell('收支总表', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>') +
    row(cell('收入<text:s/>合计'), cell('1,234.50', 'office:value="1234.5"')) +
    row(
      cell('支出'),
      '<table:table-cell table:formula="of:=1"/>',
      '<table:table-cell table:number-columns-repeated="16000"/>',
    ) +
    `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
  const style = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>'
  const document = await opened(ods(rows, style))
  expect(document.format).toBe('xlsx')
  expect(rowsOf(grids(document)[0]!)).toEqual([
    ['收支总表', ''],
    ['收入合计', '1,234.50'],
    ['支出', ''],
  ])
  expect(grids(document)[0]!.cells[0]).toMatchObject({ columnSpan: 2 })
  expect(document.pages[0]).toMatchObject({ hidden: true })
  expect(document.remarks.map((remark) => remark.code)).toEqual(['hidden sheet', 'formula without value'])
})

test('ODS：有内容的单元格重复上百万次就停下', async () => {
  const rows = `<table:table-row table:number-rows-repeated="1000000">${cell('x', 'table:number-columns-repeated="1000"')}</table:table-row>`
  expect(await refused(ods(rows))).toMatchObject({ code: 'too many cells' })
})

test('别的 OpenDocument 说明如何转换', async () => {
  const odt = archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })
  expect(await refused(odt)).toMatchObject({ code: 'not a document', details: { seen: 'OpenDocument' } })
})
