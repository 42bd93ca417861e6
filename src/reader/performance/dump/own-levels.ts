import type { Group } from './group.ts'
import { levelAt } from './levels.ts'
import { rowOf, type CutRow } from './rows.ts'
import type { CellColumn } from './shape-costs.ts'
import { figureAt, unsure } from './sureness.ts'
import type { Word } from './words.ts'

/** A row that names its second level itself, in words that a row may say as well. */
export interface OwnLevel {
  readonly level2: readonly Word[]
  readonly row: CutRow
}

/** The second level that a row behind the first of its group names itself; nothing where it names none. */
export function ownLevel(row: CutRow, columns: readonly CellColumn[], group: Group): OwnLevel | null {
  const taken = (group.each ? knownLevel(row) : 0) || strangeLevel(row, columns, group)
  if (taken === 0) return null
  const rest = rowOf(row.words.slice(taken), columns, group.layout)
  return rest.split === null ? null : { level2: row.words.slice(0, taken), row: unsure(rest) }
}

/** 「完成及时率 2020 年 12 月前 …」 where each row so far named its second level: so does this one. */
function knownLevel({ words }: CutRow): number {
  const level = levelAt(words, 0)
  return level?.key.bare === true && level.taken < words.length ? level.taken : 0
}

/** 「预算执行率 97%≤执行率 98% 100% 20」: one line holds a cell for each column, and one more before them. */
function strangeLevel(row: CutRow, columns: readonly CellColumn[], { columns: all }: Group): number {
  const oneLine = row.words.every((word, i) => i === 0 || (!word.first && !word.glued))
  const oneMore = row.words.length === columns.length + 1 && row.cells.size === columns.length
  return all.includes('level2') && oneLine && oneMore && figureAt(row) === 1 ? 1 : 0
}
