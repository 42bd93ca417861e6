import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { End } from '../../report/ends.ts'

interface Props {
  readonly within: RefObject<HTMLElement | null>
  readonly lit: readonly End[]
  readonly page: number
  readonly zoom: number
}

const most = 12

/** The line from what is looked at to its other ends, over page and strips alike; it follows while they scroll. */
export function Thread({ within, lit, page, zoom }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    const outer = within.current
    if (outer === null) return
    let frame = 0
    const draw = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        svg.current?.replaceChildren(...lines(outer))
      })
    }
    draw()
    const watch = new ResizeObserver(draw)
    for (const element of [outer, ...outer.querySelectorAll('.page, .crop, .strips')]) watch.observe(element)
    outer.addEventListener('scroll', draw, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      watch.disconnect()
      outer.removeEventListener('scroll', draw, { capture: true })
    }
  }, [within, lit, page, zoom])
  return <svg className={`thread thread-${lit[0]?.tone ?? 'holds'}`} ref={svg} aria-hidden="true" />
}

function lines(outer: HTMLElement): readonly SVGElement[] {
  const origin = outer.getBoundingClientRect()
  const focus = outer.querySelector('[data-lit=focus]')
  if (focus === null) return []
  const from = rectOf(focus)
  if (from === null) return []
  return [...outer.querySelectorAll('[data-lit=other]')].slice(0, most).flatMap((other) => {
    const to = rectOf(other)
    if (to === null) return []
    const [a, b] = nearest(from, to)
    const [x1, y1, x2, y2] = [a.x - origin.x, a.y - origin.y, b.x - origin.x, b.y - origin.y]
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    // Bowed to one side, so that it does not run along the figures between.
    const [dx, dy] = [x2 - x1, y2 - y1]
    const length = Math.max(1, Math.hypot(dx, dy))
    const bow = Math.min(48, Math.max(16, length / 5)) / length
    const [cx, cy] = [(x1 + x2) / 2 + Math.abs(dy) * bow, (y1 + y2) / 2 - Math.abs(dx) * bow]
    path.setAttribute('d', `M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`)
    const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
    for (const [name, value] of Object.entries({ cx: x2, cy: y2, r: 3 }))
      dot.setAttribute(name, String(value))
    return [path, dot]
  })
}

/** What is seen of an element within the box that scrolls it; nothing where it is scrolled away. */
function rectOf(element: Element): DOMRect | null {
  const rect = element.getBoundingClientRect()
  const view = element.closest('.pages-scroll, .crop')?.getBoundingClientRect()
  if (view === undefined || rect.bottom < view.top || rect.top > view.bottom) return null
  return rect.right < view.left || rect.left > view.right ? null : rect
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The middles of those sides of two frames that face each other. */
function nearest(a: DOMRect, b: DOMRect): readonly [Point, Point] {
  const middle = (rect: DOMRect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })
  const [from, to] = [middle(a), middle(b)]
  if (b.top > a.bottom)
    return [
      { ...from, y: a.bottom },
      { ...to, y: b.top },
    ]
  if (a.top > b.bottom)
    return [
      { ...from, y: a.top },
      { ...to, y: b.bottom },
    ]
  return [
    { ...from, y: a.top },
    { ...to, y: b.top },
  ]
}
