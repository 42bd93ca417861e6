import type { Engine } from './engine.ts'

/** The rectangle within which an object is seen, in user space; null when nothing clips it. */
export interface Clip {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** More pieces than these are no rectangle, and not looked at. */
const mostSegments = 400

/** What the clip paths of a page object leave, as the box around them. */
export function clipOf({ call, floats, scratch }: Engine, object: number): Clip | null {
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
      l = Math.min(l, view[at]!)
      r = Math.max(r, view[at]!)
      b = Math.min(b, view[at + 1]!)
      t = Math.max(t, view[at + 1]!)
    }
    left = Math.max(left, l)
    right = Math.min(right, r)
    bottom = Math.max(bottom, b)
    top = Math.min(top, t)
  }
  return { left, bottom, right, top }
}
