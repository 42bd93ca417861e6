import type { Identity, PrintedRow, Way, Ways } from './assign.ts'
import { shareOf, type Maps } from './maps.ts'
import { supported, type Choice } from './sums.ts'

/** How many single readings are tried out after the plain pass. */
const trials = 400

interface Outcome {
  readonly ways: Ways
  /** For each row the columns that stand in an identity which holds. */
  readonly held: ReadonlyMap<number, ReadonlySet<number>>
  /** For each row how many of the identities it shares with others hold, and how many no reading satisfies. */
  readonly strain: ReadonlyMap<number, Strain>
}

export interface Strain {
  readonly held: number
  readonly broken: number
}

/** An identity with the rows it speaks of. */
interface Link {
  readonly identity: Identity
  readonly rows: readonly number[]
}

type State = (readonly Way[] | null)[]

/**
 * Strikes out every way that no choice of the other rows can make true, identity by identity, until nothing changes; then tries
 * out what is left one by one. A way that is struck out is impossible, so what is left alone is proven.
 */
export function narrow(
  rows: readonly PrintedRow[],
  start: readonly Maps[],
  shared: readonly Identity[],
  alone: ReadonlyMap<number, readonly Identity[]>,
): Outcome {
  const links = shared.map((identity) => ({
    identity,
    rows: [...new Set(identity.terms.map((t) => t.row))],
  }))
  const byRow = new Map<number, number[]>()
  links.forEach((link, l) => {
    for (const row of link.rows) byRow.set(row, [...(byRow.get(row) ?? []), l])
  })
  const state: State = start.map((maps) => maps.ways)
  // A row with a misprint says nothing of others while it may stand in several ways itself.
  const asleep = new Set(start.flatMap((maps, row) => (maps.loose && maps.ways?.length !== 1 ? [row] : [])))
  const idle = new Set([...asleep].flatMap((row) => byRow.get(row) ?? []))
  const aside = new Set(idle)
  settle(rows, state, links, byRow, aside, null)
  tryOut(rows, state, links, byRow, aside)
  for (const row of asleep)
    wake(
      rows,
      state,
      row,
      (byRow.get(row) ?? []).flatMap((l) => links[l] ?? []),
    )
  const broken = new Set(
    [...aside].filter((l) => {
      const link = links[l]
      return link !== undefined && (!idle.has(l) || strike(rows, [...state], link) === 'broken')
    }),
  )
  const strain = new Map<number, { held: number; broken: number }>()
  const note = (link: Link, how: keyof Strain): void => {
    for (const row of link.rows) {
      const count = strain.get(row) ?? { held: 0, broken: 0 }
      count[how] += 1
      strain.set(row, count)
    }
  }
  for (const l of broken) {
    const link = links[l]
    if (link !== undefined) note(link, 'broken')
  }
  const held = whatHolds(rows, state, links, broken, alone, (link) => {
    note(link, 'held')
  })
  return { ways: state, held, strain }
}

/** Runs every link (or those of one row) until nothing changes; what cannot hold is put aside. Says, for one row, whether an identity that could hold no longer can. */
function settle(
  rows: readonly PrintedRow[],
  state: State,
  links: readonly Link[],
  byRow: ReadonlyMap<number, readonly number[]>,
  aside: Set<number>,
  touched: number | null,
): boolean {
  const waiting = new Set<number>(touched === null ? links.keys() : byRow.get(touched))
  for (const l of waiting) {
    waiting.delete(l)
    const link = links[l]
    if (link === undefined || aside.has(l)) continue
    const changed = strike(rows, state, link)
    if (changed === 'broken') {
      if (touched !== null) return true
      aside.add(l)
      continue
    }
    for (const row of changed) for (const other of byRow.get(row) ?? []) if (other !== l) waiting.add(other)
  }
  return false
}

function strike(rows: readonly PrintedRow[], state: State, link: Link): readonly number[] | 'broken' {
  const choices = choicesOf(rows, state, link)
  if (choices === null) return []
  const alive = supported(choices, link.identity.is)
  if (alive === 'too many') return []
  if (alive === 'none') return 'broken'
  const changed: number[] = []
  link.rows.forEach((row, i) => {
    const values = alive[i]
    const ways = state[row]
    const choice = choices[i]
    if (values === undefined || ways === null || ways === undefined || choice === undefined) return
    if (values.size === choice.values.size) return
    state[row] = ways.filter((_, w) => values.has(choice.of[w] ?? 0n))
    changed.push(row)
  })
  return changed
}

function choicesOf(rows: readonly PrintedRow[], state: State, link: Link): readonly Choice[] | null {
  const choices: Choice[] = []
  for (const index of link.rows) {
    const row = rows[index]
    const ways = state[index]
    if (row === undefined || ways === null || ways === undefined) return null
    const of: bigint[] = []
    let step = 0n
    for (const way of ways) {
      const share = shareOf(row, way, index, link.identity)
      if (share.unknown) return null
      of.push(share.fen)
      if (share.step > step) step = share.step
    }
    choices.push({ of, values: new Set(of), step })
  }
  return choices
}

/** Takes each way of an undecided row for granted; if an identity then cannot hold, the way is struck out. */
function tryOut(
  rows: readonly PrintedRow[],
  state: State,
  links: readonly Link[],
  byRow: ReadonlyMap<number, readonly number[]>,
  aside: Set<number>,
): void {
  let left = trials
  for (let again = true; again;) {
    again = false
    for (const [row, ways] of state.entries()) {
      if (ways === null || ways.length < 2 || ways.length > 12) continue
      const kept = ways.filter((way) => {
        if (left <= 0) return true
        left -= 1
        const trial = [...state]
        trial[row] = [way]
        return !settle(rows, trial, links, byRow, aside, row)
      })
      if (kept.length === ways.length || kept.length === 0) continue
      state[row] = kept
      settle(rows, state, links, byRow, aside, row)
      again = left > 0
    }
  }
}

/** Places a row with a misprint in the one way that breaks the fewest sums of the rows around it, if there is one. */
function wake(rows: readonly PrintedRow[], state: State, row: number, links: readonly Link[]): void {
  const settled = links.filter((link) =>
    link.rows.every((other) => other === row || state[other]?.length === 1),
  )
  const breaks = (state[row] ?? []).map((way) => {
    const trial = [...state]
    trial[row] = [way]
    return { way, count: settled.filter((link) => strike(rows, trial, link) === 'broken').length }
  })
  const [best, next] = breaks.sort((a, b) => a.count - b.count)
  if (best === undefined || best.count >= settled.length || next?.count === best.count) return
  state[row] = [best.way]
}

function whatHolds(
  rows: readonly PrintedRow[],
  state: State,
  links: readonly Link[],
  broken: ReadonlySet<number>,
  alone: ReadonlyMap<number, readonly Identity[]>,
  holds: (link: Link) => void,
): ReadonlyMap<number, ReadonlySet<number>> {
  const held = new Map<number, Set<number>>()
  // Zeros alone prove nothing.
  const speaks = (identity: Identity): boolean =>
    identity.terms.some(({ row, column }) => state[row]?.some((way) => way.includes(column)))
  const note = (identity: Identity): void => {
    for (const { row, column } of identity.terms) {
      const columns = held.get(row)
      if (columns === undefined) held.set(row, new Set([column]))
      else columns.add(column)
    }
  }
  links.forEach((link, l) => {
    if (broken.has(l) || link.identity.is !== '=' || !speaks(link.identity)) return
    const choices = choicesOf(rows, state, link)
    if (choices === null) return
    const alive = supported(choices, '=')
    if (alive === 'none' || alive === 'too many') return
    note(link.identity)
    holds(link)
  })
  for (const [row, identities] of alone) {
    for (const identity of identities) {
      if (identity.is !== '=' || !speaks(identity)) continue
      const choices = choicesOf(rows, state, { identity, rows: [row] })
      const alive = choices === null ? 'none' : supported(choices, '=')
      if (alive !== 'none' && alive !== 'too many') note(identity)
    }
  }
  return held
}
