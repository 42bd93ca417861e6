import type { Unit } from '../../core/amount.ts'
import type { Line } from '../document.ts'
import { captionAbove, captionOf, plainCaption } from './caption.ts'
import { headPart, yearPrinted } from './head-line.ts'
import { joinable, unfinished } from './title.ts'

/** What stands above a table: its title, its number, whose it is and in what unit. */
export interface Head {
  readonly title: string
  /** 「公开01表」, 「表5」, 「附表3」, as printed. */
  readonly number: string | null
  readonly body: string | null
  readonly unit: Unit | null
  /** On a line of its own below the title, or beside the body or the unit. */
  readonly year: number | null
  /** A word that the table goes on from the page before: 「续表」. */
  readonly continued: boolean
}

export const noHead: Head = { title: '', number: null, body: null, unit: null, year: null, continued: false }

/**
 * Reads the lines that stand directly above a grid. `used` counts the lines, from the end, that belong to the head; the
 * others are running text.
 */
export function readHead(lines: readonly Line[]): { readonly head: Head; readonly used: number } {
  let title = ''
  let number: string | null = null
  let body: string | null = null
  let unit: Unit | null = null
  let year: number | null = null
  let continued = false
  let used = 0
  let i = lines.length - 1
  for (let steps = 0; i >= 0 && steps < 10; i -= 1, steps += 1) {
    const line = lines[i]
    if (line === undefined) continue
    const part = headPart(line.text)
    if (line.margin) {
      if (part.kind === 'number') number ??= part.number
      continue
    }
    if (part.kind === 'other') {
      const joined = title === '' || !unfinished(title) ? null : joinable(line.text)
      if (joined === null) break
      title = joined + title
    } else if (part.kind === 'title') {
      if (title !== '') {
        if (!unfinished(title)) break
        title = part.title + title
      } else title = part.title
      number ??= part.number
      unit ??= part.unit
    } else if (part.kind === 'unit') {
      if (title !== '' && (part.unit !== null || body !== null)) break
      unit ??= part.unit
      body ??= part.body
      number ??= part.number ?? null
      year ??= yearPrinted(line.text)
    } else if (part.kind === 'number') {
      if (number !== null) break
      number = part.number
    } else if (part.kind === 'continued') continued = true
    else if (title !== '') break
    else year ??= yearPrinted(line.text)
    used = lines.length - i
  }
  if (title === '' && used === 0) {
    const fallback = captionAbove(lines)
    if (fallback !== null) return { head: { ...noHead, title: fallback.title }, used: fallback.used }
  }
  if (title === '' && number === null && used > 0) {
    const above = lines[lines.length - used - 1]
    const caption = above === undefined || above.margin ? null : (captionOf(above) ?? plainCaption(above))
    if (caption !== null) {
      title = caption
      used += 1
    }
  }
  return { head: { title, number, body, unit, year, continued }, used }
}
