import type { PerformanceField } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { fieldOf } from '../../forms/performance/recognise.ts'
import { setField, type Draft } from './draft.ts'
import { beginsFunds } from './funds.ts'
import { goalLabel } from './goals.ts'
import { executionPoints } from './points.ts'
import { cellAt, type SheetRow, type Spot } from './sheet.ts'

/** Fields whose value is a row of boxes, each perhaps in a cell of its own. */
const choices: ReadonlySet<PerformanceField> = new Set(['category', 'attribute', 'type'])

export interface Pair {
  readonly label: Spot
  readonly field: PerformanceField
  readonly value: Cell
}

const isLabel = (text: string): boolean =>
  fieldOf(text) !== null || goalLabel(text) !== null || beginsFunds(text)

/** 「单位名称：某某局」 in one cell. */
export function inlineField(cell: Cell): { readonly field: PerformanceField; readonly value: Cell } | null {
  const colon = cell.text.search(/[:：]/)
  if (colon < 2 || colon > 30 || colon === cell.text.length - 1) return null
  const field = fieldOf(cell.text.slice(0, colon))
  return field === null ? null : { field, value: { ...cell, text: cell.text.slice(colon + 1).trim() } }
}

/** The fields of a row: each label with what stands between it and the next. */
export function pairsIn(row: SheetRow): readonly Pair[] {
  const pairs: Pair[] = []
  row.spots.forEach((label, i) => {
    const inline = inlineField(label.cell)
    if (inline !== null) {
      pairs.push({ label, ...inline })
      return
    }
    const field = fieldOf(label.cell.text)
    if (field === null || (i > 0 && isValue(row, i))) return
    const values: Cell[] = []
    for (const { cell } of row.spots.slice(i + 1)) {
      if (executionPoints(cell).length > 0) break
      if (
        isLabel(cell.text) &&
        !(values.length === 0 && i + 2 === row.spots.length && row.spots.length === 2 && !blankTwin(row, i))
      )
        break
      values.push(cell)
      if (!choices.has(field)) break
    }
    const [first, ...more] = values
    pairs.push({
      label,
      field,
      value:
        first === undefined
          ? cellAt(row, label.at + 1)
          : more.length === 0
            ? first
            : { ...first, text: values.map(({ text }) => text).join(' ') },
    })
  })
  return pairs
}

/** A word that is the value of the label before it, though it is a label elsewhere. */
const isValue = (row: SheetRow, i: number): boolean =>
  i === 1 && row.spots.length === 2 && fieldOf(row.spots[0]?.cell.text ?? '') !== null && !blankTwin(row, 0)

/** Two labels and nothing else: is there room for the value of the first between them? */
const blankTwin = (row: SheetRow, i: number): boolean => {
  const [one, two] = [row.spots[i], row.spots[i + 1]]
  return one !== undefined && two !== undefined && two.at - one.at > 1 && two.at < row.cells.length - 1
}

/** Labels in one row and their values in the next, below each. */
export function pairsBelow(row: SheetRow, below: SheetRow | undefined): readonly Pair[] | null {
  if (below === undefined || row.spots.length < 3) return null
  const fields = row.spots.map(({ cell }) => fieldOf(cell.text))
  if (fields.some((field) => field === null)) return null
  if (below.spots.some(({ cell, at }) => isLabel(cell.text) || !row.spots.some((spot) => spot.at === at)))
    return null
  return row.spots.map((label, i) => ({ label, field: fields[i]!, value: cellAt(below, label.at) }))
}

export function setPairs(draft: Draft, pairs: readonly Pair[]): void {
  for (const { field, value } of pairs) setField(draft, field, value)
}
