import type { TrueTable } from './model.ts'

/** One heading of a header of several levels, with the place it covers. */
export interface Heading {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export const depthOf = (table: TrueTable): number => Math.max(...table.columns.map((path) => path.length))

/** Header paths as merged cells: equal words beside each other under the same words are one; a short path reaches down. */
export function headings(table: TrueTable): Heading[] {
  const depth = depthOf(table)
  const found: Heading[] = []
  for (let row = 0; row < depth; row += 1) {
    for (let column = 0; column < table.columns.length;) {
      const path = table.columns[column]!
      if (row >= path.length) {
        column += 1
        continue
      }
      const last = row === path.length - 1
      const start = path.slice(0, row + 1).join('/')
      let end = column + 1
      while (
        !last &&
        end < table.columns.length &&
        table.columns[end]!.length > row + 1 &&
        table.columns[end]!.slice(0, row + 1).join('/') === start
      )
        end += 1
      found.push({ text: path[row]!, row, column, rowSpan: last ? depth - row : 1, columnSpan: end - column })
      column = end
    }
  }
  return found
}

/** The 栏次 row: figures under the amounts. */
export function counterRow(table: TrueTable): string[] {
  let at = 0
  return table.kinds.map((kind, i) => (kind === 'money' ? String((at += 1)) : i === 0 ? '栏次' : ''))
}

/** Is the cell under a merged one, and how far does a cell reach? */
export function spanAt(table: TrueTable, row: number, column: number): number {
  for (const [r, from, count] of table.merges) {
    if (r !== row) continue
    if (column === from) return count
    if (column > from && column < from + count) return 0
  }
  return 1
}
