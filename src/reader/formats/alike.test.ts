import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grids, opened } from './testing/opening.ts'
import { cell, table, word, workbook } from './testing/samples.ts'
import { reference } from './xlsx/workbook.ts'

/** A table of merged and single cells that fill it. */
interface Model {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly {
    row: number
    column: number
    rowSpan: number
    columnSpan: number
    text: string
  }[]
}

/** Fills a table with rectangles: where a wanted span finds no room, the cell is single. */
function fill(rows: number, columns: number, spans: readonly (readonly [number, number])[]): Model {
  const taken = Array.from({ length: rows }, () => Array<boolean>(columns).fill(false))
  const cells: Model['cells'][number][] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken[row]![column]) continue
      const [down, across] = spans[cells.length % spans.length]!
      const room =
        row + down <= rows &&
        column + across <= columns &&
        taken[row]!.slice(column, column + across).every((t) => !t)
      const [rowSpan, columnSpan] = room ? [down, across] : [1, 1]
      for (let r = row; r < row + rowSpan; r++) taken[r]!.fill(true, column, column + columnSpan)
      cells.push({ row, column, rowSpan, columnSpan, text: `第${cells.length}格` })
    }
  return { rows, columns, cells }
}

const at = (model: Model, row: number): Model['cells'] => model.cells.filter((c) => c.row === row)

const asHtml = (model: Model): string =>
  `<html><body><table>${Array.from(
    { length: model.rows },
    (_, r) =>
      `<tr>${at(model, r)
        .map((c) => `<td rowspan="${c.rowSpan}" colspan="${c.columnSpan}">${c.text}</td>`)
        .join('')}</tr>`,
  ).join('')}</table></body></html>`

function asWord(model: Model): Uint8Array {
  const rows = Array.from({ length: model.rows }, (_, r) =>
    model.cells
      .filter((c) => c.row <= r && r < c.row + c.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((c) => {
        const merge = c.rowSpan === 1 ? '' : c.row === r ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
        return cell(c.row === r ? c.text : '', `<w:gridSpan w:val="${c.columnSpan}"/>${merge}`)
      }),
  )
  return word(table(...rows))
}

function asWorkbook(model: Model): Uint8Array {
  const rows = Array.from({ length: model.rows }, (_, r) => {
    const cells = at(model, r).map(
      (c) => `<c r="${reference(r, c.column)}" t="inlineStr"><is><t>${c.text}</t></is></c>`,
    )
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  const merges = model.cells.map(
    (c) =>
      `<mergeCell ref="${reference(c.row, c.column)}:${reference(c.row + c.rowSpan - 1, c.column + c.columnSpan - 1)}"/>`,
  )
  return workbook([{ name: 'a', rows: rows.join(''), after: `<mergeCells>${merges.join('')}</mergeCells>` }])
}

/** A reading keeps rows and columns in which some cell begins; the model said the same way. */
function told(model: Pick<Model, 'cells'>): unknown[] {
  const place = (key: 'row' | 'column'): ((n: number) => number) => {
    const starts = [...new Set(model.cells.map((c) => c[key]))].sort((a, b) => a - b)
    return (n) => starts.filter((s) => s < n).length
  }
  const [row, column] = [place('row'), place('column')]
  return model.cells.map((c) => [
    c.text,
    row(c.row),
    column(c.column),
    row(c.row + c.rowSpan) - row(c.row),
    column(c.column + c.columnSpan) - column(c.column),
  ])
}

const span = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
const models = fc
  .tuple(
    fc.integer({ min: 2, max: 6 }),
    fc.integer({ min: 2, max: 6 }),
    fc.array(span, { minLength: 1, maxLength: 8 }),
  )
  .map(([rows, columns, spans]) => fill(rows, columns, spans))
  // One column is prose and one row of one cell a title: neither is a table.
  .filter(
    (model) =>
      new Set(model.cells.map((c) => c.column)).size > 1 &&
      new Set(model.cells.map((c) => c.row)).size < model.cells.length,
  )

describe('同一张表，写成 Word、网页或工作簿，读出来一样', () => {
  test.each([
    ['Word', asWord],
    ['网页', asHtml],
    ['工作簿', asWorkbook],
  ] as const)('%s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(models, async (model) => {
        const [grid] = grids(await opened(write(model)))
        expect(told(grid!)).toEqual(told(model))
      }),
      { numRuns: 60 },
    )
  })
})
