import type { Unit } from './amount.ts'
import type { Basis } from './basis.ts'

/** Which document an official form belongs to. */
export type DocumentKind = 'final' | 'budget' | 'self-evaluation' | 'targets' | 'other'

/**
 * How a printed text is recognised, always after `normal()` (see `normal.ts`).
 *
 * For a **title**: without its year, body and table number. For a **column**: the header path, levels joined by `/`, without
 * years and units in brackets; a string must equal the whole path or its last levels, a RegExp is tried on the whole path;
 * the longest match wins, then the first declared. For a **row**: the label without its ordinal (`bare()`); a string must
 * equal it, a RegExp is tried on it.
 */
export type Pattern = string | RegExp

/** The classification whose codes name the rows of a form. */
export type Classification = 'function' | 'economic' | 'government-economic'

export interface ColumnDeclaration {
  /** As the form prints it: header levels joined by `/`. */
  readonly title: string
  /** Other wordings of the whole header path or of its last levels. */
  readonly aliases?: readonly Pattern[]
  /** Last part of the concept of its facts: 「total」, 「basic」, 「project」. */
  readonly concept: string
  /** On a form with several halves (收入 | 支出), the half it belongs to. */
  readonly half?: string
}

export interface RowDeclaration {
  readonly label: string
  readonly aliases?: readonly Pattern[]
  readonly concept: string
  readonly half?: string
  /** The row this one is a part of (「其中：」 and numbered sub-items). */
  readonly partOf?: string
  /** The group it adds up in: 「class」 for the 功能分类 rows of a summary. */
  readonly group?: string
  /** The classification code that a label row stands for: 201 for 一般公共服务支出. */
  readonly code?: string
}

/**
 * An official form, declared once; reading, checking and writing are functions of it. Nothing here says where it is printed.
 */
export interface Form<Row extends string = string, Column extends string = string> {
  readonly id: string
  readonly kind: 'final' | 'budget'
  /** National title. */
  readonly title: string
  readonly aliases: readonly Pattern[]
  /** Patterns that a title must not match, where two forms' titles share words. */
  readonly unlike?: readonly Pattern[]
  /** 「公开01表」. */
  readonly number: string
  readonly unit: Unit
  /**
   * Rows are found by their labels; by classification codes (the row is then its code, 「合计」 is `total`, and label rows
   * such as 「人员经费合计」 may be declared too); as free entries such as units or projects (`entry-1` …, 「合计」 is `total`);
   * or there is one row only, called `only`.
   */
  readonly rowsBy: 'label' | 'code' | 'entry' | 'single'
  readonly classification?: Classification
  readonly columns: Readonly<Record<Column, ColumnDeclaration>>
  readonly rows: Readonly<Record<Row, RowDeclaration>>
  /** The form this is another layout of: a document prints one or the other, and neither is missing where the other stands. */
  readonly layoutOf?: string
  /** Published in some places only: where it is not found, nothing is missing. */
  readonly optional?: true
  /** First fiscal year the declaration is valid for, and the last. */
  readonly years?: { readonly from?: number; readonly to?: number }
  readonly basis: Basis
}

/** Declares a form; the compiler then knows its rows and columns by name. */
export function form<const Row extends string, const Column extends string>(
  declaration: Form<Row, Column>,
): Form<Row, Column> {
  return declaration
}
