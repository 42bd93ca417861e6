import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { no, ok, type Result } from '../core/result.ts'
import { defaultLimits, type Host, type Opened, type Problem } from './document.ts'
import { Guard, Stop } from './formats/guard.ts'
import { htmlOf } from './formats/html/mhtml.ts'
import { layHtml } from './formats/html/open.ts'
import { layCompound, layZip, type Read } from './formats/office.ts'
import { openPdf } from './formats/pdf/open.ts'
import { markup, sniff, type Container } from './formats/sniff.ts'
import { decodeText } from './formats/text/decode.ts'
import { layText } from './formats/text/open.ts'
import { layWorkbook } from './formats/xlsx/open.ts'
import { readSpreadsheetXml } from './formats/xlsx/spreadsheet-xml.ts'

/**
 * Opens a file by its content: PDF, Word, Excel, HTML or text become blocks. Whatever cannot be opened comes back as a problem
 * that says what was seen; no file throws, and none runs past the host's limits.
 */
export async function open(bytes: Uint8Array, host: Host): Promise<Result<Opened, Problem>> {
  const limits = host.limits ?? defaultLimits
  if (bytes.length === 0) return no({ code: 'empty file', details: { bytes: 0 } })
  if (bytes.length > limits.bytes)
    return no({ code: 'too large', details: { bytes: bytes.length, limit: limits.bytes } })
  try {
    const container = sniff(bytes)
    if (container === 'pdf') return await openPdf(bytes, host)
    const { format, laid } = lay(bytes, container, new Guard({ limits, now: host.now }))
    return ok({ format, sha256: bytesToHex(sha256(bytes)), ...laid })
  } catch (error) {
    return no(problemOf(error, bytes))
  }
}

/** What to do about files of kinds that are not read. */
const advice: Readonly<Partial<Record<Container, string>>> = {
  rtf: '请用 Word 或 WPS 另存为 .docx',
  picture: '这是图片，须先识别成文字，或提供原始的 PDF、Word、Excel 文件',
}

function lay(bytes: Uint8Array, container: Container, guard: Guard): Read {
  switch (container) {
    case 'zip':
      return layZip(bytes, guard)
    case 'compound':
      return layCompound(bytes, guard)
    case 'other':
      return layDecoded(bytes, guard)
    default: {
      const what = advice[container]
      throw new Stop('not a document', { seen: container, ...(what === undefined ? {} : { advice: what }) })
    }
  }
}

function layDecoded(bytes: Uint8Array, guard: Guard): Read {
  guard.text(bytes.length)
  const text = decodeText(bytes)?.text
  if (text === undefined)
    throw new Stop('not a document', { seen: 'bytes of no known kind', bytes: bytes.length })
  if (text.trim() === '') throw new Stop('empty file', { bytes: bytes.length })
  switch (markup(text)) {
    case 'html':
      return { format: 'html', laid: layHtml(text, guard) }
    case 'mhtml':
      return { format: 'html', laid: layHtml(archived(text), guard) }
    case 'spreadsheet xml':
      return { format: 'xls', laid: layWorkbook(readSpreadsheetXml(text, guard), guard) }
    case 'word xml':
      throw new Stop('not a document', { seen: 'Word XML', advice: '请用 Word 或 WPS 另存为 .docx' })
    case null:
      return { format: 'text', laid: layText(text, guard) }
  }
}

function archived(text: string): string {
  const html = htmlOf(text)
  if (html === null) throw new Stop('damaged', { what: 'MHTML without a page' })
  return html
}

/** Limits and damage come as `Stop`; anything else that a reader trips over on such bytes is damage too. */
function problemOf(error: unknown, bytes: Uint8Array): Problem {
  if (error instanceof Stop) return error.problem
  const what = error instanceof Error ? error.message.slice(0, 120) : 'unknown'
  return { code: 'damaged', details: { what, bytes: bytes.length } }
}
