import type { Basis } from '../../core/basis.ts'
import type { Form } from '../../core/form.ts'

/** One table as a place publishes it: which form it is, under which title and number. */
export interface PlaceTable {
  readonly form: string
  readonly title: string
  readonly number: string
}

/** What a place prints otherwise than the national forms. What it does not say is as in the national form. */
export interface Overlay {
  /** The place as its own documents name it. */
  readonly place: string
  /** Found in the region of a document. */
  readonly region: RegExp
  readonly kind: Form['kind']
  /** Fiscal years the list is known for. */
  readonly years: { readonly from: number; readonly to?: number }
  /** Its tables in its own order. */
  readonly tables: readonly PlaceTable[]
  /** Tables that no national form stands for. */
  readonly forms?: readonly Form[]
  readonly basis: Basis
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Tables numbered in the order given: 「数字」 in the pattern becomes 1, 2, 3 …, 「中文」 becomes 一, 二, 三 … */
export function numbered(
  pattern: string,
  tables: readonly (readonly [form: string, title: string])[],
): readonly PlaceTable[] {
  return tables.map(([form, title], at) => ({
    form,
    title,
    number: pattern.replace('数字', String(at + 1)).replace('中文', numerals[at] ?? String(at + 1)),
  }))
}

/** The list was taken from published documents of the place; no notice has been read. */
export const published = (what: string): Basis => ({ notice: what, verified: 'printed on the form' })
