import { segmentsOf, type Segment } from './segments.ts'
import type { WrittenLine } from './writing.ts'

/** What stands beside one another in a table without rules: one line, or several where a label is broken over lines. */
export interface Band {
  readonly lines: readonly WrittenLine[]
  readonly segments: readonly Segment[]
  /** Two or more segments, one of them a figure. */
  readonly figured: boolean
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/** Lines whose writing overlaps in height make one band; so does a broken label close to its figures. */
export function bandsOf(lines: readonly WrittenLine[]): Band[] {
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
  return attachLabels(bands)
}

function bandOf(lines: readonly WrittenLine[]): Band {
  const segments = lines.flatMap(segmentsOf).sort((a, b) => a.left - b.left)
  return {
    lines,
    segments,
    figured: segments.length >= 2 && segments.some((s) => s.figure),
    top: Math.min(...lines.map((l) => l.top)),
    bottom: Math.max(...lines.map((l) => l.bottom)),
    size: Math.max(...lines.map((l) => l.size)),
  }
}

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
    const short = !band.figured && band.segments.length === 1 && band.segments[0]!.text.length <= 20
    if (short && above?.figured && up <= close && down > 2 * Math.max(up, 0.1 * band.size)) {
      attached[attached.length - 1] = bandOf([...above.lines, ...band.lines])
    } else if (short && below?.figured && down <= close && up > 2 * Math.max(down, 0.1 * band.size)) {
      attached.push(bandOf([...band.lines, ...below.lines]))
      i++
    } else attached.push(band)
  }
  return attached
}
