import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { DocumentFormat } from '../core/disclosure.ts'
import { no, ok, type Result } from '../core/result.ts'
import { defaultLimits, type Host, type Opened, type Problem } from './document.ts'
import { Guard, Stop } from './formats/guard.ts'
import type { Laid } from './formats/laid.ts'
import { markup, sniff } from './formats/sniff.ts'
import { decodeText } from './formats/text/decode.ts'
import { layText } from './formats/text/open.ts'

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

function lay(bytes: Uint8Array, container: ReturnType<typeof sniff>, guard: Guard): Read {
  switch (container) {
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
