import { Stop, type Guard } from '../guard.ts'
import { child, children, textOf, XmlReader, type Element } from '../xml.ts'
import { formatOf, type Format } from './format.ts'
import {
  longestText,
  mostColumns,
  mostRows,
  reference,
  type Merge,
  type Sheet,
  type SheetCell,
  type Workbook,
} from './workbook.ts'

/** Formats that XML Spreadsheet 2003 calls by name. */
const named: Readonly<Record<string, string>> = {
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Currency: '"¥"#,##0.00;"¥"\\-#,##0.00',
  'Short Date': 'yyyy/m/d',
  'General Date': 'yyyy/m/d h:mm',
  'Long Date': 'yyyy"年"m"月"d"日"',
}

/** Reads XML Spreadsheet 2003, which systems write under the name .xls. */
export function readSpreadsheetXml(text: string, guard: Guard): Workbook {
  const reader = new XmlReader(guard, 'spreadsheet')
  reader.write(text.replace(/^\s+/, ''))
  const book = reader.end()
  const formats = new Map<string, Format>()
  for (const style of children(child(book, 'Styles'), 'Style')) {
    const code = child(style, 'NumberFormat')?.attributes['Format']
    if (code !== undefined) formats.set(style.attributes['ID'] ?? '', formatOf(named[code] ?? code, false))
  }
  const sheets = children(book, 'Worksheet').map((sheet) => readSheet(sheet, formats, guard))
  if (sheets.length === 0) throw new Stop('damaged', { what: 'workbook without sheets' })
  guard.pages(sheets.length)
  return { sheets }
}

function readSheet(sheet: Element, formats: ReadonlyMap<string, Format>, guard: Guard): Sheet {
  const name = sheet.attributes['Name'] ?? ''
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  const withoutValue: string[] = []
  const plain = formatOf('General', false)
  let row = -1
  for (const r of children(child(sheet, 'Table'), 'Row')) {
    row = at(r, row + 1, mostRows, name)
    let column = -1
    let skip = 0
    for (const c of children(r, 'Cell')) {
      guard.step()
      column = at(c, column + 1 + skip, mostColumns, name)
      const number = (key: string): number => Math.max(0, Math.floor(Number(c.attributes[key] ?? 0)) || 0)
      skip = number('MergeAcross')
      if (skip > 0 || number('MergeDown') > 0)
        merges.push({ top: row, left: column, bottom: row + number('MergeDown'), right: column + skip })
      const data = child(c, 'Data')
      if (data === undefined) {
        if (c.attributes['Formula'] !== undefined) withoutValue.push(reference(row, column))
        continue
      }
      const raw = textOf(data).slice(0, longestText)
      const format = formats.get(c.attributes['StyleID'] ?? '') ?? plain
      const shown = data.attributes['Type'] === 'Number' ? format(raw) : dateOnly(raw, data)
      if (shown === '') continue
      guard.cell(shown)
      cells.push({ row, column, text: shown })
    }
  }
  const visible = child(child(sheet, 'WorksheetOptions'), 'Visible')
  return {
    name,
    hidden: visible !== undefined && textOf(visible) !== 'SheetVisible',
    cells,
    merges,
    framedRows: new Set(),
    hiddenRows: 0,
    hiddenColumns: 0,
    withoutValue,
    pictures: false,
  }
}

const dateOnly = (raw: string, data: Element): string =>
  data.attributes['Type'] === 'DateTime' ? raw.replace(/T00:00:00(\.0+)?$/, '') : raw

/** Position by the element's own index, counted from 1, or the next one. */
function at(element: Element, next: number, most: number, sheet: string): number {
  const stated = element.attributes['Index']
  const place = stated === undefined ? next : Number(stated) - 1
  if (!(place >= 0 && place < most)) throw new Stop('damaged', { what: 'cell position', sheet })
  return place
}
