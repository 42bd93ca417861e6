import { fundPartOf } from '../../forms/performance/recognise.ts'
import type { Draft, DraftIndicator } from './draft.ts'
import { key, type KnownLabels } from './known.ts'
import type { ListHead } from './list-heads.ts'
import type { SheetText } from './sheet.ts'
import { headOver, type Column, type Head, type Mode } from './sheet-heads.ts'

/** What stands before the indicators of a row, in a list of projects. */
export function takeBefore(
  row: readonly SheetText[],
  before: readonly ListHead[],
  first: number,
  draft: Draft,
): void {
  if (before.length === 0) return
  for (const cell of row) {
    if (cell.left >= first) continue
    const head = before.find(({ left, right }) => cell.left >= left && cell.left <= right)
    if (head === undefined) draft.unexplained(cell.at, cell.text)
    else head.take(cell.text, cell.at)
  }
}

export const isTotal = (row: readonly SheetText[]): boolean =>
  /^(?:总分|合计|总计|总得分|得分合计)$/.test(key(row[0]!.text))

export function readTotal(row: readonly SheetText[], mode: Mode, draft: Draft): void {
  for (const cell of row.slice(1)) {
    const column = mode.in === 'indicators' ? headOver(mode.columns, cell)?.key : 'score'
    if (column === 'weight') draft.totalWeight = cell.text
    else if (column === 'score') draft.total = cell.text
  }
}

/** Columns that a template fills in beforehand; a row with nothing else is a row left empty. */
const prepared = new Set<Column>(['level1', 'level2', 'sign', 'unit', 'weight', 'score', 'ignored', 'goal'])

export function readIndicator(
  cells: readonly SheetText[],
  columns: readonly Head<Column>[],
  goal: number | null,
  above: DraftIndicator | null,
  draft: Draft,
): DraftIndicator | null {
  const values = cells.flatMap((cell) => {
    const head = headOver(columns, cell)
    if (head === undefined) {
      if (cell.left > columns[0]!.left && cell.top === cell.bottom) draft.unexplained(cell.at, cell.text)
      return []
    }
    return [{ key: head.key, cell }]
  })
  if (values.every(({ key: column }) => prepared.has(column))) {
    const weight = values.find((it) => it.key === 'weight')
    if (weight === undefined) return null
  }
  const index = draft.indicators.length
  const made: DraftIndicator = { goal, cells: {}, attained: '' }
  for (const { key: column } of columns)
    if (column !== 'attained' && column !== 'ignored') made.cells[column] = ''
  for (const { key: column, cell } of values) {
    if (column === 'ignored') continue
    if (column === 'attained') made.attained = cell.text
    else made.cells[column] = cell.text
    draft.place(`indicators.${index}.${column}`, cell.at)
  }
  const row = cells.find((cell) => cell.top === cells.at(-1)!.top)!.top + 1
  for (const { key: column, left } of columns)
    if (draft.placeOf(`indicators.${index}.${column}`) === '')
      draft.place(`indicators.${index}.${column}`, letters(left) + row)
  // A level left blank goes on from the row above, as in a printed form with merged cells.
  if (above !== null && (made.cells.level1 ?? '') === '') {
    made.cells.level1 = above.cells.level1 ?? ''
    if ((made.cells.level2 ?? '') === '') made.cells.level2 = above.cells.level2 ?? ''
  }
  draft.indicators.push(made)
  return made
}

function letters(column: number): string {
  let out = ''
  for (let c = column + 1; c > 0; c = Math.floor((c - 1) / 26))
    out = String.fromCharCode(65 + ((c - 1) % 26)) + out
  return out
}

/** A line of the 资金 block under its headings; false where the row is none. */
export function readFunds(
  row: readonly SheetText[],
  columns: readonly Head<string>[],
  labels: KnownLabels,
  draft: Draft,
): boolean {
  const first = Math.min(...columns.map((head) => head.left))
  const names = row.filter((cell) => cell.left < first && !labels.sides.has(key(cell.text)))
  const name = names.at(-1)
  if (name === undefined) return false
  const part = fundPartOf(name.text)
  const values = row.filter((cell) => cell.left >= first)
  if (part === null && (values.length === 0 || !values.every((cell) => headOver(columns, cell)))) return false
  const index = draft.funds.length
  const cells: Record<string, string> = {}
  const line = name.top + 1
  for (const head of columns) {
    cells[head.key] = ''
    draft.place(`funds.${index}.${head.key}`, letters(head.left) + line)
  }
  for (const cell of values) {
    const head = headOver(columns, cell)
    if (head === undefined) draft.unexplained(cell.at, cell.text)
    else cells[head.key] = cell.text
  }
  draft.funds.push({ part: part ?? 'unnamed', label: names.map(({ text }) => text).join('/'), cells })
  draft.place(`funds.${index}`, name.at)
  return true
}

export function readListed(
  row: readonly SheetText[],
  mode: Extract<Mode, { in: 'list' }>,
  draft: Draft,
): void {
  const index = mode.of === 'costs' ? draft.costs.length : draft.projects.length
  const values: Record<string, string> = {}
  for (const cell of row) {
    const head = headOver(mode.columns, cell)
    if (head === undefined) continue
    values[head.key] = cell.text
    draft.place(`${mode.of}.${index}.${head.key}`, cell.at)
  }
  if (mode.of === 'costs') draft.cost(values)
  else draft.project(values)
}

export function readGoals(
  row: readonly SheetText[],
  mode: Extract<Mode, { in: 'goals' }>,
  labels: KnownLabels,
  draft: Draft,
): void {
  const part = labels.goals[mode.span]!
  const made = { span: part.span, number: null, target: '', actual: '', weight: '', score: '' }
  const index = draft.goals.length
  draft.goals.push(made)
  for (const head of mode.columns) {
    const cell = row.find((it) => it.left >= head.left && it.left <= head.right)
    const text = cell?.text ?? ''
    const at = cell?.at ?? letters(head.left) + (row[0]!.top + 1)
    if (head.key !== 'beside') {
      made[head.key as 'target'] = text
      draft.place(`goals.${index}.${head.key}`, at)
    } else if (part.beside !== undefined) {
      draft.goals.push({ ...made, span: part.beside.span, target: text, actual: '', score: '', weight: '' })
      draft.place(`goals.${index + 1}.target`, at)
    }
  }
}
