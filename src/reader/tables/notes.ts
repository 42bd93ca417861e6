import type { Line } from '../document.ts'
import { headPart } from './head-line.ts'
import { tidy, tight } from './tidy.ts'

const note = /^(?:[*＊※]?(?:备?注|说明|附注|填表说明|表注)(?:\d{0,2})[:：.、．\s]|[*＊※]|（注|\(注)/
const aboutTable = /^.{0,60}(?:本表|此表|该表|空表).{0,40}$/
const numbered = /^(?:\d{1,2}[.、．]|[（(]\d{1,2}[)）]|[①-⑩])/

/** A line that speaks about the table above it: 「注：…」, 「说明：…」, 「…故本表无数据」. */
export function isNote(text: string): boolean {
  const s = tight(text)
  return note.test(s) || aboutTable.test(s)
}

const nothingSpent = /^.{0,40}(?:无|没有|未安排|未使用|不涉及).{0,40}(?:预算|拨款|支出|收入|经费|数据)/

/**
 * How many lines after a table are its notes: the first must say so, later ones number on or finish a sentence. Below an
 * `empty` table a sentence that there was nothing to show is one too.
 */
export function countNotes(lines: readonly Line[], empty: boolean): number {
  let used = 0
  let open = false
  for (const [i, line] of lines.entries()) {
    if (line.margin || tight(line.text) === '') continue
    const s = tight(line.text)
    const starts = isNote(s) || (empty && s.length <= 90 && nothingSpent.test(s))
    const goesOn =
      used > 0 && (open || numbered.test(s)) && headPart(s).kind === 'other' && line.heading === undefined
    if (!starts && !goesOn) break
    used = i + 1
    open = !/[。；;！!]$/.test(s) && s.length > 24
  }
  return used
}

/** A row of a grid that is a note and nothing else, wherever it stands. */
export function isNoteRow(text: string): boolean {
  const s = tight(text)
  return s.length > 4 && /^[*＊※]?(?:备?注|说明|附注)\d?[:：]/.test(s)
}

/** The notes of a table as whole sentences: lines broken by the page are joined. */
export function joinNotes(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    if (line.margin || tight(line.text) === '') continue
    const s = tidy(line.text)
    const last = joined.at(-1)
    if (last === undefined || isNote(s) || numbered.test(s)) joined.push({ ...line, text: s })
    else joined[joined.length - 1] = { ...last, text: last.text + s }
  }
  return joined
}

const declaredEmpty = /(?:无|没有|未安排|不涉及|空表|未发生|不存在).{0,60}|空表/

/** Do the notes say why there is nothing in the table? */
export function declaresEmpty(notes: readonly { readonly text: string }[]): boolean {
  return notes.some((n) => {
    const s = tight(n.text).replace(/^(?:备?注|说明|附注)[:：.、]?/, '')
    return !/^无[。.]?$/.test(s) && declaredEmpty.test(s)
  })
}
