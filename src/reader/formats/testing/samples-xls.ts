/** Small .xls files for tests, made on the spot: records, and the compound file around them. */

const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) & 0xff)
export const u16 = (value: number): number[] => little(value, 2)
export const u32 = (value: number): number[] => little(value, 4)
export const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)]
export const wide = (text: string): number[] => [...text].flatMap((c) => u16(c.charCodeAt(0)))
/** Character count in two bytes, flag for two-byte characters, text. */
export const string = (text: string): number[] => [...u16(text.length), 1, ...wide(text)]
export const rec = (type: number, ...data: number[][]): number[] => [
  ...u16(type),
  ...u16(data.flat().length),
  ...data.flat(),
]

const begin = (kind: number): number[] => rec(0x0809, u16(0x0600), u16(kind), u32(0), u32(0), u32(0))
const end = rec(0x000a)

export interface XlsSheet {
  readonly name: string
  readonly records: readonly number[][]
  readonly hidden?: boolean
}

/** A BIFF8 stream: globals with formats (style n is format n), shared strings as given records, then the sheets. */
export function biff(
  sheets: readonly XlsSheet[],
  formats: readonly string[] = ['General'],
  more: readonly number[][] = [],
): Uint8Array {
  const fixed = [
    ...more,
    ...formats.map((code, i) => rec(0x041e, u16(200 + i), string(code))),
    ...formats.map((_, i) => rec(0x00e0, u16(0), u16(200 + i), u16(0), [0, 0, 0, 0], u32(0), u32(0), u16(0))),
  ].flat()
  const heads = sheets.map(
    ({ name, hidden }) =>
      (offset: number) =>
        rec(0x0085, u32(offset), [hidden === true ? 1 : 0, 0], [name.length, 1], wide(name)),
  )
  const globals = begin(5).length + fixed.length + heads.flatMap((head) => head(0)).length + end.length
  const bodies = sheets.map((sheet) => [...begin(0x10), ...sheet.records.flat(), ...end])
  let offset = globals
  const offsets = bodies.map((body) => {
    offset += body.length
    return offset - body.length
  })
  return Uint8Array.from([
    ...begin(5),
    ...fixed,
    ...heads.flatMap((head, i) => head(offsets[i]!)),
    ...end,
    ...bodies.flat(),
  ])
}

const sector = 512
const free = 0xffffffff
const chainEnd = 0xfffffffe

/** A compound file with one stream; under 4,096 bytes it lies in the mini stream, as the format wants. */
export function compound(name: string, stream: Uint8Array): Uint8Array {
  const mini = stream.length < 4096
  const data = Math.ceil(stream.length / sector)
  // Sectors: 0 allocation table, 1 directory, 2 mini table, then the stream.
  const fat = [
    0xfffffffd,
    chainEnd,
    chainEnd,
    ...Array.from({ length: data }, (_, i) => (i === data - 1 ? chainEnd : 4 + i)),
  ]
  const miniSectors = Math.ceil(stream.length / 64)
  const miniFat = mini
    ? Array.from({ length: miniSectors }, (_, i) => (i === miniSectors - 1 ? chainEnd : i + 1))
    : []
  if (fat.length > 128 || miniFat.length > 128) throw new Error('sample too large')
  const padded = (words: number[]): number[] =>
    [...words, ...Array<number>(128 - words.length).fill(free)].flatMap(u32)
  const entry = (title: string, type: number, start: number, size: number): number[] => {
    const text = wide(`${title}\0`)
    return [
      ...text,
      ...Array<number>(64 - text.length).fill(0),
      ...u16(text.length),
      type,
      1,
      ...u32(free),
      ...u32(free),
      ...u32(1),
      ...Array<number>(36).fill(0),
      ...u32(start),
      ...u32(size),
      ...u32(0),
    ]
  }
  const first = stream.length === 0 ? chainEnd : 3
  const directory = [
    ...entry('Root Entry', 5, mini ? first : chainEnd, mini ? miniSectors * 64 : 0),
    ...entry(name, 2, mini ? 0 : first, stream.length),
  ]
  const header = [
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(16).fill(0),
    ...u16(0x3e),
    ...u16(3),
    ...u16(0xfffe),
    ...u16(9),
    ...u16(6),
    ...Array<number>(6).fill(0),
    ...u32(0),
    ...u32(1),
    ...u32(1),
    ...u32(0),
    ...u32(4096),
    ...u32(mini ? 2 : chainEnd),
    ...u32(mini ? 1 : 0),
    ...u32(chainEnd),
    ...u32(0),
    ...u32(0),
    ...Array<number>(108).fill(free).flatMap(u32),
  ]
  const out = new Uint8Array((4 + data) * sector)
  out.set(header, 0)
  out.set(padded(fat), sector)
  out.set([...directory, ...Array<number>(256).fill(0)], 2 * sector)
  out.set(padded(miniFat), 3 * sector)
  out.set(stream, 4 * sector)
  return out
}
