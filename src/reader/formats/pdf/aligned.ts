import type { Lattice, LatticeCell } from './lattice.ts'
import type { Segment } from './segments.ts'
import { segmentsOf } from './segments.ts'
import type { WrittenLine } from './writing.ts'

/** A table that no rules show: its lattice, laid between what is aligned, and the lines it takes. */
export interface Aligned {
  readonly lattice: Lattice
  readonly lines: readonly WrittenLine[]
}

interface Row {
  readonly line: WrittenLine
  readonly segments: readonly Segment[]
  /** Two or more segments, one of them a figure. */
  readonly figured: boolean
}

/** Fewer rows than these show no column. */
const fewestRows = 3
/** Lines without figures that may stand between two rows of one table: labels in several lines, headings. */
const mostBetween = 3

/** Finds tables without rules among lines from the top down. Prose has no gutters and yields none. */
export function findAligned(lines: readonly WrittenLine[]): Aligned[] {
  const rows = lines.map(rowOf)
  const found: Aligned[] = []
  let taken = 0
  for (let start = 0; start < rows.length; start++) {
    if (!rows[start]!.figured) continue
    const end = blockEnd(rows, start)
    const block = tableOf(rows, start, end, taken)
    if (block) {
      found.push(block.table)
      taken = end
    }
    start = end - 1
  }
  return found
}

function rowOf(line: WrittenLine): Row {
  const segments = segmentsOf(line)
  return { line, segments, figured: segments.length >= 2 && segments.some((s) => s.figure) }
}

/** Past the last figured row that belongs with the one at `start`. */
function blockEnd(rows: readonly Row[], start: number): number {
  let end = start + 1
  for (let i = start + 1; i < rows.length && i - end <= mostBetween; i++) {
    const gap = rows[i]!.line.top - rows[i - 1]!.line.bottom
    if (gap > 4 * rows[i]!.line.size || isProse(rows[i]!)) break
    if (rows[i]!.figured) end = i + 1
  }
  return end
}

/** A sentence: long, in one piece. */
function isProse(row: Row): boolean {
  return row.segments.length === 1 && row.segments[0]!.text.length > 24
}

function tableOf(rows: readonly Row[], start: number, end: number, taken: number): { table: Aligned } | null {
  const body = rows.slice(start, end)
  const figured = body.filter((r) => r.figured)
  if (figured.length < fewestRows || figured.length < body.length * 0.5) return null
  const size = median(figured.map((r) => r.line.size))
  const columns = columnsOf(figured, size)
  if (columns.length < 2 || !columns.some((c) => aligns(c, figured, size))) return null
  if (isContents(columns, figured)) return null
  const head = headStart(rows, start, taken, columns, size)
  const all = rows.slice(head, end)
  const spans = withEmptyColumns(columns, rows.slice(head, start), size)
  return { table: { lattice: latticeOf(all, start - head, spans), lines: all.map((r) => r.line) } }
}

interface Span {
  readonly left: number
  readonly right: number
}

/** Where figured rows have writing, and hardly any row has writing in between. */
function columnsOf(rows: readonly Row[], size: number): Span[] {
  const ends: { at: number; step: number }[] = []
  for (const row of rows) {
    for (const s of row.segments) ends.push({ at: s.left, step: 1 }, { at: s.right, step: -1 })
  }
  ends.sort((a, b) => a.at - b.at || b.step - a.step)
  // One long label among many rows may run across a gutter.
  const noise = rows.length >= 12 ? 1 : 0
  const covered: Span[] = []
  let depth = 0
  let from = 0
  for (const { at, step } of ends) {
    const before = depth
    depth += step
    if (before <= noise && depth > noise) from = at
    else if (before > noise && depth <= noise) covered.push({ left: from, right: at })
  }
  return joinNear(covered, Math.max(2.5, 0.3 * size))
}

function joinNear(spans: readonly Span[], least: number): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.left - last.right < least)
      joined[joined.length - 1] = { left: last.left, right: span.right }
    else joined.push(span)
  }
  return joined
}

const within = (s: Segment, c: Span): boolean => {
  const middle = (s.left + s.right) / 2
  return middle >= c.left - 1 && middle <= c.right + 1
}

/** A column of figures set to one edge, or to the middle. */
function aligns(column: Span, rows: readonly Row[], size: number): boolean {
  const own = rows.flatMap((r) => r.segments.filter((s) => within(s, column)))
  const figures = own.filter((s) => s.figure)
  if (figures.length < fewestRows || figures.length < own.length * 0.6) return false
  return [(s: Segment) => s.left, (s: Segment) => s.right, (s: Segment) => (s.left + s.right) / 2].some(
    (edge) => {
      const at = median(figures.map(edge))
      return figures.filter((s) => Math.abs(edge(s) - at) < 0.4 * size).length >= 0.7 * figures.length
    },
  )
}

/** A table of contents: titles and page numbers that only grow. */
function isContents(columns: readonly Span[], rows: readonly Row[]): boolean {
  if (columns.length > 2) return false
  const last = rows.map((r) => r.segments.at(-1)!.text)
  return last.every((t) => /^\d{1,3}$/.test(t)) || rows.some((r) => /[.…·]{6}/.test(r.segments[0]!.text))
}

const caption = /单位\s*[:：]|[:：].*(万?元|单位)|^[(（]?(公开|附|表)/

/** The first of the lines above the body that head its columns. */
function headStart(
  rows: readonly Row[],
  start: number,
  taken: number,
  columns: readonly Span[],
  size: number,
): number {
  const left = columns[0]!.left - 2 * size
  const right = columns.at(-1)!.right + 2 * size
  let head = start
  for (let i = start - 1; i >= Math.max(taken, start - 8); i--) {
    const row = rows[i]!
    const near = rows[i + 1]!.line.top - row.line.bottom < 1.6 * size
    const inside = row.line.left >= left && row.line.right <= right
    if (!near || !inside || row.segments.some((s) => caption.test(s.text)) || isProse(row)) break
    if (row.line.size > 1.25 * size) break
    // A line alone in the middle is a title, unless several columns stand above it already.
    if (row.segments.length >= 2) head = i
    else if (head === start && i < start - 1) break
  }
  // Names of columns in several lines may end with a single one above the body.
  return head
}

/** Columns that only their heading shows. */
function withEmptyColumns(columns: readonly Span[], head: readonly Row[], size: number): Span[] {
  let spans = [...columns]
  for (const row of [...head].reverse()) {
    for (const s of row.segments) {
      if (spans.every((c) => s.right < c.left - 0.3 * size || s.left > c.right + 0.3 * size)) {
        spans = [...spans, { left: s.left, right: s.right }].sort((a, b) => a.left - b.left)
      }
    }
  }
  return spans
}

function latticeOf(all: readonly Row[], headRows: number, spans: readonly Span[]): Lattice {
  const groups = joinRows(all, headRows, spans)
  const rows = edgesBetween(groups.map((g) => ({ left: g.top, right: g.bottom })))
  const columns = edgesBetween(spans)
  const cells: LatticeCell[] = []
  const width = spans.length
  const owner = new Int32Array(groups.length * width).fill(-1)
  groups.forEach((group, row) => {
    for (const { from, to } of group.wide) {
      if (owner.subarray(row * width + from, row * width + to + 1).some((o) => o !== -1)) continue
      owner.fill(cells.length, row * width + from, row * width + to + 1)
      cells.push({ row, column: from, rowSpan: 1, columnSpan: to - from + 1 })
    }
    for (let column = 0; column < width; column++) {
      if (owner[row * width + column] !== -1) continue
      owner[row * width + column] = cells.length
      cells.push({ row, column, rowSpan: 1, columnSpan: 1 })
    }
  })
  return { rows, columns, cells, owner }
}

interface Group {
  top: number
  bottom: number
  figured: boolean
  /** Headings over several columns. */
  wide: { from: number; to: number }[]
}

/** Lines that make one row: a label in several lines around the line of its figures. */
function joinRows(all: readonly Row[], headRows: number, spans: readonly Span[]): Group[] {
  const groups: Group[] = all.map((row, i) => ({
    top: row.line.top,
    bottom: row.line.bottom,
    figured: row.figured,
    wide: i < headRows ? row.segments.map((s) => reachOf(s, spans)).filter((r) => r.to > r.from) : [],
  }))
  const pitch = median(
    groups.flatMap((g, i) =>
      i > 0 && g.figured && groups[i - 1]!.figured ? [g.top - groups[i - 1]!.top] : [],
    ),
  )
  const joined: Group[] = []
  groups.forEach((group, i) => {
    const last = joined.at(-1)
    const close =
      last !== undefined && i >= headRows && i > 0 && group.top - groups[i - 1]!.top < 0.75 * pitch
    if (close && !(last.figured && group.figured) && i > headRows) {
      last.bottom = Math.max(last.bottom, group.bottom)
      last.figured ||= group.figured
    } else joined.push({ ...group })
  })
  return joined
}

/** The columns a heading stands over. */
function reachOf(segment: Segment, spans: readonly Span[]): { from: number; to: number } {
  let from = -1
  let to = -1
  spans.forEach((c, i) => {
    const middle = (c.left + c.right) / 2
    if (middle > segment.left - 1 && middle < segment.right + 1) {
      if (from < 0) from = i
      to = i
    }
  })
  return { from, to }
}

function edgesBetween(spans: readonly Span[]): number[] {
  const edges = [spans[0]!.left - 1]
  for (let i = 1; i < spans.length; i++) edges.push((spans[i - 1]!.right + spans[i]!.left) / 2)
  edges.push(spans.at(-1)!.right + 1)
  // Lines set closely may overlap; edges still have to rise.
  for (let i = 1; i < edges.length; i++) edges[i] = Math.max(edges[i]!, edges[i - 1]! + 0.01)
  return edges
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}
