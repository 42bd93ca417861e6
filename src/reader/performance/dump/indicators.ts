import type { Group, GroupRows } from './group.ts'
import { indicatorOf } from './indicator.ts'
import { leftover } from './leftovers.ts'
import { sharedNames } from './merged-names.ts'
import { ownLevel } from './own-levels.ts'
import { readOnce } from './repeats.ts'
import { cutRows, rowOf, type CutRow } from './rows.ts'
import type { CellColumn } from './shape-costs.ts'
import { isSure, unsure } from './sureness.ts'
import { appended, cutOff, markedCells, mendTurned } from './turned.ts'
import { textOf, type Word } from './words.ts'

const absent = /^(?:无|不涉及|不适用|未设置|\/|—+|-+)/

/** The rows of one second level. A level printed without any row is kept, as not applicable. */
export function groupRows(words: readonly Word[], group: Group): GroupRows {
  const columns = group.columns.filter((column) => !/^level[12]$|^goal$/.test(column)) as CellColumn[]
  const named: readonly CellColumn[] = columns.includes('level3') ? columns : ['level3', ...columns]
  const cut = cutRows(words, named, group.layout)
  const goals = group.columns.includes('goal')
  const mended = mendTurned(cut.rows, named, group.layout)
  if (goals) {
    const { rows, rest, goalMore, lost } = overPage(mended, cut.rest, group)
    return { ...indicatorsOf(rows, lost, named, group), rest, goalMore }
  }
  const last = cut.rest
  const alone = mended.length === 0 && last.length > 0 ? onlyWords(last, group) : null
  if (alone !== null) return alone
  const open = last.length > 0 ? [rowOf(last, named, group.layout)] : []
  return { ...indicatorsOf([...mended, ...open], [], named, group), rest: [], goalMore: [] }
}

/** 「无」 below a level, or a name without anything beside it. */
function onlyWords(words: readonly Word[], group: Group): GroupRows | null {
  const said = textOf(words)
  if (!absent.test(said) && words.length > 1) return null
  const row: CutRow = { cells: new Map([['level3', words] as const]), words, split: null }
  const several = words.some((word, i) => i > 0 && !word.glued)
  const indicator = indicatorOf(several ? unsure(row) : row, group, !absent.test(said))
  return { indicators: [indicator], rest: [], goalMore: [], unread: [], inferred: several }
}

function indicatorsOf(
  found: readonly CutRow[],
  lost: readonly Word[],
  columns: readonly CellColumn[],
  group: Group,
): Pick<GroupRows, 'indicators' | 'unread' | 'inferred'> {
  const { rows, again } = readOnce(found)
  const readable = sharedNames(
    rows.filter((row) => row.split !== null),
    columns,
    group.layout,
  )
  const unread = [
    ...rows.flatMap((row) => (row.split === null ? leftover(row.words, 'no place in its form') : [])),
    ...leftover(lost, 'no place in its form'),
    ...again.flatMap((row) => leftover(row.words, 'row printed again')),
  ]
  if (found.length === 0) {
    const empty: CutRow = { cells: new Map(), words: [], split: null }
    return { indicators: [indicatorOf(empty, group, false)], unread, inferred: false }
  }
  return {
    indicators: readable.map((row, i) => {
      const own = i > 0 ? ownLevel(row, columns, group) : null
      return indicatorOf(own?.row ?? row, group, true, own)
    }),
    unread,
    inferred: readable.some((row) => !isSure(row)),
  }
}

/** Behind the last row stands the name of the next goal; where the page was turned, what is left of the row comes first. */
function overPage(
  rows: readonly CutRow[],
  rest: readonly Word[],
  { goalName, layout }: Group,
): Pick<GroupRows, 'rest' | 'goalMore'> & {
  readonly rows: readonly CutRow[]
  readonly lost: readonly Word[]
} {
  const cells = markedCells(rest)
  const last = rows.at(-1)
  const asItIs = { rows, rest, goalMore: [], lost: [] }
  if (!layout.marked || cells.length < 2 || last === undefined || rest[0]!.gap !== 'far') return asItIs
  const name = cells.at(-1)!
  const more = cells.slice(0, -1)
  const goalCut = goalName.at(-1)?.ended === false
  const columns = cutOff(last)
  if (more.length !== columns.length + (goalCut ? 1 : 0)) return { ...asItIs, rest: name, lost: more.flat() }
  const [goalMore, own] = goalCut ? [more[0]!, more.slice(1)] : [[], more]
  return { rows: [...rows.slice(0, -1), appended(last, columns, own)], rest: name, goalMore, lost: [] }
}
