import type { Block, Line } from '../../document.ts'
import type { Source } from '../../../core/source.ts'
import type { Guard } from '../guard.ts'
import type { Glyph } from '../pdf/glyphs.ts'
import { layOut } from '../pdf/layout.ts'
import type { TextLine } from './lines.ts'

/** Lines that a program laid out with spaces, as it saw them on a page. */
export interface Stretch {
  readonly lines: readonly TextLine[]
  readonly taken: number
}

/** One column of the text in points, a type size, and a line: what a page of type looks like. */
const column = 6
const size = 10
const pitch = 14
const gap = /\S(?: {2,}|\u3000{2,})(?=\S)/g
/** A figure set apart from what stands before it. */
const figureApart = /(?:\S {2,}|^ {2,})[-−(（]?\d[\d,]*(?:\.\d+)?%?(?=\s|$)/
/** So many lines of figures set apart are a table; fewer are an address or a date. */
const fewest = 3
/** Lines of words without a gap, and blank lines, that may stand between two lines of one table. */
const mostWords = 4
const mostBlank = 30
const longest = 400

/** The stretch of lines that begins here and is set in columns by spaces; `null` where the lines are prose. */
export function stretchAt(lines: readonly TextLine[], from: number): Stretch | null {
  if (!isParted(lines[from]!.text)) return null
  let figures = 0
  let end = from
  let words = 0
  for (let i = from; i < lines.length && i - end <= mostBlank && words <= mostWords && i - from < longest; i++) {
    const { text, page } = lines[i]!
    if (page !== lines[from]!.page || text.includes('\t')) break
    if (text.trim() === '') continue
    words++
    if (!isParted(text)) continue
    words = 0
    end = i
    if (figureApart.test(text)) figures++
  }
  const stretch = lines.slice(from, end + 1)
  return { lines: figures >= fewest ? stretch : [], taken: stretch.length }
}

function isParted(text: string): boolean {
  const gaps = text.match(gap)?.length ?? 0
  return gaps > 1 || (gaps === 1 && text.trim().length > 4) || figureApart.test(text)
}

/** The stretch as a page of type would be read: what stands under each other is a column. */
export function layStretch(stretch: Stretch, guard: Guard): Block[] {
  const { page } = stretch.lines[0]!
  const wide = widthOf(stretch.lines)
  const glyphs: Glyph[] = []
  const heights: number[] = []
  let y = 0
  let blank = 0
  for (const line of stretch.lines) {
    guard.step()
    heights.push(y)
    const isBlank = line.text.trim() === ''
    blank = isBlank ? blank + 1 : 0
    if (!isBlank) for (const glyph of glyphsOf(line.text, y, wide)) glyphs.push(glyph)
    // Rows left blank in a table make many blank lines; the first is worth a line, the rest only show that there are more.
    y += blank > 1 ? pitch / 7 : pitch
  }
  const lineAt = (source: Source): Source => {
    const middle = source.box === undefined ? 0 : source.box.y + Math.min(source.box.height, size) / 2
    const index = Math.max(
      0,
      heights.findLastIndex((height) => height <= middle),
    )
    return { page, line: stretch.lines[index]!.number }
  }
  const empty = { across: [], down: [], edgesAcross: [], edgesDown: [], bends: 0, images: 0, cut: false }
  return layOut(glyphs, empty, page).map((block) => placed(block, lineAt))
}

function placed(block: Block, at: (source: Source) => Source): Block {
  if (block.kind === 'grid')
    return {
      ...block,
      source: at(block.source),
      cells: block.cells.map((cell) => ({ ...cell, source: at(cell.source) })),
    }
  const line: Line = { kind: 'line', text: block.text, source: at(block.source) }
  return line
}

const isWide = (char: string): boolean =>
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(char)

function glyphsOf(text: string, top: number, wide: number): Glyph[] {
  const out: Glyph[] = []
  let x = 0
  for (const char of text) {
    const width = column * (isWide(char) ? wide : 1)
    const blank = /\s/.test(char)
    if (!blank || out.length > 0)
      out.push({
        text: char,
        left: x,
        right: x + width,
        inkLeft: x,
        inkRight: x + width,
        top,
        bottom: top + size,
        size,
        turn: 0,
        blank,
      })
    x += width
  }
  return out.filter((glyph) => !glyph.blank)
}

/** Columns that a Chinese character takes, one or two: that under which figures end in fewer places. */
function widthOf(lines: readonly TextLine[]): 1 | 2 {
  const ends = (wide: number): number => {
    const places = new Set<number>()
    for (const { text } of lines)
      for (const match of text.matchAll(/ {2}[-−]?\d[\d,]*\.?\d*(?=\s|$)/g)) {
        const before = text.slice(0, match.index + match[0].length)
        places.add([...before].reduce((sum, char) => sum + (isWide(char) ? wide : 1), 0))
      }
    return places.size
  }
  return ends(1) <= ends(2) ? 1 : 2
}
