import type { FundColumn, FundLine } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { fundColumnOf, fundPartOf } from '../../forms/performance/recognise.ts'
import type { Draft } from './draft.ts'
import { isFundHeading } from './funds.ts'
import { addPoints, executionPoints, reserved } from './points.ts'
import { cellAt, isFigure, type SheetRow, type Spot } from './sheet.ts'

/** The columns of a block without header, side by side: 项目资金总额 | 年度资金申请总额, 预算数： | 执行数：. */
export type Sides = readonly { readonly at: number; readonly column: FundColumn }[]

const columnsOfSides: ReadonlySet<FundColumn> = new Set([
  'lifetime',
  'annual',
  'initial',
  'budget',
  'executed',
  'rate',
])

const sideOf = (text: string): FundColumn | null => {
  const column = fundColumnOf(text.replace(/[:：].*$/, ''))
  return column !== null && columnsOfSides.has(column) ? column : null
}

/** The sides that the labels of a row name; one alone is the only column there is. */
export function sidesIn(spots: readonly Spot[]): Sides {
  const sides: { readonly at: number; readonly column: FundColumn }[] = []
  for (const { cell, at } of spots) {
    const column = sideOf(cell.text)
    if (column !== null && !sides.some((side) => side.column === column)) sides.push({ at, column })
  }
  return sides.length > 1 ? sides : []
}

/** A row of labels and figures, one or several side by side. */
export function fundPairs(draft: Draft, row: SheetRow, before: Sides): Sides {
  const labels: Spot[] = []
  const values = new Map<number, Cell>()
  row.spots.forEach((spot, i) => {
    const { cell } = spot
    const own = labels.at(-1)
    const points = executionPoints(cell)
    if (points.length > 0) addPoints(draft.points, points)
    else if (isFigure(cell.text)) {
      if (own !== undefined && !values.has(own.at)) values.set(own.at, cell)
    } else if (
      i === 0 &&
      row.spots.length > 1 &&
      isFundHeading(cell.text) &&
      !isFigure(row.spots[1]!.cell.text)
    )
      addPoints(draft.points, reserved(cell, 'execution'))
    else labels.push(spot)
  })
  const found = sidesIn(labels)
  const sides = before.length > 0 ? before : found
  for (const { cell, at } of labels) {
    const inline = inlineFigure(cell)
    const label = inline?.label ?? cell.text
    const value = values.get(at) ?? inline?.value ?? cellAt(row, at + 1)
    const column = sides.findLast((side) => side.at <= at)?.column ?? sides[0]?.column ?? 'amount'
    const whole = found.length > 1 && sideOf(label) !== null
    addFund(draft, {
      part: whole ? 'total' : (fundPartOf(label) ?? 'unnamed'),
      label,
      cells: { [column]: isFigure(value.text) || value.text === '' ? value : { ...value, text: '' } },
    })
  }
  return sides
}

/** 「资金总额：306.00」 in one cell. */
function inlineFigure(cell: Cell): { readonly label: string; readonly value: Cell } | null {
  const found = /^([^:：]{2,20})[:：]\s*([\d,.]+(?:%|万元|元)?)$/.exec(cell.text)
  return found === null ? null : { label: found[1] ?? '', value: { ...cell, text: found[2] ?? '' } }
}

/** No block has more lines that have two sides. */
const mostLines = 40

/** The sides of one line are one line. */
function addFund(draft: Draft, line: FundLine): void {
  const columns = Object.keys(line.cells) as FundColumn[]
  for (const column of columns) draft.seen.funds.add(column)
  const at = draft.funds
    .slice(0, mostLines)
    .findIndex(
      (known) =>
        known.part === line.part &&
        known.part !== 'unnamed' &&
        known.cells.amount === undefined &&
        line.cells.amount === undefined &&
        columns.every((column) => known.cells[column] === undefined),
    )
  const known = draft.funds[at]
  if (known === undefined) draft.funds.push(line)
  else draft.funds[at] = { ...known, cells: { ...known.cells, ...line.cells } }
}
