import { memo, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Row, Table } from '../../core/table.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import { useWords } from '../words.ts'
import { headOf } from './table-head.ts'
import { toneSigns } from './signs.ts'

interface Props {
  readonly table: Table
  readonly marks: ReadonlyMap<string, Mark>
  readonly number: string | null
  /** Columns at which another half begins. */
  readonly halves: ReadonlySet<number>
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly onNumber: (key: string) => void
}

const numeric = /^[-−(（]?[\d,，.．]+[)）%％]?$/

/** Rows and columns as printed; the arrow keys walk from number to number, Enter opens one. */
export const TableGrid = memo(function TableGrid(props: Props) {
  const { table, marks, number, halves, scroll, onNumber } = props
  const body = useRef<HTMLTableElement>(null)
  useEffect(() => {
    const open = body.current?.querySelector<HTMLElement>('[aria-pressed=true]')
    open?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (!body.current?.querySelector('.cell[tabindex="0"]')) {
      body.current?.querySelector('.cell')?.setAttribute('tabindex', '0')
    }
  }, [number])
  const half = (at: number): string => (halves.has(at) ? 'half' : '')
  return (
    <div className="table-scroll" ref={scroll} tabIndex={0} role="region" aria-label={table.title}>
      <table className="data" ref={body} onKeyDown={walk} onFocus={rove}>
        <thead>
          {headOf(table.columns).map((row, level) => (
            <tr key={level}>
              {row.map((cell) => (
                <th
                  key={cell.at}
                  scope={cell.across > 1 ? 'colgroup' : 'col'}
                  colSpan={cell.across}
                  rowSpan={cell.down}
                  className={half(cell.at)}
                >
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <GridRow
              key={at}
              row={row}
              at={at}
              marks={marks}
              number={
                row.some((cell) => number !== null && keyOf(cell.source, cell.text) === number)
                  ? number
                  : null
              }
              halves={halves}
              onNumber={onNumber}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
})

interface RowProps {
  readonly row: Row
  readonly at: number
  readonly marks: ReadonlyMap<string, Mark>
  readonly number: string | null
  readonly halves: ReadonlySet<number>
  readonly onNumber: (key: string) => void
}

const GridRow = memo(function GridRow({ row, at, marks, number, halves, onNumber }: RowProps) {
  const words = useWords()
  return (
    <tr>
      {row.map((cell, column) => {
        const key = keyOf(cell.source, cell.text)
        const mark = key === null || !/\d/.test(cell.text) ? undefined : marks.get(key)
        const classes = [
          numeric.test(cell.text) ? 'number' : '',
          halves.has(column) ? 'half' : '',
          mark ? `tone-${mark.tone}` : '',
        ]
        return (
          <td key={column} className={classes.join(' ').trim() || undefined}>
            {mark ? (
              <button
                type="button"
                className="cell"
                data-row={at}
                data-column={column}
                tabIndex={-1}
                aria-pressed={mark.key === number}
                title={`${toneSigns[mark.tone]} ${words[mark.tone]}`}
                onClick={() => onNumber(mark.key)}
              >
                {cell.text}
                {mark.tone === 'broken' && <span className="cell-sign"> ✕</span>}
              </button>
            ) : (
              cell.text
            )}
          </td>
        )
      })}
    </tr>
  )
})

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** To the nearest number in the direction of the arrow. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key]
  const from = event.target as HTMLElement
  const { row, column } = from.dataset
  if (step === undefined || row === undefined || column === undefined) return
  event.preventDefault()
  // The arrows turn pages elsewhere.
  event.stopPropagation()
  const [down, across] = step
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('.cell')]
  const away = (cell: HTMLElement): number => {
    const dr = Number(cell.dataset['row']) - Number(row)
    const dc = Number(cell.dataset['column']) - Number(column)
    const along = down === 0 ? dc * across : dr * down
    const aside = Math.abs(down === 0 ? dr : dc)
    if (along <= 0 || (down === 0 && aside > 0)) return Infinity
    return along + aside * 1000
  }
  let best: HTMLElement | null = null
  for (const cell of cells) if (away(cell) < (best ? away(best) : Infinity)) best = cell
  best?.focus()
}

/** One number at a time is in the Tab order: the last one visited. */
function rove(event: React.FocusEvent<HTMLTableElement>): void {
  const cell = event.target as HTMLElement
  if (!cell.classList.contains('cell')) return
  event.currentTarget.querySelector('.cell[tabindex="0"]')?.setAttribute('tabindex', '-1')
  cell.setAttribute('tabindex', '0')
}
