import { writeXlsx } from 'hucre/xlsx'
import { placed, type Sheet } from './render.ts'

const figure = /^\d+(?:\.\d{1,2})?$/

/** A sheet for each form, words as words and plain figures as figures. */
export function xlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet, at) => {
      const above = [sheet.title, ...sheet.lines]
      const cells = placed(sheet)
      const blank = (): (string | number | null)[] => Array.from({ length: sheet.width }, () => null)
      const rows = sheet.rows.map(blank)
      for (const { row, column, text } of cells)
        if (text !== '')
          rows[row]![column] = figure.test(text) && String(Number(text)) === text ? Number(text) : text
      const merges = cells
        .filter(({ wide, high }) => wide * high > 1)
        .map(({ row, column, wide, high }) => ({
          startRow: row + above.length,
          startCol: column,
          endRow: row + above.length + high - 1,
          endCol: column + wide - 1,
        }))
      const titles = above.map((text) => blank().map((_, c) => (c === 0 ? text : null)))
      return { name: `表${at + 1}`, rows: [...titles, ...rows], merges }
    }),
  })
}
