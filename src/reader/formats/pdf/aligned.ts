import { bandsOf, isNote, type Band } from './bands.ts'
import { columnsOf, columnsUnder, holdsFigures, median, parted, ruledColumns, type Span } from './gutters.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import type { Stroke } from './strokes.ts'
import type { WrittenLine } from './writing.ts'

/** A table that no rules show: its lattice, laid between what is aligned, and the lines it takes. */
export interface Aligned {
  readonly lattice: Lattice
  readonly lines: readonly WrittenLine[]
}

/** Fewer rows than these show no column, unless one row alone has so many figures that it can be nothing else. */
const fewestRows = 3
const manyFigures = 3
/** Bands in the midst of a table that neither hold figures nor stand under its labels. */
const mostStrange = 3

/** The page's rules, of one direction each. They part rows or columns even where they enclose no cell. */
export interface Rules {
  readonly across: readonly Stroke[]
  readonly down: readonly Stroke[]
}

/** Finds tables without rules among lines from the top down. Prose has no gutters and yields none. */
export function findAligned(lines: readonly WrittenLine[], rules: Rules): Aligned[] {
  if (!lines.some((l) => l.runs.length > 1)) return []
  const bands = bandsOf(lines, rules.across)
  const found: Aligned[] = []
  let taken = 0
  for (let i = taken; i < bands.length; i++) {
    if (!bands[i]!.figured) continue
    const block = blockFrom(bands, i, taken)
    const table = tableOf(bands, block, taken, rules.down)
    if (table) {
      found.push(table)
      taken = block.end
    }
    i = Math.max(i, block.end - 1)
  }
  return found
}

interface Block {
  readonly start: number
  readonly end: number
  /** How many of its bands hold figures or stand under its labels. */
  readonly members: number
}

/** The stretch of bands that belong with the figured one at `first`. */
function blockFrom(bands: readonly Band[], first: number, taken: number): Block {
  const lefts: number[] = []
  const rights: number[] = []
  const learn = (band: Band): void => {
    for (const s of parted(band).segments)
      if (s.figure) rights.push(s.right)
      else lefts.push(s.left)
  }
  /** A total may stand far below, after rows left blank. */
  const isTotal = (band: Band, gap: number): boolean =>
    band.figured &&
    gap < 15 * band.size &&
    parted(band).segments.every(
      (s) => !s.figure || rights.some((x) => Math.abs(x - s.right) < 0.5 * band.size),
    )
  const fits = (band: Band): boolean =>
    !isAbout(band) &&
    band.segments.every((s) => lefts.some((left) => Math.abs(left - s.left) < 1.2 * band.size))
  learn(bands[first]!)
  let members = 1
  let strange = 0
  let pitch = 0
  let end = first + 1
  for (let i = first + 1; i < bands.length && strange <= mostStrange; i++) {
    const band = bands[i]!
    const step = band.top - bands[i - 1]!.top
    const height = bands[i - 1]!.bottom - bands[i - 1]!.top
    const gap = step - height
    if ((gap > 4 * band.size && !isTotal(band, gap)) || isProse(band)) break
    if (band.figured) {
      learn(band)
      members++
      strange = 0
      end = i + 1
    } else if (fits(band) && (pitch === 0 || step < 1.4 * pitch)) {
      members++
      if (strange === 0) end = i + 1
    } else strange++
    if (gap <= 4 * band.size) pitch = Math.max(pitch, step)
  }
  let start = first
  while (
    start > taken &&
    fits(bands[start - 1]!) &&
    bands[start]!.top - bands[start - 1]!.top < 1.4 * pitch
  ) {
    start--
    members++
  }
  return { start, end, members }
}

/** A sentence: long, in one piece. */
function isProse(band: Band): boolean {
  return band.lines.length === 1 && band.segments.length === 1 && band.segments[0]!.text.length > 24
}

const caption = /单位\s*[:：]|[:：].*(万?元|单位)|^[(（]?(公开|附|表)/

/** A line that stands about a table: its caption, its unit, its notes. */
const isAbout = (band: Band): boolean => band.segments.some((s) => isNote(s) || caption.test(s.text))

function tableOf(
  bands: readonly Band[],
  block: Block,
  taken: number,
  down: readonly Stroke[],
): Aligned | null {
  const body = bands.slice(block.start, block.end)
  const figured = body.filter((b) => b.figured)
  const wide = figured.some((b) => b.segments.filter((s) => s.figure).length >= manyFigures)
  if (
    (figured.length < fewestRows && !wide && block.members < 2 * fewestRows) ||
    block.members < body.length * 0.6
  ) {
    return null
  }
  const size = median(figured.map((b) => b.size))
  const rows = figured.map(parted)
  const columns = ruledColumns(body, down) ?? columnsOf(rows, size)
  if (columns.length < 2 || !columns.some((c) => holdsFigures(c, rows, size))) return null
  if (isContents(columns, figured)) return null
  const head = headStart(bands, block.start, taken, columns, size)
  const all = bands.slice(head, block.end)
  const spans = withEmptyColumns(columns, all, size)
  return { lattice: latticeOf(all, block.start - head, spans), lines: all.flatMap((b) => b.lines) }
}

/** A table of contents: titles and page numbers. */
function isContents(columns: readonly Span[], bands: readonly Band[]): boolean {
  if (columns.length > 2) return false
  return (
    bands.every((b) => /^\d{1,3}$/.test(b.segments.at(-1)!.text)) ||
    bands.some((b) => /[.…·]{6}/.test(b.segments[0]!.text))
  )
}

/** The first of the bands above the body that head its columns. */
function headStart(
  bands: readonly Band[],
  start: number,
  taken: number,
  columns: readonly Span[],
  size: number,
): number {
  const left = columns[0]!.left - 2 * size
  const right = columns.at(-1)!.right + 2 * size
  let head = start
  for (let i = start - 1; i >= Math.max(taken, start - 8); i--) {
    const band = bands[i]!
    const near = bands[i + 1]!.top - band.bottom < 1.6 * size
    const inside = band.segments.every((s) => s.left >= left && s.right <= right)
    if (!near || !inside || isAbout(band) || isProse(band) || band.size > 1.25 * size) break
    // A line alone in the middle is a title, unless names of columns stand above it.
    if (band.segments.length >= 2) head = i
    else if (i < start - 1) break
  }
  return head
}

/** Columns that only headings and rows without figures show. */
function withEmptyColumns(columns: readonly Span[], bands: readonly Band[], size: number): Span[] {
  const near = 0.3 * size
  let spans = [...columns]
  for (const band of [...bands].reverse()) {
    for (const s of band.segments) {
      if (spans.every((c) => s.right < c.left - near || s.left > c.right + near)) {
        spans = [...spans, { left: s.left, right: s.right }].sort((a, b) => a.left - b.left)
      }
    }
  }
  return spans
}

function latticeOf(bands: readonly Band[], headBands: number, spans: readonly Span[]): Lattice {
  const width = spans.length
  const cells: LatticeCell[] = []
  const owner = new Int32Array(bands.length * width).fill(-1)
  const put = (row: number, from: number, to: number): void => {
    if (owner.subarray(row * width + from, row * width + to + 1).some((o) => o !== -1)) return
    owner.fill(cells.length, row * width + from, row * width + to + 1)
    cells.push({ row, column: from, rowSpan: 1, columnSpan: to - from + 1 })
  }
  bands.forEach((band, row) => {
    if (row < headBands) {
      for (const heading of headingsOf(band)) {
        const { from, to } = columnsUnder(heading, spans)
        if (to > from) put(row, from, to)
      }
    }
    for (let column = 0; column < width; column++) put(row, column, column)
  })
  return {
    rows: between(bands.map((b) => ({ left: b.top, right: b.bottom }))),
    columns: between(spans),
    cells,
    owner,
  }
}

/** Headings of a band; one set wide (「收　　入」) counts as one. */
function headingsOf(band: Band): Span[] {
  const spans: (Span & { letters: number })[] = []
  for (const s of band.segments) {
    const last = spans.at(-1)
    if (last && last.letters === 1 && s.text.length === 1 && s.left - last.right < 8 * band.size) {
      spans[spans.length - 1] = { left: last.left, right: s.right, letters: 2 }
    } else spans.push({ left: s.left, right: s.right, letters: s.text.length })
  }
  return spans
}

/** Edges half-way between neighbours; they rise even where neighbours overlap. */
function between(spans: readonly Span[]): number[] {
  const edges = [spans[0]!.left - 1]
  for (let i = 1; i < spans.length; i++) {
    edges.push(Math.max((spans[i - 1]!.right + spans[i]!.left) / 2, edges[i - 1]! + 0.01))
  }
  edges.push(Math.max(spans.at(-1)!.right + 1, edges.at(-1)! + 0.01))
  return edges
}
