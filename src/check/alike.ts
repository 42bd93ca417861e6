import type { Cause } from './cause.ts'
import { gapOf, type Linear } from './constraint.ts'

/**
 * Breaks that are one: the same relation on the same row, off by the same amount in several columns (an item left out of
 * 「合计」, 「小计」 and 「人员经费」 alike). The first speaks, the others stand beside it.
 */
export function gatherAlike(causes: readonly Cause[]): readonly Cause[] {
  const groups = new Map<string, Cause[]>()
  causes.forEach((cause, index) => {
    const key = keyOf(cause) ?? `alone ${index}`
    const list = groups.get(key) ?? []
    list.push(cause)
    groups.set(key, list)
  })
  return [...groups.values()].map((list) => ({ ...list[0]!, broken: list.flatMap((cause) => cause.broken) }))
}

function keyOf(cause: Cause): string | null {
  const main = cause.broken[0] as Linear | undefined
  if (cause.blame !== null || main?.kind !== 'linear' || main.left.length !== 1) return null
  const left = main.left[0]!.of
  if (left.place === undefined || left.place.row === '') return null
  return [main.rule, left.reading, left.place.row, gapOf(main.terms)].join('\n')
}
