import { size, type Amount } from '../../core/amount.ts'
import type { Identity, PrintedRow, Term, Way } from './assign.ts'

/** More ways than this are not looked at one by one. */
const most = 20_000

/** Is this amount placed by its value, rather than by what its neighbours leave? */
export const weighs = (amount: Amount | null | undefined): boolean => amount === null || amount?.fen !== 0n

/** The ways of putting the amounts of a row into its columns from left to right. */
export interface Maps {
  /** Nothing where there are too many. */
  readonly ways: readonly Way[] | null
  /** No way satisfies the identities of the row itself, so something in it is misprinted. */
  readonly loose: boolean
}

/** All ways that satisfy the identities of the row itself (that speak of no other); all ways, when none does. */
export function increasingMaps(row: PrintedRow, identities: readonly Identity[]): Maps {
  const all = enumerate(row)
  if (all === null) return { ways: null, loose: true }
  const fitting = all.filter((way) => identities.every((identity) => satisfies(row, way, identity)))
  return fitting.length > 0 ? { ways: fitting, loose: false } : { ways: all, loose: true }
}

/** Can the amounts of a row stand in its columns at all, so that its own identities hold? */
export function canStand(row: PrintedRow, identities: readonly Identity[]): boolean {
  const all = enumerate(row)
  return all?.some((way) => identities.every((identity) => satisfies(row, way, identity))) ?? false
}

function enumerate(row: PrintedRow): readonly Way[] | null {
  const { amounts, columns, fits } = row
  if (amounts.length > columns || !countable(amounts.filter(weighs).length, columns)) return null
  const ways: Way[] = []
  const current: (number | null)[] = []
  const step = (i: number, next: number): void => {
    if (i === amounts.length) {
      ways.push([...current])
      return
    }
    const room = columns - (amounts.length - i)
    if (!weighs(amounts[i])) {
      // A zero takes up one column, whichever it is.
      current.push(null)
      if (next <= room) step(i + 1, next + 1)
      current.pop()
      return
    }
    const allowed = fits?.[i] ?? null
    for (let column = next; column <= room; column += 1) {
      if (allowed !== null && !allowed.includes(column)) continue
      current.push(column)
      step(i + 1, column + 1)
      current.pop()
    }
  }
  step(0, 0)
  return ways
}

function countable(k: number, n: number): boolean {
  let count = 1
  for (let i = 0; i < k; i += 1) {
    count = (count * (n - i)) / (i + 1)
    if (count > most) return false
  }
  return true
}

/** What a row adds to an identity when it is read in one way. */
export interface Share {
  readonly fen: bigint
  readonly step: bigint
  /** A misprint stands in one of the cells. */
  readonly unknown: boolean
}

/** `terms`: those of the identity that speak of this row. */
export function shareOf(row: PrintedRow, way: Way, terms: readonly Term[]): Share {
  let fen = 0n
  let step = 0n
  for (const term of terms) {
    const i = way.indexOf(term.column)
    if (i < 0) continue
    const amount = row.amounts[i]
    if (amount === null || amount === undefined) return { fen: 0n, step: 0n, unknown: true }
    fen += term.sign * amount.fen
    step += amount.step
  }
  return { fen, step, unknown: false }
}

function satisfies(row: PrintedRow, way: Way, identity: Identity): boolean {
  const share = shareOf(row, way, identity.terms)
  if (share.unknown) return true
  const gap = identity.is === '=' ? size(share.fen) : share.fen
  return 2n * gap <= share.step
}
