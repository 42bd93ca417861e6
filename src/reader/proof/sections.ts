import type { Form } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import type { Line } from '../document.ts'
import { formOfTitle } from './titles.ts'

/** The lines of one table in a run of plain lines: from its title to what follows it. */
export interface Section {
  readonly form: Form
  readonly title: string
  readonly titleLines: readonly Line[]
  /** Header and rows. */
  readonly body: readonly Line[]
  readonly notes: readonly Line[]
}

const noteStart = /^(注|备注|说明|附注)\d*[:：.、]/
const chapter = /^第[一二三四五六七八九十]+(部分|章)/
const heading = /^([一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)).*(说明|情况|解释|概况)$/
/** A table ends somewhere: more lines than this belong to something else. */
const longest = 1_500
const mostNotes = 12

/** Cuts the tables of declared forms out of plain lines. A title without rows under it is dropped later. */
export function sectionsOf(lines: readonly Line[], forms: readonly Form[]): Section[] {
  const sections: Section[] = []
  let i = 0
  while (i < lines.length) {
    const found = titleAt(lines, i, forms)
    if (found === null) {
      i += 1
      continue
    }
    const start = found.next
    let end = start
    while (end < lines.length && end - start < longest && !endsTable(lines, end, forms, found.title)) end += 1
    let after = end
    if (isNote(lines[end]))
      while (after < lines.length && after - end < mostNotes && goesOn(lines, after, end, forms)) after += 1
    sections.push({
      form: found.form,
      title: found.title,
      titleLines: found.lines,
      body: lines.slice(start, end).filter((line) => line.text.trim() !== '' && line.margin !== true),
      notes: lines.slice(end, after).filter((line) => line.text.trim() !== '' && line.margin !== true),
    })
    i = Math.max(after, i + 1)
  }
  return sections
}

const isNote = (line: Line | undefined): boolean => line !== undefined && noteStart.test(normal(line.text))

function goesOn(lines: readonly Line[], at: number, from: number, forms: readonly Form[]): boolean {
  if (at === from) return true
  const s = normal(lines[at]?.text ?? '')
  return !chapter.test(s) && !heading.test(s) && titleAt(lines, at, forms) === null
}

function endsTable(lines: readonly Line[], at: number, forms: readonly Form[], title: string): boolean {
  const s = normal(lines[at]?.text ?? '')
  if (s === '') return false
  if (noteStart.test(s) || chapter.test(s) || heading.test(s) || /^\D{2,16}(情况|事项)说明$/.test(s))
    return true
  if (/。$/.test(s) || (s.length > 24 && /[，。；]/.test(s) && !/\d[\d,]*\.\d/.test(s))) return true
  // A title printed again is the head of the next page.
  const next = titleAt(lines, at, forms)
  return next !== null && normal(next.title).replace(/\(续表?\)$/, '') !== normal(title)
}

/** The title that starts on a line, which may be broken over two. */
function titleAt(
  lines: readonly Line[],
  at: number,
  forms: readonly Form[],
): {
  readonly form: Form
  readonly title: string
  readonly lines: readonly Line[]
  readonly next: number
} | null {
  const line = lines[at]
  if (line === undefined || !/[表细算总年度]/.test(line.text) || line.text.length > 120) return null
  const alone = /表/.test(line.text) ? formOfTitle(line.text, forms) : null
  if (alone !== null) return { form: alone, title: line.text.trim(), lines: [line], next: at + 1 }
  const s = normal(line.text)
  if (s.length < 8 || s.length > 45 || /[，。；:：\d]$/.test(s) || !/年(度)?|预算|决算/.test(s)) return null
  let below = at + 1
  while (below < at + 3 && lines[below]?.text.trim() === '') below += 1
  const next = lines[below]
  if (next === undefined || normal(next.text).length > 20 || !/表/.test(next.text)) return null
  const title = line.text.trim() + next.text.trim()
  const whole = formOfTitle(title, forms)
  // A heading of the chapter above a whole title is no part of it.
  return whole === null || formOfTitle(next.text, forms)?.id === whole.id
    ? null
    : { form: whole, title, lines: [line, next], next: below + 1 }
}
