import type { Form } from '../../core/form.ts'
import { bare } from '../../core/normal.ts'
import { readNumber } from '../../core/printed.ts'
import type { Table } from '../../core/table.ts'
import type { Block } from './blocks.ts'
import { rowsNamed } from './labels.ts'
import { plainText } from './patterns.ts'

/**
 * The rows of a list of units or projects. A row whose number begins the number of the next (「117」 above 「117001」) sums up
 * what follows and is no entry of its own.
 */
export function entryRows(
  form: Form,
  table: Table,
  block: Block,
): { row: string; label: string; at: number }[] {
  const names = [
    ...block.units,
    ...block.namings.flatMap((naming) => [...naming.codes, ...(naming.label === null ? [] : [naming.label])]),
  ].sort((a, b) => a - b)
  const found: { row: string; label: string; at: number }[] = []
  let count = 0
  table.rows.forEach((row, at) => {
    const said = names.map((column) => row[column]?.text ?? '').filter((text) => text !== '')
    const figures = block.values.some((column) => readNumber(row[column]?.text ?? '').ok)
    if (!figures) return
    const declared = said.map((text) => rowsNamed(form, bare(text), null)[0]).find((key) => key !== undefined)
    if (declared !== undefined && !found.some((one) => one.row === declared)) {
      found.push({ row: declared, label: said[0] ?? '', at })
      return
    }
    const label = said.findLast((text) => !/^[\d.]+$/.test(plainText(text)))
    if (label === undefined || sumsUp(table, names, at)) return
    count += 1
    found.push({ row: `entry-${count}`, label, at })
  })
  return found
}

function sumsUp(table: Table, names: readonly number[], at: number): boolean {
  return names.some((column) => {
    const own = plainText(table.rows[at]?.[column]?.text ?? '')
    const next = plainText(table.rows[at + 1]?.[column]?.text ?? '')
    return /^\d{3,}$/.test(own) && next.length > own.length && next.startsWith(own)
  })
}
