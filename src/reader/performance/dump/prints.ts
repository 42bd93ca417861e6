import { pressed, unbreakable, widthOf } from './shapes.ts'
import type { Word } from './words.ts'

const opens = /[（(《“‘「]/g
const closes = /[）)》”’」]/g

/** What is known of a word whatever cell it stands in. */
export interface Print {
  readonly width: number
  /** What a mark at its end may be pressed together by. */
  readonly pressed: number
  /** The room that its first characters need at the end of a line. */
  readonly room: number
  /** Brackets that it opens, less those that it closes. */
  readonly open: number
  /** What it costs that a cell ends with it, and that it is all of a cell. */
  readonly end: number
  readonly alone: number
}

/** The print of a word. */
export function printOf({ text }: Word): Print {
  const end = /[，、（《“≤≥<>≦≧]$/.test(text) ? 25 : /[的和及与或]$/.test(text) ? 10 : 0
  return {
    width: widthOf(text),
    pressed: pressed(text),
    room: widthOf(unbreakable(text)),
    open: (text.match(opens) ?? []).length - (text.match(closes) ?? []).length,
    end,
    alone: /^[≤≥<>≦≧]$/.test(text) ? 0 : end,
  }
}
