import type { Classification, Form } from '../../core/form.ts'
import { bare } from '../../core/normal.ts'
import { readNumber } from '../../core/printed.ts'
import type { Table } from '../../core/table.ts'
import { codesNamed } from '../../forms/codes/index.ts'
import type { NamedRow } from './layout.ts'

interface Column {
  readonly at: number
}

/**
 * Settles what only names and figures of a code table can answer: whether a first row that names a body instead of 「合计」 is
 * the total (the classes add up to it), and what a code printed several times over stands for.
 */
export function settleRows(
  form: Form,
  table: Table,
  rows: readonly NamedRow[],
  columns: readonly Column[],
  year: number | null,
): readonly NamedRow[] {
  const settled = byName(withTotal(form, table, rows, columns), form.classification ?? 'function', year)
  const times = new Map<string, number>()
  for (const { row } of settled) times.set(row, (times.get(row) ?? 0) + 1)
  if (times.size === settled.length) return settled
  const once = new Set(
    [...times]
      .filter(([row, count]) => count > 1 && printedTwice(table, settled, row, columns))
      .map(([row]) => row),
  )
  const seen = new Set<string>()
  return settled.filter(({ row }) => !once.has(row) || (!seen.has(row) && seen.add(row)))
}

/** A code that stands a second time beside another name is the misprinted code of that name, where only one bears it. */
function byName(
  rows: readonly NamedRow[],
  classification: Classification,
  year: number | null,
): readonly NamedRow[] {
  const first = new Map<string, NamedRow>()
  const printed = new Set(rows.map((row) => row.row))
  return rows.map((row) => {
    const before = first.get(row.row)
    if (before === undefined) {
      first.set(row.row, row)
      return row
    }
    if (row.row.length <= 3 || bare(before.label) === bare(row.label)) return row
    const meant = codesNamed(bare(row.label), year ?? 9999, classification).filter(
      (code) => code.slice(0, -2) === row.row.slice(0, -2) && !printed.has(code),
    )
    return meant.length === 1 && meant[0] !== undefined ? { ...row, row: meant[0], inferred: true } : row
  })
}

/**
 * Rows of one code (by unit, or beside a second classification) are its parts and count together, unless the row above adds
 * up with the first alone: then the others are printed over again.
 */
function printedTwice(
  table: Table,
  rows: readonly NamedRow[],
  code: string,
  columns: readonly Column[],
): boolean {
  if (code === 'total') return true
  if (!/^\d+$/.test(code)) return false
  const parent = rows
    .filter((row) => row.row === (code.length === 3 ? 'total' : code.slice(0, -2)))
    .map((row) => row.at)
  const level = rows.filter(
    (row) => row.row.length === code.length && row.row.slice(0, -2) === code.slice(0, -2),
  )
  const siblings = code.length === 3 ? rows.filter((row) => /^\d{3}$/.test(row.row)) : level
  if (
    parent.length !== 1 ||
    addsUp(
      table,
      parent,
      siblings.map((row) => row.at),
      columns,
    )
  )
    return false
  const seen = new Set<string>()
  const first = siblings.filter((row) => !seen.has(row.row) && seen.add(row.row)).map((row) => row.at)
  return addsUp(table, parent, first, columns)
}

function withTotal(
  form: Form,
  table: Table,
  rows: readonly NamedRow[],
  columns: readonly Column[],
): readonly NamedRow[] {
  const start = rows[0]
  if (
    !('total' in form.rows) ||
    start === undefined ||
    start.at === 0 ||
    rows.some((row) => row.row === 'total')
  )
    return rows
  const at = table.rows.findIndex((row) =>
    columns.some((column) => readNumber(row[column.at]?.text ?? '').ok),
  )
  const classes = rows.filter((row) => /^\d{3}$/.test(row.row)).map((row) => row.at)
  if (at < 0 || at >= start.at || !addsUp(table, [at], classes, columns)) return rows
  const label = table.rows[at]?.find((cell) => cell.text !== '')?.text ?? ''
  return [{ row: 'total', label, code: null, at, inferred: false }, ...rows]
}

/** Do the parts add up to the whole in every column, but for rounding, and in one at least to something? */
function addsUp(
  table: Table,
  whole: readonly number[],
  parts: readonly number[],
  columns: readonly Column[],
): boolean {
  if (parts.length === 0) return false
  const sum = (rows: readonly number[], at: number): bigint =>
    rows.reduce((n, row) => n + scaled(table.rows[row]?.[at]?.text ?? ''), 0n)
  let told = false
  for (const { at } of columns) {
    const left = sum(whole, at)
    const gap = left - sum(parts, at)
    if ((gap < 0n ? -gap : gap) > BigInt(parts.length + whole.length) * half) return false
    if (left !== 0n) told = true
  }
  return told
}

/** In millionths of the printed unit: half of the second decimal is the most that rounding hides in one figure. */
const half = 5_000n

function scaled(text: string): bigint {
  const number = readNumber(text)
  if (!number.ok || number.value.decimals > 6) return 0n
  return number.value.digits * 10n ** BigInt(6 - number.value.decimals)
}
