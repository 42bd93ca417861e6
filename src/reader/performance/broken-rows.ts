import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { Cell } from '../../core/table.ts'
import type { IndicatorRow } from './indicator-rows.ts'

/** Columns whose cells are short and hardly ever blank: a row without them is but a piece of one. */
const short: readonly IndicatorColumn[] = ['target', 'actual', 'weight', 'score', 'sign']
/** Columns whose text may run over a page break. */
const running: readonly IndicatorColumn[] = [
  'level3',
  'explanation',
  'rule',
  'reason',
  'standard',
  'unit',
  'remark',
  'expected',
]

const said = (cell: Cell | undefined): boolean => cell !== undefined && cell.text !== ''
export const pageOf = ({ slots, heads }: IndicatorRow): number | undefined =>
  [...Object.values(slots), ...heads.map(({ cell }) => cell)].find(
    ({ text, source }) => text !== '' && source.page !== undefined,
  )?.source.page

/** A row that a page break has cut in two is one row, where its two pieces have together what every other row has. */
export function joinBroken(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const usual = short.filter(
    (column) =>
      rows.length > 3 && rows.filter(({ slots }) => said(slots[column])).length * 4 >= rows.length * 3,
  )
  if (usual.length === 0) return rows
  const joined: IndicatorRow[] = []
  for (const row of rows) {
    const before = joined.at(-1)
    if (before !== undefined && isRest(before, row, usual)) joined[joined.length - 1] = together(before, row)
    else joined.push(row)
  }
  return joined
}

function isRest(before: IndicatorRow, row: IndicatorRow, usual: readonly IndicatorColumn[]): boolean {
  const [a, b] = [pageOf(before), pageOf(row)]
  if (a === undefined || b === undefined || b !== a + 1) return false
  const clash = usual.some((column) => said(before.slots[column]) && said(row.slots[column]))
  const whole = usual.every((column) => said(before.slots[column]) || said(row.slots[column]))
  return !clash && whole && (said(row.slots.level3) || said(before.slots.level3))
}

function together(before: IndicatorRow, row: IndicatorRow): IndicatorRow {
  const slots: Partial<Record<IndicatorColumn, Cell>> = { ...before.slots }
  for (const [key, cell] of Object.entries(row.slots) as [IndicatorColumn, Cell][]) {
    const first = before.slots[key]
    if (first === undefined || first.text === '') slots[key] = cell
    else if (cell.text !== '' && running.includes(key))
      slots[key] = { ...first, text: first.text + cell.text, how: 'inferred' }
    else if (cell.text !== '' && (key === 'level1' || key === 'level2') && cell.text !== first.text)
      slots[key] = { ...first, text: first.text + cell.text, how: 'inferred' }
  }
  return { slots, heads: [...before.heads, ...row.heads] }
}
