import type { Form } from '../../core/form.ts'
import type { Expression, Relation, RowOf, EachRow, EachColumn } from '../../core/relation.ts'
import type { Identity, Term } from './assign.ts'

/** A row of a form as far as it was understood before its amounts were placed. */
export interface KeyedRow {
  /** Index among all rows handed to the proof. */
  readonly index: number
  /** Row key of the form or code; nothing where the row is not known. */
  readonly key: string | null
  /** Index of the row it is a part of: 款 of 类, 类 of 合计. */
  readonly parent: number | null
  /** Nothing but zeros is printed in it, or nothing at all. */
  readonly blank: boolean
  /** The declared columns that its amounts may stand in, left to right; `null` for a column the form does not declare. */
  readonly columns: readonly (string | null)[]
}

export interface KeyedTable {
  readonly form: Form
  readonly rows: readonly KeyedRow[]
}

interface Bound {
  readonly row?: KeyedRow
  readonly key?: string
  readonly column?: string
}

/** The relations that speak of these tables alone, as identities over their cells. Cells that are not printed count as zero. */
export function identitiesOf(tables: readonly KeyedTable[], relations: readonly Relation[]): Identity[] {
  const known = new Lookup(tables)
  const identities: Identity[] = []
  for (const relation of relations) {
    if (relation.severity !== 'error') continue
    for (const bound of bindings(relation, known)) {
      if (!applies(relation.when, bound, known)) continue
      const left: Term[] = []
      const right: Term[] = []
      if (!collect(relation.left, 1n, bound, known, left)) continue
      if (!collect(relation.right, -1n, bound, known, right)) continue
      // A side that is not printed at all says nothing; a part that is not printed is a zero.
      if (left.length === 0 || right.length === 0) continue
      const gathered = gather([...left, ...right])
      if (gathered.length > 1) identities.push({ id: relation.id, is: relation.is, terms: gathered })
    }
  }
  return identities
}

/** The rows of the tables by form and key, so that a relation finds its cells without walking. */
class Lookup {
  readonly #tables = new Map<string, KeyedTable>()
  readonly #rows = new Map<string, Map<string, KeyedRow | null>>()
  readonly #children = new Map<number, KeyedRow[]>()
  readonly #blank = new Set<number>()

  constructor(tables: readonly KeyedTable[]) {
    for (const table of tables) {
      if (this.#tables.has(table.form.id)) continue
      this.#tables.set(table.form.id, table)
      const rows = new Map<string, KeyedRow | null>()
      for (const row of table.rows) {
        if (row.blank) this.#blank.add(row.index)
        // Codes cut short stand for several rows: then none of them can be named.
        if (row.key !== null) rows.set(row.key, rows.has(row.key) ? null : row)
        if (row.parent !== null)
          this.#children.set(row.parent, [...(this.#children.get(row.parent) ?? []), row])
      }
      this.#rows.set(table.form.id, rows)
    }
  }

  table(form: string): KeyedTable | undefined {
    return this.#tables.get(form)
  }

  /** `undefined` is not printed; `null` is printed and cannot be told from others. */
  row(form: string, key: string): KeyedRow | null | undefined {
    return this.#rows.get(form)?.get(key)
  }

  isBlank(row: number): boolean {
    return this.#blank.has(row)
  }

  children(row: KeyedRow): readonly KeyedRow[] {
    return this.#children.get(row.index) ?? []
  }
}

function bindings(relation: Relation, known: Lookup): Bound[] {
  let bounds: Bound[] = [{}]
  for (const each of relation.each ?? []) {
    const table = known.table(each.form)
    if (table === undefined) return []
    if (each.over === 'columns') {
      bounds = bounds.flatMap((bound) => each.columns.map((column) => ({ ...bound, column })))
      continue
    }
    const rows = table.rows.filter((row) => {
      if (each.over === 'rows') return true
      if (each.over === 'parents') return known.children(row).length > 0
      const key = each.over === 'classes' ? codeOf(table.form, row) : row.key
      if (key === null || known.row(each.and, key) === undefined || known.row(each.and, key) === null)
        return false
      return each.over !== 'codes' || levelFits(key, each.level)
    })
    bounds = bounds.flatMap((bound) =>
      rows.map((row) => {
        const key = each.over === 'classes' ? codeOf(table.form, row) : row.key
        return { ...bound, row, ...(key === null ? {} : { key }) }
      }),
    )
  }
  return bounds
}

const lengths = { class: 3, section: 5, item: 7 } as const

function levelFits(key: string, level: 'class' | 'section' | 'item' | undefined): boolean {
  return /^\d+$/.test(key) && (level === undefined || key.length === lengths[level])
}

function codeOf(form: Form, row: KeyedRow): string | null {
  if (row.key === null) return null
  const declared = (form.rows as Readonly<Record<string, Form['rows'][string] | undefined>>)[row.key]
  return declared?.code ?? null
}

/** Gathers the cells of an expression. False where it speaks of something that is not there to be read. */
function collect(of: Expression, sign: 1n | -1n, bound: Bound, known: Lookup, into: Term[]): boolean {
  const other = sign === 1n ? -1n : 1n
  switch (of.kind) {
    case 'sum':
      return of.of.every((part) => collect(part, sign, bound, known, into))
    case 'less':
      return collect(of.from, sign, bound, known, into) && collect(of.take, other, bound, known, into)
    case 'either': {
      const printed = of.of.find((option) => isPrinted(option, bound, known)) ?? of.of.at(-1)
      return printed !== undefined && collect(printed, sign, bound, known, into)
    }
    case 'cell': {
      const column = columnOf(of.column, bound)
      if (column === null || known.table(of.form) === undefined) return false
      const row = rowOf(of.form, of.row, bound, known)
      if (row === null) return false
      if (row !== undefined) addCell(row, column, sign, into)
      return true
    }
    case 'group': {
      const column = columnOf(of.column, bound)
      const table = known.table(of.form)
      if (column === null || table === undefined) return false
      for (const row of table.rows) {
        const declared = row.key === null ? undefined : table.form.rows[row.key]
        if (declared?.group === of.group) addCell(row, column, sign, into)
      }
      return true
    }
    case 'children': {
      const column = columnOf(of.column, bound)
      if (column === null || bound.row === undefined) return false
      for (const row of known.children(bound.row)) addCell(row, column, sign, into)
      return true
    }
  }
}

/** Is it certain, before anything is placed, that the cells of the condition are empty or zero, and that those it asks for are printed? */
function applies(when: Relation['when'], bound: Bound, known: Lookup): boolean {
  if (when === undefined) return true
  if (!(when.printed ?? []).every((of) => isPrinted(of, bound, known))) return false
  return (when.zero ?? []).every((of) => {
    const terms: Term[] = []
    return collect(of, 1n, bound, known, terms) && terms.every((term) => known.isBlank(term.row))
  })
}

/** Does the document print every cell of an expression, empty or not? */
function isPrinted(of: Expression, bound: Bound, known: Lookup): boolean {
  switch (of.kind) {
    case 'sum':
      return of.of.every((part) => isPrinted(part, bound, known))
    case 'either':
      return of.of.some((part) => isPrinted(part, bound, known))
    case 'less':
      return isPrinted(of.from, bound, known) && isPrinted(of.take, bound, known)
    case 'cell': {
      const column = columnOf(of.column, bound)
      const row = rowOf(of.form, of.row, bound, known)
      return column !== null && row !== null && row !== undefined && row.columns.includes(column)
    }
    case 'group':
    case 'children': {
      const terms: Term[] = []
      return collect(of, 1n, bound, known, terms) && terms.length > 0
    }
  }
}

function columnOf(column: string | EachColumn, bound: Bound): string | null {
  return typeof column === 'string' ? column : (bound.column ?? null)
}

function rowOf(form: string, row: RowOf | EachRow, bound: Bound, known: Lookup): KeyedRow | null | undefined {
  if (typeof row === 'string' && row !== 'each') return known.row(form, row)
  if (typeof row === 'object' && 'code' in row) return known.row(form, row.code)
  const table = known.table(form)
  if (bound.row !== undefined && table?.rows.includes(bound.row) === true) return bound.row
  return bound.key === undefined ? null : known.row(form, bound.key)
}

function addCell(row: KeyedRow, column: string, sign: 1n | -1n, into: Term[]): void {
  const at = row.columns.indexOf(column)
  if (at >= 0) into.push({ row: row.index, column: at, sign })
}

/** A cell on both sides lends nothing. */
function gather(terms: readonly Term[]): Term[] {
  const kept: Term[] = []
  for (const term of terms) {
    const against = kept.findIndex(
      (t) => t.row === term.row && t.column === term.column && t.sign !== term.sign,
    )
    if (against >= 0) kept.splice(against, 1)
    else kept.push(term)
  }
  return kept
}
