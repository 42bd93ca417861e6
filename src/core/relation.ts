import type { Basis } from './basis.ts'

/** 表内, 表间, 表文, 文文, 跨年, 部门与单位. */
export type Family = 'within' | 'across' | 'told' | 'twice' | 'yearly' | 'units'

/**
 * Which row of a form. A key of its rows, a classification code, or the row that the relation's `each` has bound.
 */
export type RowOf = string | { readonly code: string } | 'each'

/** A tree of cells, sums and differences. From the one tree come the check, the Chinese sentence, the formula and the documentation. */
export type Expression =
  | {
      readonly kind: 'cell'
      readonly form: string
      readonly row: RowOf | EachRow
      readonly column: string | EachColumn
    }
  | { readonly kind: 'sum'; readonly of: readonly Expression[] }
  | { readonly kind: 'less'; readonly from: Expression; readonly take: Expression }
  /** The first of these that the document prints: a subtotal or, where a place leaves it out, the sum of its parts. */
  | { readonly kind: 'either'; readonly of: readonly Expression[] }
  /** The sum of every row of a group that is printed. */
  | {
      readonly kind: 'group'
      readonly form: string
      readonly group: string
      readonly column: string | EachColumn
    }
  /** The sum of the rows one level below the bound code (类 → 款 → 项), or of the top level below 「合计」. */
  | { readonly kind: 'children'; readonly form: string; readonly column: string | EachColumn }

export interface EachRow {
  readonly each: 'row'
}
export interface EachColumn {
  readonly each: 'column'
}
export const eachRow: EachRow = { each: 'row' }
export const eachColumn: EachColumn = { each: 'column' }

/** What a relation is repeated over. Each names the form whose printed rows or columns are walked. */
export type Each =
  | { readonly over: 'rows'; readonly form: string }
  /** Rows with a code that have at least one printed row below them, and 「合计」. */
  | { readonly over: 'parents'; readonly form: string }
  /** Codes printed in both forms. */
  | {
      readonly over: 'codes'
      readonly form: string
      readonly and: string
      readonly level?: 'class' | 'section' | 'item'
    }
  /** Label rows that stand for a code, against the row of that code in the other form. */
  | { readonly over: 'classes'; readonly form: string; readonly and: string }
  | { readonly over: 'columns'; readonly form: string; readonly columns: readonly string[] }

export interface Relation {
  readonly id: string
  readonly family: Family
  readonly each?: readonly Each[]
  readonly left: Expression
  readonly is: '=' | '≤'
  readonly right: Expression
  /** What a break means: arithmetic that cannot be otherwise, or something a careful reviewer would ask about. */
  readonly severity: 'error' | 'warning'
  /**
   * Only where these cells are all zero or blank, e.g. 「全部为一般公共预算」, and where those are printed. They may stand on other
   * forms than the two sides do; where such a form cannot be read, the condition cannot be told either.
   */
  readonly when?: {
    readonly zero?: readonly Expression[]
    readonly printed?: readonly Expression[]
  }
  readonly basis: Basis
  /** A word to the reader where the identity alone would puzzle. */
  readonly remark?: string
}

export const cell = (form: string, row: RowOf | EachRow, column: string | EachColumn): Expression => ({
  kind: 'cell',
  form,
  row,
  column,
})
export const sum = (...of: Expression[]): Expression => ({ kind: 'sum', of })
export const less = (from: Expression, take: Expression): Expression => ({ kind: 'less', from, take })
export const either = (...of: Expression[]): Expression => ({ kind: 'either', of })
export const group = (form: string, name: string, column: string | EachColumn): Expression => ({
  kind: 'group',
  form,
  group: name,
  column,
})
export const children = (form: string, column: string | EachColumn): Expression => ({
  kind: 'children',
  form,
  column,
})
