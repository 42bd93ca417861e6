import { Stop, type Guard } from '../guard.ts'
import { builtinFormat } from './builtin.ts'
import { formatOf, type Format } from './format.ts'
import { record, recordsFrom, unicodeString, type Bytes, type Record } from './records.ts'
import { sharedStrings } from './strings.ts'
import { readBiffSheet } from './biff-sheet.ts'
import type { Sheet, Workbook } from './workbook.ts'

/** What the sheets of a BIFF workbook share. */
export interface Globals {
  readonly guard: Guard
  readonly strings: readonly string[]
  /** By cell style. */
  readonly styles: readonly { readonly format: Format; readonly framed: boolean }[]
  /** A string of a cell; before BIFF8 (Excel 97) in the code page of the file. */
  readonly text: (data: Bytes, countBytes: 1 | 2) => string
}

interface SheetEntry {
  readonly name: string
  readonly offset: number
  readonly hidden: boolean
  readonly worksheet: boolean
}

const biff8 = 0x0600
const biff5 = 0x0500

/** Reads the workbook stream of an .xls file: Excel 97 and later, and the older 5.0/95 with its code page. */
export function readBiff(stream: Uint8Array, guard: Guard): Workbook {
  const entries: SheetEntry[] = []
  const formats = new Map<number, string>()
  const styles: { readonly format: number; readonly framed: boolean }[] = []
  let strings: string[] = []
  let from1904 = false
  let version = 0
  let decoder = new TextDecoder('gb18030')
  let blocks: Bytes[] | null = null
  const text = (data: Bytes, countBytes: 1 | 2): string => {
    const count = countBytes === 1 ? data.u8() : data.u16()
    return version === biff8 ? unicodeString(data, count) : decoder.decode(data.take(count))
  }
  for (const next of globals(stream)) {
    const { type, data } = next
    guard.step()
    if (type === record.continued && blocks !== null) {
      blocks.push(data)
      continue
    }
    if (blocks !== null) strings = sharedStrings(blocks, guard)
    blocks = null
    if (type === record.begin) version = checkedVersion(data)
    else if (type === record.password) throw new Stop('encrypted', { format: 'xls' })
    else if (type === record.date1904) from1904 = data.u16() === 1
    else if (type === record.codepage) decoder = decoderOf(data.u16())
    else if (type === record.format) formats.set(data.u16(), text(data, version === biff8 ? 2 : 1))
    else if (type === record.style) styles.push(styleOf(data, version))
    else if (type === record.sheet) entries.push(sheetEntry(data, text))
    else if (type === record.strings) blocks = [data]
  }
  if (blocks !== null) strings = sharedStrings(blocks, guard)
  const compiled = new Map<number, Format>()
  const compile = (id: number): Format => {
    const format = compiled.get(id) ?? formatOf(formats.get(id) ?? builtinFormat(id), from1904)
    compiled.set(id, format)
    return format
  }
  const shared: Globals = {
    guard,
    strings,
    styles: styles.map(({ format, framed }) => ({ format: compile(format), framed })),
    text,
  }
  const sheets: Sheet[] = []
  for (const entry of entries) {
    if (!entry.worksheet) continue
    guard.pages(sheets.length + 1)
    sheets.push(readBiffSheet(stream, entry.offset, { name: entry.name, hidden: entry.hidden }, shared))
  }
  if (sheets.length === 0) throw new Stop('damaged', { what: 'workbook without sheets' })
  return { sheets }
}

/** Records of the first substream, which describes the workbook. */
function* globals(stream: Uint8Array): Generator<Record> {
  for (const next of recordsFrom(stream, 0)) {
    if (next.type === record.end) return
    yield next
  }
}

function checkedVersion(data: Bytes): number {
  const version = data.u16()
  if (version === biff8 || version === biff5) return version
  throw new Stop('not a document', { seen: 'xls older than Excel 5.0', version })
}

function sheetEntry(data: Bytes, text: Globals['text']): SheetEntry {
  const offset = data.u32()
  const hidden = (data.u8() & 3) !== 0
  const worksheet = data.u8() === 0
  return { offset, hidden, worksheet, name: text(data, 1) }
}

/** Number format of an XF record, and whether any of the cell's sides is drawn (BIFF8 keeps four of four bits each). */
function styleOf(data: Bytes, version: number): { format: number; framed: boolean } {
  data.skip(2)
  const format = data.u16()
  if (version !== biff8 || data.left < 10) return { format, framed: false }
  data.skip(6)
  return { format, framed: (data.u32() & 0xffff) !== 0 }
}

function decoderOf(codepage: number): TextDecoder {
  const names: Readonly<{ [page: number]: string }> = {
    932: 'shift_jis',
    950: 'big5',
    1200: 'utf-16le',
    1252: 'windows-1252',
  }
  return new TextDecoder(names[codepage] ?? 'gb18030')
}
