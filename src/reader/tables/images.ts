import type { Source } from '../../core/source.ts'
import type { Table } from '../../core/table.ts'
import type { Line, Opened } from '../document.ts'
import { headPart } from './head-line.ts'
import { tight } from './tidy.ts'

/**
 * Tables that are pictures: runs of pages without text, titles whose table is a picture, and in a text dump the chapter of
 * tables that holds none. What they say needs recognition; they are never called missing.
 */
export function imageTables(
  opened: Opened,
  free: readonly Line[],
  tables: readonly Table[],
): readonly Table[] {
  return opened.format === 'text' ? emptyChapters(free, tables) : imagePages(opened, free)
}

function imagePages(opened: Opened, free: readonly Line[]): readonly Table[] {
  const images = opened.pages.filter((page) => page.content === 'image').map((page) => page.number)
  if (images.length === 0) return []
  const titles = titlesBefore(images, free)
  // A cover or a back cover is a picture in many documents whose tables are not.
  const last = opened.pages.at(-1)?.number
  const most = images.length * 2 > opened.pages.length
  const runs: number[][] = []
  for (const page of images) {
    if (!most && !titles.has(page) && (page === 1 || page === last)) continue
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === page - 1 && !titles.has(page)) run.push(page)
    else runs.push([page])
  }
  return runs.map((pages) => {
    const page = pages[0] ?? 1
    const title = titles.get(page)
    return picture(title?.title ?? '', title?.number ?? null, pages, title?.source ?? { page })
  })
}

interface Title {
  readonly title: string
  readonly number: string | null
  readonly source: Source
}

/** Titles by the image page they stand over: on the page itself, or alone at the end of the page before. */
function titlesBefore(images: readonly number[], free: readonly Line[]): ReadonlyMap<number, Title> {
  const known = new Set(images)
  const byPage = new Map<number, Line[]>()
  for (const line of free) {
    const page = line.source.page
    if (page === undefined || line.margin) continue
    const lines = byPage.get(page)
    if (lines === undefined) byPage.set(page, [line])
    else lines.push(line)
  }
  const found = new Map<number, Title>()
  for (const [page, lines] of byPage) {
    const titled = lines.flatMap((line) => {
      const part = headPart(line.text)
      return part.kind === 'title' ? [{ title: part.title, number: part.number, source: line.source }] : []
    })
    const [only, second] = titled
    if (only === undefined || second !== undefined) continue
    if (known.has(page)) found.set(page, only)
    else if (known.has(page + 1) && lines.at(-1)?.source === only.source) found.set(page + 1, only)
  }
  return found
}

const chapter = /^第[一二三四五六七八九十\d]+(?:部分|章)/
const ofTables = /(?:预算|决算)(?:公开)?(?:报)?表(?:格)?$/

/** Headings of a chapter of tables after which the next chapter begins at once. */
function emptyChapters(free: readonly Line[], tables: readonly Table[]): readonly Table[] {
  const lines = free.filter((line) => !line.margin && tight(line.text) !== '')
  const found: Table[] = []
  lines.forEach((line, i) => {
    const s = tight(line.text)
    if (s.length > 60 || !ofTables.test(s)) return
    const opens = chapter.test(s) || chapter.test(tight(lines[i - 1]?.text ?? ''))
    const next = lines[i + 1]
    const closes =
      next !== undefined && (chapter.test(tight(next.text)) || chapter.test(tight(lines[i + 2]?.text ?? '')))
    const contents = lines.slice(i + 1, i + 8).filter((one) => chapter.test(tight(one.text))).length > 1
    if (!opens || !closes || contents) return
    const from = line.source.line ?? 0
    const to = next.source.line ?? from
    if (tables.some((table) => (table.source.line ?? -1) > from && (table.source.line ?? -1) < to)) return
    found.push(picture(s, null, line.source.page === undefined ? [] : [line.source.page], line.source))
  })
  return found
}

const picture = (title: string, number: string | null, pages: readonly number[], source: Source): Table => ({
  title,
  number,
  state: 'image-only',
  unit: null,
  body: null,
  pages,
  columns: [],
  rows: [],
  notes: [],
  source,
  doubts: [],
})
