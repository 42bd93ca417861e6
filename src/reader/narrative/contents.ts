import { normal } from '../../core/normal.ts'
import { heading, leader } from './headings.ts'

/** The paragraphs, by index, that are entries of a table of contents. */
export function contents(all: readonly { readonly text: string }[]): ReadonlySet<number> {
  const listed = new Set<number>()
  all.forEach(({ text }, index) => {
    if (leader.test(text)) listed.add(index)
  })
  const bare = all.map(({ text }) => normal(text).replace(/[.…·_\d]+$/, ''))
  all.forEach((_, index) => {
    if (bare[index] !== '目录') return
    listed.add(index)
    const first = bare[index + 1]
    if (first === undefined) return
    const end = endOf(all, bare, index + 1, first)
    for (let i = index + 1; i < end; i += 1) listed.add(i)
  })
  return listed
}

/** Where the contents end: where their first entry stands again as a heading, or where lines stop being entries. */
function endOf(
  all: readonly { readonly text: string }[],
  bare: readonly string[],
  from: number,
  first: string,
): number {
  const limit = Math.min(all.length, from + 120)
  for (let i = from + 1; i < limit; i += 1) if (bare[i] === first) return i
  for (let i = from; i < limit; i += 1) {
    const text = all[i]?.text ?? ''
    const entry = leader.test(text) || heading(text.replace(/\s*\d{1,3}\s*$/, '')) !== null
    if (!entry) return i
  }
  return limit
}
