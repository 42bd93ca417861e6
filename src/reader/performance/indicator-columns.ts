import type { Indicator } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'

const columns = [
  'level3',
  'sign',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'standard',
  'explanation',
  'rule',
] as const
type Column = (typeof columns)[number]

/** The columns that every indicator has, whether its form prints them or not. */
export const columnsOf = (at: (column: Column) => Cell | null): Pick<Indicator, Column> =>
  Object.fromEntries(columns.map((column) => [column, at(column)])) as Pick<Indicator, Column>
