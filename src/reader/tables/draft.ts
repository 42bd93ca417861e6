import type { Doubt } from '../../core/doubts.ts'
import type { Unit } from '../../core/amount.ts'
import { readNumber } from '../../core/printed.ts'
import type { Row } from '../../core/table.ts'
import type { Source } from '../../core/source.ts'
import { bare, normal } from '../../core/normal.ts'
import type { Head } from './head.ts'
import { bodyRows, columnEdges, repeatedHeader, type Part } from './part.ts'
import { spoken } from './lattice.ts'
import { tight } from './tidy.ts'

/** A table while its pages are still being put together. */
export interface Draft {
  readonly head: Head
  readonly columns: readonly string[]
  readonly header: readonly string[]
  readonly width: number
  readonly rows: Row[]
  readonly pages: number[]
  readonly notes: { text: string; source: Source }[]
  readonly doubts: Doubt[]
  readonly source: Source
  readonly edges: readonly number[] | null
  readonly ruled: boolean
  /** Does any amount stand in it? Codes and line numbers are none. */
  figures: boolean
  /** Unit of the table before, for a table of the same series that states none. */
  inherited: Unit | null
}

export function startTable(part: Part, head: Head): Draft {
  const { grid } = part.lattice
  const width = part.lattice.columns
  const rows = bodyRows(part, part.body, width, (column) => column)
  return {
    head,
    columns: part.columns,
    header: part.header,
    width,
    rows,
    figures: rows.some(hasFigure),
    pages: grid.source.page === undefined ? [] : [grid.source.page],
    notes: [...part.notes],
    doubts: [],
    source: grid.source,
    edges: columnEdges(part.lattice),
    ruled: grid.ruled,
    inherited: null,
  }
}

/** Adds the grid to the table before it if it goes on there; says whether it did. */
export function joinPart(draft: Draft, part: Part, head: Head, apart: boolean): boolean {
  const { grid } = part.lattice
  const page = grid.source.page
  const last = draft.pages.at(-1)
  if (grid.sheet !== undefined || (page !== undefined && last !== undefined && page - last > 1)) return false
  const sameTitle = head.title !== '' && normal(head.title) === normal(draft.head.title)
  if (head.title !== '' && !sameTitle) return false
  if (head.title === '' && head.number !== null && head.number !== draft.head.number) return false
  if (apart && !sameTitle && !head.continued) return false
  if (draft.notes.length > 0 && !sameTitle && !head.continued) return false
  // On one page a title again is another table; a format without pages repeats titles where the page once ended.
  if (sameTitle && ((page === last && draft.edges !== null) || draft.columns.length === 0) && !head.continued)
    return false
  if (head.body !== null && draft.head.body !== null && normal(head.body) !== normal(draft.head.body))
    return false
  if (head.unit !== null && draft.head.unit !== null && head.unit !== draft.head.unit) return false
  const place = placing(draft, part)
  if (place === null) return false
  const repeated = repeatedHeader(part, draft.header)
  if (repeated === 0 && draft.columns.length > 0 && part.columns.length > 0 && namesColumns(part))
    return false
  const from = part.top + repeated
  const rows = bodyRows(part, from, draft.width, place)
  if (sameTitle && isTotal(draft.rows.at(-1)) && isTotal(rows[0])) return false
  if (sameTitle && isRepeated(draft.rows, rows)) return true
  mendBrokenRow(draft, rows)
  for (const row of rows) draft.rows.push(row)
  draft.figures ||= rows.some(hasFigure)
  for (const note of part.notes) draft.notes.push(note)
  if (page !== undefined && page !== last) draft.pages.push(page)
  return true
}

/** The same page printed twice says nothing more. */
function isRepeated(before: readonly Row[], rows: readonly Row[]): boolean {
  const words = (row: Row): string => row.map((cell) => cell.text).join('\t')
  const last = before.slice(-rows.length)
  return (
    rows.length > 2 && rows.length <= before.length && rows.every((row, i) => words(row) === words(last[i]!))
  )
}

/**
 * A row that the end of a page cut in two: the next page begins with the rest of a name, without a code. Its words and
 * figures go to the row they belong to, if nothing stands in their place.
 */
function mendBrokenRow(draft: Draft, rows: Row[]): void {
  const last = draft.rows.at(-1)
  const [rest] = rows
  const codes = draft.columns.flatMap((name, column) => (/编码|代码/.test(name) ? [column] : []))
  if (last === undefined || rest === undefined || codes.length === 0) return
  const coded = (row: Row): boolean => codes.some((column) => /\d/.test(row[column]?.text ?? ''))
  const words = rest.filter((cell) => /[\u4e00-\u9fff]/.test(cell.text))
  if (coded(rest) || !coded(last) || words.length !== 1 || isTotal(rest)) return
  const fits = rest.every((cell, column) => {
    const before = last[column]?.text ?? ''
    return cell.text === '' || (/\d/.test(cell.text) ? before === '' : /[\u4e00-\u9fff]$/.test(before))
  })
  if (!fits) return
  draft.rows[draft.rows.length - 1] = last.map((cell, column) => {
    const more = rest[column]
    return more === undefined || more.text === ''
      ? cell
      : { ...(cell.text === '' ? more : cell), text: cell.text + more.text }
  })
  rows.shift()
}

/** In which column of the table each column of the grid stands; nothing where they do not fit. */
function placing(draft: Draft, part: Part): ((column: number) => number) | null {
  const of = part.lattice
  const edges = columnEdges(of)
  if (draft.edges !== null && edges !== null) {
    const known = draft.edges
    const room = 4
    const offset = (edges[0] ?? 0) - (known[0] ?? 0)
    const total = (known.at(-1) ?? 0) - (known[0] ?? 0)
    const stretch = (edges.at(-1) ?? 0) - (edges[0] ?? 0)
    if (Math.abs(total - stretch) <= room * 2 && Math.abs(offset) <= 30) {
      const at = edges.map((x) => known.findIndex((k) => Math.abs(k + offset - x) <= room))
      if (at.every((column) => column >= 0)) return (column) => at[column] ?? -1
    }
    return of.columns === draft.width && Math.abs(offset) <= 60 ? (column) => column : null
  }
  if (of.columns === draft.width) return (column) => column
  // Mark-up may leave out columns that stay empty to the end.
  return edges === null && of.grid.ruled && of.columns > 1 && of.columns < draft.width && alike(draft, part)
    ? (column) => column
    : null
}

/** Do figures stand under figures and words under words? */
function alike(draft: Draft, part: Part): boolean {
  const first = spoken(part.lattice, part.body)
  return (
    first.length >= 2 &&
    first.every((cell) => {
      const above = draft.rows.findLast((row) => (row[cell.column]?.text ?? '') !== '')?.[cell.column]
      return above !== undefined && readNumber(above.text).ok === readNumber(cell.text).ok
    })
  )
}

const headerWord =
  /(项目|科目|名称|编码|预算数?|决算数?|金额|合计|小计|单位|序号|备注|指标|内容|类型|收入|支出)/

/** Do the first rows name columns of their own, so that this is another table? */
function namesColumns(part: Part): boolean {
  const cells = spoken(part.lattice, part.top)
  const naming = cells.filter((cell) => headerWord.test(tight(cell.text)) && tight(cell.text).length <= 16)
  return (
    part.header.length > 0 &&
    naming.length >= 2 &&
    naming.length * 2 >= cells.length &&
    cells.every((cell) => !/\d{3}/.test(cell.text))
  )
}

const hasFigure = (row: Row): boolean =>
  row.some((cell) => /[1-9][\d,]*\.?\d*$/.test(cell.text) && !/^\d{3,7}$/.test(cell.text))

export const isTotal = (row: Row | undefined): boolean =>
  row !== undefined && row.some((cell) => /^(?:合计|总计|[收支][入出]总计)$/.test(bare(cell.text)))
