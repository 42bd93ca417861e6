import type { CostItem, ListedProject } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import type { Sides } from './fund-pairs.ts'
import type { FundHeader } from './funds.ts'
import type { GoalHeader, GoalLabel } from './goals.ts'
import type { IndicatorHeader } from './indicator-header.ts'
import type { ListHeader } from './lists.ts'
import type { SheetRow } from './sheet.ts'

/** The rows under one indicator header, and the goal they serve. */
export interface Block {
  header: IndicatorHeader
  readonly rows: SheetRow[]
  readonly goal: number | null
  /** Its 总分 has been read. */
  closed?: true
}

/** Where in a form the reading stands. */
export type Section =
  | { readonly kind: 'fields' }
  | { readonly kind: 'goal'; readonly label: GoalLabel; readonly cell: Cell }
  | {
      readonly kind: 'goals'
      readonly header: GoalHeader
      /** The header's own row without its words: what stands there where no goal is told. */
      readonly blank: SheetRow
      readonly told: boolean
    }
  | { readonly kind: 'funds'; readonly header: FundHeader }
  | { readonly kind: 'pairs'; readonly sides: Sides; readonly places: readonly number[] }
  | { readonly kind: 'projects'; readonly header: ListHeader<Exclude<keyof ListedProject, 'isTotal'>> }
  | { readonly kind: 'costs'; readonly header: ListHeader<keyof CostItem> }
  | { readonly kind: 'indicators'; readonly block: Block }
