import { memo, useEffect, useRef } from 'react'
import type { Page } from '../../reader/document.ts'
import type { End } from '../../report/ends.ts'
import type { Mark } from '../../report/marks.ts'
import type { Images } from '../images.ts'
import type { Item } from '../session.ts'
import { useWords } from '../words.ts'
import { toneSigns } from './signs.ts'
import { usePageImage } from './page-image.ts'

interface Props {
  readonly item: Item
  readonly images: Images
  readonly page: Page
  /** Pages likely to be asked for next. */
  readonly beside: readonly (Page | undefined)[]
  readonly marks: readonly Mark[]
  readonly frames: boolean
  readonly lit: readonly End[]
  readonly zoom: number
  readonly onNumber: (key: string) => void
}

/** One page as printed, with a frame on every number that was read. */
export function PageView({ item, images, page, beside, marks, frames, lit, zoom, onNumber }: Props) {
  const words = useWords()
  const sheet = useRef<HTMLDivElement>(null)
  const { canvas, missing } = usePageImage({ item, images, page, beside, sheet, zoom })
  const here = lit.filter((end) => end.source.page === page.number && end.source.box !== undefined)
  const first = here[0]
  useEffect(() => {
    const frame = sheet.current?.querySelector('[data-lit]')
    if (frame) centre(frame, sheet.current!.parentElement!)
    else sheet.current!.parentElement!.scrollTo({ top: 0 })
    // Zooming must not move what is looked at, so only a new end or a new page does.
  }, [first?.key, lit[0], page.number])
  return (
    <div
      className="page"
      ref={sheet}
      style={{ width: `${zoom * 100}%`, aspectRatio: `${page.width} / ${page.height}` }}
    >
      <canvas ref={canvas} role="img" aria-label={words.pageImage(page.number)} />
      {missing && <p className="page-missing">{words.noImage}</p>}
      <svg viewBox={`0 0 ${page.width} ${page.height}`} role="group" aria-label={words.page(page.number)}>
        {frames && <Frames marks={marks} onNumber={onNumber} />}
        {here.map((end) => (
          <Lit key={end.key} end={end} focus={end === lit[0]} />
        ))}
      </svg>
    </div>
  )
}

interface FramesProps {
  readonly marks: readonly Mark[]
  readonly onNumber: (key: string) => void
}

/** A thousand frames and one listener. */
const Frames = memo(function Frames({ marks, onNumber }: FramesProps) {
  const words = useWords()
  return (
    <g
      onClick={(event) => {
        const key = (event.target as Element).closest('rect')?.getAttribute('data-key')
        if (key) onNumber(key)
      }}
    >
      {marks.map(({ key, box, tone, text, comparisons }) =>
        box === null ? null : (
          <rect
            key={key}
            data-key={key}
            className={`frame tone-${tone}`}
            x={box.x - 1.5}
            y={box.y - 1.5}
            width={box.width + 3}
            height={box.height + 3}
            rx={1.5}
          >
            <title>{words.frameTitle(text, `${toneSigns[tone]} ${words[tone]}`, comparisons.length)}</title>
          </rect>
        ),
      )}
    </g>
  )
})

/** A place that is spoken of, lit; lets clicks through to the frame below. */
export function Lit({ end, focus }: { readonly end: End; readonly focus: boolean }) {
  const { box } = end.source
  if (box === undefined) return null
  return (
    <rect
      data-lit={focus ? 'focus' : 'other'}
      className={`lit tone-${end.tone} ${focus ? 'lit-focus' : ''}`}
      x={box.x - 2.5}
      y={box.y - 2.5}
      width={box.width + 5}
      height={box.height + 5}
      rx={2}
    />
  )
}

function centre(frame: Element, box: Element): void {
  const inner = frame.getBoundingClientRect()
  const outer = box.getBoundingClientRect()
  const seen =
    inner.top >= outer.top + 24 &&
    inner.bottom <= outer.bottom - 24 &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  if (seen) return
  box.scrollBy({
    top: (inner.top + inner.bottom - outer.top - outer.bottom) / 2,
    left: (inner.left + inner.right - outer.left - outer.right) / 2,
  })
}
