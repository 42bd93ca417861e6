import type { Block, Grid, Line } from '../../document.ts'
import { findAligned, type Rules } from './aligned.ts'
import { fillLattice, gridOf, touches } from './cells.ts'
import type { Glyph } from './glyphs.ts'
import { withIslands } from './islands.ts'
import { latticeOf, type Lattice } from './lattice.ts'
import { joinStrokes, meshesOf } from './rules.ts'
import { sealLetters } from './seals.ts'
import { movedUp, rulesMovedUp, tightness } from './pitch.ts'
import { refine } from './refine.ts'
import { withUnshadedEnd } from './shaded.ts'
import { gatherRuns, slants, type GlyphRun } from './runs.ts'
import type { Drawing } from './strokes.ts'
import { contractRuns, gatherLines, lineOf, lineText, proseText, type WrittenLine } from './writing.ts'

/** One page's characters and rules as blocks, from the top down. */
export function layOut(glyphs: readonly Glyph[], drawing: Drawing, page: number): Block[] {
  const rules = { across: joinStrokes(drawing.across), down: joinStrokes(drawing.down) }
  const runs = gatherRuns(glyphs)
  const seal = sealLetters(runs)
  const isStamp = (run: GlyphRun): boolean => slants(run) || seal.has(run)
  const grids: Grid[] = []
  let free = takeGrids(
    rules,
    runs.filter((run) => !isStamp(run)),
    page,
    grids,
  )
  if (drawing.edgesDown.length > 0) {
    const edges = shadedRules(drawing, rules, grids)
    free = takeGrids(edges, free, page, grids, withUnshadedEnd, isWhole)
  }
  const written = gatherLines(free)
  const by = tightness(written)
  const close = by === 1 ? written : written.map((line) => movedUp(line, by))
  const tables = findAligned(close, by === 1 ? rules : rulesMovedUp(rules, by))
  for (const { lattice, filled } of tables) {
    const placed = by === 1 ? lattice : { ...lattice, rows: lattice.rows.map((y) => y / by) }
    grids.push(gridOf(placed, filled, page, false))
  }
  const found = new Set(tables.flatMap((table) => table.lines))
  const taken = new Set(written.filter((_, i) => found.has(close[i]!)))
  const lines = written.filter((line) => !taken.has(line)).map((line) => proseLine(line, page))
  const stamps = runs.filter(isStamp).map((run) => ({ ...proseLine(lineOf([run]), page), margin: true }))
  return [...grids, ...lines, ...stamps].sort(fromTop)
}

/** Adds the grids that rules enclose to `grids`; what is left are the runs outside them. */
function takeGrids(
  rules: Rules,
  runs: readonly GlyphRun[],
  page: number,
  grids: Grid[],
  complete: (lattice: Lattice, runs: readonly GlyphRun[]) => Lattice = (lattice) => lattice,
  stands?: (grid: Grid, outside: readonly GlyphRun[]) => boolean,
): readonly GlyphRun[] {
  let free = runs
  for (const drawn of lattices(rules)) {
    const lattice = complete(drawn, free)
    const inside: GlyphRun[] = []
    const outside: GlyphRun[] = []
    for (const run of free) (touches(lattice, run) ? inside : outside).push(run)
    if (inside.length === 0) continue
    const grid = ruledGrid(lattice, inside, page)
    if (stands && !stands(grid, outside)) continue
    if (grid.cells.filter((c) => c.text !== '').length < 2) continue
    grids.push(grid)
    free = outside
  }
  return free
}

/** A row of headings may be shaded alone: then the figures follow beneath it, outside. */
function isWhole(grid: Grid, outside: readonly GlyphRun[]): boolean {
  if (grid.cells.some((cell) => amount.test(cell.text))) return true
  const { x, y, width, height } = grid.source.box!
  const beneath = outside.filter(
    (run) =>
      run.left > x - 3 &&
      run.right < x + width + 3 &&
      run.top > y + height - 3 &&
      run.top < y + height + closeUnder,
  )
  return !beneath.some((run) => amount.test(lineText({ runs: [run] })))
}

const amount = /\d[.,]\d/
/** Under headings that are shaded the first row follows as close as this. */
const closeUnder = 180

/** Where every other row is shaded, the edges between them are missing, as far as one row is high. */
const oneRow = 40

/** Rules together with the edges of shaded areas, outside the grids already found. */
function shadedRules(drawing: Drawing, rules: Rules, grids: readonly Grid[]): Rules {
  const boxes = grids.map((g) => g.source.box!)
  const outside = (x: number, y: number): boolean =>
    !boxes.some((b) => x > b.x - 3 && x < b.x + b.width + 3 && y > b.y - 3 && y < b.y + b.height + 3)
  const across = [...rules.across, ...drawing.edgesAcross].filter((r) => outside((r.from + r.to) / 2, r.at))
  const down = [...rules.down, ...drawing.edgesDown].filter((r) => outside(r.at, (r.from + r.to) / 2))
  return { across: joinStrokes(across), down: joinStrokes(down, oneRow) }
}

function ruledGrid(drawn: Lattice, runs: readonly GlyphRun[], page: number): Grid {
  let lattice = drawn
  let filled = fillLattice(lattice, runs)
  // First columns, then rows: no table needs more than a few steps.
  for (let step = 0; step < 3; step++) {
    const refined = refine(lattice, filled)
    if (!refined) break
    lattice = refined
    filled = fillLattice(lattice, runs)
  }
  return gridOf(lattice, filled, page, true)
}

/** More rules on one page than these draw a picture. */
const mostRules = 6_000

function lattices(rules: Rules): Lattice[] {
  const found: Lattice[] = []
  if (rules.across.length + rules.down.length > mostRules) return found
  for (const mesh of withIslands(meshesOf(rules.across, rules.down))) {
    const lattice = latticeOf(mesh)
    if (lattice && lattice.columns.length > 2) found.push(lattice)
  }
  // A table within the frame of another takes its own text first.
  return found.sort((a, b) => area(a) - area(b))
}

const area = (l: Lattice): number => (l.rows.at(-1)! - l.rows[0]!) * (l.columns.at(-1)! - l.columns[0]!)

function proseLine(line: WrittenLine, page: number): Line {
  const box = { x: line.left, y: line.top, width: line.right - line.left, height: line.bottom - line.top }
  return {
    kind: 'line',
    text: proseText(line),
    source: { page, box },
    size: line.size,
    runs: contractRuns(line),
  }
}

function fromTop(a: Block, b: Block): number {
  return a.source.box!.y - b.source.box!.y || a.source.box!.x - b.source.box!.x
}
