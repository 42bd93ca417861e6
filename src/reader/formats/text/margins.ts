import type { TextLine } from './lines.ts'

const dressed = /^[-–—―－_·•~]{1,3}\s*\d{1,4}\s*[-–—―－_·•~]{1,3}$/
const worded = /^第?\s*\d{1,4}\s*页\s*[,，/／]?\s*(共\s*\d{1,4}\s*页)?$/
const fraction = /^(page\s*)\d{1,4}(\s*(of|\/)\s*\d{1,4})?$/i
const lone = /^\d{1,3}$/
/** A page of print has more lines than this; scores and amounts in a column stand closer. */
const leastLines = 12
/** So many numbers in step … */
const leastChain = 4
/** … over so much of the file are page numbers; the rows of a table are numbered in step too, but in one place. */
const leastReach = 0.5

/** Numbers of the lines that are page numbers: those dressed as such, and lone numbers that count the pages one by one. */
export function pageNumbers(lines: readonly TextLine[]): ReadonlySet<number> {
  const out = new Set<number>()
  const loners: { number: number; value: number }[] = []
  for (const line of lines) {
    const text = line.text.trim()
    if (text.length > 20) continue
    if (dressed.test(text) || (worded.test(text) && text.includes('页')) || fraction.test(text))
      out.add(line.number)
    else if (lone.test(text)) loners.push({ number: line.number, value: Number(text) })
  }
  const chain = longestChain(loners)
  const reach = (chain[0] ?? 0) - (chain.at(-1) ?? 0)
  if (chain.length >= leastChain && reach >= (lines.at(-1)?.number ?? 0) * leastReach)
    chain.forEach((n) => out.add(n))
  return out
}

/** The longest run of numbers n, n+1, n+2 … with a page of lines between neighbours: their lines, last first. */
function longestChain(loners: readonly { number: number; value: number }[]): readonly number[] {
  /** For each value, the chain that ends in it latest built: last line, length, and the chain before. */
  interface Link {
    readonly number: number
    readonly length: number
    readonly before: Link | null
  }
  const ending = new Map<number, Link>()
  let best: Link | null = null
  for (const { number, value } of loners) {
    const before = ending.get(value - 1)
    const follows = before !== undefined && number - before.number >= leastLines
    const link: Link = { number, length: follows ? before.length + 1 : 1, before: follows ? before : null }
    const standing = ending.get(value)
    if (standing === undefined || link.length > standing.length) ending.set(value, link)
    if (best === null || link.length > best.length) best = link
  }
  const out: number[] = []
  for (let link: Link | null = best; link !== null; link = link.before) out.push(link.number)
  return out
}
