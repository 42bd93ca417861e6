import type { DocumentFormat } from '../core/disclosure.ts'
import type { Box, Source } from '../core/source.ts'

/**
 * A document laid open: what every format becomes before anything is understood. Formats know bytes and geometry and nothing
 * of budgets; what follows knows budgets and nothing of bytes.
 */
export interface Opened {
  readonly format: DocumentFormat
  readonly sha256: string
  readonly pages: readonly Page[]
  /** In reading order, page by page. Text inside a grid stands only in the grid. */
  readonly blocks: readonly Block[]
  /** What was seen on the way that a reader should know: text dropped beyond the page, a font without characters … */
  readonly remarks: readonly Remark[]
}

export interface Page {
  /** Counted from 1, as a reader counts. */
  readonly number: number
  /** Points, rotation applied. */
  readonly width: number
  readonly height: number
  /** `image`: a picture and no text to speak of, so it needs recognition; never the same as empty. */
  readonly content: 'text' | 'image' | 'blank'
  /** Two pages of the document are printed on it side by side; what is on the left comes first. */
  readonly pair?: boolean
  /** Sheet name in a workbook. */
  readonly sheet?: string
  /** A sheet that the workbook hides. */
  readonly hidden?: boolean
}

export interface Remark {
  readonly code:
    | 'clipped text'
    | 'no characters'
    | 'hidden sheet'
    | 'cut short'
    | 'image page'
    | 'recognised text'
    | 'formula without value'
  readonly text: string
  readonly source: Source
}

export type Block = Line | Grid

/** One line of text as printed, or a whole paragraph where the format knows paragraphs. */
export interface Line {
  readonly kind: 'line'
  readonly text: string
  readonly source: Source
  /** The format says that this is a complete paragraph (Word, HTML, a cell of prose). */
  readonly whole?: boolean
  /** Heading level from the format's own styles or outline, 1 outermost. */
  readonly heading?: number
  /** Type size in points. */
  readonly size?: number
  /** Page header, footer or page number by position. */
  readonly margin?: boolean
  /** Blanks before and behind the text in a text file, where there are any: some programs leave one behind each cell. */
  readonly blanks?: readonly [before: number, behind: number]
  /** Runs with their boxes, left to right, when the format has geometry: for frames and for columns without rules. */
  readonly runs?: readonly Run[]
}

export interface Run {
  readonly text: string
  readonly box: Box
}

/** Cells in rows and columns, from rules, from alignment, from a workbook or from mark-up. */
export interface Grid {
  readonly kind: 'grid'
  readonly source: Source
  readonly rows: number
  readonly columns: number
  readonly cells: readonly GridCell[]
  /** Drawn rules (or real table mark-up) gave the cells; otherwise alignment did. */
  readonly ruled: boolean
  readonly sheet?: string
}

/** One cell. Merged cells are one cell with spans; cells not listed are empty and unmerged. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** As printed; lines within the cell joined, spaces between Chinese characters out. */
  readonly text: string
  /** Lines within the cell, when there are several. */
  readonly lines?: readonly string[]
  readonly source: Source
  /** The format says that this is a header cell. */
  readonly header?: boolean
}

/** Why a file could not be opened. Each has a message that says what was seen and what to do. */
export type OpenProblem =
  | 'empty file'
  | 'encrypted'
  | 'damaged'
  | 'too large'
  | 'too many pages'
  | 'expands too far'
  | 'nested too deep'
  | 'too many cells'
  | 'not a document'
  | 'took too long'

export interface Problem {
  readonly code: OpenProblem
  /** What was seen, for the message: sizes, versions, counts. */
  readonly details: Readonly<Record<string, string | number>>
}

/** Bounds on hostile input; every one is reported when it is met. */
export interface Limits {
  readonly bytes: number
  readonly pages: number
  /** Bytes after decompression, over the whole file. */
  readonly expanded: number
  readonly depth: number
  readonly cells: number
  readonly milliseconds: number
}

export const defaultLimits: Limits = {
  bytes: 200 * 1024 * 1024,
  pages: 2_000,
  expanded: 512 * 1024 * 1024,
  depth: 256,
  cells: 1_000_000,
  milliseconds: 60_000,
}

/** What a host (shell, page, worker) hands to the readers. */
export interface Host {
  /** The pdfium module's bytes; asked for only when a PDF is met. */
  readonly pdfium: () => Promise<Uint8Array>
  readonly limits?: Limits
  /** Milliseconds from any origin; readers hold no clock of their own. */
  readonly now: () => number
  readonly progress?: (done: number, of: number) => void
}
