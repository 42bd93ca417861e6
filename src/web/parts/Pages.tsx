import { useState } from 'react'
import type { Client } from '../client.ts'
import type { Mark } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { Item } from '../session.ts'
import { useWords } from '../words.ts'
import { PageView } from './PageView.tsx'

interface Props {
  readonly item: Item
  readonly outcome: Outcome
  readonly client: Client
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly page: number
  readonly lit: readonly string[]
  readonly onPage: (page: number) => void
  readonly onNumber: (key: string) => void
}

const zooms = [1, 1.25, 1.5, 2, 3] as const

/** The document page by page, with the legend of its frames. */
export function Pages({ item, outcome, client, marks, page, lit, onPage, onNumber }: Props) {
  const words = useWords()
  const [zoom, setZoom] = useState<number>(1)
  const [frames, setFrames] = useState(true)
  const at = Math.min(Math.max(page, 1), outcome.pages.length)
  const shown = outcome.pages[at - 1]
  if (shown === undefined) return null
  const step = (by: number): void =>
    setZoom(zooms[Math.min(zooms.length - 1, Math.max(0, zooms.indexOf(zoom as 1) + by))]!)
  return (
    <section className="pages" aria-label={words.page(at)}>
      <div className="pages-bar">
        <button
          type="button"
          disabled={at <= 1}
          onClick={() => onPage(at - 1)}
          aria-label={words.previousPage}
        >
          ◂
        </button>
        <label className="pages-number">
          <span className="sr">{words.page(at)}</span>
          <select value={at} onChange={(event) => onPage(Number(event.target.value))}>
            {outcome.pages.map((each) => (
              <option key={each.number} value={each.number}>
                {words.page(each.number)}
                {brokenOn(marks.get(each.number)) ? ' ✕' : ''}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={at >= outcome.pages.length}
          onClick={() => onPage(at + 1)}
          aria-label={words.nextPage}
        >
          ▸
        </button>
        <span className="pages-gap" />
        <button
          type="button"
          onClick={() => step(-1)}
          disabled={zoom === zooms[0]}
          aria-label={words.zoomOut}
        >
          −
        </button>
        <button
          type="button"
          onClick={() => step(1)}
          disabled={zoom === zooms.at(-1)}
          aria-label={words.zoomIn}
        >
          +
        </button>
        <label className="check">
          <input type="checkbox" checked={frames} onChange={() => setFrames(!frames)} />
          {words.frames}
        </label>
      </div>
      <div className="pages-scroll" tabIndex={0} role="region" aria-label={words.pageImage(at)}>
        <PageView
          item={item}
          client={client}
          page={shown}
          marks={marks.get(at) ?? []}
          frames={frames}
          lit={lit}
          zoom={zoom}
          onNumber={onNumber}
        />
      </div>
      <Legend />
    </section>
  )
}

const brokenOn = (marks: readonly Mark[] | undefined): boolean =>
  marks?.some((mark) => mark.tone === 'broken') ?? false

function Legend() {
  const words = useWords()
  return (
    <ul className="legend">
      <li className="tone-proven">✓ {words.proven}</li>
      <li className="tone-holds">✓ {words.holds}</li>
      <li className="tone-rounding">≈ {words.rounding}</li>
      <li className="tone-broken">✕ {words.broken}</li>
      <li className="tone-uncovered">· {words.uncovered}</li>
    </ul>
  )
}
