/** A rectangle on a page, in points from the page's upper left corner as a reader sees it (rotation applied). */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where something stands. A page is counted from 1 as a reader counts; a line is counted in a text file or on a page. */
export interface Source {
  /** SHA-256 of the document, where several are spoken of at once. */
  readonly document?: string
  readonly page?: number
  readonly line?: number
  readonly box?: Box
  /** Sheet and cell in a workbook, 「收支总表!B12」. */
  readonly cell?: string
}
