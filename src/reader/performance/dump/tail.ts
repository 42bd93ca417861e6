import type { PerformanceReading } from '../../../core/performance.ts'
import { textOf, type Word } from './words.ts'

const chapter =
  /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)/
/** A list that begins in its midst belongs to the narrative. */
const further = /^(?:[2-9]|\d\d)[.、．](?!\d)/
/** What is said below a form takes no more lines. */
const mostLines = 60

/** Below a form its last words end where the narrative goes on. */
export function untilHeading(body: readonly Word[]): readonly Word[] {
  if (body[0]?.first === true && further.test(body[0].text)) return []
  let lines = 0
  const end = body.findIndex((word) => word.first && (chapter.test(word.text) || ++lines > mostLines))
  return end < 0 ? body : body.slice(0, end)
}

/** The notes under a form, a numbered one beginning each. */
export function notesOf(body: readonly Word[]): PerformanceReading['notes'] {
  const out: Word[][] = []
  for (const word of body) {
    if (out.length === 0 || (word.first && /^\d{1,2}[.、．]/.test(word.text))) out.push([])
    out.at(-1)!.push(word)
  }
  return out.map((words) => ({ text: textOf(words), source: words[0]!.line.source }))
}
