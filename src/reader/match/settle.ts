import type { Form } from '../../core/form.ts'
import { readNumber } from '../../core/printed.ts'
import type { Table } from '../../core/table.ts'
import type { NamedRow } from './layout.ts'

/**
 * Settles two questions that only the figures of a code table answer. A first row that names a body instead of 「合计」 is the
 * total if the classes add up to it. A code printed several times over (by unit, or beside a second classification) stands for
 * all its rows together if so the classes add up to the total; else only its first row is kept.
 */
export function settleRows(
  form: Form,
  table: Table,
  rows: readonly NamedRow[],
  columns: readonly { readonly at: number }[],
): readonly NamedRow[] {
  const settled = withTotal(form, table, rows, columns)
  const seen = new Set<string>()
  const first = settled.filter((row) => !seen.has(row.row) && seen.add(row.row))
  if (first.length === settled.length) return settled
  const total = settled.find((row) => row.row === 'total')
  return total !== undefined && addsUp(table, total.at, classes(settled), columns) ? settled : first
}

function withTotal(
  form: Form,
  table: Table,
  rows: readonly NamedRow[],
  columns: readonly { readonly at: number }[],
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
  if (at < 0 || at >= start.at || !addsUp(table, at, classes(rows), columns)) return rows
  const label = table.rows[at]?.find((cell) => cell.text !== '')?.text ?? ''
  return [{ row: 'total', label, code: null, at, inferred: false }, ...rows]
}

const classes = (rows: readonly NamedRow[]): readonly number[] =>
  rows.filter((row) => /^\d{3}$/.test(row.row)).map((row) => row.at)

/** Do the rows add up to the total in every column, but for rounding, and in one at least to something? */
function addsUp(
  table: Table,
  total: number,
  parts: readonly number[],
  columns: readonly { readonly at: number }[],
): boolean {
  if (parts.length === 0) return false
  let told = false
  for (const { at } of columns) {
    const whole = scaled(table.rows[total]?.[at]?.text ?? '')
    const sum = parts.reduce((n, row) => n + scaled(table.rows[row]?.[at]?.text ?? ''), 0n)
    const gap = whole < sum ? sum - whole : whole - sum
    if (gap > BigInt(parts.length + 1) * half) return false
    if (whole !== 0n) told = true
  }
  return told
}

/** Millionths of the printed unit; half of the second decimal is the most that rounding can hide in one figure. */
const half = 5_000n

function scaled(text: string): bigint {
  const number = readNumber(text)
  if (!number.ok || number.value.decimals > 6) return 0n
  return number.value.digits * 10n ** BigInt(6 - number.value.decimals)
}
