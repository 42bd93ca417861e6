import { normal } from '../../../core/normal.ts'
import type { Line } from '../../document.ts'

/** A word of a line. Spaces between words may stand for the border of a cell, or for nothing at all. */
export interface Word {
  readonly text: string
  /** `normal()` of it, for recognising. */
  readonly plain: string
  readonly line: Line
  /** First on its line. */
  readonly first: boolean
  /** Last on its line. */
  readonly last: boolean
  /** Cut off at a colon: no space stands before it. */
  readonly glued: boolean
  /**
   * How its line follows the one before, measured by the document's own habit. `close`: the line stands partly beside the other, so it
   * begins another cell. `far`: a page was turned.
   */
  readonly gap: 'close' | 'usual' | 'far'
  /** Blanks before it beyond the one that parts words: empty cells, in dumps that leave a blank for each cell. */
  readonly blanks: number
  /** A blank stands behind its line. Nothing for words within a line. */
  readonly ended: boolean | null
  /** Brought back from the next page, to the cell that the page cut off. */
  readonly moved?: true
}

const spaces = /([\s\u00a0\u3000]+)/
/** A label and its value may touch: 「填报日期：2023」. */
const colon = /(?<=[：:])(?=.)/

/** Words that stand again and again are short. */
const mostKept = 8

/** The words of the lines, in order. */
export function wordsOf(lines: readonly Line[]): readonly Word[] {
  const usual = usualGap(lines)
  const known = new Map<string, string>()
  const plainOf = (text: string): string => {
    const plain = known.get(text) ?? normal(text)
    if (text.length <= mostKept) known.set(text, plain)
    return plain
  }
  return lines.flatMap((line, at) => {
    const before = lines[at - 1]
    const gap = before === undefined ? 'usual' : gapOf(before, line, usual)
    const behind = before?.blanks?.[1] ?? 0
    const parts = line.text.trim().split(spaces)
    const words = parts.flatMap((word, p) => {
      if (p % 2 === 1) return []
      const blanks = p === 0 ? (line.blanks?.[0] ?? 0) + Math.max(0, behind - 1) : parts[p - 1]!.length - 1
      return word.split(colon).map((text, i) => ({ text, glued: i > 0, blanks: i > 0 ? 0 : blanks }))
    })
    const ended = (line.blanks?.[1] ?? 0) > 0
    return words.map(({ text, glued, blanks }, i) => ({
      text,
      plain: plainOf(text),
      line,
      glued,
      blanks,
      ended: i === words.length - 1 ? ended : null,
      first: i === 0,
      last: i === words.length - 1,
      gap,
    }))
  })
}

/** The commonest distance of two lines: 2 in dumps that leave a blank line after each. */
export function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, i) => {
    const gap = distance(lines[i - 1], line)
    if (gap !== null) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  })
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0]
}

function gapOf(before: Line, line: Line, usual: number): Word['gap'] {
  const gap = distance(before, line)
  return gap === null || gap >= usual + 2 ? 'far' : gap < usual ? 'close' : 'usual'
}

function distance(before: Line | undefined, line: Line): number | null {
  if (before?.source.line === undefined || line.source.line === undefined) return null
  return before.source.page === line.source.page ? line.source.line - before.source.line : null
}

const word = /[A-Za-z0-9.]/

/** The text of words as a person would copy it: spaces stay between Latin words only. */
export function textOf(words: readonly Word[]): string {
  let out = ''
  for (const { text, first, glued } of words) {
    const apart =
      !glued && word.test(out.at(-1) ?? '') && word.test(text[0] ?? '') && !(first && /\d$/.test(out))
    out += apart ? ` ${text}` : text
  }
  return out
}
