import type { Disclosure } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'

/** The words of a document, ready for patterns: made alike once, however many requirements ask. */
export interface Words {
  readonly headings: readonly string[]
  readonly paragraphs: readonly { readonly text: string; readonly chapter: string }[]
  /** All of it in one string; 「。」 stands between paragraphs, so that no pattern reaches from one into the next. */
  readonly all: string
  /** Is there a narrative that was surely read as a whole? Only then may silence be called an omission. */
  readonly complete: boolean
}

/** A narrative shorter than this is a cover, a set of tables or a part of a document. */
const substantial = { characters: 1500, headings: 6 }

export function wordsOf(disclosure: Disclosure): Words {
  const paragraphs = disclosure.paragraphs.map((paragraph) => ({
    text: normal(paragraph.text),
    chapter: paragraph.chapter.map(normal).join('\n'),
    heading: paragraph.heading,
  }))
  const headings = [
    ...new Set([
      ...disclosure.paragraphs.flatMap((paragraph) => paragraph.chapter.map(normal)),
      ...paragraphs.filter((paragraph) => paragraph.heading).map((paragraph) => paragraph.text),
    ]),
  ]
  const notes = disclosure.tables.flatMap((table) => table.notes.map((note) => normal(note.text)))
  const prose = disclosure.tables.flatMap((table) =>
    table.rows.flatMap((row) => row.map((cell) => cell.text).filter((text) => text.length > 16)),
  )
  const all = [...paragraphs.map((paragraph) => paragraph.text), ...notes, ...prose.map(normal)].join('。\n')
  const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
  return {
    headings,
    paragraphs,
    all,
    complete: characters >= substantial.characters && headings.length >= substantial.headings,
  }
}
