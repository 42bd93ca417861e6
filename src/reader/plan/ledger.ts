import type { LedgerCells } from '../../core/plan-ledger.ts'
import { no, ok, type Result } from '../../core/result.ts'
import type { Host, Problem } from '../document.ts'
import { Guard, Stop } from '../formats/guard.ts'
import { sniff } from '../formats/sniff.ts'
import { csvRows } from '../formats/text/csv.ts'
import { decodeText } from '../formats/text/decode.ts'
import { splitLines } from '../formats/text/lines.ts'
import { sheetsOf, type PlanSheet } from './sheet.ts'

/** A sheet of a ledger file. A text file is one sheet without a name. */
export interface LedgerSheet {
  readonly name: string | null
  readonly cells: LedgerCells
}

/** Columns of a ledger; what stands further right is no part of one. */
const widest = 200

/** The cells of a sheet at their own rows and columns. */
export function gridOf({ rows }: PlanSheet): LedgerCells {
  const blank: readonly string[] = []
  const last = rows.at(-1)?.[0]?.top ?? -1
  const grid: (readonly string[])[] = Array.from({ length: last + 1 }, () => blank)
  for (const cells of rows) {
    const row: string[] = []
    for (const { left, text } of cells) {
      if (left >= widest) continue
      while (row.length < left) row.push('')
      row[left] = text
    }
    grid[cells[0]!.top] = row
  }
  return grid
}

/** Reads a ledger: a workbook or comma-separated text, with the limits of every other file. */
export function readLedger(
  bytes: Uint8Array,
  host: Pick<Host, 'limits' | 'now'>,
): Result<readonly LedgerSheet[], Problem> {
  if (sniff(bytes) !== 'other') {
    const sheets = sheetsOf(bytes, host)
    if (!sheets.ok) return sheets
    return ok(sheets.value.map((sheet) => ({ name: sheet.name, cells: gridOf(sheet) })))
  }
  try {
    const guard = new Guard(host)
    guard.text(bytes.length)
    const text = decodeText(bytes)?.text
    const rows = text === undefined ? null : csvRows(splitLines(text, guard), guard)
    if (rows === null) return no({ code: 'not a document', details: {} })
    const grid: (readonly string[])[] = []
    for (const { line, cells } of rows) {
      while (grid.length < line.number - 1) grid.push([])
      grid.push(cells.slice(0, widest).map((cell) => cell.trim()))
    }
    return ok([{ name: null, cells: grid }])
  } catch (error) {
    if (error instanceof Stop) return no(error.problem)
    throw error
  }
}
