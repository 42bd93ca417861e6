import type { Table } from '../../core/table.ts'
import type { Line, Opened } from '../document.ts'
import { headPart } from './head.ts'

/**
 * Tables that are pictures: a title whose page holds no text besides, or whose text ends where a page of images begins.
 * What they say needs recognition; they are never called missing.
 */
export function imageTables(opened: Opened, free: readonly Line[]): readonly Table[] {
  const images = new Set(opened.pages.filter((page) => page.content === 'image').map((page) => page.number))
  if (images.size === 0) return []
  const byPage = new Map<number, Line[]>()
  for (const line of free) {
    const page = line.source.page
    if (page === undefined || line.margin) continue
    const lines = byPage.get(page)
    if (lines === undefined) byPage.set(page, [line])
    else lines.push(line)
  }
  const tables: Table[] = []
  for (const [page, lines] of byPage) {
    const titles = lines.flatMap((line) => {
      const part = headPart(line.text)
      return part.kind === 'title' ? [{ part, line }] : []
    })
    const title = titles[0]
    const last = lines.at(-1)
    if (title === undefined || titles.length !== 1) continue
    const ends = title.line === last && images.has(page + 1)
    if (!images.has(page) && !ends) continue
    tables.push({
      title: title.part.title,
      number: title.part.number,
      state: 'image-only',
      unit: null,
      body: null,
      pages: images.has(page) ? [page] : [page, page + 1],
      columns: [],
      rows: [],
      notes: [],
      source: title.line.source,
      doubts: [],
    })
  }
  return tables
}
