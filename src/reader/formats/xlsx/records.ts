import { Stop } from '../guard.ts'

/** Record numbers of BIFF ([MS-XLS] 2.3) that we read. */
export const record = {
  formula: 0x0006,
  end: 0x000a,
  date1904: 0x0022,
  password: 0x002f,
  continued: 0x003c,
  codepage: 0x0042,
  columns: 0x007d,
  sheet: 0x0085,
  multipleRk: 0x00bd,
  richText: 0x00d6,
  style: 0x00e0,
  merges: 0x00e5,
  drawing: 0x00ec,
  strings: 0x00fc,
  stringCell: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  string: 0x0207,
  blank: 0x0201,
  multipleBlank: 0x00be,
  row: 0x0208,
  window: 0x023e,
  rk: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const

export interface Record {
  readonly type: number
  readonly data: Bytes
}

/** A run of bytes that is read forward; reading past its end is damage, and never memory of someone else. */
export class Bytes {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  get length(): number {
    return this.#bytes.length
  }
  get left(): number {
    return this.#bytes.length - this.at
  }
  u8(): number {
    return this.#view.getUint8(this.#step(1))
  }
  u16(): number {
    return this.#view.getUint16(this.#step(2), true)
  }
  u32(): number {
    return this.#view.getUint32(this.#step(4), true)
  }
  f64(): number {
    return this.#view.getFloat64(this.#step(8), true)
  }
  skip(count: number): void {
    this.#step(count)
  }
  take(count: number): Uint8Array {
    const at = this.#step(count)
    return this.#bytes.subarray(at, at + count)
  }
  #step(count: number): number {
    const at = this.at
    if (at + count > this.#bytes.length) throw new Stop('damaged', { what: 'BIFF record', at })
    this.at = at + count
    return at
  }
}

/** Records from an offset on, until the stream ends. */
export function* recordsFrom(stream: Uint8Array, offset: number): Generator<Record> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let at = offset
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    if (at + 4 + length > stream.length) throw new Stop('damaged', { what: 'BIFF stream cut short', at })
    yield { type, data: new Bytes(stream.subarray(at + 4, at + 4 + length)) }
    at += 4 + length
  }
}

/** Reads characters of one byte or two. */
export function characters(data: Bytes, count: number, wide: boolean): string {
  const bytes = data.take(wide ? count * 2 : count)
  return new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes)
}

/** A string as BIFF8 writes it inside one record: character count given, then a flag for its width. */
export function unicodeString(data: Bytes, count: number): string {
  if (count === 0 && data.left === 0) return ''
  const flags = data.u8()
  if (flags & 8) data.skip(2)
  if (flags & 4) data.skip(4)
  return characters(data, count, (flags & 1) === 1)
}
