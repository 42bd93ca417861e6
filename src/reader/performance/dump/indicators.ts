import type { IndicatorColumn } from '../../../core/performance-form.ts'
import type { Indicator } from '../../../core/performance.ts'
import type { Cell } from '../../../core/table.ts'
import { cellOf } from './cells.ts'
import type { CellColumn, Layout } from './shape-costs.ts'
import { levelAt } from './levels.ts'
import { cutRows, rowOf, type CutRow } from './rows.ts'
import { shapeOf } from './shapes.ts'
import { appended, cutOff, markedCells, mendTurned } from './turned.ts'
import { textOf, type Word } from './words.ts'

/** Where the rows of a group stand: under which levels, which goal, and the columns of their table. */
export interface Group {
  /** Each row so far named its second level. */
  readonly each: boolean
  readonly level1: readonly Word[]
  readonly level2: readonly Word[]
  readonly goal: number | null
  readonly columns: readonly IndicatorColumn[]
  readonly layout: Layout
  /** The name of the goal, where the table has a column for it. */
  readonly goalName: readonly Word[]
}

export interface GroupRows {
  readonly indicators: readonly Indicator[]
  /** Words behind the last row that belong to what follows, or to nothing known. */
  readonly rest: readonly Word[]
  /** Some words were given no place. */
  readonly left: boolean
  /** What of the name of the goal stands on the next page. */
  readonly goalMore: readonly Word[]
  /** Some cells were told apart by their order and shapes only. */
  readonly inferred: boolean
}

/** A reading that is so much better than the next, and costs no more, is sure. */
const clear = 20
const plain = 32

const absent = /^(?:无|不涉及|不适用|未设置|\/|—+|-+)/

/** The rows of one second level. A level printed without any row is kept, as not applicable. */
export function groupRows(words: readonly Word[], group: Group): GroupRows {
  const columns = group.columns.filter((column) => !/^level[12]$|^goal$/.test(column)) as CellColumn[]
  const named: readonly CellColumn[] = columns.includes('level3') ? columns : ['level3', ...columns]
  const cut = cutRows(words, named, group.layout)
  const lead = group.columns.includes('goal')
  const { rows, rest, goalMore, left } = lead
    ? overPage(mendTurned(cut.rows, named, group.layout), cut.rest, group)
    : { rows: mendTurned(cut.rows, named, group.layout), rest: cut.rest, goalMore: [], left: false }
  const said = textOf(rest)
  if (rest.length > 0 && !lead && rows.length === 0 && (absent.test(said) || rest.length === 1)) {
    const row = { cells: new Map([['level3', rest] as const]), words: rest, split: null }
    return {
      indicators: [indicatorOf(row, group, !absent.test(said))],
      rest: [],
      goalMore,
      left,
      inferred: false,
    }
  }
  const open = rest.length > 0 && !lead ? [rowOf(rest, named, group.layout)] : []
  const found = [...rows, ...open]
  const readable = found.filter((row) => row.split !== null)
  const lost = [
    ...found.filter((row) => row.split === null).flatMap((row) => row.words),
    ...(lead ? rest : []),
  ]
  if (found.length === 0) {
    const empty = { cells: new Map(), words: [], split: null }
    return { indicators: [indicatorOf(empty, group, false)], rest: lost, goalMore, left, inferred: false }
  }
  return {
    indicators: readable.map((row, i) => {
      const own = i > 0 && group.each ? ownLevel(row, named, group) : null
      if (own !== null) return own
      return indicatorOf(isRepeated(readable[i - 1], row) ? unsure(row) : row, group, true)
    }),
    rest: lost,
    goalMore,
    left: left || (!lead && lost.length > 0) || found.length > readable.length,
    inferred: readable.some((row) => !isSure(row)),
  }
}

const isSure = ({ split, turned, cells }: CutRow): boolean =>
  split !== null && turned !== true && split.margin >= clear && split.cost <= plain && !endsInFigure(cells)

/** 「预算执行率 97%≤执行率」: a figure at the end of a name may be a cell of its own. */
function endsInFigure(cells: CutRow['cells']): boolean {
  const name = cells.get('level3') ?? []
  const at = name.findLastIndex((word) => !word.glued && !word.first && /^[\d≥≤<>]/.test(word.text))
  return at > 0 && /\p{Script=Han}$/u.test(name[at - 1]!.text) && shapeOf(textOf(name.slice(at))) !== 'words'
}

/** The same words once more, not a line further: the page was turned there, and the row may stand once only. */
function isRepeated(before: CutRow | undefined, row: CutRow): boolean {
  return row.words[0]?.gap !== 'usual' && before !== undefined && textOf(before.words) === textOf(row.words)
}

const unsure = (row: CutRow): CutRow => ({ ...row, turned: true })

/** 「完成及时率 2020 年 12 月前 …」 where each row so far named its second level: so does this one. */
function ownLevel(row: CutRow, columns: readonly CellColumn[], group: Group): Indicator | null {
  const level = levelAt(row.words, 0)
  if (level?.key.bare !== true || level.taken >= row.words.length) return null
  const rest = rowOf(row.words.slice(level.taken), columns, group.layout)
  if (rest.split === null) return null
  return indicatorOf(unsure(rest), { ...group, level2: row.words.slice(0, level.taken) }, true)
}

/** Behind the last row stands the name of the next goal; where the page was turned, what is left of the row comes first. */
function overPage(
  rows: readonly CutRow[],
  rest: readonly Word[],
  { goalName, layout }: Group,
): Pick<GroupRows, 'rest' | 'goalMore' | 'left'> & { readonly rows: readonly CutRow[] } {
  const cells = markedCells(rest)
  const last = rows.at(-1)
  const asItIs = { rows, rest, goalMore: [], left: false }
  if (!layout.marked || cells.length < 2 || last === undefined || rest[0]!.gap !== 'far') return asItIs
  const name = cells.at(-1)!
  const more = cells.slice(0, -1)
  const goalCut = goalName.at(-1)?.ended === false
  const columns = cutOff(last)
  if (more.length !== columns.length + (goalCut ? 1 : 0)) return { ...asItIs, rest: name, left: true }
  const [goalMore, own] = goalCut ? [more[0]!, more.slice(1)] : [[], more]
  return { rows: [...rows.slice(0, -1), appended(last, columns, own)], rest: name, goalMore, left: false }
}

function indicatorOf(row: CutRow, group: Group, applicable: boolean): Indicator {
  const how = row.split === null || isSure(row) ? 'read' : 'inferred'
  const at = (column: CellColumn): Cell | null => cellOf(row.cells.get(column), how)
  const before = group.columns.filter((column) => column === 'twoYearsAgo' || column === 'lastYear')
  return {
    level1: cellOf(group.level1),
    level2: cellOf(group.level2),
    level3: at('level3'),
    goal: group.goal,
    sign: at('sign'),
    target: at('target'),
    unit: at('unit'),
    actual: at('actual'),
    weight: at('weight'),
    score: at('score'),
    reason: at('reason'),
    standard: at('standard'),
    explanation: at('explanation'),
    rule: at('rule'),
    before: before.map(at),
    ...(group.columns.includes('expected') ? { expected: at('expected') } : {}),
    ...(group.columns.includes('key') ? { key: at('key') } : {}),
    ...(group.columns.includes('remark') ? { remark: at('remark') } : {}),
    applicable,
  }
}
