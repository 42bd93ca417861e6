import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { DocumentFormat } from '../core/disclosure.ts'
import { no, ok, type Result } from '../core/result.ts'
import { defaultLimits, type Host, type Opened, type Problem } from './document.ts'
import { openCompound } from './formats/compound.ts'
import { Guard, Stop } from './formats/guard.ts'
import type { Laid } from './formats/laid.ts'
import { markup, sniff } from './formats/sniff.ts'
import { decodeText } from './formats/text/decode.ts'
import { layText } from './formats/text/open.ts'
import { readBiff } from './formats/xlsx/biff.ts'
import { readOoxml } from './formats/xlsx/ooxml.ts'
import { layWorkbook } from './formats/xlsx/open.ts'
import { children, readPart, relationsOf } from './formats/xml.ts'
import { openZip, type Zip } from './formats/zip.ts'

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
    if (container === 'pdf') return no({ code: 'not a document', details: { seen: 'PDF' } })
    const { format, laid } = lay(bytes, container, new Guard({ limits, now: host.now }))
    return ok({ format, sha256: bytesToHex(sha256(bytes)), ...laid })
  } catch (error) {
    return no(problemOf(error, bytes))
  }
}

interface Read {
  readonly format: DocumentFormat
  readonly laid: Laid
}

const workbookType = /(spreadsheetml|ms-excel)[^"]*\.main\+xml|ms-excel.*\.main/

function layZip(bytes: Uint8Array, guard: Guard): Read {
  const zip = openZip(bytes, guard)
  const main = mainPart(zip, guard)
  if (main !== null && workbookType.test(main.type))
    return { format: 'xlsx', laid: layWorkbook(readOoxml(zip, main.part, guard), guard) }
  throw new Stop('not a document', {
    seen: main === null ? 'zip archive' : main.type,
    entries: zip.names.length,
  })
}

/** The main part of an office archive with its content type; the relation names it, and its usual place does when that is lost. */
function mainPart(zip: Zip, guard: Guard): { readonly part: string; readonly type: string } | null {
  const types = readPart(zip, '[Content_Types].xml', guard)
  if (types === null) return null
  const stated = [...relationsOf(zip, '', guard).values()].find((r) => r.type === 'officeDocument')?.target
  const part = [stated, 'word/document.xml', 'xl/workbook.xml'].find((p) => p !== undefined && zip.has(p))
  if (part === undefined) return null
  const override = children(types, 'Override').find(
    (o) => o.attributes['PartName']?.replace(/^\//, '') === part,
  )
  const guess = part.startsWith('xl/') ? 'spreadsheetml.main+xml' : 'wordprocessingml.main+xml'
  return { part, type: override?.attributes['ContentType'] ?? guess }
}

function layCompound(bytes: Uint8Array, guard: Guard): Read {
  const compound = openCompound(bytes, guard)
  const workbook = compound.read('Workbook') ?? compound.read('Book')
  if (workbook !== null) return { format: 'xls', laid: layWorkbook(readBiff(workbook, guard), guard) }
  if (compound.names.includes('EncryptedPackage')) throw new Stop('encrypted', { format: 'Office' })
  if (compound.names.includes('WordDocument'))
    throw new Stop('not a document', { seen: '旧版 Word .doc', advice: '请另存为 .docx' })
  throw new Stop('not a document', { seen: 'OLE2', streams: compound.names.slice(0, 8).join(' ') })
}

function lay(bytes: Uint8Array, container: ReturnType<typeof sniff>, guard: Guard): Read {
  switch (container) {
    case 'zip':
      return layZip(bytes, guard)
    case 'compound':
      return layCompound(bytes, guard)
    case 'other':
      return layDecoded(bytes, guard)
    default:
      throw new Stop('not a document', { seen: container })
  }
}

function layDecoded(bytes: Uint8Array, guard: Guard): Read {
  guard.text(bytes.length)
  const decoded = decodeText(bytes)
  if (decoded === null)
    throw new Stop('not a document', { seen: 'bytes of no known kind', bytes: bytes.length })
  if (decoded.text.trim() === '') throw new Stop('empty file', { bytes: bytes.length })
  void markup
  return { format: 'text', laid: layText(decoded.text, guard) }
}

/** Limits and damage come as `Stop`; anything else that a reader trips over on such bytes is damage too. */
function problemOf(error: unknown, bytes: Uint8Array): Problem {
  if (error instanceof Stop) return error.problem
  const what = error instanceof Error ? error.message.slice(0, 120) : 'unknown'
  return { code: 'damaged', details: { what, bytes: bytes.length } }
}
