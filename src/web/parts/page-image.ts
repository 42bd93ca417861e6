import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Page } from '../../reader/document.ts'
import type { Images } from '../images.ts'
import type { Item } from '../session.ts'

interface Wanted {
  readonly item: Item
  readonly images: Images
  readonly page: Page
  readonly beside: readonly (Page | undefined)[]
  /** What the image fills. */
  readonly sheet: RefObject<HTMLElement | null>
  readonly zoom: number
}

/** Pixels a point: one pixel of the image on each of the screen. */
export const scaleFor = (width: number, page: Page): number =>
  Math.min(6, Math.max(0.25, (width * devicePixelRatio) / page.width))

/** Draws a page on a canvas at the very size it is shown in, and its neighbours ahead of being asked. */
export function usePageImage({ item, images, page, beside, sheet, zoom }: Wanted) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Page | null>(null)
  const [missing, setMissing] = useState(false)
  const width = useWidth(sheet)
  const [next, previous] = beside
  useEffect(() => {
    if (width === 0) return
    let current = true
    const context = canvas.current?.getContext('2d')
    if (context && drawn.current !== page)
      context.clearRect(0, 0, canvas.current!.width, canvas.current!.height)
    void images.page(item, page.number, scaleFor(width, page)).then((image) => {
      if (!current || !context || canvas.current === null) return
      setMissing(image === null)
      if (image === null) return
      canvas.current.width = image.width
      canvas.current.height = image.height
      context.drawImage(image, 0, 0)
      drawn.current = page
      for (const other of [next, previous]) {
        if (other) void images.page(item, other.number, scaleFor(width, other))
      }
    })
    return () => {
      current = false
    }
  }, [item, images, page, next, previous, width, zoom])
  return { canvas, missing }
}

/** The width an element has in CSS pixels, told again once a change of it is over. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (element.current === null) return
    let timer = 0
    const watch = new ResizeObserver(([entry]) => {
      const now = Math.round(entry!.contentRect.width)
      clearTimeout(timer)
      setWidth((before) => {
        if (before === 0) return now
        timer = window.setTimeout(() => setWidth(now), 120)
        return before
      })
    })
    watch.observe(element.current)
    return () => {
      clearTimeout(timer)
      watch.disconnect()
    }
  }, [element])
  return width
}
