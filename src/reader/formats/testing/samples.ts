import { strToU8, zipSync } from 'fflate'

/** Small office files for tests, made on the spot. */

const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** An archive of parts by name. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

function relations(targets: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const all = Object.entries(targets).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`
}

const contentTypes = (part: string, type: string): string =>
  `<Types xmlns="${types}"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`

export interface WordSample {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly header?: string
}

/** A Word document from the mark-up of its body and, where wanted, of its other parts. */
export function word(body: string, sample: WordSample = {}): Uint8Array {
  const part = (name: string, root: string, content: string | undefined): Record<string, string> =>
    content === undefined
      ? {}
      : { [`word/${name}.xml`]: `<w:${root} xmlns:w="w" xmlns:r="r">${content}</w:${root}>` }
  return archive({
    '[Content_Types].xml': contentTypes('word/document.xml', 'wordprocessingml.document.main+xml'),
    '_rels/.rels': relations({ rId1: ['officeDocument', 'word/document.xml'] }),
    'word/_rels/document.xml.rels': relations({
      styles: ['styles', 'styles.xml'],
      numbering: ['numbering', 'numbering.xml'],
      footnotes: ['footnotes', 'footnotes.xml'],
      header: ['header', 'header.xml'],
    }),
    ...part('document', 'document', `<w:body>${body}</w:body>`),
    ...part('styles', 'styles', sample.styles),
    ...part('numbering', 'numbering', sample.numbering),
    ...part('footnotes', 'footnotes', sample.footnotes),
    ...part('header', 'hdr', sample.header),
  })
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`
export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

export interface SheetSample {
  readonly name: string
  /** Mark-up of the rows. */
  readonly rows: string
  readonly before?: string
  readonly after?: string
  readonly state?: string
}

/** A workbook from the mark-up of its rows, its shared strings and its number formats (cell style n is format n). */
export function workbook(
  sheets: readonly SheetSample[],
  strings: readonly string[] = [],
  formats: readonly string[] = ['General'],
  properties = '',
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes('xl/workbook.xml', 'spreadsheetml.sheet.main+xml'),
    '_rels/.rels': relations({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook>${properties}<sheets>${sheets
      .map(
        (s, i) => `<sheet name="${s.name}" sheetId="${i + 1}" r:id="s${i}" state="${s.state ?? 'visible'}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      strings: ['sharedStrings', 'sharedStrings.xml'],
      styles: ['styles', 'styles.xml'],
      ...Object.fromEntries(
        sheets.map((_, i) => [`s${i}`, ['worksheet', `worksheets/sheet${i}.xml`] as const]),
      ),
    }),
    'xl/sharedStrings.xml': `<sst>${strings.map((s) => `<si>${s}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map(
        (code, i) =>
          `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`,
      )
      .join('')}</numFmts><borders><border/><border><left style="thin"/></border></borders><cellXfs>${formats
      .map((_, i) => `<xf numFmtId="${200 + i}" borderId="0"/>`)
      .join('')}<xf numFmtId="200" borderId="1"/></cellXfs></styleSheet>`,
  }
  sheets.forEach((s, i) => {
    parts[`xl/worksheets/sheet${i}.xml`] =
      `<worksheet>${s.before ?? ''}<sheetData>${s.rows}</sheetData>${s.after ?? ''}</worksheet>`
  })
  return archive(parts)
}
