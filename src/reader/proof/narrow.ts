import type { Identity, PrintedRow, Term, Way, Ways } from './assign.ts'
import { shareOf, type Maps } from './maps.ts'
import { supported, type Choice, type Effort } from './sums.ts'

/** How many single readings are tried out after the plain pass, of rows that may still stand in this many ways at most. */
const trials = 400
const mostTried = 12
/** Partial sums spent on striking out, on trying out and on looking what holds. More is not worth waiting for. */
const effort = { strike: 600_000, try: 300_000, hold: 200_000 }

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

/** An identity with the rows it speaks of, and its terms for each of them. */
interface Link {
  readonly identity: Identity
  readonly rows: readonly number[]
  readonly terms: readonly (readonly Term[])[]
}

function linkOf(identity: Identity): Link {
  const terms = new Map<number, Term[]>()
  for (const term of identity.terms) {
    const own = terms.get(term.row)
    if (own === undefined) terms.set(term.row, [term])
    else own.push(term)
  }
  return { identity, rows: [...terms.keys()], terms: [...terms.values()] }
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
  const net = new Net(rows, start, shared)
  net.settle()
  net.tryOut()
  net.wake()
  return net.outcome(alone)
}

class Net {
  readonly #rows: readonly PrintedRow[]
  readonly #links: readonly Link[]
  readonly #byRow = new Map<number, number[]>()
  readonly #state: State
  /** Rows with a misprint, that say nothing of others while they may stand in several ways themselves. */
  readonly #asleep: ReadonlySet<number>
  /** Identities of sleeping rows, and those that nothing satisfies. */
  readonly #idle: ReadonlySet<number>
  readonly #broken = new Set<number>()
  /** Identities with too many sums to look at, and how many ways their rows had. */
  readonly #hopeless = new Map<Link, number>()

  constructor(rows: readonly PrintedRow[], start: readonly Maps[], shared: readonly Identity[]) {
    this.#rows = rows
    this.#links = shared.map(linkOf)
    this.#links.forEach((link, l) => {
      for (const row of link.rows) {
        const list = this.#byRow.get(row)
        if (list === undefined) this.#byRow.set(row, [l])
        else list.push(l)
      }
    })
    this.#state = start.map((maps) => maps.ways)
    this.#asleep = new Set(start.flatMap((maps, row) => (maps.loose && maps.ways?.length !== 1 ? [row] : [])))
    this.#idle = new Set([...this.#asleep].flatMap((row) => this.#byRow.get(row) ?? []))
  }

  settle(): void {
    this.#run(this.#state, this.#links.keys(), { left: effort.strike }, (l) => this.#broken.add(l))
  }

  /** Takes each way of an undecided row for granted; if an identity then cannot hold, the way is struck out. */
  tryOut(): void {
    const spent: Effort = { left: effort.try }
    let left = trials
    for (let again = true; again;) {
      again = false
      for (const [row, ways] of this.#state.entries()) {
        if (ways === null || ways.length < 2 || ways.length > mostTried || this.#asleep.has(row)) continue
        const links = this.#byRow.get(row) ?? []
        const kept = ways.filter((way) => {
          if (left <= 0 || spent.left <= 0) return true
          left -= 1
          const trial = [...this.#state]
          trial[row] = [way]
          let fails = false
          this.#run(trial, links, spent, () => (fails = true))
          return !fails
        })
        if (kept.length === ways.length || kept.length === 0) continue
        this.#state[row] = kept
        this.#run(this.#state, links, spent, (l) => this.#broken.add(l))
        again = left > 0
      }
    }
  }

  /** Places each row with a misprint in the one way that breaks the fewest sums of the rows around it, if there is one. */
  wake(): void {
    const spent: Effort = { left: effort.hold }
    for (const row of this.#asleep) {
      const links = (this.#byRow.get(row) ?? []).flatMap((l) => this.#links[l] ?? [])
      const settled = links.filter((link) =>
        link.rows.every((r) => r === row || this.#state[r]?.length === 1),
      )
      const breaks = (this.#state[row] ?? []).map((way) => {
        const trial = [...this.#state]
        trial[row] = [way]
        return { way, count: settled.filter((link) => this.#strike(trial, link, spent) === 'broken').length }
      })
      const [best, next] = breaks.sort((a, b) => a.count - b.count)
      if (best === undefined || best.count >= settled.length || next?.count === best.count) continue
      this.#state[row] = [best.way]
    }
  }

  outcome(alone: ReadonlyMap<number, readonly Identity[]>): Outcome {
    const spent: Effort = { left: effort.hold }
    const held = new Map<number, Set<number>>()
    const strain = new Map<number, { held: number; broken: number }>()
    const count = (link: Link, how: keyof Strain): void => {
      for (const row of link.rows) {
        const counts = strain.get(row) ?? { held: 0, broken: 0 }
        counts[how] += 1
        strain.set(row, counts)
      }
    }
    const holds = (link: Link): void => {
      for (const { row, column } of link.identity.terms) {
        const columns = held.get(row)
        if (columns === undefined) held.set(row, new Set([column]))
        else columns.add(column)
      }
    }
    this.#links.forEach((link, l) => {
      const how = this.#broken.has(l) ? 'broken' : this.#look(link, spent)
      if (how === 'broken') count(link, 'broken')
      if (how !== 'holds') return
      count(link, 'held')
      holds(link)
    })
    for (const identity of [...alone.values()].flat()) {
      const link = linkOf(identity)
      if (this.#look(link, spent) === 'holds') holds(link)
    }
    return { ways: this.#state, held, strain }
  }

  /** Does an equation hold over what is left, and say something? Zeros alone prove nothing. */
  #look(link: Link, spent: Effort): 'holds' | 'broken' | 'says nothing' {
    const { identity } = link
    const choices = choicesOf(this.#rows, this.#state, link)
    if (choices === null) return 'says nothing'
    const alive = supported(choices, identity.is, spent)
    if (alive === 'none') return 'broken'
    const speaks = identity.terms.some(({ row, column }) =>
      this.#state[row]?.some((way) => way.includes(column)),
    )
    return identity.is === '=' && alive !== 'too many' && speaks ? 'holds' : 'says nothing'
  }

  /** Strikes out by these identities and by those of every row that changes, until nothing does. */
  #run(state: State, first: Iterable<number>, spent: Effort, fails: (link: number) => void): void {
    const waiting = new Set(first)
    for (const l of waiting) {
      waiting.delete(l)
      const link = this.#links[l]
      if (link === undefined || this.#idle.has(l) || this.#broken.has(l)) continue
      const changed = this.#strike(state, link, spent)
      if (changed === 'broken') {
        fails(l)
        if (state !== this.#state) return
        continue
      }
      for (const row of changed)
        for (const other of this.#byRow.get(row) ?? []) if (other !== l) waiting.add(other)
    }
  }

  #strike(state: State, link: Link, spent: Effort): readonly number[] | 'broken' {
    const open = link.rows.reduce((sum, row) => sum + (state[row]?.length ?? 0), 0)
    if (open >= (this.#hopeless.get(link) ?? Infinity) - (state === this.#state ? 0 : 1)) return []
    const choices = choicesOf(this.#rows, state, link)
    if (choices === null) return []
    const alive = supported(choices, link.identity.is, spent)
    if (alive === 'too many') {
      this.#hopeless.set(link, open)
      return []
    }
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
}

/** What each row of an identity may add to it; nothing where a misprint or too many ways leave that open. */
function choicesOf(rows: readonly PrintedRow[], state: State, link: Link): readonly Choice[] | null {
  const choices: Choice[] = []
  for (const [i, index] of link.rows.entries()) {
    const row = rows[index]
    const ways = state[index]
    if (row === undefined || ways === null || ways === undefined) return null
    const of: bigint[] = []
    let step = 0n
    for (const way of ways) {
      const share = shareOf(row, way, link.terms[i] ?? [])
      if (share.unknown) return null
      of.push(share.fen)
      if (share.step > step) step = share.step
    }
    choices.push({ of, values: new Set(of), step })
  }
  return choices
}
