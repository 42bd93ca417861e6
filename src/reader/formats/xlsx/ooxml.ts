import { Stop, type Guard } from '../guard.ts'
import { child, children, descendants, readPart, relationsOf, textOf, type Element } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { builtinFormat } from './builtin.ts'
import { formatOf, type Format } from './format.ts'
import {
  longestText,
  mostColumns,
  mostRows,
  parseRange,
  parseReference,
  reference,
  type Merge,
  type Sheet,
  type SheetCell,
  type Workbook,
} from './workbook.ts'

const phonetic = new Set(['rPh', 'phoneticPr'])
const errors = /^#/
/** A formula that starts a program (`cmd|' /C …'!A0`), reads another file (`[1]Sheet!A1`) or asks the network. */
const beyond =
  /\||\[[^\]]{1,200}\][^!,()]{0,200}!|\b(?:WEBSERVICE|HYPERLINK|CALL|REGISTER(?:\.ID)?|EXEC|DDE|RTD|FILTERXML|IMAGE)\s?\(/i
/** Words in quotation marks are shown and not worked out. */
const quoted = /"[^"]*"/g

/** What the sheets of one workbook share. */
interface Shared {
  readonly zip: Zip
  readonly guard: Guard
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
}

interface CellStyle {
  readonly format: Format
  readonly framed: boolean
}

/** Reads an OOXML workbook (.xlsx, .xlsm, .xltx, and what WPS writes under those names) part by part. */
export function readOoxml(zip: Zip, part: string, guard: Guard): Workbook {
  const book = readPart(zip, part, guard)
  if (book === null) throw new Stop('damaged', { what: 'workbook part', part })
  const relations = relationsOf(zip, part, guard)
  const partOf = (type: string): string | undefined =>
    [...relations.values()].find((r) => r.type === type)?.target
  const from1904 = isOn(child(book, 'workbookPr')?.attributes['date1904'])
  const shared: Shared = {
    zip,
    guard,
    strings: stringsOf(zip, partOf('sharedStrings'), guard),
    styles: stylesOf(zip, partOf('styles'), guard, from1904),
  }
  const sheets: Sheet[] = []
  for (const entry of children(child(book, 'sheets'), 'sheet')) {
    const { name = '', state = 'visible', id = '' } = entry.attributes
    const relation = relations.get(id)
    if (relation === undefined || relation.type !== 'worksheet') continue
    guard.pages(sheets.length + 1)
    const sheet = readSheet(shared, relation.target, name, state !== 'visible')
    if (sheet !== null) sheets.push(sheet)
  }
  if (sheets.length === 0) throw new Stop('damaged', { what: 'workbook without sheets', part })
  return { sheets }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

function stringsOf(zip: Zip, part: string | undefined, guard: Guard): string[] {
  const out: string[] = []
  if (part === undefined) return out
  const take = (si: Element): void => {
    guard.step()
    if (si.name === 'si') out.push(plainText(si))
  }
  readPart(zip, part, guard, { inside: 'sst', take })
  return out
}

/** Text of a string with formatted runs, without its reading aids; 「_x000A_」 is how the format writes a control character. */
function plainText(element: Element): string {
  const text = textOf(element, phonetic)
  const cut = text.length > longestText ? text.slice(0, longestText) : text
  return cut.includes('_x')
    ? cut.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)))
    : cut
}

function stylesOf(zip: Zip, part: string | undefined, guard: Guard, from1904: boolean): CellStyle[] {
  const root = part === undefined ? null : readPart(zip, part, guard)
  const codes = new Map<number, string>()
  for (const format of children(child(root, 'numFmts'), 'numFmt'))
    codes.set(Number(format.attributes['numFmtId']), format.attributes['formatCode'] ?? 'General')
  const compiled = new Map<number, Format>()
  const compile = (id: number): Format => {
    const format = compiled.get(id) ?? formatOf(codes.get(id) ?? builtinFormat(id), from1904)
    compiled.set(id, format)
    return format
  }
  const drawn = (side: Element): boolean => (side.attributes['style'] ?? 'none') !== 'none'
  const borders = children(child(root, 'borders'), 'border').map((border) => children(border).some(drawn))
  const styles = children(child(root, 'cellXfs'), 'xf').map((xf) => ({
    format: compile(Number(xf.attributes['numFmtId'] ?? 0)),
    framed: borders[Number(xf.attributes['borderId'] ?? 0)] ?? false,
  }))
  return styles.length > 0 ? styles : [{ format: compile(0), framed: false }]
}

function readSheet(shared: Shared, part: string, name: string, hidden: boolean): Sheet | null {
  const { zip, guard } = shared
  const cells: SheetCell[] = []
  const withoutValue: string[] = []
  const outside: string[] = []
  const framedRows = new Set<number>()
  let hiddenRows = 0
  let nextRow = 0
  /** Zeros are shown until the sheet's view says otherwise; the view stands before the rows but is only read after them. */
  const zeros: number[] = []
  const take = (row: Element): void => {
    if (row.name !== 'row') return
    const at = row.attributes['r'] === undefined ? nextRow : Number(row.attributes['r']) - 1
    if (!(at >= 0 && at < mostRows)) throw new Stop('damaged', { what: 'row number', sheet: name })
    nextRow = at + 1
    const before = cells.length
    let nextColumn = 0
    for (const c of children(row, 'c')) {
      guard.step()
      const place = parseReference(c.attributes['r'] ?? '') ?? { row: at, column: nextColumn }
      nextColumn = place.column + 1
      if (nextColumn > mostColumns) throw new Stop('damaged', { what: 'column number', sheet: name })
      if (shared.styles[Number(c.attributes['s'] ?? 0)]?.framed === true) framedRows.add(at)
      const formula = child(c, 'f')
      if (formula !== undefined && beyond.test(textOf(formula).slice(0, 2_048).replace(quoted, '')))
        outside.push(reference(at, place.column))
      const value = valueOf(c, shared)
      if (value === null) withoutValue.push(reference(at, place.column))
      else if (value.text !== '') {
        guard.cell(value.text)
        if (value.zero) zeros.push(cells.length)
        cells.push({ row: at, column: place.column, text: value.text })
      }
    }
    if (cells.length > before && (isOn(row.attributes['hidden']) || row.attributes['ht'] === '0'))
      hiddenRows++
  }
  const root = readPart(zip, part, guard, { inside: 'sheetData', take })
  if (root === null) return null
  const view = child(child(root, 'sheetViews'), 'sheetView')
  const blankZeros = view?.attributes['showZeros'] !== undefined && !isOn(view.attributes['showZeros'])
  const dropped = new Set(blankZeros ? zeros : [])
  return {
    name,
    hidden,
    cells: dropped.size === 0 ? cells : cells.filter((_, i) => !dropped.has(i)),
    merges: mergesOf(root, guard),
    framedRows,
    hiddenRows,
    hiddenColumns: hiddenColumns(root, cells, guard),
    withoutValue,
    outside,
    pictures: hasPictures(zip, part, root, guard),
  }
}

/** What one cell displays; `null` for a formula whose result is not in the file. */
function valueOf(c: Element, { strings, styles, guard }: Shared): { text: string; zero: boolean } | null {
  const type = c.attributes['t'] ?? 'n'
  if (type === 'inlineStr') {
    const inline = child(c, 'is')
    return { text: inline === undefined ? '' : plainText(inline), zero: false }
  }
  const v = child(c, 'v')
  const raw = v === undefined ? '' : textOf(v)
  if (raw === '') return child(c, 'f') !== undefined && type !== 'str' ? null : { text: '', zero: false }
  switch (type) {
    case 's':
      return { text: strings[Number(raw)] ?? '', zero: false }
    case 'b':
      return { text: raw === '1' ? 'TRUE' : 'FALSE', zero: false }
    case 'e':
      return { text: errors.test(raw) ? raw : `#${raw}`, zero: false }
    case 'str':
    case 'd':
      return { text: plainText(v!), zero: false }
    default: {
      guard.step()
      const { format } = styles[Number(c.attributes['s'] ?? 0)] ?? styles[0]!
      return { text: format(raw), zero: /^-?0*\.?0*(e[-+]?\d+)?$/i.test(raw.slice(0, 40)) }
    }
  }
}

function mergesOf(root: Element, guard: Guard): Merge[] {
  const out: Merge[] = []
  for (const merge of children(child(root, 'mergeCells'), 'mergeCell')) {
    guard.step()
    const range = parseRange(merge.attributes['ref'] ?? '')
    if (range !== null) out.push(range)
  }
  return out
}

function hiddenColumns(root: Element, cells: readonly SheetCell[], guard: Guard): number {
  const used = new Set(cells.map((cell) => cell.column))
  let count = 0
  for (const col of children(child(root, 'cols'), 'col')) {
    if (!isOn(col.attributes['hidden']) && col.attributes['width'] !== '0') continue
    const [from, to] = [Number(col.attributes['min']) - 1, Number(col.attributes['max']) - 1]
    for (const column of used) {
      guard.step()
      if (column >= from && column <= to) count++
    }
  }
  return count
}

function hasPictures(zip: Zip, part: string, root: Element, guard: Guard): boolean {
  if (descendants(root, 'drawing').length === 0) return false
  const drawing = [...relationsOf(zip, part, guard).values()].find((r) => r.type === 'drawing')
  if (drawing === undefined) return false
  return [...relationsOf(zip, drawing.target, guard).values()].some((r) => r.type === 'image')
}
