import type { DocumentFormat } from '../../core/disclosure.ts'
import { openCompound } from './compound.ts'
import { layWord } from './docx/open.ts'
import { Stop, type Guard } from './guard.ts'
import type { Laid } from './laid.ts'
import { readBiff } from './xlsx/biff.ts'
import { readOoxml } from './xlsx/ooxml.ts'
import { layWorkbook } from './xlsx/open.ts'
import { readOpenDocument } from './xlsx/opendocument.ts'
import { children, readPart, relationsOf } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

export interface Read {
  readonly format: DocumentFormat
  readonly laid: Laid
}

const workbookType = /(spreadsheetml|ms-excel)\S*\.main\+xml/i
const wordType = /(wordprocessingml|ms-word)\S*\.main\+xml/i

/** Archives that are known and not read, by a part that each has. */
const others: readonly (readonly [part: string, seen: string, advice: string])[] = [
  ['OFD.xml', 'OFD', '请用 OFD 阅读器导出为 PDF'],
  ['xl/workbook.bin', 'XLSB', '请用 Excel 或 WPS 另存为 .xlsx'],
  ['ppt/presentation.xml', 'PPTX', '请另存为 PDF'],
  ['content.xml', 'OpenDocument', '请另存为 .docx 或 .xlsx'],
]

/** Reads an archive by what its main part says it is: Word or Excel, with macros or without, a template or not. */
export function layZip(bytes: Uint8Array, guard: Guard): Read {
  const zip = openZip(bytes, guard)
  if (isSpreadsheet(zip)) return { format: 'xlsx', laid: layWorkbook(readOpenDocument(zip, guard), guard) }
  const main = mainPart(zip, guard)
  const known = others.find(([name]) => zip.has(name))
  const seen =
    known === undefined
      ? { seen: main?.type ?? 'zip', entries: zip.names.length }
      : { seen: known[1], advice: known[2] }
  if (main === null) throw new Stop('not a document', seen)
  if (wordType.test(main.type)) return { format: 'docx', laid: layWord(zip, main.part, guard) }
  if (!workbookType.test(main.type)) throw new Stop('not a document', seen)
  return { format: 'xlsx', laid: layWorkbook(readOoxml(zip, main.part, guard), guard) }
}

/** OpenDocument states its kind in a part of its own. */
function isSpreadsheet(zip: Zip): boolean {
  const kind = zip.has('content.xml') ? zip.read('mimetype') : null
  return kind !== null && /opendocument\.spreadsheet/.test(new TextDecoder().decode(kind.subarray(0, 100)))
}

/** The main part with its content type. The package's relation names it; its usual place does where that is lost. */
function mainPart(zip: Zip, guard: Guard): { readonly part: string; readonly type: string } | null {
  const types = readPart(zip, '[Content_Types].xml', guard)
  const stated = [...relationsOf(zip, '', guard).values()].find((r) => r.type === 'officeDocument')?.target
  const part = [stated, 'word/document.xml', 'xl/workbook.xml'].find((p) => p !== undefined && zip.has(p))
  if (part === undefined) return null
  const same = (name: string | undefined): boolean =>
    name?.replace(/^\//, '').toLowerCase() === part.toLowerCase()
  const stating = children(types, 'Override').find((o) => same(o.attributes['PartName']))
  const usual = /^xl\//i.test(part)
    ? 'spreadsheetml.main+xml'
    : /^word\//i.test(part)
      ? 'wordprocessingml.main+xml'
      : 'zip'
  return { part, type: stating?.attributes['ContentType'] ?? usual }
}

/** Reads an OLE2 compound file: a workbook before 2007; what is encrypted or a Word document of that time is said to be so. */
export function layCompound(bytes: Uint8Array, guard: Guard): Read {
  const compound = openCompound(bytes, guard)
  const workbook = compound.read('Workbook') ?? compound.read('Book')
  if (workbook !== null) return { format: 'xls', laid: layWorkbook(readBiff(workbook, guard), guard) }
  if (compound.names.includes('EncryptedPackage')) throw new Stop('encrypted', { seen: 'Office' })
  if (compound.names.includes('WordDocument'))
    throw new Stop('not a document', { seen: '旧版 Word .doc', advice: '请用 Word 或 WPS 另存为 .docx' })
  throw new Stop('not a document', { seen: 'OLE2', streams: compound.names.slice(0, 8).join(' ') })
}
