import type { Unit } from './amount.ts'
import type { Doubt } from './doubts.ts'
import type { How } from './fact.ts'
import type { Source } from './source.ts'

/** What became of a table that a document should have. An image is never called missing. */
export type TableState = 'present' | 'image-only' | 'empty-declared' | 'empty-undeclared' | 'absent'

/** One cell as printed, line breaks and spaces within Chinese text taken out; '' for empty. */
export interface Cell {
  readonly text: string
  readonly how: How
  readonly source: Source
}

export type Row = readonly Cell[]

/** A table as a reader sees it: pages joined, header levels joined by `/`, rows as printed. */
export interface Table {
  readonly title: string
  /** The number printed with it: 「公开01表」, 「表5」. */
  readonly number?: string | null
  readonly state: TableState
  readonly unit: Unit | null
  /** The body named above the table (「部门：…」), as printed. */
  readonly body: string | null
  /** The year printed on a line of its own under the title: 「（2024年度）」. */
  readonly year?: number
  readonly pages: readonly number[]
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** The lines under the table: 「注：…」, 「说明：…」. */
  readonly notes: readonly { readonly text: string; readonly source: Source }[]
  readonly source: Source
  /** Why the reading is in doubt, where it is. */
  readonly doubts: readonly Doubt[]
}
