import { stepOf, zero, type Amount, type Unit } from '../core/amount.ts'
import type { CellReference } from '../core/claim.ts'
import type { Disclosure, FormReading } from '../core/disclosure.ts'
import type { Doubt } from '../core/doubts.ts'
import type { Fact } from '../core/fact.ts'
import type { Form } from '../core/form.ts'
import { normal } from '../core/normal.ts'
import { readNumber } from '../core/printed.ts'
import type { Table } from '../core/table.ts'
import type { Source } from '../core/source.ts'
import { dividedRows, together } from './divided.ts'
import { isItself } from './itself.ts'
import { columnName, nameOf, tableName } from './name.ts'
import type { Place, Quantity } from './quantity.ts'

/** Why a cell has no amount that arithmetic could take. */
export type Missing =
  | 'form not found'
  | 'form is an image'
  | 'not a number'
  | 'row printed twice'
  | 'forms not in pairs'
  | 'rows not understood'
  | 'columns not understood'

/** What stands in a cell. `absent`: the form does not print that row or column, and nothing unexplained could be it. */
export type CellState =
  | { readonly kind: 'amount'; readonly quantity: Quantity }
  | { readonly kind: 'absent' }
  | { readonly kind: 'missing'; readonly why: Missing }

/** One form as read, ready to be asked for cells. */
export interface Sheet {
  readonly index: number
  readonly reading: FormReading
  readonly form: Form
  readonly sure: boolean
  /** The columns were told by order and proof alone: what holds, holds; what does not is no fault of the document's. */
  readonly byOrder: boolean
  /** Tables of several bodies stand in the file: what belongs together is not certain beyond one table. */
  readonly shared: boolean
  /** Rows or columns with amounts that the form does not explain. */
  readonly strange: { readonly rows: boolean; readonly columns: boolean }
  readonly rows: ReadonlyMap<
    string,
    { readonly label: string; readonly code: string | null; readonly at: number }
  >
  readonly columns: ReadonlyMap<string, string>
  readonly cell: (row: string, column: string) => CellState
}

/** The forms of a disclosure by form id; one document may hold a form several times (one per unit). */
export type Sheets = ReadonlyMap<string, readonly Sheet[]>

export function sheetsOf(disclosure: Disclosure, forms: readonly Form[]): Sheets {
  const shared = severalBodies(disclosure)
  const declared = new Map(forms.map((form) => [form.id, form]))
  const sheets = new Map<string, Sheet[]>()
  disclosure.forms.forEach((reading, index) => {
    const form = declared.get(reading.form)
    if (form === undefined || reading.state === 'absent') return
    const list = sheets.get(form.id) ?? []
    list.push({ ...sheetOf(reading, index, form, disclosure), shared })
    sheets.set(form.id, list)
  })
  return sheets
}

/** Do the lines over the official tables name bodies that have nothing in common? Two files were bound into one. */
function severalBodies(disclosure: Disclosure): boolean {
  const named = disclosure.forms.flatMap((form) => {
    const body = form.table === null ? null : (disclosure.tables[form.table]?.body ?? null)
    return body === null ? [] : [normal(body).replace(/^[\d\-]+|\(.*\)$/g, '')]
  })
  const [first, ...others] = new Set(named.filter((body) => body.length > 4))
  return first !== undefined && others.some((body) => !alike(first, body))
}

/** One name within the other, or the same last words: a department and its units, a name with and without its city. */
const alike = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || (a.slice(-6) === b.slice(-6) && a.slice(0, 2) === b.slice(0, 2))

function sheetOf(
  reading: FormReading,
  index: number,
  form: Form,
  disclosure: Disclosure,
): Omit<Sheet, 'shared'> {
  const table = reading.table === null ? undefined : disclosure.tables[reading.table]
  const doubts = [...(table?.doubts ?? []), ...(reading.doubts ?? [])]
  // Rows that stand elsewhere leave sums over the rows open; what is printed is printed all the same.
  const cut = doubts.includes(rowsLost)
  const byOrder = doubts.includes(columnsByOrder)
  const doubtful = doubts.some((doubt) => doubt !== rowsLost)
  const rows = new Map<string, { label: string; code: string | null; at: number }>()
  const twice = new Set<string>()
  const divided = dividedRows(form, reading, table)
  for (const row of reading.rows) {
    if (rows.has(row.row)) {
      if (!divided.has(row.row)) twice.add(row.row)
    } else rows.set(row.row, { label: row.label, code: row.code, at: row.at })
  }
  const columns = new Map(reading.columns.map((column) => [column.column, column.header]))
  const unit = reading.unit ?? form.unit
  const facts = new Map<string, Map<string, Fact>>()
  for (const fact of reading.facts) {
    const row = facts.get(fact.row) ?? new Map<string, Fact>()
    const before = divided.has(fact.row) ? row.get(fact.column) : undefined
    row.set(fact.column, before === undefined ? fact : together(before, fact, unit))
    facts.set(fact.row, row)
  }
  const unexplained = cut
    ? new Set(columns.keys())
    : unexplainedColumns(reading, form, table, disclosure.profile.year ?? thisYear)
  const strange = { ...strangeAmounts(reading, disclosure), rows: unexplained.size > 0 }
  /** Something stands where a row and a column of one half meet, though no fact was made of it: the cell is not blank. */
  const printed = (row: string, column: string): boolean => {
    const down = reading.rows.find((one) => one.row === row)
    const [across, again] = reading.columns.filter((one) => one.column === column)
    // Blocks side by side each have the column; which is the row's own is not kept.
    if (again !== undefined || down?.half !== across?.half) return false
    return (table?.rows[down?.at ?? -1]?.[across?.at ?? -1]?.text ?? '') !== ''
  }
  const unreadable: Amount = { fen: 0n, step: stepOf(unit, 2) }
  const look = (row: string, column: string): CellState => {
    if (reading.state === 'image-only') return { kind: 'missing', why: 'form is an image' }
    if (twice.has(row)) return { kind: 'missing', why: 'row printed twice' }
    const fact = facts.get(row)?.get(column)
    if (fact === undefined && !(rows.has(row) && columns.has(column))) {
      if (!columns.has(column))
        return strange.columns ? { kind: 'missing', why: 'columns not understood' } : absent
      return unexplained.has(column) ? { kind: 'missing', why: 'rows not understood' } : absent
    }
    if (fact === undefined && printed(row, column)) return { kind: 'missing', why: 'columns not understood' }
    if (fact?.why === 'not a number') return { kind: 'missing', why: fact.why }
    const malformed = fact?.why === 'malformed number'
    const label = rows.get(row)?.label ?? fact?.label ?? row
    return {
      kind: 'amount',
      quantity: new CellQuantity(
        `${index} ${row} ${column}`,
        fact?.text ?? '',
        unit,
        fact?.amount ?? (malformed ? unreadable : zero),
        !doubtful && fact?.how !== 'inferred',
        (fact?.amount ?? null) === null && !malformed,
        malformed,
        fact?.source ?? reading.source,
        index,
        { form, reading, row, column, label },
      ),
    }
  }
  const states = new Map<string, Map<string, CellState>>()
  const cell = (row: string, column: string): CellState => {
    let known = states.get(row)
    if (known === undefined) {
      known = new Map()
      states.set(row, known)
    }
    let state = known.get(column)
    if (state === undefined) {
      state = look(row, column)
      known.set(column, state)
    }
    return state
  }
  return { index, reading, form, sure: !doubtful, byOrder, strange, rows, columns, cell }
}

/** For a document that does not say its year: the books change little from one year to the next. */
const thisYear = 2024

/** The doubt of a table in a text dump whose columns the forms of budgets gave. */
const columnsByOrder: Doubt = 'columns by order'

/** The doubt of a table that is not seen to end. */
const rowsLost: Doubt = 'rows may be missing'

const absent: CellState = { kind: 'absent' }

interface Standing {
  readonly form: Form
  readonly reading: FormReading
  readonly row: string
  readonly column: string
  readonly label: string
}

/** A cell as a quantity; its names are made only when someone reads them. */
class CellQuantity implements Quantity {
  constructor(
    readonly id: string,
    readonly text: string,
    readonly unit: Unit,
    readonly amount: Amount,
    readonly sure: boolean,
    readonly blank: boolean,
    readonly malformed: boolean,
    readonly source: Source,
    readonly reading: number,
    private readonly standing: Standing,
  ) {}
  get place(): Place {
    const { form, reading, row, column, label } = this.standing
    return placeOf(form, reading, row, column, label)
  }
  get name(): string {
    return nameOf(this.place)
  }
  get cell(): CellReference {
    return { form: this.standing.form.id, row: this.standing.row, column: this.standing.column }
  }
}

function placeOf(form: Form, reading: FormReading, row: string, column: string, label: string): Place {
  const code = form.rowsBy === 'code' && /^\d+$/.test(row) && label !== '' && label !== row ? `${row} ` : ''
  return {
    form: tableName(reading.title === '' ? form.title : reading.title),
    row: form.rowsBy === 'single' ? '' : code + (label === '' ? row : label),
    column: columnName(
      form,
      column,
      reading.columns.map((one) => one.column),
    ),
  }
}

const counts = (text: string | undefined): boolean => {
  const number = readNumber(text ?? '')
  return number.ok
    ? number.value.digits !== 0n && /[.,]/.test(text ?? '')
    : number.reason === 'malformed number'
}

/** Are there columns with amounts that the form does not explain? Then an absent column proves nothing. */
function strangeAmounts(reading: FormReading, disclosure: Disclosure): { readonly columns: boolean } {
  const table = reading.table === null ? undefined : disclosure.tables[reading.table]
  if (table === undefined) return { columns: reading.strange.columns.length > 0 }
  return { columns: reading.strange.columns.some((at) => table.rows.some((row) => counts(row[at]?.text))) }
}

/**
 * Columns with an amount in a row that the form does not explain there: a row it does not find may be that one. On a two-sided
 * table a line explained on the other side only does not count as explained.
 */
function unexplainedColumns(
  reading: FormReading,
  form: Form,
  table: Table | undefined,
  year: number,
): ReadonlySet<string> {
  if (table === undefined)
    return new Set(reading.strange.rows.length > 0 ? reading.columns.map((column) => column.column) : [])
  const known = reading.rows.map((row) => table.rows[row.at] ?? [])
  const explained = new Map<string | undefined, Set<number>>()
  const rowsOf = (half: string | undefined): Set<number> => {
    const known = explained.get(half)
    if (known !== undefined) return known
    const found = new Set(
      reading.rows
        .filter((row) => half === undefined || row.half === undefined || row.half === half)
        .map((row) => row.at),
    )
    explained.set(half, found)
    return found
  }
  return new Set(
    reading.columns
      .filter(({ column, at }) => {
        const rows = rowsOf(form.columns[column]?.half)
        return table.rows.some(
          (row, index) => !rows.has(index) && counts(row[at]?.text) && !isItself(row, at, form, year, known),
        )
      })
      .map(({ column }) => column),
  )
}
