import type { CellColumn, Layout } from './shape-costs.ts'
import { isPoints, isStandard, shapeOf } from './shapes.ts'
import { mostWords, split, type Split } from './split.ts'
import { textOf, type Word } from './words.ts'

/** One row told apart: the words of each of its cells. */
export interface CutRow {
  readonly cells: ReadonlyMap<CellColumn, readonly Word[]>
  readonly words: readonly Word[]
  readonly split: Split | null
  /** Put together over the turn of a page. */
  readonly turned?: boolean
}

export interface CutRows {
  readonly rows: readonly CutRow[]
  /** What stands behind the last row that is seen to end. */
  readonly rest: readonly Word[]
}

/** A row read so cheaply is taken without looking further. */
const cheap = 24
/** A number in the midst of a row may look like its end: so many ends further are tried. */
const further = 3
/** A line of two cells has no more words. */
const mostOfLine = 8

/** Tells the rows of one group apart: each ends with its points or its standard. */
export function cutRows(words: readonly Word[], columns: readonly CellColumn[], layout: Layout): CutRows {
  const ends = endsOf(words, columns)
  const rows: CutRow[] = []
  let start = 0
  let guessed = false
  for (let e = 0; e < ends.length; e++) {
    const end = ends[e]!
    if (end <= start) continue
    const own = words[end]?.gap === 'far' ? { ...layout, turned: true } : layout
    let best = rowOf(words.slice(start, end), columns, own)
    let taken = e
    for (let k = e + 1; costOf(best) > cheap && k <= e + further && k < ends.length; k++) {
      const longer = rowOf(words.slice(start, ends[k]), columns, layout)
      if (costOf(longer) < costOf(best)) [best, taken] = [longer, k]
    }
    start = ends[taken]!
    // Where a row was seen to end by its two cells only, so is the next seen to begin.
    const guess = columns.at(-1) === 'target' && !endsInValue(words, start - 1)
    rows.push(guess || guessed ? { ...best, turned: true } : best)
    guessed = guess
    e = taken
  }
  return { rows, rest: words.slice(start) }
}

const costOf = (row: CutRow): number => row.split?.cost ?? Infinity

/** The words as one row. */
export function rowOf(words: readonly Word[], columns: readonly CellColumn[], layout: Layout): CutRow {
  const found = words.length > mostWords ? null : split(words, columns, layout)
  const cells = new Map<CellColumn, readonly Word[]>()
  found?.ends.forEach((end, i) => {
    const cell = words.slice(found.ends[i - 1] ?? 0, end)
    if (cell.length > 0) cells.set(columns[i]!, cell)
  })
  return { cells, words, split: found }
}

/** Where rows may end: behind a line whose last word is the last cell of a row. */
function endsOf(words: readonly Word[], columns: readonly CellColumn[]): readonly number[] {
  const last = columns.findLast(
    (column) => column === 'score' || column === 'weight' || column === 'standard' || column === 'target',
  )
  if (last === undefined) return []
  const ends: number[] = []
  words.forEach((word, i) => {
    if (word.last && isLast(words, i, last, columns.length === 2)) ends.push(i + 1)
  })
  return ends
}

function isLast(words: readonly Word[], at: number, column: CellColumn, paired: boolean): boolean {
  if (column === 'standard') return endsInStandard(words, at)
  if (column !== 'target') return isPoints(words[at]!.text) && !isTorn(words, at)
  return (endsInValue(words, at) && !isTorn(words, at)) || (paired && endsPair(words, at))
}

const endsInValue = (words: readonly Word[], at: number): boolean =>
  [1, 2].some((n) => shapeOf(textOf(words.slice(Math.max(0, at + 1 - n), at + 1))) === 'value')

/** 「社区法治氛围 增强」: a line of two cells, where no row has more. */
function endsPair(words: readonly Word[], at: number): boolean {
  let start = at
  while (start > 0 && !words[start]!.first && at - start < mostOfLine) start--
  const cells = words
    .slice(start, at + 1)
    .filter(({ text, glued }) => !glued && !/^[，。、；：）》”]/.test(text))
  return cells.length === 2 && cells.every(({ text }) => /^[\p{Script=Han}“"（]/u.test(text))
}

const endsInStandard = (words: readonly Word[], at: number): boolean =>
  [1, 2, 3].some((n) => at + 1 >= n && isStandard(textOf(words.slice(at + 1 - n, at + 1))))

/** 「12」 of 「2020 年 12」 at the end of a line belongs to what follows. */
const isTorn = (words: readonly Word[], at: number): boolean =>
  !words[at]!.first && /\d年$/.test(textOf(words.slice(Math.max(0, at - 2), at)))
