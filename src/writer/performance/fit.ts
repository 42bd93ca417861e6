import type { Band, BandCell } from './band.ts'
import { padding, widthOf, wordWidth } from './text-width.ts'

/** The columns that all bands of a form share, and for each band where its own columns begin and end among them. */
export interface Fitted {
  /** Shares of the whole width; they add up to 1. */
  readonly widths: readonly number[]
  /** Of each band: the shared column at which each of its columns begins, and the end of the last. */
  readonly edges: readonly (readonly number[])[]
}

/**
 * One grid for a form whose blocks have different columns: the block with the most columns gives the lines, every other
 * takes the nearest of them, as the official forms do. `full` is the width of the whole in digits.
 */
export function fit(bands: readonly Band[], full: number): Fitted {
  const finest = bands.reduce((best: Band | null, band) => (better(band, best) ? band : best), null)
  if (finest === null) return { widths: [], edges: [] }
  const widths = shares(finest.widths)
  const needs = bands.map((band) => band.widths.map((_, column) => least(band, column) / full))
  const edges = bands.map((band, i) => nearest(shares(band.widths), needs[i]!, widths))
  const most = bands.findIndex((band) => band.kind === 'indicators')
  const asked = most < 0 ? widths : asAsked(shares(bands[most]!.widths), edges[most]!, widths)
  return { widths: widened(asked, edges, needs), edges }
}

/** The indicator table is read most, so it decides where several have as many columns. */
const better = (band: Band, best: Band | null): boolean =>
  best === null ||
  band.widths.length > best.widths.length ||
  (band.widths.length === best.widths.length && band.kind === 'indicators' && best.kind !== 'indicators')

function shares(widths: readonly number[]): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => width / whole)
}

/** Characters of a name that are to stand on one line; beyond them it goes on below. */
const together = { side: 3, label: 4, head: 2 } as const

/** A heading takes no more lines than this. */
const headLines = 3

/** What a column needs so that no figure is broken and no name is cut up. */
function least(band: Band, column: number): number {
  const need = ({ at, across, text, role }: BandCell): number => {
    if (at !== column || across > 1 || text === '') return 0
    const name =
      role === 'side' || role === 'label' || role === 'head'
        ? Math.min(
            widthOf(text),
            Math.max(together[role] * widthOf('中'), role === 'head' ? widthOf(text) / headLines : 0),
          )
        : 0
    return Math.max(name, wordWidth(text)) + padding
  }
  return Math.max(0, ...band.rows.slice(0, 500).flatMap((row) => row.map(need)))
}

/** How much dearer it is to fall short of a need than to stray from what was asked. */
const shortfall = 20

/** Lines of the grid nearest to those asked for, each used once: the least sum of squared distances and shortfalls. */
function nearest(
  asked: readonly number[],
  needs: readonly number[],
  grid: readonly number[],
): readonly number[] {
  const lines = sums(grid)
  const wanted = sums(asked)
  const [n, k] = [grid.length, asked.length]
  const cost = (i: number, from: number, to: number): number =>
    (lines[to]! - wanted[i + 1]!) ** 2 + shortfall * Math.max(0, needs[i]! - (lines[to]! - lines[from]!)) ** 2
  // best[j]: least cost of ending column i on line j.
  let best = lines.map((_, j) => (j === 0 ? 0 : Infinity))
  const from: number[][] = []
  for (let i = 0; i < k; i++) {
    const next = lines.map(() => Infinity)
    const back: number[] = []
    for (let to = 1; to <= n; to++)
      for (let at = 0; at < to; at++) {
        const sum = best[at]! + cost(i, at, to)
        if (sum < next[to]!) [next[to], back[to]] = [sum, at]
      }
    best = next
    from.push(back)
  }
  const edges = [n]
  for (let i = k - 1; i >= 0; i--) edges.unshift(from[i]![edges[0]!]!)
  return edges
}

const sums = (parts: readonly number[]): readonly number[] =>
  parts.reduce<number[]>((all, part) => [...all, all.at(-1)! + part], [0])

/** The grid stretched so that one band has the widths it asks for. */
function asAsked(
  asked: readonly number[],
  edges: readonly number[],
  grid: readonly number[],
): readonly number[] {
  return asked.flatMap((share, i) => {
    const group = grid.slice(edges[i], edges[i + 1])
    const whole = group.reduce((sum, width) => sum + width, 0)
    return group.map((width) => (width / whole) * share)
  })
}

/** Times that needs are weighed against one another; a handful settles every declared form. */
const rounds = 12

/** The grid with every column as wide as it needs, at the cost of those that have more. */
function widened(
  grid: readonly number[],
  edges: readonly (readonly number[])[],
  needs: readonly (readonly number[])[],
): readonly number[] {
  let widths = [...grid]
  for (let round = 0; round < rounds; round++) {
    for (const [band, own] of edges.entries())
      for (const [i, need] of needs[band]!.entries()) {
        const [from, to] = [own[i]!, own[i + 1]!]
        const has = widths.slice(from, to).reduce((sum, width) => sum + width, 0)
        if (has < need) for (let at = from; at < to; at++) widths[at]! *= need / has
      }
    widths = [...shares(widths)]
  }
  return widths
}
