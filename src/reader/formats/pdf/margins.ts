import type { Block, Line, Page } from '../../document.ts'

/** One or two of them: a collection numbers its pages beside what each document in it prints. */
const pageNumber =
  /^(?:[-—–－―─·.\s]*(?:第?\s*\d{1,4}\s*页?(?:\s*[/／共]\s*共?\s*\d{1,4}\s*页?)?|[ivxlc]{1,6})[-—–－―─·.\s]*(?:\s|$)){1,2}$/i

/** What stands above every table of a document and yet belongs to the table: its number, its title, 「单位：万元」. */
const caption = /单位|[：:表]/

/** Marks page headers, footers and page numbers: what stands at one place on most pages, and numbers alone at an edge. */
export function markMargins(blocks: readonly Block[], pages: readonly Page[]): Block[] {
  const places = new Map<string, Set<number>>()
  for (const block of blocks) {
    if (block.kind !== 'line') continue
    for (const key of placesOf(block, pages)) {
      const known = places.get(key)
      if (known) known.add(block.source.page!)
      else places.set(key, new Set([block.source.page!]))
    }
  }
  const written = pages.filter((p) => p.content === 'text').length
  return blocks.map((block) => {
    if (block.kind !== 'line') return block
    const keys = placesOf(block, pages)
    if (keys.length === 0) return block
    const repeated = keys.some((key) => places.get(key)!.size >= Math.max(3, written * 0.5))
    return repeated || pageNumber.test(block.text) ? { ...block, margin: true } : block
  })
}

/**
 * Where a line stands and what it says, once as it is and once with a number that counts the pages told as its distance from the
 * page; none when it is not near the upper or lower edge, or is a caption.
 */
function placesOf(line: Line, pages: readonly Page[]): readonly string[] {
  if (caption.test(line.text)) return []
  const page = pages[line.source.page! - 1]!
  const box = line.source.box!
  const fromTop = box.y
  const fromBottom = page.height - box.y - box.height
  if (Math.min(fromTop, fromBottom) > page.height * 0.11) return []
  const edge = fromTop < fromBottom ? 'top' : 'bottom'
  const place = `${edge} ${Math.round(Math.min(fromTop, fromBottom) / 12)}`
  const counted = line.text.replace(counter, (n) => `#${Number(n) - page.number}`)
  return [...new Set([line.text, counted])].map((text) => `${place} ${text.replace(/\s/g, '')}`)
}

/** The last whole number of a line that is short enough to count pages. */
const counter = /(?<![\d.,])\d{1,3}(?![\d.,])(?!.*\d)/
