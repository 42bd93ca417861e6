import type { Form } from '../../core/form.ts'
import { bare } from '../../core/normal.ts'
import { readNumber } from '../../core/printed.ts'
import type { Table } from '../../core/table.ts'
import { blocksOf, namingFor, type Block } from './blocks.ts'
import { codeRows } from './codes.ts'
import { bindColumns, halfByHeader } from './columns.ts'
import { entryRows } from './entries.ts'
import { halfOf, labelRows } from './labels.ts'
import { plainText } from './patterns.ts'
import { rolesOf } from './roles.ts'
import { settleRows } from './settle.ts'

export interface NamedRow {
  readonly row: string
  readonly label: string
  readonly code: string | null
  readonly at: number
  readonly inferred: boolean
}

export interface NamedBlock {
  readonly half: string | null
  readonly columns: readonly { readonly column: string; readonly at: number; readonly header: string }[]
  readonly rows: readonly NamedRow[]
}

/** A table as one form sees it: its blocks with named rows and columns, and the columns it cannot name. */
export interface Layout {
  readonly blocks: readonly NamedBlock[]
  readonly strange: readonly number[]
  /** Columns of amounts there are, named or not. */
  readonly values: number
}

/** Names the rows and columns of a table after a form. */
export function layOut(form: Form, table: Table, year: number | null): Layout {
  const blocks: NamedBlock[] = []
  const strange: number[] = []
  let values = 0
  const cut = blocksOf(rolesOf(table))
  const parts = form.rowsBy === 'entry' && cut.length > 1 ? [merged(cut)] : cut
  const told = parts.map((block) => headerHalf(form, table, block, year))
  const taken = new Set(told.filter((half) => half !== null))
  for (const [i, block] of parts.entries()) {
    const used = block.values.filter(
      (column) => spoken(table, column) || (table.columns[column] ?? '') !== '',
    )
    values += used.length
    const label = block.namings.at(-1)?.label ?? null
    const half =
      form.rowsBy === 'label' && label !== null ? (told[i] ?? halfOf(form, table, label, taken)) : null
    const halved = form.rowsBy === 'label' && hasHalves(form)
    if (halved && half === null) {
      strange.push(...used)
      continue
    }
    const binding = bindColumns(form, table.columns, used, half, label, year)
    strange.push(...binding.strange)
    const columns = binding.bound.map(({ at, column }) => ({ at, column, header: table.columns[at] ?? '' }))
    const rows = rowsOf(form, table, block, half, year)
    blocks.push({
      half,
      columns,
      rows: form.rowsBy === 'code' ? settleRows(form, table, rows, columns, year) : rows,
    })
  }
  return { blocks, strange, values }
}

/** A list has one entry a row, whatever codes stand between its name and its amounts. */
const merged = (blocks: readonly Block[]): Block => ({
  namings: blocks.flatMap((block) => block.namings),
  units: blocks.flatMap((block) => block.units),
  values: blocks.flatMap((block) => block.values),
})

function headerHalf(form: Form, table: Table, block: Block, year: number | null): string | null {
  const label = block.namings.at(-1)?.label ?? null
  return form.rowsBy !== 'label' || label === null || !hasHalves(form)
    ? null
    : halfByHeader(form, table.columns, block.values, label, year)
}

const spoken = (table: Table, column: number): boolean =>
  table.rows.some((row) => (row[column]?.text ?? '') !== '')

const hasHalves = (form: Form): boolean => Object.values(form.rows).some((row) => row.half !== undefined)

function rowsOf(
  form: Form,
  table: Table,
  block: Block,
  half: string | null,
  year: number | null,
): readonly NamedRow[] {
  const plain = (
    rows: readonly { readonly row: string; readonly label: string; readonly at: number }[],
  ): NamedRow[] => rows.map((row) => ({ ...row, code: null, inferred: false }))
  switch (form.rowsBy) {
    case 'label': {
      const label = block.namings.at(-1)?.label ?? block.units.at(-1) ?? null
      return label === null ? [] : plain(labelRows(form, table, label, half))
    }
    case 'code': {
      const naming = namingFor(block, table, form.classification ?? 'function')
      return naming === null ? [] : codeRows(form, table, naming, year, textColumns(block))
    }
    case 'entry':
      return plain(entryRows(form, table, block))
    case 'single':
      return plain(singleRow(table, block))
  }
}

/** Every column of a block that may say 「合计」. */
const textColumns = (block: Block): readonly number[] => [
  ...block.units,
  ...block.namings.flatMap((naming) => [...naming.codes, ...(naming.label === null ? [] : [naming.label])]),
]

/** The one row of a form that has one only: the only one with figures, or 「合计」 among several. */
function singleRow(table: Table, block: Block): readonly { row: string; label: string; at: number }[] {
  const texts = textColumns(block)
  const label = (at: number): string =>
    texts.map((column) => table.rows[at]?.[column]?.text ?? '').find((text) => text !== '') ?? ''
  const figured = table.rows.flatMap((row, at) =>
    block.values.some((column) => readNumber(row[column]?.text ?? '').ok) ? [at] : [],
  )
  const totals = figured.filter((at) => /^(?:合计|总计)$/.test(bare(plainText(label(at)))))
  const [only, second] = totals.length === 1 ? totals : figured
  if (only === undefined || (second !== undefined && !alike(table, block, figured))) return []
  return [{ row: 'only', label: label(only), at: only }]
}

/** Several rows that say the same thing: the department, and its one unit. */
function alike(table: Table, block: Block, rows: readonly number[]): boolean {
  const said = rows.map((at) => block.values.map((column) => table.rows[at]?.[column]?.text ?? '').join('|'))
  return said.every((text) => text === said[0])
}
