import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Disclosure } from '../core/disclosure.ts'
import { bodiesOf } from '../check/cross/pairs.ts'

/** A disclosure put away until the others are read: a folder of a thousand must not stand in memory unfolded. */
export interface Packed {
  /** The bodies it is about and the units it lists: only documents that share one can be checked against each other. */
  readonly bodies: readonly string[]
  readonly bytes: Uint8Array
}

/** Packs what checks between documents use; nothing for a document that pairs with none. */
export function pack(disclosure: Disclosure): Packed | null {
  const bodies = bodiesOf(disclosure)
  if (bodies.length === 0 || disclosure.profile.year === null) return null
  const paragraphs = disclosure.paragraphs.map((paragraph) => ({ ...paragraph, places: [] }))
  const used: Disclosure = { ...disclosure, paragraphs, unread: [] }
  return { bodies, bytes: deflateRawSync(serialize(used), { level: 1 }) }
}

export function unpack({ bytes }: Packed): Disclosure {
  return deserialize(inflateRawSync(bytes)) as Disclosure
}

/** Groups of two and more that share bodies, directly or through others; in the order given. */
export function related(all: readonly Packed[]): readonly (readonly Packed[])[] {
  const groupOf = new Map<string, Set<Packed>>()
  for (const one of all) {
    const group = new Set<Packed>()
    for (const met of new Set(one.bodies.map((body) => groupOf.get(body))))
      met?.forEach((it) => group.add(it))
    group.add(one)
    for (const member of group) for (const body of member.bodies) groupOf.set(body, group)
  }
  return [...new Set(groupOf.values())]
    .filter((group) => group.size > 1)
    .map((group) => all.filter((one) => group.has(one)))
}
