import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { Place, Role } from './band.ts'
import { bandsOf } from './bands.ts'
import { fit } from './fit.ts'

/** A cell of the one table that a form is. */
export interface LaidCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly role: Role
  readonly place: Place | null
}

/** A form as it is drawn: lines above, one table, lines below. Every document format is a drawing of this. */
export interface Laid {
  readonly title: string
  /** 「（2024年度）」, or nothing. */
  readonly year: string | null
  /** Shares of the width; they add up to 1. */
  readonly widths: readonly number[]
  readonly rows: number
  readonly cells: readonly LaidCell[]
  readonly notes: readonly string[]
}

/** Widths of a digit that a form is wide: what A4 shows at the size of type that forms have, upright and across. */
export const fullWidth = (columns: number): number => (columns > mostUpright ? 132 : 88)

/** More columns than this are not legible on an upright page. */
export const mostUpright = 11

export interface LayoutOptions {
  /** A level that several rows share stands on each of them, for a form that is still to be filled in. */
  readonly levelsApart?: boolean
}

/** Lays a filled form out. */
export function layOut(form: PerformanceForm, filled: FilledForm, options: LayoutOptions = {}): Laid {
  const bands = bandsOf(form, filled, options.levelsApart === true)
  const most = Math.max(0, ...bands.map((band) => band.widths.length))
  const { widths, edges } = fit(bands, fullWidth(most))
  const cells: LaidCell[] = []
  let row = 0
  for (const [i, band] of bands.entries()) {
    const lines = edges[i]!
    for (const line of band.rows) {
      for (const { at, across, down, text, role, place } of line) {
        const column = lines[at]!
        const columnSpan = lines[at + across]! - column
        cells.push({ row, column, rowSpan: down, columnSpan, text, role, place })
      }
      row += 1
    }
  }
  const declared = form.parts.flatMap((part) => (part.kind === 'notes' ? part.lines : []))
  return {
    title: filled.title ?? form.title,
    year: filled.year === null ? null : `（${filled.year}年度）`,
    widths,
    rows: row,
    cells,
    notes: [...declared, ...filled.notes],
  }
}

/** Cells by row, each row from left to right. */
export function rowsOf(laid: Laid): readonly (readonly LaidCell[])[] {
  const rows = Array.from({ length: laid.rows }, (): LaidCell[] => [])
  for (const it of laid.cells) rows[it.row]!.push(it)
  return rows
}
