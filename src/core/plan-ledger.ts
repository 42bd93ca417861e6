import type { Measured } from './measured.ts'

/** A sheet row by row, as displayed; rows and columns keep the numbers that they have in the file. */
export type LedgerCells = readonly (readonly string[])[]

/** Where a plan says that the actual of an indicator comes from. */
export interface LedgerNamed {
  /** Index in `filled.indicators`. */
  readonly indicator: number
  /** Another file, as the plan writes it; nothing for a sheet of the plan's own workbook. */
  readonly file: string | null
  readonly sheet: string | null
  /** The cells, where the plan's own workbook holds them. */
  readonly cells: LedgerCells | null
  /** Where the plan says so. */
  readonly at: string
}

/** An actual computed from a ledger, beside the one that was typed. */
export interface FedIndicator {
  readonly indicator: number
  readonly name: string
  /** As the user would name it; nothing for the plan's own workbook. */
  readonly file: string | null
  readonly sheet: string | null
  readonly measured: Measured
  /** As the form prints it. */
  readonly actual: string
  /** What the plan had typed; '' where it left the place to the ledger. */
  readonly typed: string
}
