import type { Fact } from '../../core/fact.ts'
import type { FormReading, FoundColumn, FoundRow } from '../../core/disclosure.ts'
import { stepOf, type Unit } from '../../core/amount.ts'
import type { ColumnDeclaration, Form, RowDeclaration } from '../../core/form.ts'
import { readAmount, readNumber } from '../../core/printed.ts'
import type { Cell, Table } from '../../core/table.ts'
import type { Layout, NamedRow } from './layout.ts'

/** Turns a table whose rows and columns have been named into facts. `shift` moves the amounts against their headers. */
export function readFacts(form: Form, table: Table, index: number, layout: Layout): FormReading {
  const unit = table.unit ?? form.unit
  const columns: FoundColumn[] = []
  const rows: FoundRow[] = []
  const facts: Fact[] = []
  for (const block of layout.blocks) {
    const finest = new Map(block.columns.map((column) => [column.at, finestStep(table, column.at, unit)]))
    const half = block.half === null ? {} : { half: block.half }
    for (const { column, at, header } of block.columns) columns.push({ column, at, header, ...half })
    for (const row of block.rows) {
      rows.push({ row: row.row, label: row.label, code: row.code, at: row.at, ...half })
      for (const { column, at } of block.columns) {
        const own = table.rows[row.at]?.[at]
        const cell = own?.text === '' && block.columns.length === 1 ? strayAmount(form, table, row) : own
        if (cell === undefined || cell.text === '') continue
        const amount = readAmount(cell.text, unit, finest.get(at))
        facts.push({
          concept: conceptOf(form, row.row, column),
          form: form.id,
          row: row.row,
          label: row.label,
          code: row.code,
          column,
          text: cell.text,
          amount: amount.ok ? amount.value : null,
          ...(amount.ok ? {} : { why: amount.reason }),
          how: row.inferred || table.unit === null ? 'inferred' : cell.how,
          source: cell.source,
        })
      }
    }
  }
  const known = new Set(rows.map((row) => row.at))
  return {
    form: form.id,
    state: table.state,
    title: table.title,
    table: index,
    unit: table.unit,
    columns,
    rows,
    facts,
    strange: {
      rows: table.rows.flatMap((row, at) =>
        known.has(at) || row.every((cell) => cell.text === '') ? [] : [at],
      ),
      columns: layout.strange,
    },
    source: table.source,
    ...(table.unit === null && facts.length > 0 ? { doubts: ['unit not stated'] } : {}),
  }
}

/**
 * A total below several blocks may be printed outside the column of its block: the one figure between its label and the
 * next one is its own.
 */
function strayAmount(form: Form, table: Table, row: NamedRow): Cell | undefined {
  if (form.rowsBy !== 'code' || row.code !== null) return undefined
  const cells = table.rows[row.at] ?? []
  const found: Cell[] = []
  for (const cell of cells.slice(cells.findIndex((one) => one.text === row.label) + 1)) {
    if (cell.text === '') continue
    if (!readNumber(cell.text).ok) break
    found.push({ ...cell, how: 'inferred' })
  }
  return found.length === 1 ? found[0] : undefined
}

function conceptOf(form: Form, row: string, column: string): string {
  const declared: RowDeclaration | undefined = form.rows[row]
  const of: ColumnDeclaration | undefined = form.columns[column]
  const last = of?.concept ?? column
  if (declared !== undefined) return `${declared.concept}.${last}`
  return form.rowsBy === 'code' ? `item.${row}.${last}` : `${row}.${last}`
}

/** The worth of the last digit of a column: that of its finest figure. */
function finestStep(table: Table, column: number, unit: Unit): bigint {
  let decimals = 0
  for (const row of table.rows) {
    const places = /[.．]([\d０-９]+)[)）]?$/.exec(row[column]?.text ?? '')?.[1]?.length ?? 0
    if (places > decimals && readNumber(row[column]?.text ?? '').ok) decimals = places
  }
  return stepOf(unit, decimals)
}
