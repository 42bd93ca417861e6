import { counterRow, depthOf, headings, spanAt } from '../header.ts'
import type { Layout } from '../layout.ts'
import type { TrueDocument, TrueTable } from '../model.ts'
import { captionOf } from './html.ts'
import { head, xml, zip } from './zip.ts'

/** A sheet being filled: cells by place, and merged areas. */
class Sheet {
  readonly rows: string[] = []
  readonly merges: string[] = []
  constructor(readonly name: string) {}

  add(cells: readonly (readonly [number, string, boolean])[]): number {
    const row = this.rows.length + 1
    this.rows.push(
      `<row r="${row}">${cells
        .filter(([, text]) => text !== '')
        .map(([column, text, figure]) => valueXml(`${letters(column)}${row}`, text, figure))
        .join('')}</row>`,
    )
    return row
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1)
      this.merges.push(`${letters(column)}${row}:${letters(column + columns - 1)}${row + rows - 1}`)
  }

  xml(): string {
    const merged =
      this.merges.length > 0
        ? `<mergeCells count="${this.merges.length}">${this.merges.map((it) => `<mergeCell ref="${it}"/>`).join('')}</mergeCells>`
        : ''
    return `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="16" width="20" customWidth="1"/></cols><sheetData>${this.rows.join('')}</sheetData>${merged}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`.replace(
      '<sheetFormatPr',
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr',
    )
  }
}

const letters = (column: number): string => String.fromCharCode(65 + column)

/** Cell formats: 1 is #,##0.00, 2 is 0.00, 3 is 0, 4 is #,##0; all with borders. */
function valueXml(at: string, text: string, figure: boolean): string {
  const plain = text.replaceAll(',', '')
  const format = /^[\d,]+\.\d\d$/.test(text)
    ? text.includes(',') || plain.length < 7
      ? 1
      : 2
    : /^\d+$/.test(text)
      ? 3
      : 0
  if (figure && format > 0) return `<c r="${at}" s="${format}"><v>${plain}</v></c>`
  return `<c r="${at}" s="0" t="inlineStr"><is><t>${xml(text)}</t></is></c>`
}

function tableRows(sheet: Sheet, table: TrueTable, layout: Layout, at: number): void {
  const { title, meta } = captionOf(table, layout, at)
  const width = table.columns.length
  sheet.merge(sheet.add([[0, title, false]]), 0, 1, width)
  sheet.add(
    meta.map((text, i) => [
      meta.length > 1 ? Math.round((i * (width - 1)) / (meta.length - 1)) : 0,
      text,
      false,
    ]),
  )
  const top = sheet.rows.length + 1
  const heads = headings(table)
  for (let r = 0; r < depthOf(table); r += 1)
    sheet.add(heads.filter((it) => it.row === r).map((it) => [it.column, it.text, false]))
  for (const it of heads) sheet.merge(top + it.row, it.column, it.rowSpan, it.columnSpan)
  if (layout.counter) sheet.add(counterRow(table).map((text, c) => [c, text, false]))
  table.rows.forEach((values, r) => {
    const row = sheet.add(values.map((text, c) => [c, text, table.kinds[c] === 'money']))
    values.forEach((_, c) => sheet.merge(row, c, 1, spanAt(table, r, c)))
  })
  for (const note of table.notes) sheet.add([[0, note, false]])
}

/** A workbook: one sheet a table, or the whole document below each other on one. */
export function xlsx(document: TrueDocument, layout: Layout, stacked: boolean): Uint8Array {
  const sheets: Sheet[] = []
  const one = new Sheet('公开')
  let at = -1
  for (const part of document.parts) {
    if (part.is === 'table') {
      at += 1
      const sheet = stacked ? one : new Sheet(`${at + 1}${part.table.title}`.slice(0, 30))
      if (stacked) one.add([])
      else sheets.push(sheet)
      tableRows(sheet, part.table, layout, at)
      if (stacked) one.add([])
    } else if (part.is === 'cover' || part.is === 'contents')
      for (const line of part.lines) one.add([[0, line, false]])
    else one.add([[0, part.text, false]])
  }
  sheets.unshift(one)
  const all = stacked ? [one] : sheets
  const box =
    '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>'
  const formats = [0, 4, 2, 1, 3].map(
    (id) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`,
  )
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${all.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${all.map((it, i) => `<sheet name="${xml(it.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map((_, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${all.length + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><name val="Noto Serif CJK SC"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${box}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(all.map((it, i) => [`xl/worksheets/sheet${i + 1}.xml`, it.xml()])),
  })
}
