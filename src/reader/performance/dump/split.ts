import { besideCost, CellCosts } from './costs.ts'
import { emptyCost, impossible, shapeCost, type CellColumn, type Layout } from './shape-costs.ts'
import { shapeOf, type Shape } from './shapes.ts'
import { textOf, type Word } from './words.ts'

/** Cells of a row told apart. Cell i takes the words from `ends[i-1]` to `ends[i]`. */
export interface Split {
  readonly ends: readonly number[]
  readonly cost: number
  /** How much dearer the next best reading is. */
  readonly margin: number
}

/** A target that is printed again as what was reached. */
const repeated = -30

interface Way {
  readonly cost: number
  readonly ends: readonly number[]
}

/** More words than this are not told apart. */
export const mostWords = 64
/** What costs so much is no reading. */
const dearest = impossible * 2

/** The cheapest way to part the words of a row into its columns, in order, and how far the next best is. */
export function split(words: readonly Word[], columns: readonly CellColumn[], layout: Layout): Split | null {
  if (words.length === 0 || words.length > mostWords) return null
  const costs = new CellCosts(words, layout)
  const inner = words.map((): readonly number[] | null => null)
  const n = words.length
  /** The two cheapest ways to read the words before each place with the columns so far. */
  let ways: readonly (readonly Way[])[] = Array.from({ length: n + 1 }, (_, i) =>
    i === 0 ? [{ cost: 0, ends: [] }] : [],
  )
  const text = new Texts(words)
  columns.forEach((column, at) => {
    const twice = column === 'actual' && columns[at - 1] === 'target'
    const next: Way[][] = Array.from({ length: n + 1 }, () => [])
    // The last column takes all that is left.
    const least = at === columns.length - 1 ? n : 0
    for (let from = 0; from <= n; from++) {
      const list = ways[from]!
      if (list.length === 0) continue
      const empty = emptyCost(column, words[from], layout)
      const inside = from === n ? [0] : (inner[from] ??= costs.from(from))
      for (let to = Math.max(from, least); to <= n; to++) {
        if (inside[to - from]! >= dearest) continue
        const own = to === from ? empty : inside[to - from]! + text.shapeCost(column, from, to)
        // Nothing but a target found again is cheaper than nothing.
        if (own + list[0]!.cost + repeated >= dearest) continue
        for (const way of list) {
          const same = twice && to > from && text.isRepeated(way.ends.at(-2) ?? 0, from, to)
          const beside = layout.centred && to > from ? text.besideCost(way.ends, from, to) : 0
          const cost = way.cost + own + (same ? repeated : 0) + beside
          if (cost < worst(next[to]!)) keep(next[to]!, { cost, ends: [...way.ends, to] })
        }
      }
    }
    ways = next
  })
  const [best, second] = ways[n]!
  if (best === undefined) return null
  return { ends: best.ends, cost: best.cost, margin: (second?.cost ?? dearest) - best.cost }
}

/** The two cheapest are asked for; a target found again may be dearer at first, so more are kept. */
const mostWays = 6

/** A way that costs so much need not be kept. */
const worst = (list: readonly Way[]): number => (list.length < mostWays ? dearest : list[mostWays - 1]!.cost)

function keep(list: Way[], way: Way): void {
  let at = list.length
  while (at > 0 && way.cost < list[at - 1]!.cost) at--
  list.splice(at, 0, way)
  if (list.length > mostWays) list.pop()
}

/** The words joined, sliced by word. */
class Texts {
  readonly #all: string
  readonly #at: readonly number[]
  /** Lines begun before each word. */
  readonly #starts: readonly number[]
  readonly #words: readonly Word[]
  readonly #cells = new Map<number, { readonly text: string; readonly shape: Shape }>()

  constructor(words: readonly Word[]) {
    this.#words = words
    this.#all = words.map((word) => word.text).join('')
    let at = 0
    this.#at = [0, ...words.map((word) => (at += word.text.length))]
    let starts = 0
    this.#starts = [0, ...words.map((word) => (starts += word.first ? 1 : 0))]
  }

  shapeCost(column: CellColumn, from: number, to: number): number {
    const key = from * (this.#words.length + 1) + to
    let cell = this.#cells.get(key)
    if (cell === undefined) {
      const text = textOf(this.#words.slice(from, to))
      cell = { text, shape: shapeOf(text) }
      this.#cells.set(key, cell)
    }
    return shapeCost(column, cell.text, cell.shape)
  }

  /** What it costs that the cell stands where it does beside the one before it. */
  besideCost(ends: readonly number[], from: number, to: number): number {
    if (from === 0) return 0
    let begin = 0
    for (const end of ends) if (end < from) begin = end
    return besideCost(this.#lines(begin, from), this.#lines(from, to), this.#words[from]!)
  }

  #lines(from: number, to: number): number {
    return 1 + this.#starts[to]! - this.#starts[from + 1]!
  }

  /** Do the words before `middle` say the same as those after it? */
  isRepeated(from: number, middle: number, to: number): boolean {
    const [a, b, c] = [this.#at[from]!, this.#at[middle]!, this.#at[to]!]
    return b > a && b - a === c - b && this.#all.slice(a, b) === this.#all.slice(b, c)
  }
}
