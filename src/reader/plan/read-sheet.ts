import { fundColumnOf } from '../../forms/performance/recognise.ts'
import type { Draft, DraftIndicator } from './draft.ts'
import { fieldIn, key, type KnownLabels } from './known.ts'
import { listHeads } from './list-heads.ts'
import type { PlanSheet, SheetText } from './sheet.ts'
import { goalHeading, headsIn, otherHeads, within, type Head, type Mode } from './sheet-heads.ts'
import { readPairs } from './sheet-pairs.ts'
import {
  isTotal,
  readFunds,
  readGoals,
  readIndicator,
  readListed,
  readTotal,
  takeBefore,
} from './sheet-rows.ts'

/** Reads a filled-in form from the top of a sheet to its end, as a person would: labels say what stands beside and below them. */
export function readSheet(sheet: PlanSheet, labels: KnownLabels, draft: Draft): void {
  const walk: Walk = { labels, draft, mode: { in: 'fields' }, goal: null, above: null, spanning: [] }
  for (const row of sheet.rows) {
    const top = row[0]!.top
    walk.spanning = walk.spanning.filter((cell) => cell.bottom >= top)
    for (const cell of row) if (cell.bottom > cell.top) walk.spanning.push(cell)
    if (!begins(row, walk) && !goesOn(row, walk)) {
      walk.mode = { in: 'fields' }
      readPairs(row, labels, draft)
    }
  }
}

/** Where the walk down a sheet stands. */
interface Walk {
  readonly labels: KnownLabels
  readonly draft: Draft
  mode: Mode
  goal: number | null
  above: DraftIndicator | null
  /** Cells over several rows that reach as far as this one. */
  spanning: SheetText[]
}

/** Whether a row is a heading, or the total that ends a table. */
function begins(row: readonly SheetText[], walk: Walk): boolean {
  const { labels, draft, mode } = walk
  const top = row[0]!.top
  if (mode.in === 'indicators' && top <= mode.bottom) {
    const more = draft.form === null ? [] : listHeads(row, draft.form, labels, draft)
    walk.mode = { ...mode, before: [...mode.before, ...more] }
    return true
  }
  const heads = headsIn(row, labels, draft)
  if (heads !== null) walk.above = null
  const begun = heads ?? otherHeads(row, labels)
  if (begun !== null) {
    walk.mode = begun
    return true
  }
  const goal = goalHeading(row, labels, draft)
  if (goal !== null) {
    walk.goal = goal
    walk.mode = { in: 'fields' }
    return true
  }
  if (!isTotal(row) || mode.in === 'funds') return false
  readTotal(row, mode, draft)
  walk.mode = { in: 'fields' }
  return true
}

/** Whether a row belongs to the table that the walk is in. */
function goesOn(row: readonly SheetText[], walk: Walk): boolean {
  const { mode, labels, draft } = walk
  const covering = (from: number): readonly SheetText[] =>
    walk.spanning.filter((cell) => cell.top > from && cell.top < row[0]!.top && cell.bottom >= row[0]!.top)
  switch (mode.in) {
    case 'fields':
      return false
    case 'indicators': {
      const left = row.find((cell) => cell.left < mode.first)
      if (mode.before.length === 0 && left !== undefined && fieldIn(labels, left.text) !== null) return false
      takeBefore(row, mode.before, mode.first, draft)
      const cells = [...covering(mode.bottom), ...row]
      walk.above = readIndicator(cells, mode.columns, walk.goal, walk.above, draft) ?? walk.above
      return true
    }
    case 'funds': {
      const more = moreHeads(row, mode.columns)
      if (more === null) return readFunds([...covering(mode.top), ...row], mode.columns, labels, draft)
      walk.mode = { ...mode, columns: [...mode.columns, ...more], top: row[0]!.top }
      return true
    }
    case 'list': {
      const first = row[0]!.text
      const ends = fieldIn(labels, first) !== null || labels.sides.has(key(first))
      if (ends || !row.some((cell) => within(mode, cell))) return false
      readListed(row, mode, draft)
      return true
    }
    case 'goals':
      readGoals(row, mode, labels, draft)
      walk.mode = { in: 'fields' }
      return true
  }
}

/** A second row of headings: 「近两年收支金额」 has one column for each year. */
function moreHeads(
  row: readonly SheetText[],
  columns: readonly Head<string>[],
): readonly Head<string>[] | null {
  const first = Math.min(...columns.map(({ left }) => left))
  const more = row.map(({ text, left, right }) => ({ key: fundColumnOf(text), left, right }))
  return more.every(
    (head): head is Head<NonNullable<typeof head.key>> => head.key !== null && head.left >= first,
  )
    ? more
    : null
}
