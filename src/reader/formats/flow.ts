import type { Block, Grid, GridCell, Line } from '../document.ts'
import type { Source } from '../../core/source.ts'
import type { Guard } from './guard.ts'
import { joinLines, tidy } from './join.ts'

/**
 * What Word and web documents have in common before it is laid out: paragraphs and tables, with tables in cells. `Place` is
 * whatever the format knows of where something stands.
 */
export type Flow<Place> = FlowLine<Place> | FlowTable<Place>

export interface FlowLine<Place> {
  readonly kind: 'line'
  readonly text: string
  readonly place: Place
  readonly heading?: number
  readonly margin?: boolean
}

export interface FlowTable<Place> {
  readonly kind: 'table'
  readonly place: Place
  readonly cells: readonly FlowCell<Place>[]
}

export interface FlowCell<Place> {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly header: boolean
  readonly place: Place
  readonly content: readonly Flow<Place>[]
}

/** A cell with so much running text, in a table of so few cells, is a frame for a page and not a table. */
const longText = 1_200
const fewCells = 6

/** Lays a flow out: paragraphs as lines, tables as grids, tables that only arrange a page as what stands in them. */
export function blocksOf<Place>(
  flow: readonly Flow<Place>[],
  sourceOf: (place: Place) => Source,
  guard: Guard,
): Block[] {
  const out: Block[] = []
  const walk = (items: readonly Flow<Place>[], depth: number): void => {
    guard.depth(depth)
    for (const item of items) {
      guard.step()
      if (item.kind === 'line') out.push(...lineOf(item, sourceOf))
      else if (isLayout(item)) for (const cell of item.cells) walk(cell.content, depth + 1)
      else {
        const grid = gridOf(item, sourceOf)
        if (grid !== null) out.push(grid)
      }
    }
  }
  walk(flow, 0)
  return out
}

function lineOf<Place>(line: FlowLine<Place>, sourceOf: (place: Place) => Source): Line[] {
  const text = line.text.trim()
  if (text === '') return []
  const source = sourceOf(line.place)
  const heading = line.heading === undefined ? {} : { heading: line.heading }
  return [
    {
      kind: 'line',
      text,
      source,
      whole: true,
      ...heading,
      ...(line.margin === true ? { margin: true } : {}),
    },
  ]
}

function isLayout<Place>(table: FlowTable<Place>): boolean {
  if (new Set(table.cells.map((cell) => cell.column)).size <= 1) return true
  return table.cells.some((cell) => {
    if (cell.content.some((item) => item.kind === 'table' && isReal(item))) return true
    if (cell.content.some((item) => item.kind === 'line' && item.heading !== undefined)) return true
    if (table.cells.length > fewCells) return false
    return (
      cell.content.reduce((sum, item) => sum + (item.kind === 'line' ? item.text.length : 0), 0) > longText
    )
  })
}

/** A table with rows and columns of its own, or one that holds such a table. */
function isReal<Place>(table: FlowTable<Place>): boolean {
  const filled = table.cells.filter((cell) =>
    cell.content.some((item) => item.kind === 'line' && item.text.trim() !== ''),
  )
  const rows = new Set(filled.map((cell) => cell.row)).size
  const columns = new Set(filled.map((cell) => cell.column)).size
  if (rows > 1 && columns > 1) return true
  return table.cells.some((cell) => cell.content.some((item) => item.kind === 'table' && isReal(item)))
}

function gridOf<Place>(table: FlowTable<Place>, sourceOf: (place: Place) => Source): Grid | null {
  const filled = table.cells
    .map((cell) => ({ cell, lines: linesIn(cell.content) }))
    .filter(({ lines }) => lines.length > 0)
  if (filled.length === 0) return null
  // Rows and columns in which no text begins are only space, or lines drawn past each other.
  const rows = positions(filled.map(({ cell }) => cell.row))
  const columns = positions(filled.map(({ cell }) => cell.column))
  const cells: GridCell[] = []
  for (const { cell, lines } of filled) {
    const row = rows(cell.row)
    const column = columns(cell.column)
    cells.push({
      row,
      column,
      rowSpan: rows(cell.row + cell.rowSpan) - row,
      columnSpan: columns(cell.column + cell.columnSpan) - column,
      text: joinLines(lines),
      ...(lines.length > 1 ? { lines } : {}),
      source: sourceOf(cell.place),
      ...(cell.header ? { header: true } : {}),
    })
  }
  const size = { rows: rows(Infinity), columns: columns(Infinity) }
  return { kind: 'grid', source: sourceOf(table.place), ...size, cells, ruled: true }
}

/** From a position to the number of starts before it. */
function positions(starts: readonly number[]): (at: number) => number {
  const sorted = [...new Set(starts)].sort((a, b) => a - b)
  return (at) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Lines of a cell; a table inside it gives a line a row. */
function linesIn<Place>(content: readonly Flow<Place>[]): string[] {
  return content.flatMap((item) => {
    if (item.kind === 'line')
      return item.text
        .split('\n')
        .map(tidy)
        .filter((line) => line !== '')
    const rows = new Map<number, string[]>()
    for (const cell of item.cells) {
      const row = rows.get(cell.row) ?? []
      row.push(joinLines(linesIn(cell.content)))
      rows.set(cell.row, row)
    }
    return [...rows.values()]
      .map((row) => row.filter((text) => text !== '').join(' '))
      .filter((line) => line !== '')
  })
}
