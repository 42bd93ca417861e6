import type { Cell, Row, Table } from '../../core/table.ts'

/** A cell with something in it, and its column. */
export interface Spot {
  readonly cell: Cell
  readonly at: number
}

export interface SheetRow {
  readonly cells: Row
  /** The cells that say something, from the left. */
  readonly spots: readonly Spot[]
}

/** The rows of a table from the top, header included: a form of fields has no header that a table would know. */
export function sheetRows(table: Table): readonly SheetRow[] {
  return [...headerRows(table), ...table.rows].map(sheetRow)
}

export function sheetRow(cells: Row): SheetRow {
  const spots: Spot[] = []
  cells.forEach((cell, at) => {
    if (cell.text !== '') spots.push({ cell, at })
  })
  return { cells, spots }
}

/** A slash within brackets belongs to the name: 「执行率(B/A)」. */
const levelSlash = /\/(?![^()（）]*[)）])/

/** Levels of a header path. */
export const pathLevels = (path: string): readonly string[] => path.split(levelSlash)

/** The header as rows again; a name over several columns stands in the first of them. */
function headerRows(table: Table): readonly Row[] {
  const paths = table.columns.map(pathLevels)
  const depth = Math.max(0, ...paths.map((path) => path.length))
  const { page, line } = table.source
  const source = { ...(page === undefined ? {} : { page }), ...(line === undefined ? {} : { line }) }
  const blank: Cell = { text: '', how: 'read', source }
  return Array.from({ length: depth }, (_, level) =>
    paths.map((path, at): Cell => {
      const text = path[level] ?? ''
      const left = paths[at - 1]?.slice(0, level + 1).join('/')
      return text === '' || left === path.slice(0, level + 1).join('/') ? blank : { ...blank, text }
    }),
  )
}

/** The cell at a place of a row, blank where the row does not reach. */
export const cellAt = (row: SheetRow, at: number): Cell =>
  row.cells[at] ?? { text: '', how: 'read', source: row.cells[0]?.source ?? {} }

const numeric = /^[-+¥￥]?[\d,，.．]+(?:%|万元|元)?$/

/** Is it a figure, rather than words? */
export const isFigure = (text: string): boolean => /\d/.test(text) && numeric.test(text.normalize('NFKC'))
