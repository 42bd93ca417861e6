import type { Guard } from '../guard.ts'
import { cleanLine } from './clean.ts'

/** One line of a text file: its number in the original, the page by form feeds, its text cleaned of mark-up remnants. */
export interface TextLine {
  readonly number: number
  readonly page: number
  readonly text: string
}

/** Lines as an editor counts them, blank ones included. A form feed starts a new page and ends no line. */
export function splitLines(text: string, guard: Guard): TextLine[] {
  const out: TextLine[] = []
  const ends = /\r\n|\n|\r|\u2028|\u2029/g
  let from = 0
  let page = 1
  const add = (line: string): void => {
    guard.step()
    guard.cells()
    const parts = line.split('\f')
    const number = (out.at(-1)?.number ?? 0) + 1
    for (let i = 0; i < parts.length; i++) {
      if (i > 0) page++
      // Only the part with text stands for the line; a form feed alone turns the page.
      if (parts[i]!.trim() !== '' || (i === parts.length - 1 && out.at(-1)?.number !== number))
        out.push({ number, page, text: cleanLine(parts[i]!) })
    }
  }
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    add(text.slice(from, end.index))
    from = ends.lastIndex
  }
  if (from < text.length) add(text.slice(from))
  guard.pages(page)
  return out
}
