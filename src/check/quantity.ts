import type { Amount, Unit } from '../core/amount.ts'
import type { CellReference, Claim } from '../core/claim.ts'
import type { Percent } from '../core/ratio.ts'
import type { Source } from '../core/source.ts'

/**
 * A number on paper as a check weighs it: a cell of a form, or a value of a sentence. Two quantities with one `id` are one
 * number, so that like terms can be gathered.
 */
export interface Quantity {
  readonly id: string
  /** 《支出决算表》「合计」行「项目支出」列, or the words before the number in its sentence. */
  readonly name: string
  readonly text: string
  readonly unit: Unit
  /** What arithmetic takes it for: a blank is zero. Nothing for a percentage. */
  readonly amount: Amount
  readonly percent?: Percent
  /** False where the reading is inferred or its table in doubt: then nothing may be called an error. */
  readonly sure: boolean
  /** Nothing is printed there; the reading takes it for zero. */
  readonly blank: boolean
  /** What is printed is no number (a misprint such as 「16.886.22」): `amount` means nothing. */
  readonly malformed: boolean
  readonly source: Source
  readonly cell?: CellReference
  /** Titles of its form, row and column as printed. */
  readonly place?: Place
  /** Index of the form reading it stands in. */
  readonly reading?: number
  readonly claim?: Claim
  readonly role?: string
}

export interface Place {
  readonly form: string
  readonly row: string
  readonly column: string
}

/** `coefficient` times what is printed. */
export interface Term {
  readonly coefficient: bigint
  readonly of: Quantity
}
