import type { Unit } from '../../core/amount.ts'
import type { Doubt } from '../../core/doubts.ts'
import type {
  CostItem,
  FundLine,
  Goal,
  Indicator,
  ListedProject,
  PerformanceField,
  ReservedPoints,
} from '../../core/performance.ts'
import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { Cell } from '../../core/table.ts'
import type { FundColumn } from '../../core/performance.ts'

/** A form while it is read; a finished one is frozen into a `PerformanceReading`. */
export interface Draft {
  title: string
  unit: Unit | null
  year: number | null
  readonly fields: Partial<Record<PerformanceField, Cell>>
  readonly funds: FundLine[]
  readonly points: ReservedPoints[]
  readonly goals: Goal[]
  readonly indicators: Indicator[]
  readonly costs: CostItem[]
  readonly projects: ListedProject[]
  total: Cell | null
  readonly doubts: Set<Doubt>
  /** What the form was seen to have, for finding its declaration. */
  readonly seen: Seen
}

export interface Seen {
  readonly columns: Set<IndicatorColumn>
  readonly funds: Set<FundColumn>
  list: boolean
  /** A header or a title said that this is a performance form. */
  sure: boolean
}

export const newDraft = (title: string): Draft => ({
  title,
  unit: null,
  year: null,
  fields: {},
  funds: [],
  points: [],
  goals: [],
  indicators: [],
  costs: [],
  projects: [],
  total: null,
  doubts: new Set(),
  seen: { columns: new Set(), funds: new Set(), list: false, sure: false },
})

/** A field is read once; what is printed again does not replace it. */
export function setField(draft: Draft, field: PerformanceField, cell: Cell): void {
  const known = draft.fields[field]
  if (known === undefined || known.text === '') draft.fields[field] = cell
}
