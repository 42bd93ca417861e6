import type { TextLine } from './lines.ts'

/** So many pages with the same first or last line … */
const leastPages = 4
/** … and such a share of all pages make it a running head or foot; the head of a table over some pages stays below. */
const leastShare = 0.6

/** Numbers of the lines that stand first or last on most pages alike, or count the pages there; pages are parted by form feeds. */
export function runningLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const out = new Set<number>()
  const edges = [new Map<number, TextLine>(), new Map<number, TextLine>()] as const
  for (const line of lines) {
    if (line.text.trim() === '') continue
    if (!edges[0].has(line.page)) edges[0].set(line.page, line)
    edges[1].set(line.page, line)
  }
  const enough = Math.max(leastPages, edges[0].size * leastShare)
  for (const edge of edges) {
    const alike = new Map<string, number[]>()
    for (const [page, line] of edge) {
      const text = line.text.trim()
      // A page number keeps its distance from the page it stands on.
      const key = /^\d{1,4}$/.test(text) ? `distance ${Number(text) - page}` : text
      alike.set(key, [...(alike.get(key) ?? []), line.number])
    }
    for (const numbers of alike.values()) if (numbers.length >= enough) numbers.forEach((n) => out.add(n))
  }
  return out
}
