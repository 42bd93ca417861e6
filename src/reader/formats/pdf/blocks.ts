import { isNote, type Band } from './bands.ts'
import { parted } from './gutters.ts'

/** A stretch of bands that may be one table. */
export interface Block {
  readonly start: number
  readonly end: number
  /** How many of its bands hold figures or stand under its labels. */
  readonly members: number
}

/** Bands in the midst of a table that neither hold figures nor stand under its labels. */
const mostStrange = 3
/** Type sizes: a wider gap ends a table, unless a total stands beyond it. */
const widestGap = 4
const widestBeforeTotal = 15
/** Steps from row to row differ by no more than this. */
const evenStep = 1.4

/** The stretch of bands that belong with the figured one at `first`; none before `taken`. */
export function blockFrom(bands: readonly Band[], first: number, taken: number): Block {
  const known = new KnownEdges()
  known.learn(bands[first]!)
  let members = 1
  let strange = 0
  let pitch = 0
  let end = first + 1
  for (let i = first + 1; i < bands.length && strange <= mostStrange; i++) {
    const band = bands[i]!
    const gap = band.top - bands[i - 1]!.bottom
    const step = band.top - bands[i - 1]!.top
    const row = known.isRow(band)
    if (headsAnother(band)) {
      // The title above it is no row of this table.
      if (end === i && isTitle(bands[i - 1]!) && i - 1 > first) {
        end--
        members--
      }
      break
    }
    if (gap > widestGap * band.size) {
      // A total may stand far below, after rows left blank.
      if (!row || !band.figured || gap > widestBeforeTotal * band.size) break
    } else if (!row && isProse(band)) break
    if (band.figured || row) {
      known.learn(band)
      members++
      strange = 0
      end = i + 1
    } else if (known.isLabel(band) && (pitch === 0 || step < evenStep * pitch)) {
      members++
      if (strange === 0) end = i + 1
    } else strange++
    if (gap <= widestGap * band.size) pitch = Math.max(pitch, step)
  }
  let start = first
  while (start > taken && bands[start]!.top - bands[start - 1]!.top < evenStep * pitch) {
    if (!known.isLabel(bands[start - 1]!) && !known.isRow(bands[start - 1]!)) break
    start--
    members++
  }
  return { start, end, members }
}

/** A number of few digits, or the dash in its place. */
const bare = /^(?:[\d０-９]{1,3}|[-—–]{1,2})$/

/** Where the labels of a block begin and its figures end, as far as seen. */
class KnownEdges {
  private readonly lefts: number[] = []
  private readonly rights: number[] = []
  private readonly middles: number[] = []

  learn(band: Band): void {
    for (const s of parted(band).segments) {
      const middle = (s.left + s.right) / 2
      if (bare.test(s.text) && !near(this.rights, s.right, 0.25)) this.rights.push(s.right)
      if ((bare.test(s.text) || s.figure) && !near(this.middles, middle, 0.25)) this.middles.push(middle)
      const [edges, at] = s.figure ? [this.rights, s.right] : [this.lefts, s.left]
      if (!near(edges, at, 0.25)) edges.push(at)
    }
  }

  /** Does all of it begin where labels begin? */
  isLabel(band: Band): boolean {
    return !isAbout(band) && band.segments.every((s) => near(this.lefts, s.left, 1.2 * band.size))
  }

  /** Does it hold figures, all of which end or have their middle where figures do? They may nearly touch their labels. */
  isRow(band: Band): boolean {
    const { segments } = parted(band)
    const figures = segments.filter((s) => s.figure)
    const small = segments.filter((s) => bare.test(s.text))
    // 「五、教育支出 | 35 | 0」: numbers that might be anything are a row where all of them stand beneath others.
    const stands = (s: { readonly left: number; readonly right: number }): boolean =>
      near(this.rights, s.right, 0.5 * band.size) ||
      near(this.middles, (s.left + s.right) / 2, 0.3 * band.size)
    if (figures.length === 0 && small.length >= 2 && segments.length > small.length)
      return small.every(stands)
    // The first figures of a column stand beneath none, but the numbers of the rows (行次) do.
    return figures.length > 0 && (figures.every(stands) || (small.length >= 2 && small.every(stands)))
  }
}

const near = (edges: readonly number[], at: number, within: number): boolean =>
  edges.some((edge) => Math.abs(edge - at) < within)

/** A sentence: long, in one piece. */
export function isProse(band: Band): boolean {
  return band.lines.length === 1 && band.segments.length === 1 && band.segments[0]!.text.length > 24
}

const caption =
  /单位\s*[:：]|[:：].*(万?元|单位)|^[(（]?(公开\s*\d|附\s*[表件图]|表\s*[\d一二三四五六七八九十])/

/** 「部门：… 单位：万元」 in the midst of rows: another table begins. */
const headsAnother = (band: Band): boolean =>
  !band.figured && (band.segments.some((s) => moneyUnit.test(s.text)) || body.test(band.segments[0]!.text))

const moneyUnit = /单位\s*[:：]\s*[亿百千万]*元/
const body = /^(?:公开|编制|填报|预算|主管)?(?:部门|单位)(?:名称)?\s*[:：]/

const isTitle = (band: Band): boolean => !band.figured && band.segments.length === 1

/** A line that stands about a table: its caption, its unit, its notes. */
export const isAbout = (band: Band): boolean => band.segments.some((s) => isNote(s) || caption.test(s.text))
