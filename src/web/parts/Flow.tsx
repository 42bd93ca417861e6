import { useEffect, useRef } from 'react'
import type { Source } from '../../core/source.ts'
import type { Grid, GridCell, Line } from '../../reader/document.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import type { Outcome } from '../../report/outcome.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly outcome: Outcome
  readonly marks: ReadonlyMap<string, Mark>
  readonly lit: readonly string[]
  readonly shown: Source | null
  readonly onNumber: (key: string) => void
}

/** The document as it was read, for formats that have no page images: text, tables, and what is lit among them. */
export function Flow({ outcome, marks, lit, shown, onNumber }: Props) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector('.flow-lit')?.scrollIntoView({ block: 'center' })
  }, [shown])
  const isLit = (source: Source): boolean => {
    const key = keyOf(source)
    if (key !== null && lit.includes(key)) return true
    return (
      shown !== null && shown.line !== undefined && shown.line === source.line && shown.cell === source.cell
    )
  }
  return (
    <section className="pages" aria-label={words.textView}>
      <p className="intro">{words.textView}</p>
      <div className="pages-scroll flow" ref={box} tabIndex={0} role="region" aria-label={words.textView}>
        {outcome.blocks.map((block, at) =>
          block.kind === 'line' ? (
            <FlowLine key={at} line={block} lit={isLit(block.source)} />
          ) : (
            <FlowGrid key={at} grid={block} marks={marks} isLit={isLit} onNumber={onNumber} />
          ),
        )}
      </div>
    </section>
  )
}

function FlowLine({ line, lit }: { readonly line: Line; readonly lit: boolean }) {
  return (
    <p className={`flow-line ${line.heading ? 'flow-heading' : ''} ${lit ? 'flow-lit' : ''}`}>{line.text}</p>
  )
}

interface GridProps {
  readonly grid: Grid
  readonly marks: ReadonlyMap<string, Mark>
  readonly isLit: (source: Source) => boolean
  readonly onNumber: (key: string) => void
}

function FlowGrid({ grid, marks, isLit, onNumber }: GridProps) {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => [])
  for (const cell of grid.cells) rows[cell.row]?.push(cell)
  return (
    <table className="data flow-grid">
      <tbody>
        {rows.map((cells, at) => (
          <tr key={at}>
            {cells
              .sort((a, b) => a.column - b.column)
              .map((cell) => {
                const key = keyOf(cell.source)
                const mark = key === null ? undefined : marks.get(key)
                return (
                  <td
                    key={cell.column}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.columnSpan}
                    className={isLit(cell.source) ? 'flow-lit' : undefined}
                  >
                    {mark ? (
                      <button
                        type="button"
                        className={`cell tone-${mark.tone}`}
                        onClick={() => onNumber(mark.key)}
                      >
                        {cell.text}
                      </button>
                    ) : (
                      cell.text
                    )}
                  </td>
                )
              })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
