import { add, type Amount } from './amount.ts'
import type { FormReading, FoundRow } from './disclosure.ts'
import type { Fact } from './fact.ts'

/**
 * What stands in one cell of a form. `blank`: row and column are printed and the cell is empty or holds a dash or 「无」, which
 * counts as nothing. `absent`: the row or the column is not printed at all. `unreadable`: something stands there that is no number.
 */
export type Look =
  | { readonly kind: 'amount'; readonly amount: Amount; readonly fact: Fact }
  | { readonly kind: 'blank'; readonly row: FoundRow }
  | { readonly kind: 'unreadable'; readonly fact: Fact }
  | { readonly kind: 'absent' }

interface Index {
  readonly looks: ReadonlyMap<string, ReadonlyMap<string, Look>>
  readonly rows: ReadonlyMap<string, FoundRow>
  /** Columns, each with the half it stands in. */
  readonly columns: ReadonlyMap<string, string | undefined>
}

const indexes = new WeakMap<FormReading, Index>()
const absent: Look = { kind: 'absent' }

function indexOf(reading: FormReading): Index {
  let index = indexes.get(reading)
  if (index === undefined) {
    const looks = new Map<string, Map<string, Look>>()
    for (const fact of reading.facts) {
      let row = looks.get(fact.row)
      if (row === undefined) looks.set(fact.row, (row = new Map<string, Look>()))
      row.set(fact.column, together(row.get(fact.column), fact))
    }
    const rows = new Map<string, FoundRow>()
    for (const row of reading.rows) if (!rows.has(row.row)) rows.set(row.row, row)
    index = { looks, rows, columns: new Map(reading.columns.map(({ column, half }) => [column, half])) }
    indexes.set(reading, index)
  }
  return index
}

/** A row printed in several parts (by unit, by a second classification) is the sum of them. */
function together(before: Look | undefined, fact: Fact): Look {
  if (before?.kind === 'unreadable') return before
  if (fact.amount === null) {
    const nothing = fact.why === 'blank' || fact.why === 'dash' || fact.why === 'none'
    if (!nothing) return { kind: 'unreadable', fact }
    return before ?? { kind: 'blank', row: rowOf(fact) }
  }
  if (before?.kind !== 'amount') return { kind: 'amount', amount: fact.amount, fact }
  return { ...before, amount: add(before.amount, fact.amount) }
}

const rowOf = (fact: Fact): FoundRow => ({ row: fact.row, label: fact.label, code: fact.code, at: -1 })

/** Looks a cell of a form up by the key (or code) of its row and the key of its column. */
export function lookup(reading: FormReading, row: string, column: string): Look {
  const index = indexOf(reading)
  const found = index.rows.get(row)
  const look = index.looks.get(row)?.get(column)
  if (look !== undefined)
    return look.kind === 'blank' && found !== undefined ? { kind: 'blank', row: found } : look
  if (found === undefined || !index.columns.has(column)) return absent
  const half = index.columns.get(column)
  return half === undefined || found.half === undefined || half === found.half
    ? { kind: 'blank', row: found }
    : absent
}
