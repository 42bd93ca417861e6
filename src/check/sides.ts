import type { Expression } from '../core/relation.ts'
import type { Binding, Chosen } from './binding.ts'
import type { Missing, Sheet } from './cells.ts'
import { columnName, quoted, tableName } from './name.ts'
import type { Term } from './quantity.ts'
import { treeOf } from './tree.ts'

/** What one instance of a relation is waiting for: which cell or form, and why it has no amount. */
export interface Lack {
  readonly what: string
  readonly why: Missing | 'malformed number'
}

/** One side of a relation, worked on one binding. */
export interface Side {
  readonly terms: Term[]
  readonly lacks: Lack[]
  /** Rows or columns that were not understood and could be a part: a break then proves nothing, a match still does. */
  readonly soft: Lack[]
  /** A cell that stands alone on its side is not printed at all. */
  absent: boolean
}

export function sideOf(expression: Expression, chosen: Chosen, binding: Binding): Side {
  const side: Side = { terms: [], lacks: [], soft: [], absent: false }
  side.absent = collect(expression, 1n, { chosen, binding, side }, true)
  return side
}

interface Work {
  readonly chosen: Chosen
  readonly binding: Binding
  readonly side: Side
}

/** Adds the terms of an expression; says whether nothing of it is printed. `alone`: no neighbour could stand in for it. */
function collect(expression: Expression, sign: bigint, work: Work, alone: boolean): boolean {
  switch (expression.kind) {
    case 'cell': {
      const sheet = work.chosen.get(expression.form)
      const row = rowOf(expression.row, expression.form, work.binding)
      const column = columnOf(expression.column, work.binding)
      return (
        sheet === undefined || row === null || column === null || take(sheet, row, column, sign, work, alone)
      )
    }
    case 'sum': {
      let absent = true
      for (const part of expression.of) if (!collect(part, sign, work, false)) absent = false
      return absent
    }
    case 'less': {
      const absent = collect(expression.from, sign, work, alone)
      collect(expression.take, -sign, work, false)
      return absent
    }
    case 'either':
      return chooseFirst(expression.of, sign, work)
    case 'group': {
      const sheet = work.chosen.get(expression.form)
      const column = columnOf(expression.column, work.binding)
      if (sheet === undefined || column === null) return true
      return takeAll(sheet, groupOf(sheet, expression.group), column, sign, work)
    }
    case 'children': {
      const sheet = work.chosen.get(expression.form)
      const column = columnOf(expression.column, work.binding)
      const row = work.binding.rows.get(expression.form) ?? work.binding.row
      if (sheet === undefined || column === null || row === null) return true
      const absent = takeAll(sheet, treeOf(sheet).below.get(row) ?? [], column, sign, work)
      if (sheet.strange.rows)
        work.side.soft.push({ what: `《${titleOf(sheet)}》`, why: 'rows not understood' })
      return absent
    }
  }
}

/** The first of several that the document prints; of those printed, one that is not blank. */
function chooseFirst(of: readonly Expression[], sign: bigint, work: Work): boolean {
  const sides = of.map((part) => sideOf(part, work.chosen, work.binding))
  const chosen =
    sides.find((side) => !side.absent && side.terms.some((term) => !term.of.blank)) ??
    sides.find((side) => !side.absent) ??
    sides.at(-1)
  if (chosen === undefined) return true
  for (const term of chosen.terms) work.side.terms.push({ coefficient: sign * term.coefficient, of: term.of })
  work.side.lacks.push(...chosen.lacks)
  work.side.soft.push(...chosen.soft)
  return chosen.absent
}

function takeAll(sheet: Sheet, rows: readonly string[], column: string, sign: bigint, work: Work): boolean {
  let absent = true
  for (const row of rows) if (!take(sheet, row, column, sign, work, false)) absent = false
  return absent
}

function take(sheet: Sheet, row: string, column: string, sign: bigint, work: Work, alone: boolean): boolean {
  const state = sheet.cell(row, column)
  if (state.kind === 'absent') return true
  if (state.kind === 'amount') {
    work.side.terms.push({ coefficient: sign, of: state.quantity })
    if (sheet.byOrder) work.side.soft.push({ what: `《${titleOf(sheet)}》`, why: 'columns not understood' })
    return false
  }
  const label = sheet.rows.get(row)?.label ?? sheet.form.rows[row]?.label ?? row
  const header = columnName(sheet.form, column, [...sheet.columns.keys()])
  const lack: Lack = { what: `《${titleOf(sheet)}》${quoted(label)}行${quoted(header)}列`, why: state.why }
  const unclear = state.why === 'rows not understood' || state.why === 'columns not understood'
  if (unclear && !alone) work.side.soft.push(lack)
  else work.side.lacks.push(lack)
  return false
}

const titleOf = (sheet: Sheet): string => tableName(sheet.reading.title || sheet.form.title)

const groups = new WeakMap<object, Map<string, readonly string[]>>()

/** The rows a form declares in a group. */
function groupOf(sheet: Sheet, name: string): readonly string[] {
  let known = groups.get(sheet.form)
  if (known === undefined) {
    known = new Map()
    groups.set(sheet.form, known)
  }
  let rows = known.get(name)
  if (rows === undefined) {
    rows = Object.keys(sheet.form.rows).filter((row) => sheet.form.rows[row]?.group === name)
    known.set(name, rows)
  }
  return rows
}

function rowOf(
  row: Extract<Expression, { kind: 'cell' }>['row'],
  form: string,
  binding: Binding,
): string | null {
  if (row === 'each') return binding.rows.get(form) ?? binding.row
  if (typeof row === 'string') return row
  if ('code' in row) return row.code
  return binding.rows.get(form) ?? binding.row
}

const columnOf = (column: string | { readonly each: 'column' }, binding: Binding): string | null =>
  typeof column === 'string' ? column : binding.column
