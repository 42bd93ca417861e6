import { bandsOf, figuresInRow, manyFigures, type Band } from './bands.ts'
import { blockFrom, isAbout, isProse, type Block } from './blocks.ts'
import { columnsOf, holdsFigures, median, parted, ruledColumns, type Span } from './gutters.ts'
import { fillLattice } from './cells.ts'
import { headerOf, type Header } from './header.ts'
import { headingsOf, placeHeadings } from './headings.ts'
import type { GlyphRun } from './runs.ts'
import { partsOf } from './segments.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import type { Stroke } from './strokes.ts'
import type { WrittenLine } from './writing.ts'

/** A table that no rules show: its lattice, laid between what is aligned, and the lines it takes. */
export interface Aligned {
  readonly lattice: Lattice
  /** The runs of each cell of the lattice. */
  readonly filled: readonly GlyphRun[][]
  readonly lines: readonly WrittenLine[]
}

/** Fewer rows than these show no column, unless the figures of one or two are so many that they can be nothing else. */
const fewestRows = 3
/** More columns than these fit on no page. */
const mostColumns = 80

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

function tableOf(
  bands: readonly Band[],
  block: Block,
  taken: number,
  down: readonly Stroke[],
): Aligned | null {
  const body = bands.slice(block.start, block.end)
  const figured = body.filter((b) => b.figured)
  const wide = figured.some((b) => figuresInRow(b.segments) >= manyFigures) || pairs(figured) >= 2
  const headed = block.start > taken && headingsOf(bands[block.start - 1]!).length > fewestRows
  const fewest = headed ? fewestRows : 2 * fewestRows
  if ((figured.length < fewestRows && !wide && block.members < fewest) || block.members < body.length * 0.6) {
    return null
  }
  const size = median(figured.map((b) => b.size))
  const rows = figured.map(parted)
  const columns = ruledColumns(body, down) ?? columnsOf(rows.map(withoutTotal), size)
  if (columns.length < 2 || columns.length > mostColumns || !columns.some((c) => holdsFigures(c, rows, size)))
    return null
  if (isContents(columns, figured)) return null
  const above = bands[block.start - 1]
  const start = block.start > taken && above && isCounter(above) ? block.start - 1 : block.start
  const head = headStart(bands, start, taken, body, columns, size)
  const all = bands.slice(head, block.end)
  const lines = all.flatMap((b) => b.lines)
  if (head < start) {
    const own = withEmptyColumns(columns, [], body, size)
    const header = headerOf(bands.slice(head, start), own, pitchOf(body))
    if (header) return withHeader(header, bands.slice(start, block.end), lines)
  }
  const spans = withEmptyColumns(columns, bands.slice(head, block.start), body, size)
  const lattice = latticeOf(all, block.start - head, spans)
  return { lattice, filled: fillLattice(lattice, runsOf(lines)), lines }
}

const runsOf = (lines: readonly WrittenLine[]): GlyphRun[] => lines.flatMap((line) => line.runs)

/** 「栏次 1 2 3 …」: the row of numbers beneath a header. */
const isCounter = (band: Band): boolean =>
  band.segments.length >= 2 &&
  band.segments.flatMap(partsOf).every((s) => /^(\d{1,2}|\*{1,2}|[栏行]次)$/.test(s.text))

/** From row to row. */
const pitchOf = (body: readonly Band[]): number => median(body.slice(1).map((b, i) => b.top - body[i]!.top))

/** A lattice with the header's cells laid out as they were read, and the body's by what is aligned. */
function withHeader(header: Header, body: readonly Band[], lines: readonly WrittenLine[]): Aligned {
  const { levels, columns } = header
  const width = columns.length
  const depth = levels.length
  const cells: LatticeCell[] = header.cells.map((c) => ({
    row: c.row,
    column: c.from,
    rowSpan: c.rowSpan,
    columnSpan: c.to - c.from + 1,
  }))
  const owner = new Int32Array((depth + body.length) * width).fill(-1)
  cells.forEach((c, i) => {
    for (let row = c.row; row < c.row + c.rowSpan; row++)
      owner.fill(i, row * width + c.column, row * width + c.column + c.columnSpan)
  })
  body.forEach((band, i) => {
    for (const { from, to } of totalsOver(band, columns, header.reaches)) {
      owner.fill(cells.length, (depth + i) * width + from, (depth + i) * width + to + 1)
      cells.push({ row: depth + i, column: from, rowSpan: 1, columnSpan: to - from + 1 })
    }
  })
  owner.forEach((own, i) => {
    if (own !== -1) return
    owner[i] = cells.length
    cells.push({ row: Math.floor(i / width), column: i % width, rowSpan: 1, columnSpan: 1 })
  })
  const rows = between([...levels, ...body.map((b) => ({ left: b.top, right: b.bottom }))])
  const lattice = { rows, columns: between(columns), cells, owner }
  const filled = fillLattice(lattice, runsOf(body.flatMap((b) => b.lines)))
  header.cells.forEach((c, i) => filled[i]!.push(...c.runs))
  return { lattice, filled, lines }
}

/** Rows with two figures or more. */
const pairs = (bands: readonly Band[]): number =>
  bands.filter((b) => parted(b).segments.filter((s) => s.figure).length >= 2).length

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
  body: readonly Band[],
  columns: readonly Span[],
  size: number,
): number {
  let left = columns[0]!.left - 2 * size
  const middle = (columns[0]!.left + columns.at(-1)!.right) / 2
  // As far apart as the rows are, or as lines of one heading.
  const gap = median(body.map((b, i) => (i > 0 ? b.top - body[i - 1]!.bottom : 0)))
  let head = start
  for (let i = start - 1; i >= Math.max(taken, start - 8); i--) {
    const band = bands[i]!
    // A line that heads every column may stand off, as it does where it is printed again on the next page.
    const whole = band.segments.length >= columns.length
    const near = bands[i + 1]!.top - band.bottom < Math.max((whole ? 3 : 2.2) * size, 1.2 * gap)
    // The left half of a table may be empty on a page, though its columns are headed there as well.
    const inside = band.segments.every((s) => s.right >= left) || band.segments.length > columns.length
    if (!near || !inside || isAbout(band) || band.size > 1.25 * size) break
    const headings = headingsOf(band).filter((h) => h.right - h.left > 1.5 * band.size).length
    // Headings set closely look like one long line until they are parted.
    if (isProse(band) && headings < 3) break
    // A line alone in the middle is a title, unless names of columns stand above it.
    if (band.segments.length >= 2 || headings >= 2 || isAside(band, middle)) {
      head = i
      left = Math.min(left, band.segments[0]!.left - 2 * size)
    } else if (i < start - 1) break
  }
  return head
}

/** One short heading well away from the middle of the table: it stands over some of its columns. */
function isAside(band: Band, middle: number): boolean {
  const [only] = band.segments
  if (only === undefined || only.text.length > 12) return false
  return Math.abs((only.left + only.right) / 2 - middle) > 4 * band.size && !/[:：]/.test(only.text)
}

/** 「合计」 may stand in the middle over several columns, and shows none. */
const withoutTotal = (band: Band): Band => ({
  ...band,
  segments: band.segments.filter((s) => !total.test(s.text)),
})

const total = /^(?:.*合\s*计|总\s*计)$/

/** 「合计」 in the middle over the columns of codes and names, up to the figures of its row: a merged cell. */
function totalsOver(band: Band, columns: readonly Span[], reaches = columns): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  const parts = band.segments.flatMap(partsOf)
  const columnOf = (s: Span): number =>
    columns.findIndex((c) => (s.left + s.right) / 2 < c.right + 0.3 * band.size)
  parts.forEach((part, i) => {
    const next = parts[i + 1]
    const before = parts[i - 1]
    if (!total.test(part.text) || !next?.figure || (before && !before.figure)) return
    const from = before ? columnOf(before) + 1 : 0
    const to = columnOf(next) - 1
    const [first, last] = [reaches[from], reaches[to]]
    if (to <= from || !first || !last) return
    const off = Math.abs(first.left + last.right - part.left - part.right) / 2
    const leftmost = columns.slice(from, to + 1).some((c) => Math.abs(c.left - part.left) < 0.3 * band.size)
    if (!leftmost && off < 0.25 * (last.right - first.left)) found.push({ from, to })
  })
  return found
}

/** Columns that only headings or rows without figures show. */
function withEmptyColumns(
  columns: readonly Span[],
  head: readonly Band[],
  body: readonly Band[],
  size: number,
): Span[] {
  let spans = [...columns]
  const add = (s: Span): void => {
    const near = 0.3 * size
    if (spans.some((c) => s.right >= c.left - near && s.left <= c.right + near)) return
    spans = [...spans, { left: s.left, right: s.right }].sort((a, b) => a.left - b.left)
  }
  for (const band of body) for (const s of band.segments) if (!total.test(s.text)) add(s)
  // A heading may stand beside the writing of its own column; only where there are too many does one head an empty column.
  for (const band of [...head].reverse()) {
    const headings = headingsOf(band)
    if (headings.length > spans.length) for (const s of headings) add(s)
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
  placeHeadings(bands.slice(0, headBands), spans).forEach((headings, row) => {
    for (const { from, to } of headings) if (to > from) put(row, from, to)
  })
  bands.slice(headBands).forEach((band, i) => {
    for (const { from, to } of totalsOver(band, spans)) put(headBands + i, from, to)
  })
  bands.forEach((_, row) => {
    for (let column = 0; column < width; column++) put(row, column, column)
  })
  return {
    rows: between(bands.map((b) => ({ left: b.top, right: b.bottom }))),
    columns: between(spans),
    cells,
    owner,
  }
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
