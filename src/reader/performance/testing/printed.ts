import { open } from '../../open.ts'
import { findTables } from '../../tables/find.ts'
import type { PerformanceReading } from '../../../core/performance.ts'
import { readTableForms } from '../tables.ts'

const host = { pdfium: () => Promise.reject(new Error('no PDF here')), now: () => 0 }

/**
 * A table as a web page prints it. Each line is a row, cells parted by `|`; `<` joins the cell to the one on its left, `^` to the
 * one above.
 */
export function printed(title: string, ...tables: readonly string[]): string {
  const drawn = tables.map((table) => {
    const rows = table
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((text) => text.trim()))
    const width = Math.max(...rows.map((row) => row.length))
    const at = (row: number, column: number): string => rows[row]?.[column] ?? ''
    const body = rows.map((row, r) => {
      const cells = row.flatMap((text, c) => {
        if (text === '<' || text === '^') return []
        let wide = 1
        while (c + wide < width && at(r, c + wide) === '<') wide += 1
        let high = 1
        while (r + high < rows.length && at(r + high, c) === '^') high += 1
        return [`<td colspan="${wide}" rowspan="${high}">${text}</td>`]
      })
      return `<tr>${cells.join('')}</tr>`
    })
    return `<table>${body.join('')}</table>`
  })
  return `<!doctype html><html><body><p>${title}</p>${drawn.join('<p></p>')}</body></html>`
}

export async function readPrinted(page: string): Promise<readonly PerformanceReading[]> {
  const opened = await open(new TextEncoder().encode(page), host)
  if (!opened.ok) throw new Error(opened.reason.code)
  return readTableForms(findTables(opened.value).tables)
}

/** The indicators as texts: levels, target, actual, weight, score. */
export const rows = ({ indicators }: PerformanceReading): readonly (readonly string[])[] =>
  indicators.map((row) =>
    [row.level1, row.level2, row.level3, row.target, row.actual, row.weight, row.score].map(
      (cell) => cell?.text ?? '',
    ),
  )
