import { no, ok, type Result } from '../../core/result.ts'
import type { Host, Problem } from '../document.ts'
import { Guard, Stop } from '../formats/guard.ts'
import { sniff } from '../formats/sniff.ts'
import { readOoxml } from '../formats/xlsx/ooxml.ts'
import { placed } from '../formats/xlsx/regions.ts'
import { reference, type Sheet } from '../formats/xlsx/workbook.ts'
import { openZip } from '../formats/zip.ts'

/** A cell of a sheet with the rectangle that it covers; `right` and `bottom` are inclusive, all counted from 0. */
export interface SheetText {
  readonly text: string
  readonly at: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface PlanSheet {
  readonly name: string
  /** Rows with something in them, from the top, each from left to right. */
  readonly rows: readonly (readonly SheetText[])[]
  /** Cells whose formula reaches beyond the workbook. */
  readonly outside: readonly string[]
}

/** The sheets of a workbook that hold a plan, hidden ones left out. */
export function sheetsOf(
  bytes: Uint8Array,
  host: Pick<Host, 'limits' | 'now'>,
): Result<readonly PlanSheet[], Problem> {
  if (sniff(bytes) !== 'zip') return no({ code: 'not a document', details: {} })
  try {
    const guard = new Guard(host)
    const zip = openZip(bytes, guard)
    if (!zip.has('xl/workbook.xml')) return no({ code: 'not a document', details: {} })
    const { sheets } = readOoxml(zip, 'xl/workbook.xml', guard)
    return ok(sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheetOf(sheet, guard)))
  } catch (error) {
    if (error instanceof Stop) return no(error.problem)
    throw error
  }
}

function sheetOf(sheet: Sheet, guard: Guard): PlanSheet {
  const rows = new Map<number, SheetText[]>()
  for (const cell of placed(sheet, guard)) {
    const row = rows.get(cell.top) ?? []
    row.push({ ...cell, text: cell.text.trim(), at: reference(cell.top, cell.left) })
    rows.set(cell.top, row)
  }
  return { name: sheet.name, rows: [...rows.values()], outside: sheet.outside ?? [] }
}
