import type { Run } from '../../document.ts'
import type { Glyph } from './glyphs.ts'
import { runOf, type GlyphRun } from './runs.ts'

/** One line of writing: runs from left to right. */
export interface WrittenLine {
  readonly runs: readonly GlyphRun[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly size: number
}

/** Runs at one height gathered into lines, from the top down. */
export function gatherLines(runs: readonly GlyphRun[]): WrittenLine[] {
  const sorted = [...runs].sort((a, b) => a.top + a.bottom - b.top - b.bottom)
  const groups: GlyphRun[][] = []
  const middles: number[] = []
  const sizes: number[] = []
  for (const run of sorted) {
    const middle = (run.top + run.bottom) / 2
    let home = -1
    for (let g = groups.length - 1; g >= 0 && g >= groups.length - 4; g--) {
      if (Math.abs(middles[g]! - middle) < 0.45 * Math.min(sizes[g]!, run.size)) {
        home = g
        break
      }
    }
    if (home < 0) {
      groups.push([run])
      middles.push(middle)
      sizes.push(run.size)
    } else {
      groups[home]!.push(run)
      // The largest type leads: small signs beside it must not pull the line away.
      if (run.size > sizes[home]!) {
        sizes[home] = run.size
        middles[home] = middle
      }
    }
  }
  return groups.map(lineOf)
}

/** The line that these runs are. */
export function lineOf(runs: GlyphRun[]): WrittenLine {
  runs.sort((a, b) => a.left - b.left)
  const { left, top, right, bottom, size } = runOf(runs.flatMap((r) => r.glyphs))
  return { runs, left, top, right, bottom, size }
}

const wide =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f\u2018-\u201d\u2026\u2014·]|[\ud840-\ud8ff]/u

/** Chinese characters and their punctuation, which are set without blanks between them. */
export const isWide = (text: string): boolean => wide.test(text)

/** A gap this share of the type size wide is a blank between Latin letters or digits. */
const blankGap = 0.22
/** Figures may be set wide; without a blank that is drawn, only a gap that parts runs parts them. */
const figureGap = 0.6
const ofFigure = /[\d.,%]/
/** A blank that is drawn but takes hardly any room does not count. */
const drawnBlank = 0.12

/** The text of one line as in a cell: blanks only between Latin words and figures, and only where they are seen. */
export function lineText(line: { readonly runs: readonly GlyphRun[] }): string {
  return spell(
    line.runs.flatMap((r) => r.glyphs),
    false,
  )
}

/** The text of one line of prose: as in a cell, but wide gaps stay as one blank. */
export function proseText(line: { readonly runs: readonly GlyphRun[] }): string {
  return spell(
    line.runs.flatMap((r) => r.glyphs),
    true,
  )
}

function spell(glyphs: readonly Glyph[], prose: boolean): string {
  let text = ''
  let last: Glyph | null = null
  let blank = false
  for (const glyph of glyphs) {
    if (glyph.blank) {
      blank = true
      continue
    }
    if (last) {
      const gap = glyph.left - last.right
      const size = Math.min(last.size, glyph.size)
      const figure = ofFigure.test(last.text) && ofFigure.test(glyph.text)
      const seen = gap > size * (blank ? drawnBlank : figure ? figureGap : blankGap)
      if (prose && gap > size * 0.9) text += ' '
      else if (seen && !isWide(last.text) && !isWide(glyph.text)) text += ' '
    }
    text += glyph.text
    last = glyph
    blank = false
  }
  return text
}

const latin = /[A-Za-z]$/
const wholeAmount = /\d\.\d\d$/
const amountStart = /^-?\d{1,3}[\d,]*\.?\d/

/** Lines of one cell joined: words and figures broken over lines become whole, separate ones stay apart. */
export function joinLines(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    if (line === '') continue
    const apart =
      (latin.test(text) && /^[A-Za-z]/.test(line)) || (wholeAmount.test(text) && amountStart.test(line))
    text += apart ? ` ${line}` : line
  }
  return text
}

/** Runs of a line with their text and boxes, as the contract has them; figures stand apart, so that each has its own box. */
export function contractRuns(line: WrittenLine): Run[] {
  return line.runs.flatMap(figuresApart).map((run) => ({
    text: lineText({ runs: [run] }),
    box: { x: run.left, y: run.top, width: run.right - run.left, height: run.bottom - run.top },
  }))
}

/** A figure with its unit: 「5,691.27 万元」, 「45.25%」. */
const figureWithUnit = /[-−]?\d(?:[\d,.]*\d)?(?:\s*(?:[万亿千百]*元|[%％]))?/g

function figuresApart(run: GlyphRun): readonly GlyphRun[] {
  let text = ''
  const starts = run.glyphs.map((glyph) => {
    const at = text.length
    text += glyph.blank ? ' ' : glyph.text
    return at
  })
  const cuts = new Set<number>()
  for (const { 0: figure, index } of text.matchAll(figureWithUnit)) cuts.add(index).add(index + figure.length)
  if (cuts.size === 0) return [run]
  const pieces: Glyph[][] = [[]]
  run.glyphs.forEach((glyph, at) => {
    if (cuts.has(starts[at]!) && pieces.at(-1)!.length > 0) pieces.push([])
    pieces.at(-1)!.push(glyph)
  })
  return pieces.filter((glyphs) => glyphs.some((glyph) => !glyph.blank)).map(tight)
}

/** Without the blanks at its ends, which would widen its box. */
function tight(glyphs: readonly Glyph[]): GlyphRun {
  const first = glyphs.findIndex((glyph) => !glyph.blank)
  return runOf(glyphs.slice(first, glyphs.findLastIndex((glyph) => !glyph.blank) + 1))
}
