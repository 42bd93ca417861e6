import { Stop } from '../guard.ts'
import type { Globals } from './biff.ts'
import { record, recordsFrom, type Bytes, type Record } from './records.ts'
import { reference, type Merge, type Sheet, type SheetCell } from './workbook.ts'

const errorTexts: Readonly<{ [code: number]: string }> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
}

/** Reads one sheet's substream, which begins at `offset`. */
export function readBiffSheet(
  stream: Uint8Array,
  offset: number,
  head: { readonly name: string; readonly hidden: boolean },
  shared: Globals,
): Sheet {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  const withoutValue: string[] = []
  const framedRows = new Set<number>()
  const hiddenRows = new Set<number>()
  const hiddenColumns: { readonly from: number; readonly to: number }[] = []
  let pictures = false
  let blankZeros = false
  const zeros = new Set<number>()
  /** The formula whose text result comes in the next record. */
  const awaiting: { row: number; column: number }[] = []
  const unanswered = (): void => {
    for (const { row, column } of awaiting.splice(0)) withoutValue.push(reference(row, column))
  }

  const put = (row: number, column: number, text: string): void => {
    if (text === '') return
    shared.guard.cell(text)
    cells.push({ row, column, text })
  }
  const frame = (row: number, style: number): void => {
    if (shared.styles[style]?.framed === true) framedRows.add(row)
  }
  const number = (row: number, column: number, style: number, value: number): void => {
    // The shortest digits that give the double back; the format rounds them to the fifteen that are certain.
    if (value === 0) zeros.add(cells.length)
    frame(row, style)
    put(row, column, (shared.styles[style]?.format ?? String)(String(value)))
  }
  const formula = (data: Bytes): void => {
    const [row, column, style] = [data.u16(), data.u16(), data.u16()]
    const result = data.take(8)
    if (result[6] !== 0xff || result[7] !== 0xff) {
      const value = new DataView(result.buffer, result.byteOffset, 8).getFloat64(0, true)
      number(row, column, style, value)
    } else if (result[0] === 1) put(row, column, result[2] === 0 ? 'FALSE' : 'TRUE')
    else if (result[0] === 2) put(row, column, errorTexts[result[2]!] ?? '#N/A')
    else if (result[0] === 0) awaiting.push({ row, column })
  }

  let depth = 0
  for (const next of recordsFrom(stream, offset)) {
    shared.guard.step()
    const { type, data } = next
    // Charts stand inside a sheet as substreams of their own.
    if (type === record.begin) depth++
    else if (type === record.end && --depth === 0) break
    if (depth === 0) throw new Stop('damaged', { what: 'BIFF sheet', sheet: head.name })
    if (depth > 1) continue
    switch (type) {
      case record.number:
        number(data.u16(), data.u16(), data.u16(), data.f64())
        break
      case record.rk:
        number(data.u16(), data.u16(), data.u16(), decodeRk(data.u32()))
        break
      case record.multipleRk: {
        const row = data.u16()
        for (let column = data.u16(); data.left >= 8; column++)
          number(row, column, data.u16(), decodeRk(data.u32()))
        break
      }
      case record.stringCell: {
        const [row, column] = [data.u16(), data.u16()]
        frame(row, data.u16())
        put(row, column, shared.strings[data.u32()] ?? '')
        break
      }
      case record.label:
      case record.richText: {
        const [row, column] = [data.u16(), data.u16()]
        data.skip(2)
        put(row, column, shared.text(data, 2))
        break
      }
      case record.boolOrError: {
        const [row, column] = [data.u16(), data.u16()]
        data.skip(2)
        const value = data.u8()
        put(row, column, data.u8() === 1 ? (errorTexts[value] ?? '#N/A') : value === 0 ? 'FALSE' : 'TRUE')
        break
      }
      case record.blank: {
        const row = data.u16()
        data.skip(2)
        frame(row, data.u16())
        break
      }
      case record.multipleBlank: {
        const row = data.u16()
        data.skip(2)
        while (data.left >= 4) frame(row, data.u16())
        break
      }
      case record.formula:
        unanswered()
        formula(data)
        break
      case record.string:
        for (const { row, column } of awaiting.splice(0)) put(row, column, shared.text(data, 2))
        break
      case record.merges:
        readMerges(data, merges)
        break
      case record.row:
        readRow(data, hiddenRows)
        break
      case record.columns: {
        const [from, to] = [data.u16(), data.u16()]
        data.skip(4)
        if (data.u16() & 1) hiddenColumns.push({ from, to })
        break
      }
      case record.window:
        blankZeros ||= isWindowWithoutZeros(next)
        break
      case record.drawing:
        pictures = true
    }
  }
  unanswered()
  const shown = blankZeros ? cells.filter((_, i) => !zeros.has(i)) : cells
  const columnHidden = (column: number): boolean =>
    hiddenColumns.some(({ from, to }) => column >= from && column <= to)
  return {
    ...head,
    cells: shown,
    merges,
    framedRows,
    hiddenRows: new Set(shown.filter((cell) => hiddenRows.has(cell.row)).map((cell) => cell.row)).size,
    hiddenColumns: [...new Set(shown.map((cell) => cell.column))].filter(columnHidden).length,
    withoutValue,
    pictures,
  }
}

/** A number in 30 bits: an integer or the upper half of a double, perhaps in hundredths. */
function decodeRk(rk: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, rk & 0xfffffffc, true)
  const value = rk & 2 ? rk >> 2 : view.getFloat64(0, true)
  return rk & 1 ? value / 100 : value
}

function readMerges(data: Bytes, out: Merge[]): void {
  const count = data.u16()
  for (let i = 0; i < count && data.left >= 8; i++) {
    const [top, bottom, left, right] = [data.u16(), data.u16(), data.u16(), data.u16()]
    if (bottom >= top && right >= left) out.push({ top, left, bottom, right })
  }
}

function readRow(data: Bytes, hidden: Set<number>): void {
  const row = data.u16()
  if (data.left < 14) return
  data.skip(10)
  if (data.u32() & 0x20) hidden.add(row)
}

/** Bit 4 of WINDOW2: zeros are displayed. */
function isWindowWithoutZeros({ data }: Record): boolean {
  return (data.u16() & 0x10) === 0
}
