import type { Grid, GridCell } from '../../reader/document.ts'
import { keyOf, type Mark } from '../../report/marks.ts'
import { useWords } from '../words.ts'
import { toneSigns } from './signs.ts'

interface Props {
  readonly grid: Grid
  readonly marks: ReadonlyMap<string, Mark>
  readonly lit: ReadonlySet<string>
  readonly onNumber: (key: string) => void
}

/** Rows shown of one grid; a sheet may have a million. */
const most = 2000

/** One grid as it was read, merged cells and all. */
export function FlowGrid({ grid, marks, lit, onNumber }: Props) {
  const words = useWords()
  const shown = Math.min(grid.rows, most)
  const rows: GridCell[][] = Array.from({ length: shown }, () => [])
  for (const cell of grid.cells) rows[cell.row]?.push(cell)
  return (
    <div className="flow-grid" tabIndex={0} role="region" aria-label={grid.sheet ?? words.aTable}>
      {grid.sheet !== undefined && <p className="flow-sheet">{grid.sheet}</p>}
      <table className="data">
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {filled(cells, grid.columns, rows, at).map((cell, column) => {
                if (cell === null) return <td key={column} />
                const key = keyOf(cell.source, cell.text)
                const mark = key === null || !/\d/.test(cell.text) ? undefined : marks.get(key)
                return (
                  <td
                    key={column}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.columnSpan}
                    className={key !== null && lit.has(key) ? 'flow-lit' : undefined}
                  >
                    {mark ? (
                      <button
                        type="button"
                        className={`cell tone-${mark.tone}`}
                        title={`${toneSigns[mark.tone]} ${words[mark.tone]}`}
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
      {grid.rows > shown && <p className="intro">{words.moreRows(grid.rows - shown)}</p>}
    </div>
  )
}

/** The cells of a row with the empty ones between them; nothing where a merged cell from above reaches in. */
function filled(
  cells: readonly GridCell[],
  columns: number,
  rows: readonly (readonly GridCell[])[],
  at: number,
): readonly (GridCell | null)[] {
  const covered = new Set<number>()
  for (let above = Math.max(0, at - 60); above < at; above += 1) {
    for (const cell of rows[above]!) {
      if (cell.row + cell.rowSpan <= at) continue
      for (let column = 0; column < cell.columnSpan; column += 1) covered.add(cell.column + column)
    }
  }
  const own = new Map(cells.map((cell) => [cell.column, cell]))
  const row: (GridCell | null)[] = []
  for (let column = 0; column < columns; column += 1) {
    const cell = own.get(column)
    if (cell) {
      row.push(cell)
      column += cell.columnSpan - 1
    } else if (!covered.has(column)) row.push(null)
  }
  return row
}
