import type { Indicator } from '../../../core/performance.ts'
import type { Cell } from '../../../core/table.ts'
import { cellOf } from './cells.ts'
import type { Group } from './group.ts'
import { levelAt } from './levels.ts'
import type { OwnLevel } from './own-levels.ts'
import type { CutRow } from './rows.ts'
import type { CellColumn } from './shape-costs.ts'
import { isSure } from './sureness.ts'
import type { Word } from './words.ts'
import { columnsOf } from '../indicator-columns.ts'

/** 「产出」, whose 「指标」 may stand on the next page. */
const isCutShort = (level: readonly Word[]): boolean => levelAt(level, 0)?.key.bare === true

/** A row as an indicator, under the levels of its group or a second level of its own. */
export function indicatorOf(
  row: CutRow,
  group: Group,
  applicable: boolean,
  own: OwnLevel | null = null,
): Indicator {
  const how = (row.split === null && row.turned !== true) || isSure(row) ? 'read' : 'inferred'
  const at = (column: CellColumn): Cell | null => cellOf(row.cells.get(column), how)
  const before = group.columns.filter((column) => column === 'twoYearsAgo' || column === 'lastYear')
  return {
    level1: cellOf(group.level1, isCutShort(group.level1) ? 'inferred' : how),
    level2: own === null ? cellOf(group.level2, how) : cellOf(own.level2, 'inferred'),
    ...columnsOf(at),
    goal: group.goal,
    before: before.map(at),
    ...(group.columns.includes('expected') ? { expected: at('expected') } : {}),
    ...(group.columns.includes('key') ? { key: at('key') } : {}),
    ...(group.columns.includes('remark') ? { remark: at('remark') } : {}),
    applicable,
  }
}
