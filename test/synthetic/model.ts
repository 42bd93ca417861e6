import type { Unit } from '../../src/core/amount.ts'

/** A document as its author means it: what every rendering must give back. */
export interface TrueDocument {
  readonly kind: 'final' | 'budget'
  readonly body: string
  readonly region: string
  readonly year: number
  readonly parts: readonly Part[]
}

export type Part =
  | { readonly is: 'cover'; readonly lines: readonly string[] }
  | { readonly is: 'contents'; readonly lines: readonly string[] }
  | { readonly is: 'chapter' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly is: 'table'; readonly table: TrueTable }

export interface TrueTable {
  /** The forms it may be read as. */
  readonly forms: readonly string[]
  readonly title: string
  readonly number: string
  readonly body: string
  readonly unit: Unit
  /** Header path of each column. */
  readonly columns: readonly (readonly string[])[]
  readonly kinds: readonly ColumnKind[]
  /** As printed. */
  readonly rows: readonly (readonly string[])[]
  /** Label cells that reach over columns: row, first column, how many. */
  readonly merges: readonly (readonly [number, number, number])[]
  readonly notes: readonly string[]
}

export type ColumnKind = 'label' | 'code' | 'order' | 'money'

/** A value of a row before it is printed: words, an amount in 分, or nothing. */
export type Value = string | bigint | null
