import type { Block, Grid, GridCell, Line, Opened } from '../document.ts'

/** A grid from rows of text: `>` goes on the cell to its left, `^` the cell above; '' is an empty cell. */
export function grid(rows: readonly (readonly string[])[], page = 1, ruled = true): Grid {
  const columns = Math.max(...rows.map((row) => row.length))
  const cells: GridCell[] = []
  rows.forEach((row, r) =>
    row.forEach((text, c) => {
      if (text === '>' || text === '^') return
      let columnSpan = 1
      while (row[c + columnSpan] === '>') columnSpan += 1
      let rowSpan = 1
      while (rows[r + rowSpan]?.[c] === '^') rowSpan += 1
      cells.push({ row: r, column: c, rowSpan, columnSpan, text, source: { page } })
    }),
  )
  return { kind: 'grid', source: { page }, rows: rows.length, columns, cells, ruled }
}

export const line = (text: string, page = 1, more: Partial<Line> = {}): Line => ({
  kind: 'line',
  text,
  source: { page },
  ...more,
})

export function opened(blocks: readonly Block[]): Opened {
  const last = Math.max(...blocks.map((block) => block.source.page ?? 1))
  return {
    format: 'pdf',
    sha256: '',
    pages: Array.from({ length: last }, (_, i) => ({
      number: i + 1,
      width: 600,
      height: 800,
      content: 'text',
    })),
    blocks,
    remarks: [],
  }
}
