import { useLayoutEffect, useRef, useState } from 'react'
import type { Source } from '../../core/source.ts'
import type { End } from '../../report/ends.ts'
import type { Mark } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { Images } from '../images.ts'
import type { Item } from '../session.ts'
import { useWords } from '../words.ts'
import { Coverage } from './Coverage.tsx'
import { Legend } from './Legend.tsx'
import { PagesBar } from './PagesBar.tsx'
import { PageView } from './PageView.tsx'
import { Strips } from './Strips.tsx'
import { Thread } from './Thread.tsx'

interface Props {
  readonly item: Item
  readonly outcome: Outcome
  readonly images: Images
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly page: number
  /** What is looked at first, then the other ends. */
  readonly lit: readonly End[]
  readonly onPage: (page: number) => void
  readonly onNumber: (key: string) => void
  readonly onShow: (source: Source) => void
  readonly onTable: (page: number) => void
}

const none: readonly Mark[] = []

/** The document page by page: an overview, the page with its frames, and the ends that stand on other pages. */
export function Pages(props: Props) {
  const { item, outcome, images, marks, page, lit, onPage, onNumber, onShow, onTable } = props
  const words = useWords()
  const [zoom, setZoom] = useState(1)
  const [frames, setFrames] = useState(true)
  const whole = useRef<HTMLElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  useSteadyZoom(scroll, zoom)
  const at = Math.min(Math.max(page, 1), outcome.pages.length)
  const shown = outcome.pages[at - 1]
  if (shown === undefined) return null
  const hasTable = outcome.disclosure.tables.some((table) => table.pages.includes(at))
  return (
    <section className="pages" ref={whole} aria-label={words.pagesTitle}>
      <PagesBar
        page={at}
        pages={outcome.pages}
        zoom={zoom}
        frames={frames}
        onPage={onPage}
        onZoom={setZoom}
        onFrames={setFrames}
        onTable={hasTable ? () => onTable(at) : null}
      />
      <Coverage pages={outcome.pages} marks={marks} current={at} onPage={onPage} />
      <div className="pages-scroll" ref={scroll} tabIndex={0} role="region" aria-label={words.pageImage(at)}>
        <PageView
          item={item}
          images={images}
          page={shown}
          beside={[outcome.pages[at], outcome.pages[at - 2]]}
          marks={marks.get(at) ?? none}
          frames={frames}
          lit={lit}
          zoom={zoom}
          onNumber={onNumber}
        />
      </div>
      <Strips item={item} outcome={outcome} images={images} page={at} lit={lit} onShow={onShow} />
      <Legend marks={marks.get(at) ?? none} />
      <Thread within={whole} lit={lit} page={at} zoom={zoom} />
    </section>
  )
}

/** The middle of what is seen stays in the middle. */
function useSteadyZoom(box: React.RefObject<HTMLDivElement | null>, zoom: number): void {
  const before = useRef(zoom)
  useLayoutEffect(() => {
    const element = box.current
    const ratio = zoom / before.current
    before.current = zoom
    if (element === null || ratio === 1) return
    const { clientWidth, clientHeight } = element
    element.scrollLeft = (element.scrollLeft + clientWidth / 2) * ratio - clientWidth / 2
    element.scrollTop = (element.scrollTop + clientHeight / 2) * ratio - clientHeight / 2
  }, [box, zoom])
}
