import type { Doubt } from '../../core/doubts.ts'
import type { Block, Grid, Opened } from '../document.ts'
import { isTotal, type Draft } from './draft.ts'

/** Why a sum over the table's rows proves nothing: some of them may stand elsewhere, or nowhere. */
const doubt: Doubt = 'rows may be missing'

/** A table that ends higher on its page than this share of the page's height has ended of itself. */
const low = 0.8

/**
 * Doubts tables of which a part may be lost: one that fills the document's last page to its foot and is not seen to end there, and
 * those before an untitled rest that could not be joined.
 */
export function doubtCut(drafts: readonly Draft[], opened: Opened): void {
  if (opened.format !== 'pdf') return
  const feet = feetOf(opened)
  drafts.forEach((draft, i) => {
    const next = drafts[i + 1]
    if ((next !== undefined && isRestOf(next, draft)) || fillsPage(draft, opened, feet))
      draft.doubts.push(doubt)
  })
}

const isRestOf = (next: Draft, draft: Draft): boolean =>
  next.head.title === '' &&
  next.columns.length === 0 &&
  next.figures &&
  draft.columns.length > 0 &&
  (next.pages[0] ?? 0) - (draft.pages.at(-1) ?? 0) === 1

/**
 * Does the document end with the table, no room for another row under it and neither a total nor a note at its end? Within a
 * document the next page tells: a rest without a title, or something new.
 */
function fillsPage(draft: Draft, opened: Opened, feet: ReadonlyMap<number, Foot>): boolean {
  const foot = feet.get(draft.pages.at(-1) ?? 0)
  const page = opened.pages[(foot?.grid?.source.page ?? 0) - 1]
  const box = foot?.grid?.source.box
  if (foot?.grid === undefined || page === undefined || box === undefined) return false
  if (page.number !== opened.pages.length) return false
  if (draft.notes.length > 0 || isTotal(draft.rows.at(-1))) return false
  const end = box.y + box.height
  return end > low * page.height && end + box.height / foot.grid.rows > foot.deepest
}

interface Foot {
  /** The grid that ends the page; nothing where something is written below it. */
  readonly grid?: Grid
  /** How far down pages of this size are filled, in points from the top. */
  readonly deepest: number
}

function feetOf({ blocks, pages }: Opened): ReadonlyMap<number, Foot> {
  const bottom = ({ source }: Block): number => (source.box?.y ?? 0) + (source.box?.height ?? 0)
  const sizeOf = (number: number): string => {
    const page = pages[number - 1]
    return `${Math.round(page?.width ?? 0)} ${Math.round(page?.height ?? 0)}`
  }
  const lowest = new Map<number, Block>()
  const deepest = new Map<string, number>()
  for (const block of blocks) {
    const page = block.source.page
    if (page === undefined || (block.kind === 'line' && block.margin === true)) continue
    const known = lowest.get(page)
    if (known === undefined || bottom(block) > bottom(known)) lowest.set(page, block)
    deepest.set(sizeOf(page), Math.max(deepest.get(sizeOf(page)) ?? 0, bottom(block)))
  }
  return new Map(
    [...lowest].map(([page, block]) => [
      page,
      { ...(block.kind === 'grid' ? { grid: block } : {}), deepest: deepest.get(sizeOf(page)) ?? 0 },
    ]),
  )
}
