import type { PdfFile } from './file.ts'

/** How user space lies on the page that a reader sees: quarter turns clockwise, then the upper left corner as origin. */
export interface Frame {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
  /** Quarter turns clockwise from user space to the page as displayed, 0–3. */
  readonly turn: number
  readonly width: number
  readonly height: number
}

/** The frame of a loaded page: its crop box within its media box, turned as /Rotate says and `extra` quarter turns more. */
export function frameOf(file: PdfFile, page: number, extra: number): Frame {
  const { call, floats, scratch } = file.engine
  call.FPDF_GetPageBoundingBox!(page, scratch)
  const at = scratch >> 2
  const view = floats()
  // FS_RECTF: left, top, right, bottom.
  const [left = 0, top = 0, right = 0, bottom = 0] = view.subarray(at, at + 4)
  const turn = (((call.FPDFPage_GetRotation!(page) + extra) % 4) + 4) % 4
  const across = turn % 2 === 1
  return {
    left,
    bottom,
    right,
    top,
    turn,
    width: across ? top - bottom : right - left,
    height: across ? right - left : top - bottom,
  }
}

/** A point of user space on the displayed page. */
export function placeX(frame: Frame, x: number, y: number): number {
  if (frame.turn === 0) return x - frame.left
  if (frame.turn === 1) return y - frame.bottom
  return frame.turn === 2 ? frame.right - x : frame.top - y
}

export function placeY(frame: Frame, x: number, y: number): number {
  if (frame.turn === 0) return frame.top - y
  if (frame.turn === 1) return x - frame.left
  return frame.turn === 2 ? y - frame.bottom : frame.right - x
}
