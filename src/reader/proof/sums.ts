/** The shares that one row may add to an identity: for each of its ways, and the distinct ones; and the worth of its last digits. */
export interface Choice {
  readonly of: readonly bigint[]
  readonly values: ReadonlySet<bigint>
  readonly step: bigint
}

/** More distinct partial sums than this, and the identity is left aside: it would decide nothing anyway. */
const most = 4_000

/** What may still be spent, in partial sums; when it is gone, identities are left aside. */
export interface Effort {
  left: number
}

/**
 * The shares of each row that can be completed by shares of the others to a sum of zero (or, for `≤`, to at most zero) within
 * rounding: half the last digit of every amount.
 */
export function supported(
  choices: readonly Choice[],
  is: '=' | '≤',
  effort: Effort,
): readonly ReadonlySet<bigint>[] | 'none' | 'too many' {
  // Doubled, so that half a last digit stays whole.
  const room = choices.reduce((sum, c) => sum + c.step, 0n)
  return is === '≤' ? atMost(choices, room) : equal(choices, room, effort)
}

function atMost(choices: readonly Choice[], room: bigint): readonly ReadonlySet<bigint>[] | 'none' {
  const least = choices.map((c) => [...c.values].reduce((a, b) => (b < a ? b : a)))
  const sum = least.reduce((a, b) => a + b, 0n)
  const alive = choices.map(
    (c, i) => new Set([...c.values].filter((v) => 2n * (sum - (least[i] ?? 0n) + v) <= room)),
  )
  return alive.some((set) => set.size === 0) ? 'none' : alive
}

function equal(
  choices: readonly Choice[],
  room: bigint,
  effort: Effort,
): readonly ReadonlySet<bigint>[] | 'none' | 'too many' {
  let fixed = 0n
  const open: number[] = []
  const lists = choices.map((c, i) => {
    const values = [...c.values]
    if (values.length === 1) fixed += values[0] ?? 0n
    else open.push(i)
    return values
  })
  if (open.length === 0) return within(2n * fixed, room) ? choices.map((c) => c.values) : 'none'

  // The least and most that the rows from the i-th open one on can still add.
  const low: bigint[] = Array.from({ length: open.length + 1 }, () => 0n)
  const high = [...low]
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const values = lists[open[i] ?? 0] ?? []
    low[i] = (low[i + 1] ?? 0n) + values.reduce((a, b) => (b < a ? b : a))
    high[i] = (high[i + 1] ?? 0n) + values.reduce((a, b) => (b > a ? b : a))
  }

  const before: bigint[][] = [[fixed]]
  for (let i = 0; i < open.length; i += 1) {
    const next = grow(effort, before[i] ?? [], lists[open[i] ?? 0] ?? [], (sum) => {
      const least = 2n * (sum + (low[i + 1] ?? 0n))
      const greatest = 2n * (sum + (high[i + 1] ?? 0n))
      return least <= room && greatest >= -room
    })
    if (next === null) return 'too many'
    if (next.length === 0) return 'none'
    before.push(next)
  }

  const alive = choices.map((c) => c.values) as ReadonlySet<bigint>[]
  let after: bigint[] = [0n]
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const index = open[i] ?? 0
    const values = lists[index] ?? []
    const sums = before[i] ?? []
    const kept = values.filter((value) => meet(sums, after, value, room))
    if (kept.length === 0) return 'none'
    alive[index] = new Set(kept)
    const least = 2n * (sums[0] ?? 0n)
    const greatest = 2n * (sums.at(-1) ?? 0n)
    const next = grow(effort, after, kept, (sum) => least + 2n * sum <= room && greatest + 2n * sum >= -room)
    if (next === null) return 'too many'
    after = next
  }
  return alive
}

const within = (gap: bigint, room: bigint): boolean => gap <= room && -gap <= room

/** Every sum plus every value that may still lead to zero, ascending and distinct. */
function grow(
  effort: Effort,
  sums: readonly bigint[],
  values: readonly bigint[],
  may: (sum: bigint) => boolean,
): bigint[] | null {
  const next = new Set<bigint>()
  effort.left -= sums.length * values.length
  if (effort.left < 0) return null
  for (const sum of sums) {
    for (const value of values) if (may(sum + value)) next.add(sum + value)
    if (next.size > most) return null
  }
  return [...next].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Is there a sum before and a sum after that make zero with `value`? Both lists ascend. */
function meet(before: readonly bigint[], after: readonly bigint[], value: bigint, room: bigint): boolean {
  let i = 0
  let j = after.length - 1
  while (i < before.length && j >= 0) {
    const gap = 2n * ((before[i] ?? 0n) + value + (after[j] ?? 0n))
    if (within(gap, room)) return true
    if (gap > 0n) j -= 1
    else i += 1
  }
  return false
}
