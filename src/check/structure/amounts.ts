import { zero, type Amount, type Unit } from '../../core/amount.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import { plain, readAmount, readNumber } from '../../core/printed.ts'
import type { Cell, Table } from '../../core/table.ts'
import { tableName } from '../name.ts'
import type { Quantity } from '../quantity.ts'

/** A table that no official form explains, with its cells as amounts where they are numbers. */
export interface Loose {
  readonly table: Table
  readonly index: number
  readonly unit: Unit
  readonly sure: boolean
}

/** Tables without official amounts: not matched with a form, or with one whose rows and columns are not declared. */
export function looseTables(disclosure: Disclosure): readonly Loose[] {
  const explained = new Set(
    disclosure.forms
      .filter((form) => form.facts.length > 0 || form.rows.length > 0)
      .map((form) => form.table),
  )
  return disclosure.tables.flatMap((table, index) => {
    if (explained.has(index) || table.state !== 'present' || table.rows.length < 2) return []
    return [{ table, index, unit: table.unit ?? '元', sure: table.doubts.length === 0 }]
  })
}

/** A cell as a quantity: blank counts as nothing; words, codes and shares are no amounts. */
export function quantityAt(loose: Loose, row: number, column: number, name: string): Quantity | null {
  const cell: Cell | undefined = loose.table.rows[row]?.[column]
  if (cell === undefined) return null
  const text = plain(cell.text)
  const blank = text === ''
  const read = readAmount(text, loose.unit)
  if (!blank && !read.ok) return null
  const amount: Amount = read.ok ? read.value : zero
  return {
    id: `loose ${loose.index} ${row} ${column}`,
    name,
    text: cell.text,
    unit: loose.unit,
    amount,
    sure: loose.sure && cell.how !== 'inferred',
    blank,
    malformed: false,
    source: cell.source,
    place: { form: tableName(loose.table.title), row: labelOf(loose.table, row), column: name },
  }
}

/** The first words of a row. */
export const labelOf = (table: Table, row: number): string =>
  table.rows[row]?.find((cell) => cell.text !== '' && !readNumber(cell.text).ok)?.text ?? String(row + 1)
