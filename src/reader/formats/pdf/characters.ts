import { clipOf, spaceOf, type Clip } from './clips.ts'
import type { PdfFile } from './file.ts'
import { identity, matrixAt, over, type Matrix } from './matrix.ts'

/** Characters as pdfium reports them, in user space and in the order they are drawn. */
export interface Characters {
  readonly count: number
  readonly codes: Uint32Array
  /** left, bottom, right, top of the advance box of each. */
  readonly advance: Float32Array
  /** left, bottom, right, top of the ink of each; empty where nothing is drawn. */
  readonly ink: Float32Array
  /** x, y of the origin of each, on its baseline. */
  readonly origin: Float32Array
  /** Type size in points of each. */
  readonly size: Float32Array
  /** Quarter turns clockwise of the writing; -1 when it slants. */
  readonly turn: Int8Array
  /** Where a clip path hides the character: `hiddenLine` with its whole line, `hiddenAside` because the line runs on beyond it. */
  readonly hidden: Uint8Array
  /** Characters whose font does not say what they are. */
  readonly unmapped: number
  /** Characters set to be searched and not seen, as recognition lays them over the picture of a page. */
  readonly unseen: number
}

export const hiddenLine = 1
export const hiddenAside = 2

/** More than a page of print can hold; beyond it the rest is not read. */
const mostCharacters = 200_000

/** Text rendering mode: neither filled nor stroked. */
const invisible = 3

/** Reads every drawn character of a loaded page; characters that pdfium adds itself (spaces, line ends) are left out. */
export function readCharacters(file: PdfFile, page: number): Characters {
  const { call, floats, doubles, scratch } = file.engine
  const text = call.FPDFText_LoadPage!(page)
  const total = text === 0 ? 0 : Math.min(call.FPDFText_CountChars!(text), mostCharacters)
  const codes = new Uint32Array(total)
  const advance = new Float32Array(total * 4)
  const ink = new Float32Array(total * 4)
  const origin = new Float32Array(total * 2)
  const size = new Float32Array(total)
  const turn = new Int8Array(total)
  const hidden = new Uint8Array(total)
  const f = scratch >> 2
  const d = scratch >> 3
  let count = 0
  let unmapped = 0
  let unseen = 0
  let objectUnseen = false
  let object = 0
  let objectSize = 0
  let objectTurn = 0
  let clip: Clip | null = null
  let untold: Within | null = null
  let hiddenCount = 0
  for (let i = 0; i < total; i++) {
    if (call.FPDFText_IsGenerated!(text, i) === 1) continue
    if (call.FPDFText_GetLooseCharBox!(text, i, scratch) === 0) continue
    // FS_RECTF: left, top, right, bottom.
    const single = floats()
    advance.set([single[f]!, single[f + 3]!, single[f + 2]!, single[f + 1]!], count * 4)
    call.FPDFText_GetCharBox!(text, i, scratch, scratch + 8, scratch + 16, scratch + 24)
    call.FPDFText_GetCharOrigin!(text, i, scratch + 32, scratch + 40)
    const double = doubles()
    // left, right, bottom, top.
    ink.set([double[d]!, double[d + 2]!, double[d + 1]!, double[d + 3]!], count * 4)
    origin[count * 2] = double[d + 4]!
    origin[count * 2 + 1] = double[d + 5]!
    const own = call.FPDFText_GetTextObject!(text, i)
    if (own !== object || own === 0) {
      object = own
      untold = null
      const matrix = call.FPDFText_GetMatrix!(text, i, scratch) === 1 ? matrixAt(floats(), f) : null
      objectSize = matrix ? Math.hypot(matrix[2], matrix[3]) * fontSize(file, text, i) : 0
      objectTurn = matrix ? turnOf(matrix[0], matrix[1]) : -1
      const space = own === 0 || matrix === null ? identity : spaceOf(file.engine, own, matrix)
      objectUnseen = own !== 0 && call.FPDFTextObj_GetTextRenderMode!(own) === invisible
      clip = own === 0 ? null : clipOf(file.engine, own, space)
      if (space !== identity && matrix !== null) untold = { space, placed: matrix }
    }
    if (untold !== null) placeWithin(untold, advance, ink, origin, count)
    const code = call.FPDFText_GetUnicode!(text, i)
    if (code === 0 || code === 0xfffd || call.FPDFText_HasUnicodeMapError!(text, i) === 1) unmapped++
    if (objectUnseen) unseen++
    codes[count] = code
    size[count] = objectSize
    turn[count] = objectTurn
    hidden[count] = clip ? hiddenBy(clip, objectTurn, objectSize, ink, origin, count) : 0
    if (hidden[count] === hiddenLine) hiddenCount++
    count++
  }
  if (text !== 0) call.FPDFText_ClosePage!(text)
  // Within a form the clip is told in the form's own space: what hides so much is misread.
  if (hiddenCount > 0.3 * count) hidden.fill(0)
  return { count, codes, advance, ink, origin, size, turn, hidden, unmapped, unseen }
}

/** A text object within a form: the form's space, and how the text is set on the page. */
interface Within {
  readonly space: Matrix
  readonly placed: Matrix
}

/** pdfium tells where a character of a form stands in the form's own space when it has put another code in its place. */
function placeWithin(
  { space, placed }: Within,
  advance: Float32Array,
  ink: Float32Array,
  origin: Float32Array,
  i: number,
): void {
  const [x, y] = [origin[i * 2]!, origin[i * 2 + 1]!]
  const moved = over(space, x, y)
  const off = fromBaseline(placed, x, y)
  if (off < 1 || fromBaseline(placed, ...moved) > 0.1 * off) return
  origin.set(moved, i * 2)
  for (const box of [advance, ink]) {
    const [left, bottom] = over(space, box[i * 4]!, box[i * 4 + 1]!)
    const [right, top] = over(space, box[i * 4 + 2]!, box[i * 4 + 3]!)
    const sides = [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)]
    box.set(sides, i * 4)
  }
}

/** How far a point lies from the baseline of a text. */
function fromBaseline([a, b, , , e, f]: Matrix, x: number, y: number): number {
  const length = Math.hypot(a, b)
  return length === 0 ? 0 : Math.abs((x - e) * b - (y - f) * a) / length
}

function fontSize(file: PdfFile, text: number, index: number): number {
  return file.engine.call.FPDFText_GetFontSize!(text, index)
}

/** Is hardly anything of the line seen, above or below an edge; or does the character stand beside what is seen? */
function hiddenBy(
  clip: Clip,
  turn: number,
  size: number,
  ink: Float32Array,
  origin: Float32Array,
  i: number,
): number {
  const across = turn % 2 === 0
  const [x, y] = [(ink[i * 4]! + ink[i * 4 + 2]!) / 2, (ink[i * 4 + 1]! + ink[i * 4 + 3]!) / 2]
  const outside = across ? x < clip.left || x > clip.right : y < clip.bottom || y > clip.top
  const at = origin[i * 2 + (across ? 1 : 0)]!
  const [low, high] = across ? [clip.bottom, clip.top] : [clip.left, clip.right]
  // Of what rises over the baseline, a quarter of the type size has to be seen.
  const [upper, lower] = turn < 2 ? [0.65 * size, 0.15 * size] : [-0.15 * size, -0.65 * size]
  if (turn >= 0 && (at + upper < low || at + lower > high)) return hiddenLine
  return outside ? hiddenAside : 0
}

/** Quarter turns clockwise of a baseline along (a, b) in user space, whose y runs upwards. */
function turnOf(a: number, b: number): number {
  const bent = 0.05 * (Math.abs(a) + Math.abs(b))
  if (Math.abs(b) <= bent) return a > 0 ? 0 : 2
  if (Math.abs(a) <= bent) return b < 0 ? 1 : 3
  return -1
}

/** Fewer characters than these do not turn a page. */
const fewest = 4

/** Quarter turns that would set most of the page's writing upright; 0 when it is upright or there is too little to say. */
export function uprightTurn(characters: Characters, pageTurn: number): number {
  const counts = [0, 0, 0, 0]
  for (let i = 0; i < characters.count; i++) {
    const turn = characters.turn[i]!
    if (turn >= 0 && characters.codes[i]! > 32) counts[(turn + pageTurn) % 4]!++
  }
  const most = counts.indexOf(Math.max(...counts))
  return most !== 0 && counts[most]! >= fewest && counts[most]! > 4 * counts[0]! ? (4 - most) % 4 : 0
}
