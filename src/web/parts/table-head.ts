import type { FormReading } from '../../core/disclosure.ts'
import type { Table } from '../../core/table.ts'

/** A cell of the header, over so many columns and down so many levels. */
export interface HeadCell {
  readonly text: string
  readonly at: number
  readonly across: number
  readonly down: number
}

/** Header paths joined by `/` as rows of merged cells: a level shared by neighbours is one cell. */
export function headOf(columns: readonly string[]): readonly (readonly HeadCell[])[] {
  const paths = columns.map((column) => column.split('/'))
  const depth = Math.max(1, ...paths.map((path) => path.length))
  return Array.from({ length: depth }, (_, level) => {
    const row: HeadCell[] = []
    for (let at = 0; at < paths.length;) {
      const path = paths[at]!
      if (level >= path.length) {
        at += 1
        continue
      }
      const last = level === path.length - 1
      let end = at + 1
      const same = (other: readonly string[]): boolean =>
        level < other.length - 1 && path.slice(0, level + 1).every((text, i) => text === other[i])
      while (!last && end < paths.length && same(paths[end]!)) end += 1
      row.push({ text: path[level]!, at, across: end - at, down: last ? depth - level : 1 })
      at = end
    }
    return row
  })
}

/** Columns at which another half of a two-sided table begins. */
export function halvesOf(table: Table, reading: FormReading | undefined): ReadonlySet<number> {
  const starts = new Set<number>()
  const columns = [...(reading?.columns ?? [])].sort((a, b) => a.at - b.at)
  columns.forEach((column, index) => {
    const before = columns[index - 1]
    if (before === undefined || before.half === column.half || column.half === undefined) return
    starts.add(before.at + 1)
  })
  if (starts.size > 0) return starts
  // Otherwise the header alone tells: two groups side by side, or the first column's words that come again.
  const tops = table.columns.map((column) => column.split('/')[0]!)
  const second = tops.findIndex((top) => top !== tops[0])
  const two =
    second > 1 && tops.length - second > 1 && tops.every((top, at) => top === tops[at < second ? 0 : second])
  if (two) starts.add(second)
  const first = last(table.columns[0])
  table.columns.forEach((column, at) => {
    if (at > 1 && first !== '' && last(column) === first) starts.add(at)
  })
  return starts
}

const last = (path: string | undefined): string =>
  path
    ?.split('/')
    .at(-1)
    ?.replace(/[()（）\s]/g, '') ?? ''
