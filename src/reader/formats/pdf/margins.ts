import type { Block, Line, Page } from '../../document.ts'

const pageNumber =
  /^[-—–－―─·.\s]*(第?\s*\d{1,4}\s*页?(\s*[/／共]\s*共?\s*\d{1,4}\s*页?)?|[ivxlc]{1,6})[-—–－―─·.\s]*$/i

/** What stands above every table of a document and yet belongs to the table: its number, its title, 「单位：万元」. */
const caption = /单位|[：:表]/

/** Marks page headers, footers and page numbers: what stands at one place on most pages, and numbers alone at an edge. */
export function markMargins(blocks: readonly Block[], pages: readonly Page[]): Block[] {
  const places = new Map<string, Set<number>>()
  for (const block of blocks) {
    const key = block.kind === 'line' ? placeOf(block, pages) : null
    if (key === null) continue
    const known = places.get(key)
    if (known) known.add(block.source.page!)
    else places.set(key, new Set([block.source.page!]))
  }
  const written = pages.filter((p) => p.content === 'text').length
  return blocks.map((block) => {
    if (block.kind !== 'line') return block
    const key = placeOf(block, pages)
    if (key === null) return block
    const repeated = places.get(key)!.size >= Math.max(3, written * 0.5)
    return repeated || pageNumber.test(block.text) ? { ...block, margin: true } : block
  })
}

/** Where a line stands and what it says; null when it is not near the upper or lower edge, or is a caption. */
function placeOf(line: Line, pages: readonly Page[]): string | null {
  if (caption.test(line.text)) return null
  const page = pages[line.source.page! - 1]!
  const box = line.source.box!
  const fromTop = box.y
  const fromBottom = page.height - box.y - box.height
  if (Math.min(fromTop, fromBottom) > page.height * 0.11) return null
  const edge = fromTop < fromBottom ? 'top' : 'bottom'
  return `${edge} ${Math.round(Math.min(fromTop, fromBottom) / 12)} ${line.text.replace(/\s/g, '')}`
}
