import type { Table } from '../../core/table.ts'
import {
  fieldOf,
  fundColumnOf,
  fundPartOf,
  indicatorColumnOf,
  labelOf,
} from '../../forms/performance/recognise.ts'
import { goalLabel } from './goals.ts'
import { indicatorHeader } from './indicator-header.ts'
import { isLevel } from './names.ts'
import type { SheetRow } from './sheet.ts'
import { isFormTitle } from './titles.ts'

/** A form that may go on in the next table. */
export interface OpenSheet {
  readonly rows: SheetRow[]
  readonly tables: number[]
  readonly first: Table
  last: Table
}

/** Is the table a form of fields with indicators? Levels in a header say so; fewer words need a title or fields beside them. */
export function isSheet(table: Table, rows: readonly SheetRow[]): boolean {
  const headers = rows.map(indicatorHeader).filter((header) => header !== null)
  if (headers.some(({ places }) => places.has('level1') || places.has('level2'))) return true
  const titled = isFormTitle(table.title)
  const known = rows
    .slice(0, 12)
    .filter(({ spots }) =>
      spots.some(({ cell }) => fieldOf(cell.text) !== null || goalLabel(cell.text) !== null),
    )
  return headers.length > 0
    ? titled || known.length > 0
    : titled && ((known.length >= 2 && table.columns.length === 0) || namesItself(rows))
}

/** A page may end before the indicators, and its first rows may look like the header of figures; what they name is a form. */
const namesItself = ([first]: readonly SheetRow[]): boolean => {
  const [name, value] = (first?.spots ?? []).map(({ cell }) => cell.text)
  if (!identities.has(fieldOf(name ?? '') ?? '') || value === undefined) return false
  return [fieldOf, fundColumnOf, fundPartOf, indicatorColumnOf, goalLabel].every((of) => of(value) === null)
}

/** Does the table go on with the form of the one before it, which a page break or an empty line cut off? */
export function continues(open: OpenSheet, table: Table, at: number, rows: readonly SheetRow[]): boolean {
  if (at !== (open.tables.at(-1) ?? -2) + 1) return false
  if (table.title !== '' && table.title !== open.first.title) return false
  const before = open.last.pages.at(-1)
  const page = table.pages[0]
  if (before !== undefined && page !== undefined && page > before + 1) return false
  const start = rows.slice(0, 4)
  if (start.some(({ spots }) => identities.has(fieldOf(spots[0]?.cell.text ?? '') ?? ''))) return false
  const headed = start.some((row) => indicatorHeader(row) !== null)
  if (!open.rows.some((row) => indicatorHeader(row) !== null)) return headed || table.title === ''
  if (table.title !== '' || isFoot(open, table, rows)) return true
  const sameWidth = table.rows[0]?.length === open.last.rows[0]?.length
  const named = start.some(({ spots }) => spots.slice(0, 3).some(({ cell }) => isLevel(cell.text)))
  return headed || sameWidth || named
}

const foot: ReadonlySet<string> = new Set(['causes', 'measures', 'remarks', 'grade', 'headScore'])

/** The last rows of a form, alone on a page: 总分, 偏差原因, 改进措施. */
export function isFoot(open: OpenSheet, table: Table, rows: readonly SheetRow[]): boolean {
  if (table.title !== '' && table.title !== open.first.title) return false
  const first = rows.find(({ spots }) => spots.length > 0)?.spots[0]?.cell.text ?? ''
  return rows.length <= 6 && (foot.has(fieldOf(first) ?? '') || /^总分$/.test(labelOf(first)))
}

const identities: ReadonlySet<string> = new Set(['project', 'body', 'department'])
