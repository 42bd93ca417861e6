import { Stop, type Guard } from '../guard.ts'
import { child, children, descendants, isElement, readPart, type Element } from '../xml.ts'
import type { Zip } from '../zip.ts'
import {
  longestText,
  mostColumns,
  mostRows,
  reference,
  type Merge,
  type Sheet,
  type SheetCell,
  type Workbook,
} from './workbook.ts'

const part = 'content.xml'
const groups = new Set(['table-rows', 'table-header-rows', 'table-row-group'])

/** Reads an OpenDocument spreadsheet (.ods), whose cells hold their text as displayed. */
export function readOpenDocument(zip: Zip, guard: Guard): Workbook {
  const root = readPart(zip, part, guard)
  const spreadsheet = child(child(root, 'body'), 'spreadsheet')
  const hidden = hiddenStyles(root)
  const sheets = children(spreadsheet, 'table').map((table) => readTable(table, hidden, guard))
  if (sheets.length === 0) throw new Stop('damaged', { what: 'workbook without sheets', part })
  guard.pages(sheets.length)
  return { sheets }
}

/** Names of table styles that are not displayed. */
function hiddenStyles(root: Element | null): ReadonlySet<string> {
  const styles = children(child(root, 'automatic-styles'), 'style')
  const off = styles.filter((style) => child(style, 'table-properties')?.attributes['display'] === 'false')
  return new Set(off.map((style) => style.attributes['name'] ?? ''))
}

function readTable(table: Element, hidden: ReadonlySet<string>, guard: Guard): Sheet {
  const name = table.attributes['name'] ?? ''
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  const withoutValue: string[] = []
  const hiddenRows = new Set<number>()
  let row = 0
  for (const tr of rowsOf(table)) {
    const repeated = count(tr, 'number-rows-repeated', mostRows)
    const line = readRow(tr, guard)
    // Blank rows are repeated to the end of the sheet; only rows with something in them are written out.
    for (let r = row; r < row + repeated && line.length > 0; r++) {
      if (r >= mostRows) throw new Stop('damaged', { what: 'row number', sheet: name })
      for (const { column, text, element } of line) {
        guard.cell(text)
        if (text === '') withoutValue.push(reference(r, column))
        else cells.push({ row: r, column, text })
        const [down, across] = [
          count(element, 'number-rows-spanned', mostRows),
          count(element, 'number-columns-spanned', mostColumns),
        ]
        if (down * across > 1)
          merges.push({ top: r, left: column, bottom: r + down - 1, right: column + across - 1 })
      }
      if ((tr.attributes['visibility'] ?? 'visible') !== 'visible') hiddenRows.add(r)
    }
    row += repeated
  }
  return {
    name,
    hidden: hidden.has(table.attributes['style-name'] ?? ''),
    cells,
    merges,
    framedRows: new Set(),
    hiddenRows: hiddenRows.size,
    hiddenColumns: 0,
    withoutValue,
    pictures: cells.length === 0 && descendants(table, 'image').length > 0,
  }
}

interface Found {
  readonly column: number
  /** Empty for a formula without a result. */
  readonly text: string
  readonly element: Element
}

function readRow(tr: Element, guard: Guard): Found[] {
  const out: Found[] = []
  let column = 0
  for (const element of children(tr)) {
    if (element.name !== 'table-cell' && element.name !== 'covered-table-cell') continue
    const repeated = count(element, 'number-columns-repeated', mostColumns)
    const text = children(element, 'p').map(lineOf).join('\n').slice(0, longestText)
    const unanswered =
      text === '' &&
      element.attributes['formula'] !== undefined &&
      element.attributes['value-type'] === undefined
    if (text.trim() !== '' || unanswered)
      for (let c = column; c < column + repeated; c++) {
        guard.step()
        if (c >= mostColumns) throw new Stop('damaged', { what: 'column number' })
        out.push({ column: c, text: text.trim() === '' ? '' : text, element })
      }
    column += repeated
  }
  return out
}

/** Text of a paragraph; runs of spaces are elements of their own, comments are left out. */
function lineOf(p: Element): string {
  return p.children
    .map((node) => {
      if (!isElement(node)) return node
      if (node.name === 's') return ' '
      if (node.name === 'tab') return '\t'
      if (node.name === 'line-break') return '\n'
      return node.name === 'annotation' ? '' : lineOf(node)
    })
    .join('')
}

const rowsOf = (parent: Element): Element[] =>
  children(parent).flatMap((e) => (e.name === 'table-row' ? [e] : groups.has(e.name) ? rowsOf(e) : []))

function count(element: Element, name: string, most: number): number {
  const value = Number(element.attributes[name] ?? 1)
  return value >= 1 ? Math.min(Math.floor(value), most) : 1
}
