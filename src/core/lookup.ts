import type { Amount } from './amount.ts'
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
  readonly facts: ReadonlyMap<string, Fact>
  readonly rows: ReadonlyMap<string, FoundRow>
  readonly columns: ReadonlySet<string>
}

const indexes = new WeakMap<FormReading, Index>()
const absent: Look = { kind: 'absent' }

function indexOf(reading: FormReading): Index {
  let index = indexes.get(reading)
  if (index === undefined) {
    const facts = new Map<string, Fact>()
    for (const fact of reading.facts) {
      const key = `${fact.row}\t${fact.column}`
      if (!facts.has(key)) facts.set(key, fact)
    }
    const rows = new Map<string, FoundRow>()
    for (const row of reading.rows) if (!rows.has(row.row)) rows.set(row.row, row)
    index = { facts, rows, columns: new Set(reading.columns.map((column) => column.column)) }
    indexes.set(reading, index)
  }
  return index
}

/** Looks a cell of a form up by the key (or code) of its row and the key of its column. */
export function lookup(reading: FormReading, row: string, column: string): Look {
  const index = indexOf(reading)
  const fact = index.facts.get(`${row}\t${column}`)
  const found = index.rows.get(row)
  if (fact === undefined)
    return found === undefined || !index.columns.has(column) ? absent : { kind: 'blank', row: found }
  if (fact.amount !== null) return { kind: 'amount', amount: fact.amount, fact }
  if (found !== undefined && (fact.why === 'blank' || fact.why === 'dash' || fact.why === 'none'))
    return { kind: 'blank', row: found }
  return { kind: 'unreadable', fact }
}
