import type { Grid, GridCell } from '../../document.ts'
import type { Guard } from '../guard.ts'
import { cellText } from '../join.ts'
import type { TextLine } from './lines.ts'

/** Rows found in consecutive lines, and how many lines they took. No rows: the lines look like a table and are none. */
export interface Run {
  readonly rows: readonly { readonly line: TextLine; readonly cells: readonly string[] }[]
  readonly taken: number
  readonly ruled: boolean
}

const pipeRule = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/
const dashes = /^[\s\t]*(:?-{2,}:?[\s\t]*)+$/

/** Rows parted by tabs, beginning at `from`; one blank line may stand between rows that are (but for a tab at the end) as wide. */
export function tabRun(lines: readonly TextLine[], from: number): Run {
  const rows: { line: TextLine; cells: string[] }[] = []
  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (line.text.includes('\t')) {
      if (!dashes.test(line.text)) rows.push({ line, cells: line.text.split('\t') })
      continue
    }
    const next = lines[i + 1]
    const last = rows.at(-1)
    if (line.text.trim() !== '' || next === undefined || last === undefined) break
    if (!next.text.includes('\t') || next.page !== line.page) break
    if (!dashes.test(next.text) && Math.abs(next.text.split('\t').length - last.cells.length) > 1) break
  }
  const wide = rows.filter((row) => row.cells.filter((cell) => cell.trim() !== '').length > 1)
  const table = wide.length > 1 && !isContents(rows.map((row) => row.cells))
  return { rows: table ? rows : [], taken: Math.max(1, i - from), ruled: false }
}

/** A table of contents is text, a tab and a page number that never goes back; it is no table. */
function isContents(rows: readonly (readonly string[])[]): boolean {
  let last = 0
  let numbers = 0
  for (const row of rows) {
    const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
    const end = row.at(-1)!.trim()
    if (cells.length > 2) return false
    if (end === '') continue
    if (!/^\d{1,3}$/.test(end) || Number(end) < last) return false
    last = Number(end)
    numbers++
  }
  return numbers >= rows.length / 2
}

/** Rows of a table drawn with `|`, which needs its rule line or three rows alike. */
export function pipeRun(lines: readonly TextLine[], from: number): Run {
  const rows: { line: TextLine; cells: string[] }[] = []
  let rule = false
  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (
      !/^\s*\|/.test(line.text) &&
      !(rows.length > 0 && line.text.split('|').length === rows[0]!.cells.length)
    )
      break
    if (pipeRule.test(line.text)) rule = true
    else rows.push({ line, cells: pipes(line.text) })
  }
  const same = rows.every((row) => row.cells.length === rows[0]?.cells.length)
  const table = rows.length > 1 && rows[0]!.cells.length > 1 && (rule || (same && rows.length > 2))
  return { rows: table ? rows : [], taken: Math.max(1, i - from), ruled: true }
}

function pipes(text: string): string[] {
  const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'))
}

/** A run as a grid. A short row fills from the left, as its text stands. */
export function gridOfRun(run: Run, guard: Guard): Grid {
  // A tab at a line's end parts nothing.
  const columns = run.rows.reduce(
    (most, row) => Math.max(most, row.cells.findLastIndex((c) => c.trim() !== '') + 1),
    0,
  )
  guard.cells(run.rows.length * columns)
  const cells: GridCell[] = []
  run.rows.forEach(({ line, cells: texts }, row) => {
    texts.forEach((raw, column) => {
      const content = cellText(raw)
      if (content.text === '') return
      const source = { page: line.page, line: line.number }
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, ...content, source })
    })
  })
  const first = run.rows[0]!.line
  return {
    kind: 'grid',
    source: { page: first.page, line: first.number },
    rows: run.rows.length,
    columns,
    cells,
    ruled: run.ruled,
  }
}
