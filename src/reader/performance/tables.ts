import type { PerformanceReading } from '../../core/performance.ts'
import type { Table } from '../../core/table.ts'
import { finishForm } from './finish.ts'
import { findList, goesOn, listForms, type OpenList } from './list-tables.ts'
import { continues, isFoot, isSheet, type OpenSheet } from './pages.ts'
import { placedAsBefore, withoutRepeats } from './pages-joined.ts'
import { readSheetForms } from './sheet-form.ts'
import { sheetRows } from './sheet.ts'

/** The forms that stand in tables of the document. */
export function readTableForms(tables: readonly Table[]): readonly PerformanceReading[] {
  const forms: PerformanceReading[] = []
  let sheet: OpenSheet | null = null
  let list: OpenList | null = null
  const flush = (): void => {
    if (sheet !== null) forms.push(...sheetForms(sheet))
    if (list !== null) forms.push(...listForms(list))
    sheet = null
    list = null
  }
  tables.forEach((table, at) => {
    if (!speaksOfPerformance(table) && (sheet === null || !isFoot(sheet, table, sheetRows(table))))
      return flush()
    if (list !== null && goesOn(list, table, at)) return
    const found = findList(table, at)
    if (found !== null) {
      flush()
      list = found
      return
    }
    const rows = sheetRows(table)
    if (sheet !== null && continues(sheet, table, at, rows)) {
      const placed = placedAsBefore(sheet.rows.slice(0, enoughRows), rows)
      // The page before may use fewer columns than this one: then its rows are the ones to be placed.
      if (placed === rows && sheet.rows.length <= enoughRows)
        sheet.rows.splice(0, sheet.rows.length, ...placedAsBefore(rows.slice(0, enoughRows), sheet.rows))
      sheet.rows.push(...placed)
      sheet.tables.push(at)
      sheet.last = table
      return
    }
    flush()
    if (isSheet(table, rows)) sheet = { rows: [...rows], tables: [at], first: table, last: table }
  })
  flush()
  return forms
}

/** Rows that show where the columns stand. */
const enoughRows = 200

/** 绩效工资 is pay, and says nothing of performance forms. */
const spoken = /指标|绩效(?!工资|奖|津贴)/

const speaksOfPerformance = (table: Table): boolean =>
  spoken.test(table.title) ||
  table.columns.some((column) => spoken.test(column)) ||
  table.rows.some((row) => row.some(({ text }) => spoken.test(text)))

function sheetForms({ rows: printed, tables, first, last }: OpenSheet): readonly PerformanceReading[] {
  const rows = withoutRepeats(printed)
  return readSheetForms(first.title, rows)
    .filter(
      ({ fields, indicators, goals, seen }) =>
        seen.sure || indicators.length + goals.length + Object.keys(fields).length > 0,
    )
    .map((draft) =>
      finishForm(draft, rows, {
        tables,
        source: first.source,
        notes: first === last ? first.notes : [...first.notes, ...last.notes],
        unit: first.unit ?? last.unit,
        body: first.body,
        year: first.year ?? null,
        doubts: [...new Set([...first.doubts, ...last.doubts])],
      }),
    )
}
