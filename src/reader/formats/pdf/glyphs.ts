import type { PdfFile } from './file.ts'
import { placeX, placeY, type Frame } from './frame.ts'

/** One printed character, in points of the displayed page. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Type size in points as displayed. */
  readonly size: number
  /** Quarter turns clockwise of the writing on the displayed page, 0–3; -1 for slanting text. */
  readonly turn: number
  /** Position in the order of drawing, without gaps that pdfium fills in. */
  readonly order: number
  /** A blank: kept because a blank that is really there parts words. */
  readonly blank: boolean
}

/** Characters as pdfium reports them, still in user space. */
export interface RawGlyphs {
  readonly count: number
  readonly codes: Uint32Array
  /** left, bottom, right, top of each. */
  readonly boxes: Float32Array
  /** Direction of writing in radians, clockwise from left to right. */
  readonly angles: Float32Array
  /** Characters whose font does not say what they are. */
  readonly unmapped: number
}

/** More than a page of print can hold; beyond it the rest is not read. */
const mostGlyphs = 200_000

/** Reads every drawn character of a loaded page; characters that pdfium adds itself (spaces, line ends) are left out. */
export function readGlyphs(file: PdfFile, page: number): RawGlyphs {
  const { call, floats, scratch } = file.engine
  const text = call.FPDFText_LoadPage!(page)
  if (text === 0)
    return {
      count: 0,
      codes: new Uint32Array(),
      boxes: new Float32Array(),
      angles: new Float32Array(),
      unmapped: 0,
    }
  const total = Math.min(call.FPDFText_CountChars!(text), mostGlyphs)
  const codes = new Uint32Array(total)
  const boxes = new Float32Array(total * 4)
  const angles = new Float32Array(total)
  const {
    FPDFText_GetUnicode,
    FPDFText_IsGenerated,
    FPDFText_GetLooseCharBox,
    FPDFText_GetCharAngle,
    FPDFText_HasUnicodeMapError,
  } = call
  const at = scratch >> 2
  let view = floats()
  let count = 0
  let unmapped = 0
  for (let i = 0; i < total; i++) {
    if (FPDFText_IsGenerated!(text, i) === 1) continue
    const code = FPDFText_GetUnicode!(text, i)
    if (code === 0 || code === 0xfffd || FPDFText_HasUnicodeMapError!(text, i) === 1) unmapped++
    if (FPDFText_GetLooseCharBox!(text, i, scratch) === 0) continue
    if (view.buffer.byteLength === 0) view = floats()
    codes[count] = code
    angles[count] = FPDFText_GetCharAngle!(text, i)
    // FS_RECTF: left, top, right, bottom.
    boxes[count * 4] = view[at]!
    boxes[count * 4 + 1] = view[at + 3]!
    boxes[count * 4 + 2] = view[at + 2]!
    boxes[count * 4 + 3] = view[at + 1]!
    count++
  }
  call.FPDFText_ClosePage!(text)
  return { count, codes, boxes, angles, unmapped }
}

const quarter = Math.PI / 2

/** Quarter turns clockwise that writing at this angle shows in a frame turned `turn` times; -1 when it slants. */
function writingTurn(angle: number, turn: number): number {
  const turns = angle / quarter
  const whole = Math.round(turns)
  if (Math.abs(turns - whole) > 0.03) return -1
  return (((turn + whole) % 4) + 4) % 4
}

/** Quarter turns that would set most of the page's writing upright; 0 when it is upright or there is too little to say. */
export function uprightTurn(raw: RawGlyphs, turn: number): number {
  const counts = [0, 0, 0, 0]
  for (let i = 0; i < raw.count; i++) {
    const t = writingTurn(raw.angles[i]!, turn)
    if (t >= 0 && raw.codes[i]! > 32) counts[t]!++
  }
  const most = counts.indexOf(Math.max(...counts))
  return most !== 0 && counts[most]! >= 20 && counts[most]! > 4 * counts[0]! ? (4 - most) % 4 : 0
}

export interface Sorted {
  readonly glyphs: readonly Glyph[]
  /** Characters that lie beyond the page and are not seen. */
  readonly clipped: readonly Glyph[]
}

const control = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u
const blankCode = /[\s\u00a0\u3000\u200b]/u

/** Sets the characters on the displayed page, takes out what is printed twice, and parts off what lies beyond the page. */
export function setGlyphs(raw: RawGlyphs, frame: Frame): Sorted {
  const glyphs: Glyph[] = []
  const clipped: Glyph[] = []
  const seen = new Map<number, number[]>()
  for (let i = 0; i < raw.count; i++) {
    const glyph = setOne(raw, i, frame)
    if (glyph === null || (!glyph.blank && twice(seen, glyph, raw.codes[i]!, glyphs))) continue
    const x = (glyph.left + glyph.right) / 2
    const y = (glyph.top + glyph.bottom) / 2
    const inside = x >= -1 && y >= -1 && x <= frame.width + 1 && y <= frame.height + 1
    if (!inside) {
      if (!glyph.blank) clipped.push(glyph)
      continue
    }
    if (!glyph.blank) remember(seen, glyph, raw.codes[i]!, glyphs.length)
    glyphs.push(glyph)
  }
  return { glyphs, clipped }
}

function setOne(raw: RawGlyphs, i: number, frame: Frame): Glyph | null {
  const code = raw.codes[i]!
  // pdfium marks a hyphen at the end of a line with U+0002.
  const text = code === 2 ? '-' : code === 0 ? '\ufffd' : String.fromCodePoint(code)
  if (code !== 2 && code !== 0 && control.test(text) && !blankCode.test(text)) return null
  const [l, b, r, t] = [
    raw.boxes[i * 4]!,
    raw.boxes[i * 4 + 1]!,
    raw.boxes[i * 4 + 2]!,
    raw.boxes[i * 4 + 3]!,
  ]
  const x0 = placeX(frame, l, b)
  const x1 = placeX(frame, r, t)
  const y0 = placeY(frame, l, b)
  const y1 = placeY(frame, r, t)
  const turn = writingTurn(raw.angles[i]!, frame.turn)
  const left = Math.min(x0, x1)
  const right = Math.max(x0, x1)
  const top = Math.min(y0, y1)
  const bottom = Math.max(y0, y1)
  const size = turn === 1 || turn === 3 ? right - left : bottom - top
  if (!(size > 0.5) || !(size < 2000)) return null
  return { text, left, top, right, bottom, size, turn, order: i, blank: blankCode.test(text) }
}

/** Same character, same place: bold by overprinting, or a layer drawn again. */
function twice(seen: Map<number, number[]>, glyph: Glyph, code: number, glyphs: readonly Glyph[]): boolean {
  const near = glyph.size * 0.25
  const gx = Math.floor(glyph.left / 8)
  const gy = Math.floor(glyph.top / 8)
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (const index of seen.get(key(gx + dx, gy + dy, code)) ?? []) {
        const other = glyphs[index]!
        if (Math.abs(other.left - glyph.left) < near && Math.abs(other.top - glyph.top) < near) return true
      }
    }
  }
  return false
}

function remember(seen: Map<number, number[]>, glyph: Glyph, code: number, index: number): void {
  const k = key(Math.floor(glyph.left / 8), Math.floor(glyph.top / 8), code)
  const list = seen.get(k)
  if (list) list.push(index)
  else seen.set(k, [index])
}

// Grid of 8 points; pages are below 16,000 points, codes below 2^21: the key stays an exact integer.
const key = (x: number, y: number, code: number): number => ((x + 8) * 4096 + (y + 8)) * 2097152 + code
