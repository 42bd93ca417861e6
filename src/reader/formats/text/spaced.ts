import type { Source } from '../../../core/source.ts'
import type { Block, Line } from '../../document.ts'
import type { Glyph } from '../pdf/glyphs.ts'
import { layOut } from '../pdf/layout.ts'
import { standBeneath } from './beneath.ts'

/** A column of the text and a line of it, in points of a made-up page. */
const column = 10
const pitch = 14
/** A little smaller than a column is wide, so that one space is a gap between words. */
const size = 9.5
/** A figure set apart from what stands before it by more than the blank between words. */
const apart = /\s{2}[-−(（]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?%?(?=\s|$)/
/** No page is wider than this. */
const widest = 1_000
/** So many lines with figures set apart are set in columns. */
const fewest = 2

/** Did a program that keeps the look of a page (`pdftotext -layout`, a print to a file) set these lines in columns? */
export const isSpaced = (lines: readonly Line[]): boolean =>
  lines.every((line) => line.text.length <= widest) &&
  lines.filter((line) => apart.test(line.text)).length >= fewest

/**
 * Lines set in columns by spaces as a page of type: what stands under each other is a column. Each block says the line of the file
 * that it stands on. `null` where some amounts stand under no one heading.
 */
export function laySpaced(lines: readonly Line[]): Block[] | null {
  const out: Block[] = []
  for (let from = 0; from < lines.length;) {
    const page = lines[from]!.source.page
    let to = from + 1
    while (to < lines.length && lines[to]!.source.page === page) to++
    const own = lines.slice(from, to)
    const wide = widthOf(own)
    if (!standBeneath(own, (char) => (full.test(char) ? wide : 1))) return null
    out.push(
      ...pageOf(
        own.filter((line) => !counter.test(line.text)),
        page ?? 1,
        wide,
      ),
    )
    from = to
  }
  return out
}

/** 「栏次 1 2 3 …」: the numbers of the columns say nothing of what is under them. */
const counter = /^\s*(?:(?:[栏行]次|\*{1,3}|[类款项])\s+)*(?:\d{1,2}\s+)+\d{1,2}\s*$/

const nothingDrawn = { across: [], down: [], edgesAcross: [], edgesDown: [], bends: 0, images: 0, cut: false }

function pageOf(lines: readonly Line[], page: number, wide: 1 | 2): Block[] {
  const glyphs = lines.flatMap((line, i) => glyphsOf(line, i * pitch, wide))
  const at = (source: Source): Source => {
    const y = (source.box?.y ?? 0) + Math.min(source.box?.height ?? 0, size) / 2
    return lines[Math.min(Math.max(Math.floor(y / pitch), 0), lines.length - 1)]!.source
  }
  return layOut(glyphs, nothingDrawn, page).map((block) =>
    block.kind === 'line'
      ? { kind: 'line', text: block.text, source: at(block.source) }
      : {
          ...block,
          source: at(block.source),
          cells: block.cells.map((cell) => ({ ...cell, source: at(cell.source) })),
        },
  )
}

const full =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Script=Han}/u

function glyphsOf(line: Line, top: number, wide: 1 | 2): Glyph[] {
  const out: Glyph[] = []
  let x = (line.blanks?.[0] ?? 0) * column
  for (const text of line.text) {
    const right = x + column * (full.test(text) ? wide : 1)
    if (!/\s/.test(text))
      out.push({
        text,
        left: x,
        right,
        inkLeft: x,
        inkRight: right,
        top,
        bottom: top + size,
        size,
        turn: 0,
        blank: false,
      })
    x = right
  }
  return out
}

/** Columns that a Chinese character takes: programs count one or two; that under which the figures end in fewer places. */
function widthOf(lines: readonly Line[]): 1 | 2 {
  const ends = (wide: number): number => {
    const places = new Set<number>()
    for (const { text, blanks } of lines)
      for (const { index, 0: figure } of text.matchAll(
        /\s[-−]?[\d０-９][\d０-９,，]*[.．]?[\d０-９]*(?=\s|$)/g,
      )) {
        const before = text.slice(0, index + figure.length)
        let at = blanks?.[0] ?? 0
        for (const char of before) at += full.test(char) ? wide : 1
        places.add(at)
      }
    return places.size
  }
  return ends(1) <= ends(2) ? 1 : 2
}
