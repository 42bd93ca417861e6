import type { Stroke } from './strokes.ts'

/** How far two strokes of one rule may lie apart: double borders, cell borders drawn cell by cell. */
const near = 2
/** How far apart pieces of one rule may end: dashes, cells whose corners are left open. */
const gap = 3
/** A shorter rule parts nothing: a dot, a tick, a piece of a letter. */
const shortest = 4

/** Strokes of one direction joined into rules: pieces at one height become one if no gap is wider than `open`; sorted by position. */
export function joinStrokes(strokes: readonly Stroke[], open = gap): Stroke[] {
  const sorted = [...strokes].sort((a, b) => a.at - b.at)
  const rules: Stroke[] = []
  let start = 0
  for (let i = 1; i <= sorted.length; i++) {
    if (
      i < sorted.length &&
      sorted[i]!.at - sorted[i - 1]!.at <= near &&
      sorted[i]!.at - sorted[start]!.at <= 2 * near
    ) {
      continue
    }
    joinLevel(sorted.slice(start, i), rules, open)
    start = i
  }
  return rules
}

function joinLevel(level: Stroke[], rules: Stroke[], open: number): void {
  level.sort((a, b) => a.from - b.from)
  let from = NaN
  let to = NaN
  let weight = 0
  let sum = 0
  const close = (): void => {
    if (weight > 0 && to - from >= shortest) rules.push({ at: sum / weight, from, to })
  }
  for (const s of level) {
    const length = Math.max(s.to - s.from, 0.01)
    if (weight > 0 && s.from <= to + open) {
      to = Math.max(to, s.to)
      weight += length
      sum += s.at * length
    } else {
      close()
      ;[from, to, weight, sum] = [s.from, s.to, length, s.at * length]
    }
  }
  close()
}

/** Rules that cross or touch one another, and so belong to one table. */
export interface Mesh {
  readonly across: readonly Stroke[]
  readonly down: readonly Stroke[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How far a rule may end before the one it meets. */
export const reach = 3.5

/** Sorts rules into meshes, upper left first. Rules that meet no other make none. */
export function meshesOf(across: readonly Stroke[], down: readonly Stroke[]): Mesh[] {
  const parent = Array.from({ length: across.length + down.length }, (_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  for (let d = 0; d < down.length; d++) {
    const rule = down[d]!
    // `across` is sorted by height: only those within the rule's span can meet it.
    for (
      let a = firstAt(across, rule.from - reach);
      a < across.length && across[a]!.at <= rule.to + reach;
      a++
    ) {
      const other = across[a]!
      if (rule.at >= other.from - reach && rule.at <= other.to + reach)
        parent[root(across.length + d)] = root(a)
    }
  }
  const groups = new Map<number, { across: Stroke[]; down: Stroke[] }>()
  const groupOf = (i: number): { across: Stroke[]; down: Stroke[] } => {
    const r = root(i)
    const found = groups.get(r)
    if (found) return found
    const made = { across: [], down: [] }
    groups.set(r, made)
    return made
  }
  across.forEach((rule, i) => groupOf(i).across.push(rule))
  down.forEach((rule, i) => groupOf(across.length + i).down.push(rule))
  const found: Mesh[] = []
  for (const group of groups.values()) {
    if (group.across.length > 0 && group.down.length > 0) found.push(extent(group.across, group.down))
  }
  found.sort((a, b) => a.top - b.top || a.left - b.left)
  return found
}

function firstAt(rules: readonly Stroke[], at: number): number {
  let low = 0
  let high = rules.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rules[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

function extent(across: Stroke[], down: Stroke[]): Mesh {
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  for (const r of across) {
    left = Math.min(left, r.from)
    right = Math.max(right, r.to)
    top = Math.min(top, r.at)
    bottom = Math.max(bottom, r.at)
  }
  for (const r of down) {
    left = Math.min(left, r.at)
    right = Math.max(right, r.at)
    top = Math.min(top, r.from)
    bottom = Math.max(bottom, r.to)
  }
  return { across, down, left, top, right, bottom }
}
