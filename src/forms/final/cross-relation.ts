import type { Basis } from '../../core/basis.ts'
import type { Expression } from '../../core/relation.ts'

/** Which document stands on one side of a comparison. */
export interface DocumentRole {
  readonly kind: 'final' | 'budget'
  /** Fiscal year relative to the later document: 0 or −1. */
  readonly year: 0 | -1
  readonly scope?: 'department' | 'unit'
  /** `all`: the sum over every document of the role, such as all units of a department. */
  readonly take?: 'all'
}

/** A figure of one document: a cell or sum of cells, or a value told in its narrative. */
export type CrossSide =
  | { readonly of: 'cells'; readonly at: Expression }
  | { readonly of: 'told'; readonly sentence: string; readonly value: 'amount' | 'budgeted' }
  /** Last year's figure as any sentence tells it, or this year's less its change, where it compares with that kind of document. */
  | { readonly of: 'told before'; readonly compared: 'outturn' | 'budget' }
  /** The cells that a sentence of the later document speaks of, in the earlier one. */
  | { readonly of: 'spoken cell' }
  /** Any cell, against the same form, row and column of the other document. */
  | { readonly of: 'same cell' }

/** A relation between two documents: years of one body, budget and final accounts, units and department, versions. */
export interface CrossRelation {
  readonly id: string
  readonly family: 'yearly' | 'units' | 'versions'
  /** What it is about: all that differs between two documents on one topic is one finding. */
  readonly topic: 'balances' | 'previous' | 'original' | 'adjusted' | 'units' | 'versions'
  readonly documents: readonly [earlier: DocumentRole, later: DocumentRole]
  /** Repeated over the codes that both sides have (`'each'` as a row, or the code that a sentence names), or over sentences. */
  readonly each?: 'code' | 'sentence'
  readonly earlier: CrossSide
  readonly later: CrossSide
  readonly is: '=' | '≤'
  readonly severity: 'error' | 'warning' | 'note'
  readonly basis: Basis
  readonly remark?: { readonly zh: string; readonly en: string }
}
