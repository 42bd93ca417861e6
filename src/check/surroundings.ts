import type { Judged } from './cause.ts'
import type { Sheets } from './cells.ts'
import { quantitiesOf, type Constraint } from './constraint.ts'
import type { Quantity } from './quantity.ts'

/** The relations that hold on each figure: what a reader can look at when blame is open. */
export function holdingOn(judged: readonly Judged[]): ReadonlyMap<string, readonly Constraint[]> {
  const holding = new Map<string, Constraint[]>()
  for (const { constraint, outcome } of judged) {
    if (outcome !== 'holds' && outcome !== 'holds within rounding') continue
    if (constraint.kind === 'linear' && constraint.is === '≤') continue
    for (const q of quantitiesOf(constraint)) {
      const list = holding.get(q.id) ?? []
      list.push(constraint)
      holding.set(q.id, list)
    }
  }
  return holding
}

/** The neighbouring cell in the same column that prints the very same figure, had it been copied from there. */
export function copiedFrom(q: Quantity, sheets: Sheets): string | null {
  if (q.cell === undefined || q.blank || q.amount.fen === 0n) return null
  const sheet = sheets.get(q.cell.form)?.find((s) => s.index === q.reading)
  if (sheet === undefined) return null
  const rows = [...sheet.rows.keys()]
  const at = rows.indexOf(q.cell.row)
  for (const row of [rows[at - 1], rows[at + 1]]) {
    if (row === undefined) continue
    const state = sheet.cell(row, q.cell.column)
    if (state.kind === 'amount' && state.quantity.text === q.text) return state.quantity.name
  }
  return null
}
