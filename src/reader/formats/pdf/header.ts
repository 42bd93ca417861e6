import type { Band } from './bands.ts'
import type { Glyph } from './glyphs.ts'
import type { Span } from './gutters.ts'
import { share } from './headings.ts'
import { runOf, type GlyphRun } from './runs.ts'

/** One heading of a header of several levels, in the place it was meant for. */
export interface HeadCell {
  readonly row: number
  readonly rowSpan: number
  readonly from: number
  readonly to: number
  readonly runs: readonly GlyphRun[]
}

/** A header that no rules show: the heights of its levels, its cells, and the columns that it and the body make together. */
export interface Header {
  readonly levels: readonly Span[]
  readonly cells: readonly HeadCell[]
  readonly columns: readonly Span[]
  /** How far each column reaches, as its heading in the middle shows. */
  readonly reaches: readonly Span[]
}

interface Piece extends Span {
  readonly top: number
  readonly bottom: number
  readonly glyphs: readonly Glyph[]
}

/** A heading with those beneath it; a leaf has none and stands over one column. */
interface Node extends Span {
  readonly pieces: readonly Piece[]
  readonly y: number
  readonly under: readonly Node[]
}

/** A gap this share of the type size parts two headings of one line. */
const looseGap = 0.35
/** A heading this much of a row higher than another may stand over it; less, and it only reaches down over more levels. */
const overlying = 0.75

/**
 * Reads the levels of a header from how headings stand over one another: each in the middle of what it covers, and one that reaches
 * down over several levels in the middle of those. `columns` are those of the body, `pitch` the height of its rows.
 */
export function headerOf(bands: readonly Band[], columns: readonly Span[], pitch: number): Header | null {
  const size = Math.max(...bands.map((b) => b.size))
  const step = Math.min(Math.max(pitch, 1.15 * size), 2.5 * size)
  const nodes = stack(piecesOf(bands), size, step)
  if (nodes.length < columns.length || nodes.length > 60) return null
  // The first growth finds which heading stands over which column; the second knows how wide those are.
  const first = grow(nodes, size, step).flatMap(leavesOf)
  const found = match(first, columns)
  if (found === null) return null
  const tree = grow(widened(nodes, first, found, columns), size, step)
  const leaves = tree.flatMap(leavesOf)
  const places = match(leaves, columns)
  if (places === null || leaves.some(isScrap)) return null
  const depth = Math.max(...tree.map(depthOf))
  const cells: HeadCell[] = []
  const place = (node: Node, row: number, from: number): number => {
    let to = from
    for (const child of node.under) to = place(child, row + 1, to)
    const end = node.under.length === 0 ? from + 1 : to
    const rowSpan = node.under.length === 0 ? depth - row : 1
    cells.push({ row, rowSpan, from, to: end - 1, runs: node.pieces.map((p) => runOf([...p.glyphs])) })
    return end
  }
  let next = 0
  for (const node of tree) next = place(node, 0, next)
  cells.sort((a, b) => a.row - b.row || a.from - b.from)
  return { levels: levelsOf(bands, depth), cells, columns: spansOf(leaves, places, columns), reaches: leaves }
}

function piecesOf(bands: readonly Band[]): Piece[] {
  return bands
    .flatMap((b) => b.lines)
    .flatMap((line) => {
      const glyphs = line.runs.flatMap((r) => r.glyphs).filter((g) => !g.blank)
      glyphs.sort((a, b) => a.left - b.left)
      const parts: Glyph[][] = []
      for (const glyph of glyphs) {
        const last = parts.at(-1)
        const before = last?.at(-1)
        const close = before !== undefined && glyph.left - before.right <= looseGap * glyph.size
        if (last && (close || (before && spaced(last, before, glyph)))) last.push(glyph)
        else parts.push([glyph])
      }
      return parts.map((part): Piece => ({
        left: part[0]!.inkLeft,
        right: Math.max(...part.map((g) => g.inkRight)),
        top: line.top,
        bottom: line.bottom,
        glyphs: part,
      }))
    })
}

/** 「收　　入」: words set wide letter by letter. 「类 款 项」 are columns beside each other. */
function spaced(part: readonly Glyph[], before: Glyph, glyph: Glyph): boolean {
  const first = part[0]!.text + glyph.text
  return (
    part.length === 1 &&
    /^(?:收入|支出|项目|合计|小计|总计|金额)$/.test(first) &&
    glyph.left - before.right < 8 * glyph.size
  )
}

/** Lines of one heading, closer than rows are, put together. */
function stack(pieces: readonly Piece[], size: number, step: number): Node[] {
  const stacks: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.top - b.top)) {
    const above = stacks.find((s) => {
      const last = s.at(-1)!
      const apart = piece.top - last.top
      const middle = Math.abs((piece.left + piece.right - last.left - last.right) / 2)
      return (
        apart > 0.6 * size && apart < 0.85 * step && middle < size && piece.top - last.bottom < 0.5 * size
      )
    })
    if (above) above.push(piece)
    else stacks.push([piece])
  }
  return stacks.map((own) => nodeOf(own, []))
}

const nodeOf = (pieces: readonly Piece[], under: readonly Node[]): Node => ({
  pieces,
  under,
  y: (Math.min(...pieces.map((p) => p.top)) + Math.max(...pieces.map((p) => p.bottom))) / 2,
  left: Math.min(...pieces.map((p) => p.left), ...under.map((n) => n.left)),
  right: Math.max(...pieces.map((p) => p.right), ...under.map((n) => n.right)),
})

/** From the lowest headings up, those in the middle over others take them under themselves. */
function grow(nodes: readonly Node[], size: number, step: number): Node[] {
  const left = [...nodes].sort((a, b) => b.y - a.y)
  let units: Node[] = []
  while (left.length > 0) {
    const y = left[0]!.y
    const cluster: Node[] = []
    while (left[0] && left[0].y > y - 0.25 * step) cluster.push(left.shift()!)
    cluster.sort((a, b) => a.left - b.left)
    const alone = new Set(cluster)
    const grown: Node[] = []
    for (const stretch of stretches(units, y + overlying * step)) {
      if (stretch.low) {
        grown.push(...stretch.units)
        continue
      }
      const [from, to] = [stretch.units[0]!.left - size, stretch.units.at(-1)!.right + size]
      const over = cluster.filter((n) => (n.left + n.right) / 2 > from && (n.left + n.right) / 2 < to)
      const groups = share(over, stretch.units, size)
      let done = 0
      groups.forEach((group, i) => {
        if (!group) return
        grown.push(...stretch.units.slice(done, group.from))
        const under = stretch.units.slice(group.from, group.to + 1)
        alone.delete(over[i]!)
        grown.push(under.length === 1 ? lengthened(over[i]!, under[0]!) : nodeOf(over[i]!.pieces, under))
        done = group.to + 1
      })
      grown.push(...stretch.units.slice(done))
    }
    units = [...grown, ...alone].sort((a, b) => a.left + a.right - b.left - b.right)
  }
  return units
}

/** A heading over one other alone is the line before it. */
const lengthened = (above: Node, below: Node): Node => nodeOf([...above.pieces, ...below.pieces], below.under)

/** Neighbours that all stand low enough to be covered, and the rest one by one. */
function stretches(
  units: readonly Node[],
  from: number,
): { readonly low: boolean; readonly units: Node[] }[] {
  const found: { low: boolean; units: Node[] }[] = []
  for (const unit of units) {
    const low = unit.y < from
    const last = found.at(-1)
    if (!low && last && !last.low) last.units.push(unit)
    else found.push({ low, units: [unit] })
  }
  return found
}

/** Headings as wide as their columns. */
function widened(
  nodes: readonly Node[],
  leaves: readonly Node[],
  places: readonly number[],
  columns: readonly Span[],
): Node[] {
  return nodes.map((node) => {
    const at = places.findIndex((leaf) => leaves[leaf]!.pieces.at(-1) === node.pieces.at(-1))
    const column = columns[at]
    if (column === undefined) return node
    // Words are set to the left of their column, whose heading shows its middle and so how far it reaches.
    const reach = node.left + node.right - column.left
    return {
      ...node,
      left: Math.min(node.left, column.left),
      right: Math.max(node.right, column.right, column.left < node.left ? reach : node.right),
    }
  })
}

/** One letter alone is the end of a heading broken in a way not understood. */
const isScrap = (leaf: Node): boolean =>
  leaf.pieces.length === 1 &&
  leaf.pieces[0]!.glyphs.length === 1 &&
  !/[类款项]/.test(leaf.pieces[0]!.glyphs[0]!.text)

const leavesOf = (node: Node): Node[] => (node.under.length === 0 ? [node] : node.under.flatMap(leavesOf))
const depthOf = (node: Node): number => 1 + Math.max(0, ...node.under.map(depthOf))

/** The leaf over each column of the body, in order and as near as can be; null where there are too few. */
function match(leaves: readonly Span[], columns: readonly Span[]): number[] | null {
  if (leaves.length < columns.length) return null
  const away = (leaf: Span, column: Span): number =>
    Math.max(column.left - leaf.right, leaf.left - column.right, 0) +
    0.01 * Math.abs(leaf.left + leaf.right - column.left - column.right)
  let best: { cost: number; at: readonly number[] }[] = [{ cost: 0, at: [] }]
  leaves.forEach((leaf, i) => {
    const next: { cost: number; at: readonly number[] }[] = []
    for (let c = 0; c <= Math.min(i + 1, columns.length); c += 1) {
      const skip = best[c]
      const before = best[c - 1]
      const take = before && { cost: before.cost + away(leaf, columns[c - 1]!), at: [...before.at, i] }
      if (take && (!skip || take.cost < skip.cost)) next[c] = take
      else if (skip) next[c] = skip
    }
    best = next
  })
  return best[columns.length] ? [...best[columns.length]!.at] : null
}

/** Columns in order: those of the body, and between them those that only a heading shows. */
function spansOf(leaves: readonly Span[], places: readonly number[], columns: readonly Span[]): Span[] {
  const own = new Map(places.map((leaf, column) => [leaf, columns[column]!]))
  const spans: Span[] = []
  leaves.forEach((leaf, i) => {
    const column = own.get(i)
    const before = spans.at(-1)?.right ?? -Infinity
    if (column) {
      spans.push(column)
      return
    }
    const after = leaves.findIndex((_, j) => j > i && own.has(j))
    const limit = after < 0 ? Infinity : own.get(after)!.left
    const left = Math.max(leaf.left, Math.min(before + 1, limit))
    spans.push({ left, right: Math.max(left, Math.min(leaf.right, limit - 1)) })
  })
  return spans
}

/** Heights of the levels: the header divided evenly. What covers what is known by now. */
function levelsOf(bands: readonly Band[], depth: number): Span[] {
  const top = Math.min(...bands.map((b) => b.top))
  const bottom = Math.max(...bands.map((b) => b.bottom))
  const height = (bottom - top) / depth
  return Array.from({ length: depth }, (_, i) => ({ left: top + i * height, right: top + (i + 1) * height }))
}
