import { useEffect, useRef, useState } from 'react'
import type { Page } from '../../reader/document.ts'
import type { Client } from '../client.ts'
import type { Mark } from '../../report/marks.ts'
import type { Item } from '../session.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly item: Item
  readonly client: Client
  readonly page: Page
  readonly marks: readonly Mark[]
  readonly frames: boolean
  /** Keys of the marks that are lit, the first being what is looked at. */
  readonly lit: readonly string[]
  readonly zoom: number
  readonly onNumber: (key: string) => void
}

const toneMark = { proven: '✓', holds: '✓', rounding: '≈', broken: '✕', uncovered: '·' } as const

/** One page as printed, with a frame on every number that was read. */
export function PageView({ item, client, page, marks, frames, lit, zoom, onNumber }: Props) {
  const words = useWords()
  const { canvas, missing } = useImage(item, client, page, zoom)
  const focus = marks.find((mark) => mark.key === lit[0])
  const frame = useRef<SVGGElement>(null)
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [focus?.key, page.number, zoom])
  const others = marks.filter((mark) => mark !== focus && lit.includes(mark.key))
  return (
    <div className="page" style={{ width: `${zoom * 100}%`, aspectRatio: `${page.width} / ${page.height}` }}>
      <canvas ref={canvas} role="img" aria-label={words.pageImage(page.number)} />
      {missing && <p className="page-missing">{words.noImage}</p>}
      <svg viewBox={`0 0 ${page.width} ${page.height}`} role="group" aria-label={words.page(page.number)}>
        {frames &&
          marks.map((mark) => (
            <Frame key={mark.key} mark={mark} className={`frame tone-${mark.tone}`} onNumber={onNumber} />
          ))}
        {focus?.box && (
          <g ref={frame}>
            {others.map((mark) => (
              <path key={mark.key} className="link" d={between(focus, mark)} />
            ))}
            {[focus, ...others].map((mark) => (
              <Frame key={mark.key} mark={mark} className={`lit tone-${mark.tone}`} onNumber={onNumber} />
            ))}
          </g>
        )}
      </svg>
    </div>
  )
}

interface FrameProps {
  readonly mark: Mark
  readonly className: string
  readonly onNumber: (key: string) => void
}

function Frame({ mark, className, onNumber }: FrameProps) {
  const words = useWords()
  if (mark.box === null) return null
  const { x, y, width, height } = mark.box
  const title = `${mark.text}：${toneMark[mark.tone]} ${words[mark.tone]}`
  return (
    <rect
      className={className}
      x={x - 1.5}
      y={y - 1.5}
      width={width + 3}
      height={height + 3}
      rx={1.5}
      onClick={() => onNumber(mark.key)}
    >
      <title>{title}</title>
    </rect>
  )
}

/** A line from one end to the other, bowed so that it does not run through the figures between. */
function between(from: Mark, to: Mark): string {
  const centre = (mark: Mark): [number, number] => [
    mark.box!.x + mark.box!.width / 2,
    mark.box!.y + mark.box!.height / 2,
  ]
  const [x1, y1] = centre(from)
  const [x2, y2] = centre(to)
  const bow = Math.min(40, Math.hypot(x2 - x1, y2 - y1) / 4)
  return `M ${x1} ${y1} Q ${(x1 + x2) / 2 + bow} ${(y1 + y2) / 2 - bow} ${x2} ${y2}`
}

function useImage(item: Item, client: Client, page: Page, zoom: number) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    let current = true
    const shown = canvas.current?.clientWidth ?? page.width
    const scale = Math.min(4, Math.max(1, Math.round((shown * devicePixelRatio * 4) / page.width) / 4))
    void client.draw(item, page.number, scale).then((image) => {
      if (!current || canvas.current === null) return
      setMissing(image === null)
      if (image === null) return
      canvas.current.width = image.width
      canvas.current.height = image.height
      canvas.current.getContext('2d')?.putImageData(new ImageData(image.rgba, image.width), 0, 0)
    })
    return () => {
      current = false
    }
  }, [item, client, page, zoom])
  return { canvas, missing }
}
