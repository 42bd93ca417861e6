import type { Amount } from '../../core/amount.ts'
import { increasingMaps } from './maps.ts'
import { narrow, type Strain } from './narrow.ts'

/**
 * A row as printed: its amounts from left to right, and how many columns it may stand in. `null` is an amount that is not a
 * number (a misprint), which agrees with anything and proves nothing.
 */
export interface PrintedRow {
  readonly amounts: readonly (Amount | null)[]
  readonly columns: number
  /** For each amount the columns it may stand in, where the layout says something; otherwise any. */
  readonly fits?: readonly (readonly number[] | null)[]
}

/** One cell of an identity: a row (by index), a column of it (by index), and the sign it is taken with. */
export interface Term {
  readonly row: number
  readonly column: number
  readonly sign: 1n | -1n
}

/** What must hold of the cells: their signed sum is zero, or at most zero. An empty cell counts as zero. */
export interface Identity {
  readonly id: string
  readonly is: '=' | '≤'
  readonly terms: readonly Term[]
}

/**
 * Where the amounts of a row stand. `at`: the column of each amount, `null` where two readings remain. `proven`: some identity
 * holds with it there, and no other place is left.
 */
export interface Placement {
  readonly at: readonly (number | null)[]
  readonly proven: readonly boolean[]
  /** How many identities with other rows hold, and how many nothing satisfies. */
  readonly strain: Strain
  /** The readings that are left, where there are several. */
  readonly open?: readonly Way[]
  /** Something beside the identities chose among them. */
  readonly told?: boolean
}

/** One way of placing the amounts of a row: the column of each, ascending. Amounts of zero are placed afterwards (`null`). */
export type Way = readonly (number | null)[]

/** The ways left for each row; nothing where there are too many to look at. */
export type Ways = readonly (readonly Way[] | null)[]

/**
 * Finds the column of every printed amount from the order of the amounts and the identities of the form. What is taken is the
 * only reading left, never the likeliest; an identity that no reading satisfies is a misprint in the document and decides nothing.
 */
export function assignByProof(
  rows: readonly PrintedRow[],
  identities: readonly Identity[],
): readonly Placement[] {
  const alone = new Map<number, Identity[]>()
  const shared: Identity[] = []
  for (const identity of identities) {
    const first = identity.terms[0]
    if (first === undefined) continue
    if (identity.terms.every((t) => t.row === first.row)) push(alone, first.row, identity)
    else shared.push(identity)
  }
  const start = rows.map((row, i) => increasingMaps(row, alone.get(i) ?? []))
  const { ways, held, strain } = narrow(rows, start, shared, alone)
  const used = usedColumns(rows, ways)
  return rows.map((row, i) => ({
    ...place(row, ways[i] ?? null, held.get(i) ?? new Set(), used[i] ?? new Set()),
    strain: strain.get(i) ?? { held: 0, broken: 0 },
  }))
}

/** Columns that hold an amount other than zero, for rows with the same number of columns. */
function usedColumns(rows: readonly PrintedRow[], ways: Ways): readonly Set<number>[] {
  const bySize = new Map<number, Set<number>>()
  rows.forEach((row, i) => {
    const left = ways[i]
    if (left?.length !== 1) return
    const used = bySize.get(row.columns) ?? new Set<number>()
    for (const column of left[0] ?? []) if (column !== null) used.add(column)
    bySize.set(row.columns, used)
  })
  return rows.map((row) => bySize.get(row.columns) ?? new Set())
}

function place(
  row: PrintedRow,
  left: readonly Way[] | null,
  held: ReadonlySet<number>,
  used: ReadonlySet<number>,
): Omit<Placement, 'strain'> {
  const nothing = row.amounts.map(() => null)
  if (left === null || left.length === 0) return { at: nothing, proven: nothing.map(() => false) }
  const at = row.amounts.map((_, i) => {
    const first = left[0]?.[i] ?? null
    return left.every((way) => (way[i] ?? null) === first) ? first : null
  })
  const { filled, forced } =
    left.length === 1 ? withZeros(row, at, used) : { filled: at, forced: at.map(() => true) }
  const proven = filled.map((column, i) => column !== null && forced[i] === true && held.has(column))
  return left.length > 1 ? { at: filled, proven, open: left } : { at: filled, proven }
}

/**
 * Puts the zeros of a row into the columns left between its other amounts, where only one way is left (`forced`) or where one
 * way uses the columns that the other rows use.
 */
function withZeros(
  row: PrintedRow,
  at: Way,
  used: ReadonlySet<number>,
): { readonly filled: Way; readonly forced: readonly boolean[] } {
  const filled = [...at]
  const forced = at.map(() => true)
  let from = 0
  while (from < filled.length) {
    if (filled[from] !== null) {
      from += 1
      continue
    }
    let to = from
    while (to < filled.length && filled[to] === null) to += 1
    const low = from === 0 ? -1 : (filled[from - 1] ?? -1)
    const high = to === filled.length ? row.columns : (filled[to] ?? row.columns)
    const gap = Array.from({ length: high - low - 1 }, (_, i) => low + 1 + i)
    const usual = gap.filter((column) => used.has(column))
    const chosen = gap.length === to - from ? gap : usual.length === to - from ? usual : null
    for (let i = from; chosen !== null && i < to; i += 1) {
      const column = chosen[i - from] ?? null
      const fits = row.fits?.[i]
      if (column !== null && (fits === undefined || fits === null || fits.includes(column)))
        filled[i] = column
      forced[i] = chosen === gap
    }
    from = to
  }
  return { filled, forced }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
