import type { FormReading, FoundRow } from '../../core/disclosure.ts'
import type { Table } from '../../core/table.ts'

/**
 * Doubts a table by codes of which a page is lost, or two are the wrong way round: at the end of a page it goes on with a code that
 * does not belong there, or what stands above it falls short at several levels at once, which no single misprint does.
 */
export function doubtLost(reading: FormReading, tables: readonly Table[]): FormReading {
  const table = tables[reading.table ?? -1]
  const page = (row: FoundRow): number | undefined => table?.rows[row.at]?.[0]?.source.page
  const rows = reading.rows.filter((row) => code.test(row.row))
  const [first] = rows
  if (first === undefined || page(first) === undefined) return reading
  return goesOnStrangely(rows, page) || fallsShort(reading, rows, page)
    ? { ...reading, doubts: [...(reading.doubts ?? []), 'rows may be missing'] }
    : reading
}

type PageOf = (row: FoundRow) => number | undefined

const code = /^\d{3,9}$/

/**
 * Is the first code of a page below a class that is not printed, or before the last code of the page before, or is that last code
 * one that has nothing below it, and no other so?
 */
function goesOnStrangely(rows: readonly FoundRow[], page: PageOf): boolean {
  const printed = new Set(rows.map((row) => row.row))
  const missed = new Set<string>()
  const deepest = Math.max(...rows.map((row) => row.row.length))
  let within = 0
  let across = 0
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    const missing = ancestorsOf(row.row).filter((one) => !printed.has(one) && !missed.has(one))
    for (const one of missing) missed.add(one)
    const childless =
      before !== undefined && before.row.length < deepest && ancestorsOf(row.row)[0] !== before.row
    const falls = before !== undefined && row.row < before.row
    if (missing.length === 0 && !childless && !falls) return
    if (before !== undefined && page(before) !== page(row)) across += 1
    else within += 1
  })
  return across > 0 && within === 0
}

/** Where a page or the table ends, do two of the rows that the last code hangs below exceed what is printed below them? */
function fallsShort({ facts, columns }: FormReading, rows: readonly FoundRow[], page: PageOf): boolean {
  const printed = new Set(rows.map((row) => row.row))
  const above = (own: string): string => ancestorsOf(own).find((one) => printed.has(one)) ?? 'total'
  const deepest = Math.max(...rows.map((row) => row.row.length))
  const ends = rows.filter((row, i) => rows[i + 1] === undefined || page(rows[i + 1]!) !== page(row))
  return [...new Set(columns.map(({ column }) => column))].some((column) => {
    const amounts = new Map(
      facts.flatMap((fact) => (fact.column === column && fact.amount ? [[fact.row, fact.amount]] : [])),
    )
    const below = new Map<string, { fen: bigint; room: bigint }>()
    for (const row of printed) {
      const { fen = 0n, step = 0n } = amounts.get(row) ?? {}
      const sum = below.get(above(row)) ?? { fen: 0n, room: 0n }
      below.set(above(row), { fen: sum.fen + fen, room: sum.room + step })
    }
    const short = (row: string): boolean => {
      const [own, sum] = [amounts.get(row), below.get(row)]
      if (own === undefined) return false
      if (sum === undefined) return row.length < deepest && own.fen !== 0n
      return own.fen - sum.fen > sum.room + own.step
    }
    return ends.some(({ row }) => [row, ...ancestorsOf(row), 'total'].filter(short).length > 1)
  })
}

/** The codes a code hangs below, nearest first. */
function ancestorsOf(own: string): string[] {
  const found: string[] = []
  for (let length = own.length - 2; length >= 3; length -= 2) found.push(own.slice(0, length))
  return found
}
