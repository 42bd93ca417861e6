import type { Amount } from './amount.ts'
import type { NotANumber } from './printed.ts'
import type { Source } from './source.ts'

/**
 * How sure a reading is. `read`: the layout said so. `proven`: an identity of the form holds with it and with no other
 * reading. `inferred`: taken from context, proven by nothing.
 */
export type How = 'proven' | 'read' | 'inferred'

/** One number of one form, and where it was seen. What is printed survives beside what it became. */
export interface Fact {
  /** What it is, whichever form it stands in: 「revenue.total」, 「item.2080101.basic」. */
  readonly concept: string
  readonly form: string
  /** Row key of the form, or the classification code of the row. */
  readonly row: string
  /** The row's label as printed. */
  readonly label: string
  /** Classification code as printed, where the row has one. */
  readonly code: string | null
  /** Column key of the form. */
  readonly column: string
  readonly text: string
  /** Nothing where what is printed is not a number: then `why` says what it is. */
  readonly amount: Amount | null
  readonly why?: NotANumber
  readonly how: How
  readonly source: Source
}
