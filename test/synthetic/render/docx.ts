import { counterRow, depthOf, headings, spanAt } from '../header.ts'
import type { Layout } from '../layout.ts'
import type { TrueDocument, TrueTable } from '../model.ts'
import { captionOf } from './html.ts'
import { head, xml, zip } from './zip.ts'

const run = (text: string, size: number): string =>
  `<w:r><w:rPr><w:rFonts w:eastAsia="Noto Serif CJK SC" w:ascii="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC"/><w:sz w:val="${Math.round(size * 2)}"/></w:rPr>${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${xml(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`

const paragraph = (text: string, size = 10.5, align = 'left', more = ''): string =>
  `<w:p><w:pPr>${more}<w:jc w:val="${align}"/></w:pPr>${text === '' ? '' : run(text, size)}</w:p>`

const cell = (text: string, size: number, align: string, width: number, more: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}<w:vAlign w:val="center"/></w:tcPr>${paragraph(text, size, align)}</w:tc>`

const line = (name: string, on: boolean): string =>
  `<w:${name} w:val="${on ? 'single' : 'nil'}" w:sz="4" w:space="0" w:color="000000"/>`

function borders(rules: Layout['rules']): string {
  const outer = rules === 'grid' || rules === 'frame' || rules === 'painted'
  const ends = outer || rules === 'three-line' || rules === 'rows'
  const inner = rules === 'grid' || rules === 'open' || rules === 'painted'
  return `<w:tblBorders>${line('top', ends || rules === 'open')}${line('left', outer)}${line('bottom', ends || rules === 'open')}${line('right', outer)}${line('insideH', inner || rules === 'rows')}${line('insideV', inner)}</w:tblBorders>`
}

function tableXml(table: TrueTable, layout: Layout, at: number, space: number): string {
  const weights = table.kinds.map((kind) => ({ label: 3, code: 1.3, order: 0.7, money: 1.6 })[kind])
  const whole = weights.reduce((a, b) => a + b, 0)
  const widths = weights.map((it) => Math.floor((space * it) / whole))
  const across = (from: number, count: number): number =>
    widths.slice(from, from + count).reduce((a, b) => a + b, 0)
  const rows: string[] = []
  const row = (cells: string, header: boolean): void => {
    const repeat = header && layout.repeatHeader ? '<w:tblHeader/>' : ''
    rows.push(
      `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${Math.round((layout.size + layout.padding * 6) * 22)}"/>${repeat}</w:trPr>${cells}</w:tr>`,
    )
  }
  const { title, meta } = captionOf(table, layout, at)
  const width = table.columns.length
  const inside = layout.caption === 'inside'
  if (inside) {
    row(cell(title, layout.size + 2, 'center', space, `<w:gridSpan w:val="${width}"/>`), true)
    const left = Math.ceil(width / 2)
    row(
      cell(meta[0]!, layout.size, 'left', across(0, left), `<w:gridSpan w:val="${left}"/>`) +
        cell(
          meta[2]!,
          layout.size,
          'right',
          across(left, width - left),
          `<w:gridSpan w:val="${width - left}"/>`,
        ),
      true,
    )
  }
  const heads = headings(table)
  for (let r = 0; r < depthOf(table); r += 1) {
    let cells = ''
    for (let c = 0; c < width;) {
      const own = heads.find(
        (it) => it.column <= c && c < it.column + it.columnSpan && it.row <= r && r < it.row + it.rowSpan,
      )!
      const merge = own.rowSpan > 1 ? `<w:vMerge${own.row === r ? ' w:val="restart"' : ''}/>` : ''
      const span = own.columnSpan > 1 ? `<w:gridSpan w:val="${own.columnSpan}"/>` : ''
      cells += cell(
        own.row === r ? own.text : '',
        layout.size,
        'center',
        across(c, own.columnSpan),
        span + merge,
      )
      c += own.columnSpan
    }
    row(cells, true)
  }
  if (layout.counter)
    row(
      counterRow(table)
        .map((it, c) => cell(it, layout.size, 'center', widths[c]!, ''))
        .join(''),
      true,
    )
  table.rows.forEach((values, r) => {
    let cells = ''
    values.forEach((text, c) => {
      const span = spanAt(table, r, c)
      if (span === 0) return
      const align =
        table.kinds[c] === 'money'
          ? layout.numbers
          : table.kinds[c] === 'label' && span === 1
            ? 'left'
            : 'center'
      cells += cell(
        text,
        layout.size,
        align,
        across(c, span),
        span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
      )
    })
    row(cells, false)
  })
  const above = inside
    ? ''
    : paragraph(title, 12, 'center', layout.apart ? '<w:pageBreakBefore/>' : '') +
      paragraph(meta.join('\t'), 9)
  const grid = `<w:tblGrid>${widths.map((it) => `<w:gridCol w:w="${it}"/>`).join('')}</w:tblGrid>`
  const style = `<w:tblPr><w:tblW w:w="${space}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${borders(layout.rules)}</w:tblPr>`
  return `${above}<w:tbl>${style}${grid}${rows.join('')}</w:tbl>${[...table.notes, ''].map((it) => paragraph(it, 9)).join('')}`
}

/** The document as Word would hold it. */
export function docx(document: TrueDocument, layout: Layout): Uint8Array {
  const space = layout.landscape ? 14_000 : 9_500
  let tables = -1
  let first = true
  const body = document.parts
    .map((part) => {
      if (part.is === 'cover') return part.lines.map((it) => paragraph(it, 22, 'center')).join('')
      if (part.is === 'contents')
        return (
          paragraph('目录', 15, 'center', '<w:pageBreakBefore/>') +
          part.lines.map((it, i) => paragraph(`${it}\t${i + 3}`)).join('')
        )
      if (part.is === 'chapter') return paragraph(part.text, 15, 'center', '<w:pageBreakBefore/>')
      if (part.is !== 'table') return paragraph(part.text, part.is === 'heading' ? 12 : 10.5)
      tables += 1
      const once =
        first && layout.caption === 'once' ? paragraph(`以下各表金额单位均为${part.table.unit}。`) : ''
      first = false
      return once + tableXml(part.table, layout, tables, space)
    })
    .join('')
  const [w, h] = layout.landscape ? [16_838, 11_906] : [11_906, 16_838]
  const section = `<w:sectPr><w:pgSz w:w="${w}" w:h="${h}"${layout.landscape ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1200" w:right="1200" w:bottom="1200" w:left="1200" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>`
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${section}</w:body></w:document>`,
  })
}
