import type { Engine } from './engine.ts'
import { identity, inverse, matrixAt, over, times, type Matrix } from './matrix.ts'

/** The rectangle within which an object is seen, in user space; null when nothing clips it. */
export interface Clip {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** More pieces than these are no rectangle, and not looked at. */
const mostSegments = 400

/** How the space a text object is told in lies on the page: within a form it is the form's own. `placed` sets its text on the page. */
export function spaceOf({ call, floats, scratch }: Engine, object: number, placed: Matrix): Matrix {
  if (call.FPDFPageObj_GetMatrix!(object, scratch) === 0) return identity
  const own = matrixAt(floats(), scratch >> 2)
  if (own.every((n, i) => n === placed[i])) return identity
  const back = inverse(own)
  return back === null ? identity : times(back, placed)
}

/** What the clip paths of a page object leave, as the box around them; `space` sets them on the page. */
export function clipOf({ call, floats, scratch }: Engine, object: number, space: Matrix): Clip | null {
  const path = call.FPDFPageObj_GetClipPath!(object)
  const paths = path === 0 ? 0 : call.FPDFClipPath_CountPaths!(path)
  if (paths <= 0) return null
  const at = (scratch >> 2) + 16
  const [x, y] = [scratch + 64, scratch + 68]
  let [left, bottom, right, top] = [-Infinity, -Infinity, Infinity, Infinity]
  for (let p = 0; p < paths; p++) {
    const segments = call.FPDFClipPath_CountPathSegments!(path, p)
    if (segments <= 0 || segments > mostSegments) continue
    let [l, b, r, t] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let s = 0; s < segments; s++) {
      call.FPDFPathSegment_GetPoint!(call.FPDFClipPath_GetPathSegment!(path, p, s), x, y)
      const view = floats()
      const [px, py] = over(space, view[at]!, view[at + 1]!)
      l = Math.min(l, px)
      r = Math.max(r, px)
      b = Math.min(b, py)
      t = Math.max(t, py)
    }
    left = Math.max(left, l)
    right = Math.min(right, r)
    bottom = Math.max(bottom, b)
    top = Math.min(top, t)
  }
  return { left, bottom, right, top }
}
