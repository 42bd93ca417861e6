import type { Page } from '../../reader/document.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly page: number
  readonly pages: readonly Page[]
  readonly zoom: number
  readonly frames: boolean
  readonly onPage: (page: number) => void
  readonly onZoom: (zoom: number) => void
  readonly onFrames: (frames: boolean) => void
  readonly onTable: (() => void) | null
}

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]

/** Turning pages, zoom (1 is the full width), frames on or off, and the way to the page's table. */
export function PagesBar({ page, pages, zoom, frames, onPage, onZoom, onFrames, onTable }: Props) {
  const words = useWords()
  const step = (by: number): void => onZoom(zooms[zooms.indexOf(zoom) + by] ?? zoom)
  return (
    <div className="pages-bar">
      <button
        type="button"
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
        aria-label={words.previousPage}
        title={words.previousPage}
      >
        ◂
      </button>
      <select
        aria-label={words.choosePage}
        value={page}
        onChange={(event) => onPage(Number(event.target.value))}
      >
        {pages.map((each) => (
          <option key={each.number} value={each.number}>
            {words.pageOf(each.number, pages.length)}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={page >= pages.length}
        onClick={() => onPage(page + 1)}
        aria-label={words.nextPage}
        title={words.nextPage}
      >
        ▸
      </button>
      {onTable && (
        <button type="button" className="quiet" onClick={onTable}>
          {words.toTable}
        </button>
      )}
      <span className="gap" />
      <label className="check">
        <input type="checkbox" checked={frames} onChange={() => onFrames(!frames)} />
        {words.frames}
      </label>
      <button
        type="button"
        onClick={() => step(-1)}
        disabled={zoom === zooms[0]}
        aria-label={words.zoomOut}
        title={words.zoomOut}
      >
        −
      </button>
      <button type="button" className="quiet zoom" onClick={() => onZoom(1)} title={words.fitWidth}>
        {zoom === 1 ? words.fitWidth : `${Math.round(zoom * 100)}%`}
      </button>
      <button
        type="button"
        onClick={() => step(1)}
        disabled={zoom === zooms.at(-1)}
        aria-label={words.zoomIn}
        title={words.zoomIn}
      >
        +
      </button>
    </div>
  )
}
