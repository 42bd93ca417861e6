import type { Guard } from '../guard.ts'
import type { Run } from './tables.ts'
import type { TextLine } from './lines.ts'

/** Share of rows that must have the commonest number of fields. */
const alike = 0.9
const thousands = /\d,(?=\d{3}(?!\d))/g

/** A whole file of comma-separated values (RFC 4180: quotes doubled within quotes, line ends within quotes kept), or `null`. */
export function csvRun(lines: readonly TextLine[], guard: Guard): Run | null {
  const parted = lines.filter((line) => line.text.replace(thousands, '').includes(','))
  if (parted.length < 2 || parted.length * 2 < lines.length) return null
  const rows = csvRows(lines, guard)
  if (rows === null || rows.length < 2) return null
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  const [width, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))
  return width >= 2 && count >= rows.length * alike ? { rows, taken: lines.length, ruled: true } : null
}

/** Rows of comma-separated values, each with the line it begins in; `null` where the quotes do not close. */
export function csvRows(lines: readonly TextLine[], guard: Guard): Run['rows'] | null {
  const rows: { line: TextLine; cells: string[] }[] = []
  let open: { line: TextLine; cells: string[]; field: string } | null = null
  for (const line of lines) {
    guard.step()
    if (open === null && line.text.trim() === '') continue
    const row: { line: TextLine; cells: string[]; field: string } = open ?? { line, cells: [], field: '' }
    const rest = fields(open === null ? line.text : `\n${line.text}`, row, open !== null)
    if (rest === null) return null
    open = rest ? row : null
    if (open === null) rows.push({ line: row.line, cells: row.cells })
  }
  return open === null ? rows : null
}

/** Reads a line's fields into `row`. `true`: a quoted field goes on in the next line; `null`: no CSV. */
function fields(text: string, row: { cells: string[]; field: string }, quoted: boolean): boolean | null {
  let inside = quoted
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (inside) {
      if (c !== '"') row.field += c
      else if (text[i + 1] === '"') row.field += text[++i]
      else inside = false
    } else if (c === '"') {
      if (row.field.trim() !== '') return null
      row.field = ''
      inside = true
    } else if (c === ',') {
      row.cells.push(row.field)
      row.field = ''
    } else row.field += c
  }
  if (inside) return true
  row.cells.push(row.field)
  row.field = ''
  return false
}
