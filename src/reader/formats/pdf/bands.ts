import { partsOf, segmentsOf, type Segment } from './segments.ts'
import type { Stroke } from './strokes.ts'
import type { WrittenLine } from './writing.ts'

/** What stands beside one another in a table without rules: one line, or several where a label is broken over lines. */
export interface Band {
  readonly lines: readonly WrittenLine[]
  readonly segments: readonly Segment[]
  /** Two or more segments, one of them a figure; or many figures side by side. */
  readonly figured: boolean
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/** So many figures side by side, nothing between them, are never prose. */
export const manyFigures = 3

/** The most figures that stand side by side, however close. */
export function figuresInRow(segments: readonly Segment[]): number {
  let most = 0
  let count = 0
  for (const part of segments.flatMap(partsOf)) {
    count = part.figure ? count + 1 : 0
    most = Math.max(most, count)
  }
  return most
}

/**
 * Lines whose writing overlaps in height make one band; so does a broken label close to its figures, and all that stands
 * between two rules if it holds figures once.
 */
export function bandsOf(lines: readonly WrittenLine[], across: readonly Stroke[] = []): Band[] {
  const bands: Band[] = []
  let open: WrittenLine[] = []
  for (const line of lines) {
    const last = open.at(-1)
    if (last && line.top - last.top >= 0.95 * Math.min(last.size, line.size)) {
      bands.push(bandOf(open))
      open = []
    }
    open.push(line)
  }
  if (open.length > 0) bands.push(bandOf(open))
  return attachLabels(across.length < 2 ? bands : joinBetween(bands, across))
}

/** More lines between two rules than this are prose between ornaments. */
const mostLines = 8

/** Bands between two neighbouring rules become one, if only one of them holds figures. */
function joinBetween(bands: readonly Band[], across: readonly Stroke[]): Band[] {
  const joined: Band[] = []
  let next = 0
  for (let start = 0; start < bands.length; start = next) {
    const below = ruleUnder(bands[start]!, across)
    next = start + 1
    if (below === null) {
      joined.push(bands[start]!)
      continue
    }
    while (next < bands.length && middleOf(bands[next]!) < below) next++
    const between = bands.slice(start, next)
    const figured = between.filter((b) => b.figured).length
    if (between.length > 1 && between.length <= mostLines && figured === 1) {
      joined.push(bandOf(between.flatMap((b) => b.lines)))
    } else joined.push(...between)
  }
  return joined
}

const middleOf = (band: Band): number => (band.top + band.bottom) / 2

/** The height of the first rule beneath a band that has one above it too, both as wide as the band; else null. */
function ruleUnder(band: Band, across: readonly Stroke[]): number | null {
  const left = band.segments[0]?.left ?? 0
  const right = band.segments.at(-1)?.right ?? 0
  const y = middleOf(band)
  const over = across.filter((r) => r.from <= left + 3 && r.to >= right - 3)
  return over.some((r) => r.at <= y) ? (over.find((r) => r.at > y)?.at ?? null) : null
}

function bandOf(lines: readonly WrittenLine[]): Band {
  const segments = lines.flatMap(segmentsOf).sort((a, b) => a.left - b.left)
  return {
    lines,
    segments,
    figured:
      (segments.length >= 2 && segments.some((s) => s.figure)) || figuresInRow(segments) >= manyFigures,
    top: Math.min(...lines.map((l) => l.top)),
    bottom: Math.max(...lines.map((l) => l.bottom)),
    size: Math.max(...lines.map((l) => l.size)),
  }
}

const note = /^(注|说明|备注|附注)\s*\d*[:：.、]/

/** 「注：…」 and the like stand under a table, not in it. */
export const isNote = (segment: Segment): boolean => note.test(segment.text)

const isLabel = (segment: Segment): boolean => segment.text.length <= 20 && !isNote(segment)

/** A line of a label alone belongs to the row it stands clearly nearer to. */
function attachLabels(bands: readonly Band[]): Band[] {
  const attached: Band[] = []
  for (let i = 0; i < bands.length; i++) {
    const band = bands[i]!
    const above = attached.at(-1)
    const below = bands[i + 1]
    const up = above ? band.top - above.bottom : Infinity
    const down = below ? below.top - band.bottom : Infinity
    const close = 0.45 * band.size
    const short = !band.figured && band.segments.length === 1 && isLabel(band.segments[0]!)
    if (short && above?.figured && up <= close && down > 2 * Math.max(up, 0.1 * band.size)) {
      attached[attached.length - 1] = bandOf([...above.lines, ...band.lines])
    } else if (short && below?.figured && down <= close && up > 2 * Math.max(down, 0.1 * band.size)) {
      attached.push(bandOf([...band.lines, ...below.lines]))
      i++
    } else attached.push(band)
  }
  return attached
}
