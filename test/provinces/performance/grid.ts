import type { FundColumn, PerformanceField } from '../../../src/core/performance.ts'
import type { IndicatorColumn } from '../../../src/core/performance-form.ts'
import { points, type Made, type MadeRow } from './made.ts'

/** A cell of a printed form, and what a reader must find it to be. */
export interface GridCell {
  readonly text: string
  readonly wide: number
  readonly high: number
  readonly is: readonly string[]
}
export type GridRow = readonly GridCell[]

export const word = (text: string, wide = 1): GridCell => ({ text, wide, high: 1, is: [] })
export const told = (is: string, text: string, wide = 1): GridCell => ({ text, wide, high: 1, is: [is] })
export const field = (name: PerformanceField, text: string, wide = 1): GridCell =>
  told(`field.${name}`, text, wide)

/** Rows with a heading to their left that reaches over all of them. */
export const beside = (text: string, wide: number, rows: readonly GridRow[]): readonly GridRow[] =>
  rows.map((row, i) => (i === 0 ? [{ text, wide, high: rows.length, is: [] }, ...row] : row))

/** Whose project it is, and who carries it out: the columns that each label and each name take. */
export const owners = (
  m: Made,
  ...[owner, owns, doer, does]: readonly [number, number, number, number]
): GridRow => [
  word('主管部门', owner),
  field('department', m.department, owns),
  word('实施单位', doer),
  field('executor', m.executor, does),
]

export type FundColumnAt = readonly [FundColumn | '', string, number]

/** 资金: a header, and a line for each source. Points of execution stand on the line of the total. */
export function funds(
  m: Made,
  head: GridCell,
  columns: readonly FundColumnAt[],
  blank = '—',
): readonly GridRow[] {
  return [
    [head, ...columns.map(([, title, wide]) => word(title, wide))],
    ...m.funds.map((line, i): GridRow => [
      told(`fund.${i}.label`, line.label, head.wide),
      ...columns.map(([column, , wide]) => {
        if (column === '') return word('', wide)
        const whole = i === 0
        const text =
          column === 'weight'
            ? whole
              ? points(m.execution.weight)
              : blank
            : column === 'score'
              ? whole
                ? points(m.execution.score)
                : blank
              : line.cells[column]!
        return told(`fund.${i}.${column}`, text, wide)
      }),
    ]),
  ]
}

export type IndicatorColumnAt = readonly [IndicatorColumn | '', string, number]

/** The three levels, a column each. */
export const levels: readonly IndicatorColumnAt[] = [
  ['level1', '一级指标', 1],
  ['level2', '二级指标', 1],
  ['level3', '三级指标', 1],
]

const textIn = (row: MadeRow, column: Exclude<IndicatorColumn, 'goal'>): string => {
  switch (column) {
    case 'level1':
    case 'level2':
    case 'level3':
    case 'sign':
    case 'target':
    case 'unit':
    case 'actual':
    case 'reason':
      return row[column]
    case 'weight':
    case 'score':
      return points(row[column])
    default:
      return ''
  }
}

export interface TableOptions {
  /** Levels are printed on each row. */
  readonly repeated?: true
  /** What a row says in a column of the place's own. */
  readonly own?: (row: MadeRow, column: IndicatorColumn | '') => string | null
  readonly rows?: readonly MadeRow[]
  /** Rows that a header has beyond those given here. */
  readonly from?: number
}

/** The indicators: their header and their rows, levels merged over the rows they reach. */
export function indicators(
  m: Made,
  columns: readonly IndicatorColumnAt[],
  options: TableOptions = {},
): readonly GridRow[] {
  return [columns.map(([, title, wide]) => word(title, wide)), ...indicatorRows(m, columns, options)]
}

export function indicatorRows(
  m: Made,
  columns: readonly IndicatorColumnAt[],
  { repeated, own, rows = m.rows, from = 0 }: TableOptions = {},
): readonly GridRow[] {
  return rows.map((row, i) =>
    columns.flatMap(([column, , wide]): readonly GridCell[] => {
      if (column === '' || column === 'goal') return [word(own?.(row, '') ?? '', wide)]
      const text = own?.(row, column) ?? textIn(row, column)
      const is = (at: number): string => `indicator.${at + from}.${column}`
      if ((column !== 'level1' && column !== 'level2') || repeated === true) return [told(is(i), text, wide)]
      const same = (other: MadeRow | undefined): boolean =>
        other?.level1 === row.level1 && (column === 'level1' || other.level2 === row.level2)
      if (same(rows[i - 1])) return []
      let high = 1
      while (same(rows[i + high])) high += 1
      return [{ text, wide, high, is: Array.from({ length: high }, (_, k) => is(i + k)) }]
    }),
  )
}

export const goals = (
  m: Made,
  heads: readonly [string, string],
  wides: readonly [number, number],
): readonly GridRow[] => [
  [word(heads[0], wides[0]), word(heads[1], wides[1])],
  [told('goal.0.target', m.goal, wides[0]), told('goal.0.actual', m.done, wides[1])],
]

export const sum = (m: Made): bigint => m.rows.reduce((all, { weight }) => all + weight, m.execution.weight)
export const totalCell = (m: Made, wide = 1): GridCell => told('total', points(m.total), wide)
