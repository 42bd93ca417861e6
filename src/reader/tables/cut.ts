import type { Doubt } from '../../core/doubts.ts'
import type { Block, Grid, Opened } from '../document.ts'
import { isTotal, type Draft } from './draft.ts'
import { pageOrder } from './page-order.ts'

/** Why a sum over the table's rows proves nothing: some of them may stand elsewhere, or nowhere. */
const doubt: Doubt = 'rows may be missing'

/** A table that ends higher on its page than this share of the page's height has ended of itself. */
const low = 0.8

/**
 * Doubts tables of which a part may be lost: one that reaches the foot of its page and is not seen to go on, one whose pages do not
 * follow each other, and those whose untitled rest stands elsewhere.
 */
export function doubtCut(drafts: readonly Draft[], opened: Opened): void {
  if (opened.format !== 'pdf') return
  const order = pageOrder(opened)
  const feet = feetOf(opened)
  const rests = drafts.filter((draft) => isRest(draft, opened))
  drafts.forEach((draft, i) => {
    const next = drafts[i + 1]
    const [page = 0] = draft.pages
    const last = draft.pages.at(-1) ?? 0
    const leads = drafts[i - 1]?.pages.at(-1) !== page
    if (
      (next !== undefined && isRestOf(next, draft)) ||
      lacksFirst(draft) ||
      // The rest may stand beside it, or on the next sheet: tables of such pages are not joined.
      draft.pages.some((number) => opened.pages[number - 1]?.pair) ||
      (leads && order(page - 1, page) === 'not next') ||
      draft.pages.some((page, at) => order(draft.pages[at - 1] ?? 0, page) === 'not next') ||
      (reachesFoot(draft, opened, feet) &&
        (last === opened.pages.length ||
          order(last, last + 1) === 'not next' ||
          rests.some((rest) => rest !== draft && rest.width === draft.width)))
    )
      draft.doubts.push(doubt)
  })
}

const ordinal = /^([一二三四五六七八九十]{1,3}|\d{1,2})、/

/** Are its lines numbered, several of them, and none the first? */
function lacksFirst(draft: Draft): boolean {
  let numbered = 0
  for (const row of draft.rows)
    for (const cell of row) {
      const number = ordinal.exec(cell.text)?.[1]
      if (number === '一' || number === '1') return false
      if (number !== undefined) numbered += 1
    }
  return numbered > 2
}

/** Figures at the top of a page that no title names and no table took. */
const isRest = (draft: Draft, { pages }: Opened): boolean => {
  const page = pages[(draft.pages[0] ?? 0) - 1]
  const box = draft.source.box
  if (draft.head.title !== '' || !draft.figures || page === undefined || box === undefined) return false
  return box.y < (1 - low) * page.height
}

const isRestOf = (next: Draft, draft: Draft): boolean =>
  next.head.title === '' &&
  next.columns.length === 0 &&
  next.figures &&
  draft.columns.length > 0 &&
  (next.pages[0] ?? 0) - (draft.pages.at(-1) ?? 0) === 1

/**
 * Does the table fill its page, no room for another row under it and neither a total nor a note at its end? Within a
 * whole document the next page tells: a rest without a title, or something new.
 */
function reachesFoot(draft: Draft, opened: Opened, feet: ReadonlyMap<number, Foot>): boolean {
  const foot = feet.get(draft.pages.at(-1) ?? 0)
  const page = opened.pages[(foot?.grid?.source.page ?? 0) - 1]
  const box = foot?.grid?.source.box
  if (foot?.grid === undefined || page === undefined || box === undefined) return false
  if (draft.notes.length > 0 || isTotal(draft.rows.at(-1))) return false
  const end = box.y + box.height
  return end > low * page.height && end + box.height / foot.grid.rows > foot.deepest
}

interface Foot {
  /** The grid that ends the page; nothing where something is written below it. */
  readonly grid?: Grid
  /** How far down tables fill pages of this size, in points from the top. */
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
    // Text may run deeper than tables do.
    if (block.kind === 'grid')
      deepest.set(sizeOf(page), Math.max(deepest.get(sizeOf(page)) ?? 0, bottom(block)))
  }
  return new Map(
    [...lowest].map(([page, block]) => [
      page,
      { ...(block.kind === 'grid' ? { grid: block } : {}), deepest: deepest.get(sizeOf(page)) ?? 0 },
    ]),
  )
}
