import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { Place, Role } from './band.ts'
import { fullWidth, mostUpright, rowsOf, type Laid, type LaidCell } from './layout.ts'
import { numberIn } from './number-in.ts'
import { printable } from './printable.ts'
import { linesOf } from './text-width.ts'

/** Points that a line of text takes. */
const leading = 15.5
const tallest = 400
/** What a cell of a workbook can hold at most. */
const longest = 32_000

const thin = { style: 'thin', color: { rgb: '333333' } } as const
const border = { top: thin, right: thin, bottom: thin, left: thin } as const
export const textFont = '仿宋'
export const headingFont = '黑体'

const horizontal: Readonly<Record<Role, 'left' | 'center' | 'right'>> = {
  side: 'center',
  label: 'center',
  head: 'center',
  figure: 'center',
  text: 'left',
  amount: 'right',
}

/** A sheet as it will be written, with the address of every value in it. */
export interface DrawnSheet {
  readonly sheet: WriteSheet
  /** Cells by 「row,column」 from 0. */
  readonly cells: Map<string, Partial<Cell>>
  readonly addresses: readonly { readonly place: Place; readonly row: number; readonly column: number }[]
  /** The rows of the table, from 0, first and last. */
  readonly first: number
  readonly last: number
}

export function styleOf(role: Role): CellStyle {
  const heading = role === 'side' || role === 'label' || role === 'head'
  return {
    font: { name: heading ? headingFont : textFont, size: 10.5 },
    alignment: { horizontal: horizontal[role], vertical: 'center', wrapText: true },
    border,
    ...(role === 'head' && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const,
    }),
  }
}

/** Draws a form on a sheet: title, year, the table with its merged cells, the notes, ready to print on one page's width. */
export function drawSheet(laid: Laid): DrawnSheet {
  const full = fullWidth(laid.widths.length)
  const columns = laid.widths.map((share) => ({ width: Math.max(2.5, round(share * full)) }))
  const widths = columns.map(({ width }) => width)
  const top = laid.year === null ? 1 : 2
  const cells = new Map<string, Partial<Cell>>()
  const merges: NonNullable<WriteSheet['merges']> = []
  const whole = (row: number, text: string, style: CellStyle): void => {
    cells.set(`${row},0`, { value: cut(text), type: 'string', style })
    if (widths.length > 1) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: widths.length - 1 })
  }
  whole(0, laid.title, line('方正小标宋简体', 18))
  if (laid.year !== null) whole(1, laid.year, line('楷体', 12))
  for (const it of laid.cells) {
    draw(it, top, cells)
    if (it.rowSpan > 1 || it.columnSpan > 1)
      merges.push({
        startRow: top + it.row,
        startCol: it.column,
        endRow: top + it.row + it.rowSpan - 1,
        endCol: it.column + it.columnSpan - 1,
      })
  }
  const notes = {
    font: { name: textFont, size: 9 },
    alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  } as const
  for (const [i, text] of laid.notes.entries()) whole(top + laid.rows + i, text, notes)
  const rows = top + laid.rows + laid.notes.length
  const heights = new Map([[0, { height: 34 }]])
  if (laid.year !== null) heights.set(1, { height: 20 })
  for (const [i, height] of heightsOf(laid, widths).entries()) heights.set(top + i, { height })
  for (const [i, text] of laid.notes.entries())
    heights.set(top + laid.rows + i, { height: 3 + 13 * linesOf(text, full * 1.12) })
  const grid = Array.from({ length: rows }, (_, row) =>
    widths.map((_width, column) => cells.get(`${row},${column}`)?.value ?? null),
  )
  const sheet: WriteSheet = {
    name: sheetName(laid.title),
    columns,
    rows: grid,
    cells,
    merges,
    rowDefs: heights,
    pageSetup: {
      paperSize: 'a4',
      orientation: widths.length > mostUpright ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.9, bottom: 0.8, left: 0.6, right: 0.6, header: 0.3, footer: 0.4 },
      printArea: `$A$1:$${letters(widths.length)}$${rows}`,
      printTitlesRow: `$1:$${top}`,
    },
    headerFooter: { oddFooter: '&C— &P —' },
  }
  const addresses = laid.cells.flatMap(({ place, row, column }) =>
    place === null ? [] : [{ place, row: top + row, column }],
  )
  return { sheet, cells, addresses, first: top, last: top + laid.rows - 1 }
}

const line = (name: string, size: number): CellStyle => ({
  font: { name, size },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
})

/** A cell and the cells that it covers, which must have their border too. */
function draw(it: LaidCell, top: number, cells: Map<string, Partial<Cell>>): void {
  const style = styleOf(it.role)
  for (let row = 0; row < it.rowSpan; row++)
    for (let column = 0; column < it.columnSpan; column++)
      cells.set(`${top + it.row + row},${it.column + column}`, { value: '', type: 'string', style })
  const number = it.role === 'amount' || it.role === 'figure' ? numberIn(it.text) : null
  const at = `${top + it.row},${it.column}`
  if (number === null) cells.set(at, { value: cut(it.text), type: 'string', style })
  else cells.set(at, { value: number.value, type: 'number', style: { ...style, numFmt: number.format } })
}

const cut = (text: string): string => {
  const whole = printable(text)
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole
}

/** Every text whole: a cell over several rows adds what it lacks to the last of them. */
function heightsOf(laid: Laid, widths: readonly number[]): readonly number[] {
  const heights = Array.from({ length: laid.rows }, () => 24)
  const needed = ({ text, column, columnSpan }: LaidCell): number => {
    const width = widths.slice(column, column + columnSpan).reduce((sum, it) => sum + it, 0)
    return Math.min(tallest, linesOf(text, width) * leading + 7)
  }
  const cells = rowsOf(laid).flat()
  for (const it of cells) if (it.rowSpan === 1) heights[it.row] = Math.max(heights[it.row]!, needed(it))
  for (const it of cells) {
    if (it.rowSpan === 1) continue
    const own = heights.slice(it.row, it.row + it.rowSpan).reduce((sum, height) => sum + height, 0)
    const last = it.row + it.rowSpan - 1
    heights[last] = Math.min(tallest, heights[last]! + Math.max(0, needed(it) - own))
  }
  return heights
}

const round = (width: number): number => Math.round(width * 100) / 100

/** A sheet's name holds 31 characters; signs in it would have to be quoted wherever it is referred to, and not every program does. */
export const sheetName = (title: string): string => {
  const name = title.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 31)
  return /^\p{L}/u.test(name) ? name : `绩效表${name}`.slice(0, 31)
}

/** The letters of a column counted from 1. */
export function letters(n: number): string {
  return n <= 0 ? '' : letters(Math.floor((n - 1) / 26)) + String.fromCharCode(65 + ((n - 1) % 26))
}
