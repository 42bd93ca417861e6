/**
 * A workbook as a reader on screen sees it, whichever file format it came from. The rest of the program knows only this, so a
 * library can stand behind it as well as our own walks.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Cells with something in them, in any order. Rows and columns are counted from 0. */
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
  /** Rows with drawn borders, empty or not: a blank row inside a frame parts no table. */
  readonly framedRows: ReadonlySet<number>
  readonly hiddenRows: number
  readonly hiddenColumns: number
  /** References of formulas whose result the file does not hold, 「B12」. */
  readonly withoutValue: readonly string[]
  /** References of formulas that reach beyond the workbook: other files, programs, the network. */
  readonly outside?: readonly string[]
  /** Pictures lie on the sheet. */
  readonly pictures: boolean
}

export interface SheetCell {
  readonly row: number
  readonly column: number
  /** As displayed by the cell's number format. */
  readonly text: string
}

/** First and last row and column, inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export const mostRows = 1_048_576
export const mostColumns = 16_384
/** Excel's own bound on the text of a cell, in UTF-16 units. */
export const longestText = 32_767

/** 「B12」 of row 11, column 1. */
export function reference(row: number, column: number): string {
  let letters = ''
  for (let c = column + 1; c > 0; c = Math.floor((c - 1) / 26))
    letters = String.fromCharCode(65 + ((c - 1) % 26)) + letters
  return letters + (row + 1)
}

/** Row and column of 「B12」 or 「$B$12」, counted from 0; `null` when it is no reference within a sheet. */
export function parseReference(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text)
  if (match === null) return null
  let column = 0
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2]) - 1
  return row >= 0 && row < mostRows && column <= mostColumns ? { row, column: column - 1 } : null
}

/** 「A1:C3」 or 「A1」 as a rectangle. */
export function parseRange(text: string): Merge | null {
  const [from = '', to = from] = text.split(':')
  const a = parseReference(from)
  const b = parseReference(to)
  if (a === null || b === null) return null
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}
