import { Stop, type Guard } from './guard.ts'

/** Streams of an OLE2 compound file ([MS-CFB]) by path, 「Workbook」, 「EncryptedPackage」, without the root's name. */
export interface Compound {
  readonly names: readonly string[]
  read(name: string): Uint8Array | null
}

const free = 0xffffffff
const endOfChain = 0xfffffffe
const headerDifat = 109

interface Entry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
}

export function openCompound(bytes: Uint8Array, guard: Guard): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) throw new Stop('damaged', { what: 'OLE2 header', bytes: bytes.length })
  const sectorShift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6)
    throw new Stop('damaged', { what: 'OLE2 sector size', bytes: bytes.length })
  const size = 1 << sectorShift
  const sectors = Math.ceil((bytes.length - size) / size)
  const sectorAt = (n: number): Uint8Array => {
    if (n >= sectors) throw new Stop('damaged', { what: 'OLE2 sector', sector: n, of: sectors })
    return bytes.subarray((n + 1) * size, (n + 2) * size)
  }
  const fat = readFat(view, sectorAt, size, sectors, guard)
  const follow = (start: number, next: (n: number) => number, most: number): number[] => {
    const out: number[] = []
    for (let n = start; n !== endOfChain && n !== free; n = next(n)) {
      guard.step()
      out.push(n)
      if (out.length > most) throw new Stop('damaged', { what: 'OLE2 chain in a circle' })
    }
    return out
  }
  const nextSector = (n: number): number => fat[n] ?? endOfChain
  const stream = (start: number, length: number): Uint8Array => {
    const chain = follow(start, nextSector, sectors)
    return gather(chain.map(sectorAt), size, Math.min(length, chain.length * size), guard)
  }
  const entries = directory(stream(view.getUint32(48, true), Infinity), guard)
  const root = entries.find((entry) => entry.type === 5)
  const miniStream = root === undefined ? new Uint8Array() : stream(root.start, root.size)
  const miniFat = words(stream(view.getUint32(60, true), Infinity))
  const cutoff = view.getUint32(56, true)
  const mini = (start: number, length: number): Uint8Array => {
    const chain = follow(start, (n) => miniFat[n] ?? endOfChain, miniStream.length / 64 + 1)
    return gather(
      chain.map((n) => miniStream.subarray(n * 64, n * 64 + 64)),
      64,
      Math.min(length, chain.length * 64),
      guard,
    )
  }
  const streams = new Map(entries.filter((entry) => entry.type === 2).map((entry) => [entry.name, entry]))
  return {
    names: [...streams.keys()],
    read: (name) => {
      const entry = streams.get(name)
      if (entry === undefined) return null
      return entry.size < cutoff ? mini(entry.start, entry.size) : stream(entry.start, entry.size)
    },
  }
}

/** The allocation table: 109 sectors named in the header, the rest in a chain of sectors of their own. */
function readFat(
  view: DataView,
  sectorAt: (n: number) => Uint8Array,
  size: number,
  sectors: number,
  guard: Guard,
): Uint32Array {
  const parts: number[] = []
  for (let i = 0; i < headerDifat; i++) {
    const n = view.getUint32(76 + 4 * i, true)
    if (n < endOfChain - 3) parts.push(n)
  }
  let next = view.getUint32(68, true)
  for (let count = 0; next < endOfChain - 3; count++) {
    guard.step()
    if (count > sectors) throw new Stop('damaged', { what: 'OLE2 chain in a circle' })
    const table = words(sectorAt(next))
    for (const n of table.subarray(0, size / 4 - 1)) if (n < endOfChain - 3) parts.push(n)
    next = table[size / 4 - 1] ?? endOfChain
  }
  const fat = new Uint32Array((Math.min(parts.length, sectors + 1) * size) / 4)
  parts.slice(0, sectors + 1).forEach((n, i) => fat.set(words(sectorAt(n)), (i * size) / 4))
  return fat
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true))
}

function gather(parts: readonly Uint8Array[], size: number, length: number, guard: Guard): Uint8Array {
  guard.expand(length)
  const out = new Uint8Array(length)
  parts.forEach((part, i) => {
    const room = length - i * size
    if (room > 0) out.set(part.length > room ? part.subarray(0, room) : part, i * size)
  })
  return out
}

function directory(bytes: Uint8Array, guard: Guard): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const out: Entry[] = []
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    guard.step()
    const type = view.getUint8(at + 66)
    const nameLength = Math.min(view.getUint16(at + 64, true), 64)
    if (type === 0 || nameLength < 2) continue
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameLength - 2))
    out.push({ name, type, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return out
}
