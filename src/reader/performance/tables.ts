import type { PerformanceReading } from '../../core/performance.ts'
import type { Cell, Row, Table } from '../../core/table.ts'
import { finishForm } from './finish.ts'
import { blankList, readList } from './list-form.ts'
import { listHead, type ListHead } from './list-head.ts'
import { continues, isSheet, type OpenSheet } from './pages.ts'
import { placedAsBefore, withoutRepeats } from './pages-joined.ts'
import { readSheetForms } from './sheet-form.ts'
import { sheetRows } from './sheet.ts'
import { isFormTitle } from './titles.ts'

/** The forms that stand in tables of the document. */
export function readTableForms(tables: readonly Table[]): readonly PerformanceReading[] {
  const forms: PerformanceReading[] = []
  let open: OpenSheet | null = null
  const flush = (): void => {
    if (open !== null) forms.push(...sheetForms(open))
    open = null
  }
  tables.forEach((table, at) => {
    if (!speaksOfPerformance(table)) return flush()
    const list = findList(table)
    if (list !== null) {
      flush()
      forms.push(...listForms(table, at, list))
      return
    }
    const rows = sheetRows(table)
    if (open !== null && continues(open, table, at, rows)) {
      open.rows.push(...placedAsBefore(open.rows, rows))
      open.tables.push(at)
      open.last = table
      return
    }
    flush()
    if (isSheet(table, rows)) open = { rows: [...rows], tables: [at], first: table, last: table }
  })
  flush()
  return forms
}

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
        doubts: [...new Set([...first.doubts, ...last.doubts])],
      }),
    )
}

interface List {
  readonly head: ListHead
  readonly rows: readonly Row[]
  readonly titles: readonly string[]
}

/** A list has its header where a table has it, or in its first rows. */
function findList(table: Table): List | null {
  const head = table.columns.length === 0 ? null : listHead(table.columns, table.title)
  if (head !== null) return { head, rows: table.rows, titles: table.columns }
  if (table.columns.length > 0) return null
  const texts = (row: Row | undefined): readonly string[] => (row ?? []).map(({ text }) => text)
  for (let at = 0; at < Math.min(4, table.rows.length); at += 1) {
    const one = texts(table.rows[at])
    const below = texts(table.rows[at + 1])
    const two = one.map((text, column) => (below[column] ? `${reach(one, column)}/${below[column]}` : text))
    const deep = below.some((text) => /^[一二三]级指标$/.test(text)) ? listHead(two, table.title) : null
    if (deep !== null) return { head: deep, rows: table.rows.slice(at + 2), titles: two }
    const flat = listHead(one, table.title)
    if (flat !== null) return { head: flat, rows: table.rows.slice(at + 1), titles: one }
  }
  return null
}

/** The header word that stands over a column, its own or the one that reaches over it from the left. */
function reach(texts: readonly string[], column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const text = texts[at] ?? ''
    if (text !== '') return text
  }
  return ''
}

function listForms(table: Table, at: number, { head, rows, titles }: List): readonly PerformanceReading[] {
  const titleCells: Row = titles.map((text): Cell => ({ text, how: 'read', source: table.source }))
  const context = {
    tables: [at],
    notes: table.notes,
    unit: table.unit,
    body: table.body,
    doubts: table.doubts,
  }
  const header = [{ cells: titleCells, spots: titleCells.map((cell, place) => ({ cell, at: place })) }]
  const listed = readList(table.title, head, rows)
  if (listed.length > 0)
    return listed.map(({ draft, named }) =>
      finishForm(draft, header, { ...context, source: { ...table.source, ...named.source } }),
    )
  if (head.indicators === null && !isFormTitle(table.title)) return []
  const blank: Cell = { text: '', how: 'read', source: table.source }
  return [finishForm(blankList(table.title, head, blank), header, { ...context, source: table.source })]
}
