import type { Cell, Row } from '../../core/table.ts'
import { readNumber } from '../../core/printed.ts'
import type { Source } from '../../core/source.ts'
import type { Grid, GridCell } from '../document.ts'
import { headPart, yearPrinted } from './head-line.ts'
import { noHead, type Head } from './head.ts'
import { isCounterRow, readHeader } from './header.ts'
import { lattice, spoken, type Lattice } from './lattice.ts'
import { isNote, isNoteRow } from './notes.ts'
import { tidy, tight } from './tidy.ts'

/** One grid, taken apart: a whole table, or the piece of one that stands on one page. */
export interface Part {
  readonly lattice: Lattice
  /** A title, a unit, a body in the grid's own first rows, as workbooks have them. */
  readonly head: Head
  readonly columns: readonly string[]
  /** The header's rows as texts. */
  readonly header: readonly string[]
  readonly top: number
  /** First row of the body, and the first after it. */
  readonly body: number
  readonly end: number
  readonly notes: readonly { readonly text: string; readonly source: Source }[]
}

export function readPart(grid: Grid): Part {
  const of = lattice(grid)
  const lead = readLead(of)
  let { top } = lead
  const header = readHeader(of, top)
  // A form of fields keeps its year among its rows, where it is printed.
  if (header.columns.length === 0 && top > 0 && isDate(of, top - 1)) top -= 1
  const body = header.columns.length === 0 ? top : header.body
  const end = tailStart(of, body)
  const notes: { text: string; source: Source }[] = []
  for (let row = body; row < of.rows; row += 1)
    if (row >= end || isAloneNote(of, row))
      for (const cell of spoken(of, row)) notes.push({ text: tidy(cell.text), source: cell.source })
  return { lattice: of, head: lead.head, columns: header.columns, header: header.rows, top, body, end, notes }
}

function isDate(of: Lattice, row: number): boolean {
  const cells = spoken(of, row)
  return cells.length === 1 && headPart(cells[0]?.text ?? '').kind === 'date'
}

function readLead(of: Lattice): { readonly head: Head; readonly top: number } {
  let head: Head = noHead
  let row = 0
  for (; row < of.rows - 1 && row < 8; row += 1) {
    const next = leadRow(of, row, head)
    if (next === null) break
    head = next
  }
  return { head, top: row }
}

/** Reads a row as head material, or says that it is none. */
function leadRow(of: Lattice, row: number, before: Head): Head | null {
  const cells = spoken(of, row)
  if (cells.length === 0) return row === 0 || before !== noHead ? before : null
  if (cells.length > 4) return null
  let head = before
  let label = false
  for (const cell of cells) {
    const part = headPart(cell.text)
    if (part.kind === 'title') {
      if (cells.length > 2 || head.title !== '' || (cell.columnSpan * 2 < of.columns && cells.length > 1))
        return null
      if (cell.columnSpan === 1 && of.columns > 2 && cells.length === 1 && cell.column > 0 && of.grid.ruled)
        return null
      head = { ...head, title: part.title, number: head.number ?? part.number, unit: head.unit ?? part.unit }
    } else if (part.kind === 'unit') {
      head = { ...head, unit: head.unit ?? part.unit, body: head.body ?? part.body }
      label = part.body === null && part.unit === null
    } else if (part.kind === 'number') head = { ...head, number: head.number ?? part.number }
    else if (part.kind === 'continued') head = { ...head, continued: true }
    else if (part.kind === 'date') head = { ...head, year: head.year ?? yearPrinted(cell.text) }
    else if (part.kind === 'other') {
      if (!label) return null
      head = { ...head, body: tidy(cell.text) }
      label = false
    }
  }
  return head
}

const isAloneNote = (of: Lattice, row: number): boolean => {
  const cells = spoken(of, row)
  return cells.length === 1 && isNoteRow(cells[0]?.text ?? '')
}

/** Where the notes in the grid's own last rows begin. */
function tailStart(of: Lattice, body: number): number {
  for (let row = Math.max(body, of.rows - 8); row < of.rows; row += 1) {
    const cells = spoken(of, row)
    if (cells.length !== 1 || !isNote(cells[0]?.text ?? '')) continue
    let alone = true
    for (let r = row + 1; r < of.rows; r += 1) {
      const below = spoken(of, r)
      if (below.length > 1 || below.some((cell) => readNumber(cell.text).ok)) alone = false
    }
    if (alone) return row
  }
  return of.rows
}

/** Places of the columns on the page, where the format has geometry and the cells are ruled. */
export function columnEdges(of: Lattice): readonly number[] | null {
  if (!of.grid.ruled) return null
  const edges = new Array<number>(of.columns + 1).fill(Number.NaN)
  for (const cell of of.grid.cells) {
    const box = cell.source.box
    if (box === undefined) return null
    const right = Math.min(of.columns, cell.column + cell.columnSpan)
    if (Number.isNaN(edges[cell.column] ?? 0)) edges[cell.column] = box.x
    if (Number.isNaN(edges[right] ?? 0)) edges[right] = box.x + box.width
  }
  return edges.some((x) => Number.isNaN(x)) ? null : edges
}

/** The rows of the body from `from` on; `place` says in which column of the table a column of the grid stands. */
export function bodyRows(part: Part, from: number, width: number, place: (column: number) => number): Row[] {
  const of = part.lattice
  const rows: Row[] = []
  for (let row = from; row < part.end; row += 1) {
    const cells = spoken(of, row)
    if (cells.length === 0 || isAloneNote(of, row)) continue
    const line: Cell[] = new Array<Cell>(width)
    const blank: Cell = { text: '', how: 'read', source: rowSource(cells, of.grid) }
    line.fill(blank)
    for (const cell of of.starting(row)) {
      const at = place(cell.column)
      if (at < 0 || at >= width) continue
      line[at] = { text: tidy(cell.text), how: howRead(of.grid, cell), source: cell.source }
    }
    rows.push(line)
  }
  return rows
}

/** Alignment alone is an inference; rules, cells of a workbook and separators in a text say where a cell is. */
const howRead = (grid: Grid, cell: GridCell): Cell['how'] =>
  grid.ruled || grid.sheet !== undefined || cell.source.box === undefined ? 'read' : 'inferred'

function rowSource(cells: readonly GridCell[], grid: Grid): Source {
  const { page, line } = cells[0]?.source ?? grid.source
  return { ...(page === undefined ? {} : { page }), ...(line === undefined ? {} : { line }) }
}

/** How many rows from `top` repeat a header already seen, number rows included. */
export function repeatedHeader(part: Part, header: readonly string[]): number {
  const of = part.lattice
  let row = part.top
  let level = 0
  while (row < part.end && level < header.length && texts(of, row) === header[level]) {
    row += 1
    level += 1
  }
  if (level < header.length && !of.grid.ruled) {
    const otherwise = setOtherwise(part, header)
    row = Math.max(row, part.top + otherwise)
    level = Math.max(level, otherwise)
  }
  if (level === 0 || level < Math.min(header.length, 1)) return 0
  while (row < part.end && row < part.top + 9 && isCounterRow(of, row)) row += 1
  return row - part.top
}

/** Without rules the same header may be read in other cells on another page, or on fewer levels; its letters are the same. */
function setOtherwise(part: Part, header: readonly string[]): number {
  const letters = (rows: readonly string[]): string => [...rows.join('').replaceAll('|', '')].sort().join('')
  const wanted = letters(header)
  const rows: string[] = []
  for (let row = part.top; row < Math.min(part.end, part.top + mostLevels); row += 1) {
    rows.push(texts(part.lattice, row))
    if (letters(rows) === wanted) return rows.length
  }
  return 0
}

/** No header has more levels. */
const mostLevels = 6

const texts = (of: Lattice, row: number): string =>
  spoken(of, row)
    .map((cell) => tight(cell.text))
    .join('|')
