import { worth, type Unit } from '../../core/amount.ts'
import type { LedgerColumn } from '../../core/indicator-ledger.ts'
import type { IndicatorTemplate } from '../../core/indicator-template.ts'
import type { Measured } from '../../core/measured.ts'
import { normal } from '../../core/normal.ts'
import type { Result } from '../../core/result.ts'
import { findColumn, type LedgerRow } from './column.ts'
import { columnsOf } from './figures.ts'
import { measure, type MeasureFailure, type MeasureOptions } from './measure.ts'

/** Titles and notes that may stand above the headings of a sheet. */
const deepest = 20

/** A sheet as a spreadsheet or CSV file gives it, row by row. */
export type SheetCells = readonly (readonly string[])[]

/** The rows under the headings of a sheet, and what stands above them. */
export interface Ledger {
  readonly rows: readonly LedgerRow[]
  /** Number of the first of them in the sheet. */
  readonly firstRow: number
  readonly unit: Unit | null
}

/** Computes an actual from a whole sheet: titles above the headings are passed over, 「单位：万元」 among them is heeded. */
export function measureSheet(
  template: IndicatorTemplate,
  cells: SheetCells,
  options: Omit<MeasureOptions, 'firstRow'> = {},
): Result<Measured, MeasureFailure> {
  const wanted = template.ledger === undefined ? [] : columnsOf(template.ledger)
  const { rows, firstRow, unit } = ledgerOf(cells, wanted, options.columns)
  return measure(template, rows, { ...(unit === null ? {} : { unit }), ...options, firstRow })
}

/** Finds the headings: the first row that has every wanted column, or the one that has most of them. */
export function ledgerOf(
  cells: SheetCells,
  wanted: readonly LedgerColumn[],
  chosen: MeasureOptions['columns'] = {},
): Ledger {
  const fits = cells.slice(0, deepest).map(
    (row) =>
      wanted.filter((column) => {
        const found = findColumn(row, column, chosen[column.name])
        return found.ok || found.reason.code === 'measure column twice'
      }).length,
  )
  const at = Math.max(0, fits.indexOf(Math.max(0, ...fits)))
  const headings = distinct(cells[at] ?? [])
  return {
    rows: cells.slice(at + 1).map((row) => rowOf(headings, row)),
    firstRow: at + 2,
    unit: unitAbove(cells.slice(0, at)),
  }
}

/** A heading for every column: one printed twice is told apart, so that no cell is lost and the doubt is seen. */
function distinct(row: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return row.map((text, at) => {
    const heading = text.trim() === '' ? `第${at + 1}栏` : text
    const before = seen.get(heading) ?? 0
    seen.set(heading, before + 1)
    return before === 0 ? heading : `${heading}(第${at + 1}栏)`
  })
}

const rowOf = (headings: readonly string[], row: readonly string[]): LedgerRow =>
  Object.fromEntries(
    Array.from({ length: Math.max(headings.length, row.length) }, (_, at) => [
      headings[at] ?? `第${at + 1}栏`,
      row[at] ?? '',
    ]),
  )

function unitAbove(rows: SheetCells): Unit | null {
  const said = rows
    .flat()
    .flatMap((text) => /(?:金额)?单位[:：](.{1,4}?)\)?$/.exec(normal(text.slice(0, 100)))?.[1] ?? [])
  const units = [...new Set(said)].filter((word): word is Unit => Object.hasOwn(worth, word))
  return units.length === 1 ? units[0]! : null
}
