import type { CostColumn, ProjectColumn } from '../../core/filled-form.ts'
import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { FundColumn, PerformanceField } from '../../core/performance.ts'

/** Which value of the form a cell holds, so that a template can compute with it and check it. */
export type Place =
  | { readonly of: 'field'; readonly field: PerformanceField }
  | { readonly of: 'fund'; readonly line: number; readonly column: FundColumn }
  | {
      readonly of: 'goal'
      readonly goal: number
      readonly column: 'target' | 'actual' | 'weight' | 'score'
    }
  | { readonly of: 'indicator'; readonly indicator: number; readonly column: IndicatorColumn }
  | { readonly of: 'cost'; readonly row: number; readonly column: CostColumn }
  | { readonly of: 'project'; readonly row: number; readonly column: ProjectColumn }
  | { readonly of: 'total'; readonly column: 'weight' | 'score' }

/** How a cell is drawn: the name of a block at its side, a name, a heading of a column, words, a figure, an amount of money. */
export type Role = 'side' | 'label' | 'head' | 'text' | 'figure' | 'amount'

/** A cell of a band, by the band's own columns. */
export interface BandCell {
  readonly at: number
  readonly across: number
  readonly down: number
  readonly text: string
  readonly role: Role
  readonly place: Place | null
}

/** Rows of a form that share their columns; `widths` are what each column asks for. */
export interface Band {
  readonly kind: string
  readonly widths: readonly number[]
  readonly rows: readonly (readonly BandCell[])[]
}

/** What the name of a block at its side asks for, of a row of about 100. */
export const sideWidth = 8

export const cell = (
  at: number,
  role: Role,
  text: string,
  more: Partial<Pick<BandCell, 'across' | 'down' | 'place'>> = {},
): BandCell => ({ at, across: 1, down: 1, text, role, place: null, ...more })
