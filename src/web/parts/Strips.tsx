import { useEffect, useRef } from 'react'
import type { Source } from '../../core/source.ts'
import type { End } from '../../report/ends.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { Images } from '../images.ts'
import type { Item } from '../session.ts'
import { useWords } from '../words.ts'
import { Lit } from './PageView.tsx'
import { scaleFor, useWidth } from './page-image.ts'
import { stripsOf, type Strip } from './strips-of.ts'

interface Props {
  readonly item: Item
  readonly outcome: Outcome
  readonly images: Images
  readonly page: number
  readonly lit: readonly End[]
  readonly onShow: (source: Source) => void
}

/** The ends that stand on other pages: a strip of each such page around its frame, which leads there. */
export function Strips({ item, outcome, images, page, lit, onShow }: Props) {
  const words = useWords()
  const { strips, more } = stripsOf(lit, page, outcome.pages)
  if (strips.length === 0) return null
  const titleOn = (number: number): string => {
    const table = outcome.disclosure.tables.find((one) => one.pages.includes(number))
    return table?.title ?? ''
  }
  return (
    <ul className="strips" aria-label={words.otherEnds}>
      {strips.map((strip) => (
        <li key={`${strip.page.number}:${strip.top}`}>
          <button type="button" className="strip" onClick={() => onShow(strip.ends[0]!.source)}>
            <span className="strip-where">
              {words.page(strip.page.number)} {titleOn(strip.page.number)}
              <span className="strip-go">{words.goThere} ▸</span>
            </span>
            <span className="strip-view">
              <Crop item={item} images={images} strip={strip} focus={lit[0]} />
            </span>
          </button>
        </li>
      ))}
      {more > 0 && <li className="strip-more">{words.moreEnds(more)}</li>}
    </ul>
  )
}

interface CropProps {
  readonly item: Item
  readonly images: Images
  readonly strip: Strip
  readonly focus: End | undefined
}

function Crop({ item, images, strip, focus }: CropProps) {
  const frame = useRef<HTMLSpanElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const width = useWidth(frame)
  const { page, top, height } = strip
  useEffect(() => {
    if (width === 0) return
    let current = true
    const scale = scaleFor(width, page)
    void images.page(item, page.number, scale).then((image) => {
      const element = canvas.current
      if (!current || image === null || element === null) return
      const perPoint = image.width / page.width
      element.width = image.width
      element.height = Math.round(height * perPoint)
      element.getContext('2d')?.drawImage(image, 0, -Math.round(top * perPoint))
    })
    return () => {
      current = false
    }
  }, [item, images, page, top, height, width])
  return (
    <span className="crop" ref={frame} style={{ aspectRatio: `${page.width} / ${height}` }}>
      <canvas ref={canvas} />
      <svg viewBox={`0 ${top} ${page.width} ${height}`} aria-hidden="true">
        {strip.ends.map((end) => (
          <Lit key={end.key} end={end} focus={end === focus} />
        ))}
      </svg>
    </span>
  )
}
