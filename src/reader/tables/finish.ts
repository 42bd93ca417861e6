import type { Unit } from '../../core/amount.ts'
import { readNumber } from '../../core/printed.ts'
import type { Row, Table, TableState } from '../../core/table.ts'
import type { Draft } from './draft.ts'
import { unitIn } from './head.ts'
import { declaresEmpty } from './notes.ts'
import { tight } from './tidy.ts'

/** A draft as a table: unit and state decided, doubts said. */
export function finish(draft: Draft): Table {
  const doubts = [...draft.doubts]
  return {
    title: draft.head.title,
    number: draft.head.number,
    state: stateOf(draft),
    unit: unitOf(draft, doubts),
    body: draft.head.body,
    pages: draft.pages,
    columns: draft.columns,
    rows: draft.rows,
    notes: draft.notes,
    source: draft.source,
    doubts,
  }
}

function unitOf(draft: Draft, doubts: string[]): Unit | null {
  if (draft.head.unit !== null) return draft.head.unit
  const named = new Set(draft.columns.map((column) => unitIn(column)).filter((unit) => unit !== null))
  if (named.size === 1) return [...named][0] ?? null
  for (const note of draft.notes) {
    const unit = unitIn(note.text)
    if (unit !== null) return unit
  }
  if (draft.columns.length === 0) {
    const said = new Set(
      draft.rows.flatMap((row) => row.map((cell) => unitIn(cell.text))).filter((unit) => unit !== null),
    )
    return said.size === 1 ? ([...said][0] ?? null) : null
  }
  if (draft.inherited === null || draft.columns.length === 0 || !hasAmounts(draft.rows)) return null
  doubts.push('unit taken from the table before')
  return draft.inherited
}

function hasAmounts(rows: readonly Row[]): boolean {
  return rows.some((row) => row.some((cell) => /\d[.,]\d/.test(cell.text)))
}

function stateOf(draft: Draft): TableState {
  let zeros = false
  for (const row of draft.rows) {
    for (const cell of row) {
      const read = readNumber(cell.text)
      if (
        read.ok ? read.value.digits !== 0n && !isLabelNumber(cell.text) : read.reason === 'malformed number'
      )
        return 'present'
      if (read.ok) zeros = true
      else if (draft.columns.length === 0 && read.reason === 'not a number') return 'present'
    }
  }
  if (declaresEmpty(draft.notes)) return 'empty-declared'
  if (zeros && draft.rows.length > 0) return 'present'
  return onlyWords(draft) ? 'present' : 'empty-undeclared'
}

/** Codes and line numbers are printed in empty tables too. */
const isLabelNumber = (text: string): boolean => /^\d{1,3}$|^[2356]\d{4}(?:\d\d)?$/.test(tight(text))

const amountWord = /预算|决算|金额|合计|小计|总计|支出|收入|经费|拨款|结转/

/** A list of units or posts has no figures and is not empty. */
function onlyWords(draft: Draft): boolean {
  const worded = draft.rows.some((row) => row.some((cell) => /[\u4e00-\u9fff]{2}/.test(cell.text)))
  return worded && draft.columns.length > 0 && !draft.columns.some((column) => amountWord.test(column))
}
