import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { printable } from './printable.ts'
import { headingFont, textFont } from './sheet.ts'
import { linesOf } from './text-width.ts'

const thin = { style: 'thin', color: { rgb: 'BFC5CD' } } as const
const plain: CellStyle = {
  font: { name: textFont, size: 10.5 },
  alignment: { vertical: 'top', wrapText: true },
  border: { top: thin, right: thin, bottom: thin, left: thin },
}
const strong: CellStyle = {
  ...plain,
  font: { name: headingFont, size: 10.5 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
}

export interface List {
  readonly name: string
  /** The first row is the heading. */
  readonly rows: readonly (readonly string[])[]
  readonly widths: readonly number[]
  /** Columns that stay in sight, from the left. */
  readonly frozen: number
  /** Characters of a column that text does not reach. */
  readonly margin: number
}

/** A list as a sheet: wrapped text, the heading frozen, as wide as a page. Every cell is text, so nothing in it is a formula. */
export function listSheet({ name, rows, widths, frozen, margin }: List): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(
    rows.flatMap((row, at) =>
      row.map((text, column) => [
        `${at},${column}`,
        { value: printable(text), type: 'string', style: at === 0 ? strong : plain },
      ]),
    ),
  )
  const height = (row: readonly string[]): number =>
    Math.min(400, Math.max(...row.map((text, i) => linesOf(text, widths[i]! - margin))) * 15.5 + 5)
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => [...row]),
    cells,
    rowDefs: new Map(rows.map((row, at) => [at, { height: height(row) }])),
    freezePane: { rows: 1, columns: frozen },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}
