import type { Opened } from '../document.ts'

/** Does the second page follow the first? The numbers printed on them say; `unknown` where none are. */
export type PageOrder = (page: number, after: number) => 'next' | 'not next' | 'unknown'

const pageNumber = /^[-—–－―─·.\s]*第?\s*(\d{1,4})\s*页?(?:\s*[/／共]\s*共?\s*\d{1,4}\s*页?)?[-—–－―─·.\s]*$/

/**
 * The order of the pages by the numbers printed at their edges. A number alone may stand there for other reasons, so they count
 * only where most neighbours differ by one, forwards or backwards.
 */
export function pageOrder({ blocks, pages }: Opened): PageOrder {
  const printed = new Map<number, Set<number>>()
  for (const block of blocks) {
    if (block.kind !== 'line' || block.margin !== true || block.source.page === undefined) continue
    const number = pageNumber.exec(block.text)?.[1]
    if (number === undefined) continue
    const known = printed.get(block.source.page)
    if (known === undefined) printed.set(block.source.page, new Set([Number(number)]))
    else known.add(Number(number))
  }
  const differ = (a: number, b: number, by: number): boolean | null => {
    const [one, other] = [printed.get(a), printed.get(b)]
    return one === undefined || other === undefined ? null : [...one].some((n) => other.has(n + by))
  }
  const pairs = pages.filter(({ number }) => differ(number, number + 1, 1) !== null)
  const alike = pairs.filter(({ number }) => differ(number, number + 1, 1) || differ(number, number + 1, -1))
  if (pairs.length < 2 || alike.length * 2 <= pairs.length) return () => 'unknown'
  return (page, after) => {
    const next = differ(page, after, 1)
    return next === null ? 'unknown' : next ? 'next' : 'not next'
  }
}
