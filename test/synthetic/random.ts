/** A seeded source of chance (mulberry32): the same seed always gives the same document. */
export interface Chance {
  /** In [0, 1). */
  next(): number
  /** Integer in [from, to]. */
  whole(from: number, to: number): number
  pick<T>(of: readonly T[]): T
  likely(share: number): boolean
  /** `count` of them, in their order. */
  some<T>(of: readonly T[], count: number): T[]
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    pick: (of) => of[whole(0, of.length - 1)]!,
    likely: (share) => next() < share,
    some: (of, count) => {
      const left = of.map((_, i) => i)
      const taken: number[] = []
      while (taken.length < count && left.length > 0) taken.push(...left.splice(whole(0, left.length - 1), 1))
      return taken.sort((a, b) => a - b).map((i) => of[i]!)
    },
  }
}
