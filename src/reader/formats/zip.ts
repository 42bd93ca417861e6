import { Inflate } from 'fflate'
import { Stop, type Guard } from './guard.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly size: number
  readonly offset: number
}

/** An archive whose directory has been read. Entries are inflated one by one, only when asked for. */
export interface Zip {
  /** As written, with forward slashes. */
  readonly names: readonly string[]
  has(name: string): boolean
  /** Hands over an entry piece by piece, or says `false` where there is none. */
  stream(name: string, take: (piece: Uint8Array) => void): boolean
  read(name: string): Uint8Array | null
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
/** The end record is 22 bytes, with a comment of at most 65,535 behind it. */
const farthestEnd = 22 + 65_535
/** Word and Excel write some dozens; a workbook with pictures, some hundreds. */
const mostEntries = 20_000
/** Deflate reaches 1,032 to 1; office mark-up, with rows that repeat, stays under a few hundred. */
const ratio = 400
const freeOfRatio = 32 * 1024 * 1024
/** Small pieces bound what one push can expand to (32 KB × 1,032). */
const piece = 32 * 1024

/** A name as it is looked up: office programs disagree on case, on `\` and on a leading `/`. */
const key = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

export function openZip(bytes: Uint8Array, guard: Guard): Zip {
  const entries = directory(bytes)
  const stream = (name: string, take: (piece: Uint8Array) => void): boolean => {
    const entry = entries.get(key(name))
    if (entry === undefined) return false
    inflate(bytes, entry, guard, take)
    return true
  }
  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(key(name)),
    stream,
    read: (name) => {
      const pieces: Uint8Array[] = []
      return stream(name, (p) => pieces.push(p)) ? joined(pieces) : null
    },
  }
}

function directory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw new Stop('damaged', { what: 'zip without directory', bytes: bytes.length })
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  // From the end back, and not from the stated offset: junk may stand in front of the archive.
  let at = end - size
  if (count > mostEntries) throw new Stop('expands too far', { entries: count, limit: mostEntries })
  if (at < 0) throw new Stop('damaged', { what: 'zip directory', bytes: bytes.length })
  const shift = at - view.getUint32(end + 16, true)
  const entries = new Map<string, Entry>()
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature)
      throw new Stop('damaged', { what: 'zip directory', entries: i, of: count })
    const nameLength = view.getUint16(at + 28, true)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(key(name), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true) + shift,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = Math.max(0, view.byteLength - farthestEnd)
  for (let at = view.byteLength - 22; at >= last; at--)
    if (view.getUint32(at, true) === endSignature) return at
  return -1
}

function nameOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\\', '/')
}

function inflate(bytes: Uint8Array, entry: Entry, guard: Guard, take: (piece: Uint8Array) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  const damaged = (what: string): Stop => new Stop('damaged', { what, entry: entry.name })
  if (entry.encrypted) throw new Stop('encrypted', { entry: entry.name })
  if (at < 0 || at + 30 > bytes.length || view.getUint32(at, true) !== localSignature)
    throw damaged('zip entry')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const stop = start + entry.size
  if (stop > bytes.length) throw damaged('zip entry cut short')
  let expanded = 0
  const count = (out: Uint8Array): void => {
    expanded += out.length
    guard.expand(out.length)
    if (expanded > freeOfRatio && expanded > entry.size * ratio)
      throw new Stop('expands too far', { entry: entry.name, compressed: entry.size, expanded })
    if (out.length > 0) take(out)
  }
  if (entry.method === 0) {
    for (let p = start; p < stop; p += piece) count(bytes.subarray(p, Math.min(stop, p + piece)))
    return
  }
  if (entry.method !== 8) throw damaged(`zip method ${entry.method}`)
  let finished = false
  const inflater = new Inflate((out, final) => {
    finished ||= final
    count(out)
  })
  try {
    for (let p = start; p < stop; p += piece)
      inflater.push(bytes.subarray(p, Math.min(stop, p + piece)), p + piece >= stop)
  } catch (error) {
    if (error instanceof Stop) throw error
    throw damaged('deflate stream')
  }
  if (!finished) throw damaged('deflate stream cut short')
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!
  const out = new Uint8Array(pieces.reduce((sum, p) => sum + p.length, 0))
  let at = 0
  for (const p of pieces) {
    out.set(p, at)
    at += p.length
  }
  return out
}
