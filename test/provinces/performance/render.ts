import { head, xml, zip } from '../../synthetic/render/zip.ts'
import type { GridCell, GridRow } from './grid.ts'

/** A form on paper: its lines above, and its table. */
export interface Sheet {
  readonly title: string
  readonly lines: readonly string[]
  readonly width: number
  readonly rows: readonly GridRow[]
}

export interface Placed extends GridCell {
  readonly row: number
  readonly column: number
}

/** Where each cell stands; a row that does not fill its width is a mistake in the layout. */
export function placed({ title, width, rows }: Sheet): readonly Placed[] {
  const taken = new Set<string>()
  const cells: Placed[] = []
  rows.forEach((row, r) => {
    let column = 0
    const skip = (): void => {
      while (taken.has(`${r} ${column}`)) column += 1
    }
    for (const cell of row) {
      skip()
      for (let y = 0; y < cell.high; y += 1)
        for (let x = 0; x < cell.wide; x += 1) taken.add(`${r + y} ${column + x}`)
      cells.push({ ...cell, row: r, column })
      column += cell.wide
    }
    skip()
    if (column !== width)
      throw new Error(`${title}: row ${r} is ${column} wide: ${row.map((c) => c.text).join('|')}`)
  })
  return cells
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

export function page(sheets: readonly Sheet[], style = ''): string {
  const drawn = sheets.map(({ title, lines, rows }) => {
    const body = rows.map(
      (row) =>
        `<tr>${row.map(({ text, wide, high }) => `<td colspan="${wide}" rowspan="${high}">${xml(text)}</td>`).join('')}</tr>`,
    )
    return `<h3>${xml(title)}</h3>${lines.map((line) => `<p>${xml(line)}</p>`).join('')}<table>${body.join('')}</table>`
  })
  return `<!doctype html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${drawn.join('')}</body></html>`
}

export const html = (sheets: readonly Sheet[]): Uint8Array => encode(page(sheets))

/** Each form begins a page; rows break over pages where they must. */
export const paper = `@page{size:A4 landscape;margin:15mm}body{font:9pt/1.3 "Noto Serif CJK SC",serif;margin:0}
h3{font-size:13pt;text-align:center;break-before:page}p{text-align:center;margin:1mm}
table{border-collapse:collapse;width:100%;table-layout:fixed}td{border:0.6pt solid #000;padding:1mm;text-align:center}`

const paragraph = (text: string): string =>
  `<w:p>${text === '' ? '' : `<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`}</w:p>`

export function docx(sheets: readonly Sheet[]): Uint8Array {
  const body = sheets.map((sheet) => {
    const cells = placed(sheet)
    const one = Math.floor(13_000 / sheet.width)
    const rows = sheet.rows.map((_, r) => {
      let out = ''
      for (let c = 0; c < sheet.width;) {
        const own = cells.find(
          (it) => it.column <= c && c < it.column + it.wide && it.row <= r && r < it.row + it.high,
        )!
        const merge = own.high > 1 ? `<w:vMerge${own.row === r ? ' w:val="restart"' : ''}/>` : ''
        out += `<w:tc><w:tcPr><w:tcW w:w="${one * own.wide}" w:type="dxa"/><w:gridSpan w:val="${own.wide}"/>${merge}</w:tcPr>${paragraph(own.row === r ? own.text : '')}</w:tc>`
        c += own.wide
      }
      return `<w:tr>${out}</w:tr>`
    })
    const grid = `<w:tblGrid>${`<w:gridCol w:w="${one}"/>`.repeat(sheet.width)}</w:tblGrid>`
    const line = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')
    return `${[sheet.title, ...sheet.lines].map(paragraph).join('')}<w:tbl><w:tblPr><w:tblW w:w="13000" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${grid}${rows.join('')}</w:tbl>${paragraph('')}`
  })
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="900" w:right="900" w:bottom="900" w:left="900" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  })
}

/** The squeezed lines that are left when a form is copied out of a page: each row's own cells, one after the other. */
export const dump = (sheets: readonly Sheet[]): Uint8Array =>
  encode(
    sheets
      .flatMap(({ title, lines, rows }) => [
        title,
        ...lines,
        ...rows.map((row) =>
          row
            .map(({ text }) => text)
            .filter((text) => text !== '')
            .join(' '),
        ),
        '',
      ])
      .join('\n'),
  )
