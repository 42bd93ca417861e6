import type { Mesh } from './rules.ts'
import { reach } from './rules.ts'
import type { Stroke } from './strokes.ts'

/** The cells that rules make: edges of rows and columns, and which elementary cells are merged into one. */
export interface Lattice {
  /** y of the row edges, one more than rows. */
  readonly rows: readonly number[]
  /** x of the column edges, one more than columns. */
  readonly columns: readonly number[]
  readonly cells: readonly LatticeCell[]
  /** Index into `cells` of each elementary cell, row by row. */
  readonly owner: Int32Array
}

export interface LatticeCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Edges closer than this are one edge, in points: no row or column of text is so narrow. */
const narrow = 3.5

/** More cells than these make no table on one page. */
const mostCells = 100_000

/** Lays cells between the rules of a mesh; null when they enclose nothing. Missing outer borders are put in. */
export function latticeOf(mesh: Mesh): Lattice | null {
  const across = [...mesh.across, ...missing(mesh.across, mesh.down, mesh.top, mesh.bottom)]
  const down = [...mesh.down, ...missing(mesh.down, mesh.across, mesh.left, mesh.right)]
  const rows = edges(across)
  const columns = edges(down)
  if (rows.length < 2 || columns.length < 2 || rows.length * columns.length > mostCells) return null
  const below = present(rows, columns, across)
  const beside = present(columns, rows, down)
  return merge(rows, columns, below, beside)
}

/** Borders that are not drawn at the two ends of the crossing rules, where several of those run past the last drawn one. */
function missing(own: readonly Stroke[], crossing: readonly Stroke[], start: number, end: number): Stroke[] {
  let first = Infinity
  let last = -Infinity
  for (const r of own) {
    first = Math.min(first, r.at)
    last = Math.max(last, r.at)
  }
  const made: Stroke[] = []
  const before = crossing.filter((r) => r.from < first - narrow * 2 && r.from < start + narrow * 2)
  const after = crossing.filter((r) => r.to > last + narrow * 2 && r.to > end - narrow * 2)
  if (before.length >= 2) made.push(stretch(before, start))
  if (after.length >= 2) made.push(stretch(after, end))
  return made
}

function stretch(crossing: readonly Stroke[], at: number): Stroke {
  let from = Infinity
  let to = -Infinity
  for (const r of crossing) {
    from = Math.min(from, r.at)
    to = Math.max(to, r.at)
  }
  return { at, from, to }
}

function edges(rules: readonly Stroke[]): number[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at)
  const found: number[] = []
  let sum = 0
  let weight = 0
  let lastAt = NaN
  for (const r of sorted) {
    if (weight > 0 && r.at - lastAt > narrow) {
      found.push(sum / weight)
      sum = 0
      weight = 0
    }
    const length = r.to - r.from
    sum += r.at * length
    weight += length
    lastAt = r.at
  }
  if (weight > 0) found.push(sum / weight)
  return found
}

/** For each edge and each stretch between crossing edges: is a rule drawn there? */
function present(at: readonly number[], between: readonly number[], rules: readonly Stroke[]): Uint8Array {
  const width = between.length - 1
  const drawn = new Uint8Array(at.length * width)
  for (const r of rules) {
    let e = 0
    while (e + 1 < at.length && Math.abs(at[e + 1]! - r.at) < Math.abs(at[e]! - r.at)) e++
    for (let s = 0; s < width; s++) {
      const from = between[s]!
      const to = between[s + 1]!
      const covered = Math.min(r.to, to) - Math.max(r.from, from)
      if (covered >= Math.min((to - from) * 0.6, to - from - reach)) drawn[e * width + s] = 1
    }
  }
  return drawn
}

function merge(rows: number[], columns: number[], below: Uint8Array, beside: Uint8Array): Lattice {
  const height = rows.length - 1
  const width = columns.length - 1
  const owner = new Int32Array(height * width).fill(-1)
  const cells: LatticeCell[] = []
  const rightOpen = (row: number, column: number): boolean => beside[(column + 1) * height + row] === 0
  const underOpen = (row: number, column: number): boolean => below[(row + 1) * width + column] === 0
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (owner[row * width + column] !== -1) continue
      let right = column + 1
      while (right < width && owner[row * width + right] === -1 && rightOpen(row, right - 1)) right++
      let bottom = row + 1
      while (bottom < height && opens(owner, width, bottom, column, right, rightOpen, underOpen)) bottom++
      for (let r = row; r < bottom; r++) owner.fill(cells.length, r * width + column, r * width + right)
      cells.push({ row, column, rowSpan: bottom - row, columnSpan: right - column })
    }
  }
  return { rows, columns, cells, owner }
}

/** Does the cell spread into this row: nothing drawn above it, nothing drawn within it? */
function opens(
  owner: Int32Array,
  width: number,
  row: number,
  column: number,
  right: number,
  rightOpen: (row: number, column: number) => boolean,
  underOpen: (row: number, column: number) => boolean,
): boolean {
  for (let c = column; c < right; c++) {
    if (owner[row * width + c] !== -1 || !underOpen(row - 1, c)) return false
    if (c + 1 < right && !rightOpen(row, c)) return false
  }
  return true
}
