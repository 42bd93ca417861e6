import type { PdfFile } from './file.ts'
import { placeX, placeY, type Frame } from './frame.ts'
import { identity, matrixAt, times, type Matrix } from './matrix.ts'

/** A straight horizontal or vertical rule on the displayed page. `at` is its y (horizontal) or x (vertical). */
export interface Stroke {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Drawing {
  readonly across: Stroke[]
  readonly down: Stroke[]
  /** Edges of shaded areas: borders only where nothing else is drawn. */
  readonly edgesAcross: Stroke[]
  readonly edgesDown: Stroke[]
  /** Bends: letters drawn as outlines have many, tables none. */
  bends: number
  /** Area covered by images, in square points (overlaps counted twice). */
  images: number
  /** Objects beyond the bound were not looked at. */
  cut: boolean
}

const pathObject = 2
const imageObject = 3
const formObject = 5
/** Bounds per page: a real page has some thousands of objects. */
const mostObjects = 60_000
const mostSegments = 400_000
const deepest = 12
/** A filled rectangle this thin is a rule, in points. */
const thin = 3
/** A mark this small is a dot, in points. */
const dot = 1.6

interface Walk {
  readonly file: PdfFile
  readonly frame: Frame
  readonly drawing: Drawing
  /** Dark areas filled so far: what is painted over them is parted by what shows between. */
  readonly grounds: Extent[]
  objects: number
  segments: number
}

/** The straight rules of a loaded page and how much of it images cover. */
export function readDrawing(file: PdfFile, page: number, frame: Frame): Drawing {
  const drawing: Drawing = {
    across: [],
    down: [],
    edgesAcross: [],
    edgesDown: [],
    bends: 0,
    images: 0,
    cut: false,
  }
  const walk: Walk = { file, frame, drawing, grounds: [], objects: 0, segments: 0 }
  const { call } = file.engine
  const count = call.FPDFPage_CountObjects!(page)
  for (let i = 0; i < count && !drawing.cut; i++) visit(walk, call.FPDFPage_GetObject!(page, i), identity, 0)
  return drawing
}

function visit(walk: Walk, object: number, matrix: Matrix, depth: number): void {
  const { call } = walk.file.engine
  if (++walk.objects > mostObjects) {
    walk.drawing.cut = true
    return
  }
  const type = call.FPDFPageObj_GetType!(object)
  if (type === pathObject) visitPath(walk, object, matrix)
  else if (type === imageObject) visitImage(walk, object, matrix)
  else if (type === formObject && depth < deepest) {
    const inner = times(matrixOf(walk, object), matrix)
    const count = call.FPDFFormObj_CountObjects!(object)
    for (let i = 0; i < count && !walk.drawing.cut; i++) {
      visit(walk, call.FPDFFormObj_GetObject!(object, i), inner, depth + 1)
    }
  }
}

function matrixOf(walk: Walk, object: number): Matrix {
  const { call, floats, scratch } = walk.file.engine
  if (call.FPDFPageObj_GetMatrix!(object, scratch) === 0) return identity
  return matrixAt(floats(), scratch >> 2)
}

interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function boundsOf(walk: Walk, object: number, m: Matrix): Extent | null {
  const { call, floats, scratch } = walk.file.engine
  if (call.FPDFPageObj_GetBounds!(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return null
  const at = scratch >> 2
  const v = floats()
  return span(walk.frame, m, v[at]!, v[at + 1]!, v[at + 2]!, v[at + 3]!)
}

function span(frame: Frame, m: Matrix, l: number, b: number, r: number, t: number): Extent {
  const ax = m[0] * l + m[2] * b + m[4]
  const ay = m[1] * l + m[3] * b + m[5]
  const bx = m[0] * r + m[2] * t + m[4]
  const by = m[1] * r + m[3] * t + m[5]
  const x0 = placeX(frame, ax, ay)
  const x1 = placeX(frame, bx, by)
  const y0 = placeY(frame, ax, ay)
  const y1 = placeY(frame, bx, by)
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }
}

function visitImage(walk: Walk, object: number, m: Matrix): void {
  const e = boundsOf(walk, object, m)
  if (!e) return
  // Some programs stretch a dot into a rule.
  if (e.bottom - e.top <= thin && e.right - e.left > 10)
    addAcross(walk.drawing, (e.top + e.bottom) / 2, e.left, e.right)
  if (e.right - e.left <= thin && e.bottom - e.top > 10)
    addDown(walk.drawing, (e.left + e.right) / 2, e.top, e.bottom)
  const width = Math.min(e.right, walk.frame.width) - Math.max(e.left, 0)
  const height = Math.min(e.bottom, walk.frame.height) - Math.max(e.top, 0)
  if (width > 0 && height > 0) walk.drawing.images += width * height
}

function visitPath(walk: Walk, object: number, m: Matrix): void {
  const e = boundsOf(walk, object, m)
  if (!e) return
  const width = e.right - e.left
  const height = e.bottom - e.top
  if (e.right < -2 || e.bottom < -2 || e.left > walk.frame.width + 2 || e.top > walk.frame.height + 2) return
  // One thin mark, stroked or filled: its bounds say all. Dots of a dotted rule may belong to either direction.
  if (width <= dot && height <= dot) {
    walk.drawing.across.push({ at: (e.top + e.bottom) / 2, from: e.left, to: e.right })
    walk.drawing.down.push({ at: (e.left + e.right) / 2, from: e.top, to: e.bottom })
  } else if (height <= thin && width > height)
    addAcross(walk.drawing, (e.top + e.bottom) / 2, e.left, e.right)
  else if (width <= thin && height > width) addDown(walk.drawing, (e.left + e.right) / 2, e.top, e.bottom)
  else if (width > thin && height > thin) visitSegments(walk, object, m, e)
}

function addAcross(drawing: Pick<Drawing, 'across'>, at: number, from: number, to: number): void {
  if (to - from >= 1) drawing.across.push({ at, from, to })
}

function addDown(drawing: Pick<Drawing, 'down'>, at: number, from: number, to: number): void {
  if (to - from >= 1) drawing.down.push({ at, from, to })
}

const lineTo = 0
const bezierTo = 1
const moveTo = 2

/** Reads the straight pieces of a path. One with bends, or largely aslant, is a letter or an ornament and has none. */
function visitSegments(walk: Walk, object: number, m: Matrix, e: Extent): void {
  const { call, floats, bytes, scratch } = walk.file.engine
  if (call.FPDFPath_GetDrawMode!(object, scratch, scratch + 4) === 0) return
  const memory = bytes()
  const filled = memory[scratch] !== 0
  const stroked = memory[scratch + 4] !== 0
  if (!filled && !stroked) return
  const count = call.FPDFPath_CountSegments!(object)
  walk.segments += count
  if (walk.segments > mostSegments) {
    walk.drawing.cut = true
    return
  }
  const over = filled && walk.grounds.some((ground) => within(e, ground))
  const fill = filled && !stroked ? fillOf(walk, object) : null
  if (fill === 'pale' && !over) return
  if (fill === 'dark' && walk.grounds.length < mostGrounds) walk.grounds.push(e)
  const full = times(matrixOf(walk, object), m)
  const at = scratch >> 2
  const straight: Pick<Drawing, 'across' | 'down'> = { across: [], down: [] }
  let aslant = 0
  let [startX, startY, x, y] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const segment = call.FPDFPath_GetPathSegment!(object, i)
    const kind = call.FPDFPathSegment_GetType!(segment)
    if (kind === bezierTo) {
      walk.drawing.bends += count - i
      return
    }
    call.FPDFPathSegment_GetPoint!(segment, scratch, scratch + 4)
    const v = floats()
    const ux = full[0] * v[at]! + full[2] * v[at + 1]! + full[4]
    const uy = full[1] * v[at]! + full[3] * v[at + 1]! + full[5]
    const nx = placeX(walk.frame, ux, uy)
    const ny = placeY(walk.frame, ux, uy)
    if (kind === moveTo) [startX, startY] = [nx, ny]
    else if (kind === lineTo && !addLine(straight, x, y, nx, ny)) aslant++
    ;[x, y] = [nx, ny]
    if (call.FPDFPathSegment_GetClose!(segment) === 1) {
      if (!addLine(straight, x, y, startX, startY)) aslant++
      ;[x, y] = [startX, startY]
    }
  }
  if (aslant * 4 > count) {
    walk.drawing.bends += aslant
    return
  }
  const { drawing } = walk
  for (const rule of straight.across) (stroked || over ? drawing.across : drawing.edgesAcross).push(rule)
  for (const rule of straight.down) (stroked || over ? drawing.down : drawing.edgesDown).push(rule)
}

/** Adds a piece that is straight within half a point; false when it runs aslant. */
function addLine(
  drawing: Pick<Drawing, 'across' | 'down'>,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): boolean {
  const dx = Math.abs(x1 - x0)
  const dy = Math.abs(y1 - y0)
  if (dy <= 0.5) addAcross(drawing, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
  else if (dx <= 0.5) addDown(drawing, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1))
  else return false
  return true
}

/**
 * `pale`: a fill nobody sees, white or wholly transparent; programs paint pages and cells white before they draw. `dark`: nearly
 * black, so that pale cells laid over it leave rules between them.
 */
function fillOf(walk: Walk, object: number): 'pale' | 'dark' | null {
  const { call, bytes, scratch } = walk.file.engine
  if (call.FPDFPageObj_GetFillColor!(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
    return null
  const b = bytes()
  const [red, green, blue, alpha] = [b[scratch]!, b[scratch + 4]!, b[scratch + 8]!, b[scratch + 12]!]
  if (alpha === 0 || (red >= 250 && green >= 250 && blue >= 250)) return 'pale'
  return red + green + blue < 300 && alpha > 200 ? 'dark' : null
}

/** More dark areas than these are a picture. */
const mostGrounds = 64

/** Does an area lie within another, and is much smaller than it? */
function within(inner: Extent, outer: Extent): boolean {
  const area = (of: Extent): number => (of.right - of.left) * (of.bottom - of.top)
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1 &&
    area(inner) < 0.8 * area(outer)
  )
}
