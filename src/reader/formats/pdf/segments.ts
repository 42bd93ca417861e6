import type { Glyph } from './glyphs.ts'
import { runOf, type GlyphRun } from './runs.ts'
import type { WrittenLine } from './writing.ts'
import { lineText } from './writing.ts'

/** Runs of a line that stand close together: what one cell of a table without rules would hold. */
export interface Segment {
  readonly runs: readonly GlyphRun[]
  readonly left: number
  readonly right: number
  readonly text: string
  /** An amount, a rate or a code: what columns are recognised by. */
  readonly figure: boolean
}

const figure = /^[-−–(（]?\d[\d,，]*(\.\d+)?[)）]?%?$/
/** A bare number of up to three digits may be anything: an ordinal, a page, a count. */
const telling = /[.,，%]|\d{4}/

/** A gap this share of the type size wide parts two segments. */
const gutter = 0.95

/** Digits and what is set among them. */
const digit = /[\d０-９,，.．%％\-−—]/
/** Between a figure and what stands beside it even so small a gap parts two columns, if it does so in every row. */
const sliver = 0.12

/** A segment parted again at figures that nearly touch their neighbours: an amount set to the right before a label set to the left. */
export function partsOf(segment: Segment): Segment[] {
  const glyphs = segment.runs.flatMap((r) => r.glyphs.filter((g) => !g.blank))
  const parts: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    const gap = last ? glyph.left - last.right : Infinity
    const parted = gap > sliver * glyph.size && (!last || digit.test(last.text) || digit.test(glyph.text))
    if (parted) parts.push([glyph])
    else parts.at(-1)!.push(glyph)
    last = glyph
  }
  return parts.length === 1 ? [segment] : parts.map((part) => segmentOf([runOf(part)]))
}

/** The line parted where its gaps are wider than a Chinese character or nearly so. */
export function segmentsOf(line: WrittenLine): Segment[] {
  const groups: GlyphRun[][] = []
  let right = -Infinity
  for (const run of line.runs) {
    if (run.inkRight < run.inkLeft) continue
    if (run.inkLeft - right > gutter * line.size || groups.length === 0) groups.push([run])
    else groups.at(-1)!.push(run)
    right = Math.max(right, run.inkRight)
  }
  return groups.map(segmentOf)
}

/** Full-width digits are read as others are. */
function isFigure(text: string): boolean {
  const narrow = /[０-９]/.test(text)
    ? text.replace(/[０-９．％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    : text
  return figure.test(narrow) && telling.test(narrow)
}

function segmentOf(runs: readonly GlyphRun[]): Segment {
  const text = lineText({ runs })
  return {
    runs,
    left: runs[0]!.inkLeft,
    right: Math.max(...runs.map((r) => r.inkRight)),
    text,
    figure: isFigure(text),
  }
}
