import { cells } from '../../core/place.ts'
import type { Line } from '../document.ts'

/** Where the lines of a document begin and end, in points or, without geometry, in character cells. */
export interface Edges {
  /** Per page where there is geometry. */
  readonly right: ReadonlyMap<number, number>
  readonly left: ReadonlyMap<number, number>
  /** Cells a full line holds, where there is no geometry. */
  readonly cells: number
  /** Lines are whole paragraphs as a rule. */
  readonly prose: boolean
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

export function edges(lines: readonly Line[]): Edges {
  const widths: number[] = []
  const ends = new Map<number, number[]>()
  const starts = new Map<number, number[]>()
  for (const line of lines) {
    const text = line.text.trim()
    const width = cells(text)
    if (width >= 24) widths.push(width)
    const { page, box } = line.source
    if (page === undefined || box === undefined || width < 24) continue
    push(ends, page, box.x + box.width)
    push(starts, page, box.x)
  }
  widths.sort((a, b) => a - b)
  const right = new Map<number, number>()
  const left = new Map<number, number>()
  for (const [page, all] of ends)
    right.set(
      page,
      quantile(
        all.sort((a, b) => a - b),
        0.9,
      ),
    )
  for (const [page, all] of starts)
    left.set(
      page,
      quantile(
        all.sort((a, b) => a - b),
        0.1,
      ),
    )
  return { right, left, cells: quantile(widths, 0.85), prose: quantile(widths, 0.6) > 110 }
}

/** What cannot be broken at the start of a line: a word or number, or a character with the mark after it. */
function firstWord(text: string): string {
  return /^(?:[A-Za-z0-9.,%％]+|.[，。；：、）)”]?)/.exec(text)?.[0] ?? ''
}

/** Is `line` full, so that the first word of `next` had no room on it? A `first` line may have lost its indent of two characters. */
export function fills(line: Line, next: Line, page: Edges, first: boolean): boolean {
  const text = line.text.trim()
  const { box, page: number } = line.source
  const word = cells(firstWord(next.text.trim()))
  if (box !== undefined && number !== undefined) {
    const right = page.right.get(number)
    const width = cells(text)
    if (right === undefined || width === 0) return false
    const cell = box.width / width
    return box.x + box.width + (word + 1.5) * cell >= right
  }
  return cells(text) + word + (first ? 6 : 2.5) >= page.cells
}

/** Does the line begin further in than the others, as a paragraph's first line does? */
export function indented(line: Line, page: Edges): boolean {
  const { box, page: number } = line.source
  if (box === undefined || number === undefined) return /^[\s\u3000]{2,}/.test(line.text)
  const left = page.left.get(number)
  const width = cells(line.text.trim())
  if (left === undefined || width === 0) return false
  return box.x - left > (box.width / width) * 2.5
}

/** Does a line without an end reach so far that it can only be broken off? Ragged text is never quite full. */
export function long(line: Line, page: Edges): boolean {
  const { box, page: number } = line.source
  const right = number === undefined ? undefined : page.right.get(number)
  const left = number === undefined ? undefined : page.left.get(number)
  if (box !== undefined && right !== undefined && left !== undefined)
    return box.x + box.width - left > (right - left) * 0.75
  return cells(line.text.trim()) >= page.cells * 0.75
}
