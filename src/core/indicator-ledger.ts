/** A column of a ledger, by the name we print and the names it may also go by. Names are compared after `normal()`, without units. */
export interface LedgerColumn {
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * What a row must say to be counted. A cell that says neither yes nor no is reported, never guessed; only a `filled` cell and the
 * `done` of a deadline may be blank, which then means 「not yet」.
 */
export type LedgerCondition =
  | {
      readonly kind: 'says'
      readonly column: LedgerColumn
      readonly yes: readonly string[]
      readonly no: readonly string[]
    }
  | { readonly kind: 'filled'; readonly column: LedgerColumn }
  /** Done on the day due or before. */
  | { readonly kind: 'on time'; readonly done: LedgerColumn; readonly due: LedgerColumn }

/** Rows that are counted: each for itself, or once for every different text in a column (a person paid twelve times is one person). */
export interface LedgerCount {
  readonly distinct?: LedgerColumn
  readonly where?: readonly LedgerCondition[]
}

/** Figures that are added: amounts of money, or bare numbers (人次, 学时, 平方米). */
export interface LedgerSum {
  readonly column: LedgerColumn
  readonly kind: 'money' | 'number'
  readonly where?: readonly LedgerCondition[]
}

/**
 * How the actual of an indicator comes out of the rows of a ledger. The part of a `rate` is chosen among its whole, so that it lies
 * between 0 and 100 %; a `share` of two sums may exceed it.
 */
export type LedgerMeasure =
  | { readonly kind: 'count'; readonly of: LedgerCount }
  | { readonly kind: 'sum'; readonly of: LedgerSum }
  | { readonly kind: 'mean'; readonly amount: LedgerSum; readonly per: LedgerCount }
  | { readonly kind: 'rate'; readonly whole: LedgerCount; readonly part: readonly LedgerCondition[] }
  | { readonly kind: 'share'; readonly part: LedgerSum; readonly whole: LedgerSum }
  /** Mean days from one date to another, over the rows where both are filled. */
  | { readonly kind: 'days'; readonly from: LedgerColumn; readonly to: LedgerColumn }
