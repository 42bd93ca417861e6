import type { LedgerColumn, LedgerCondition, LedgerCount, LedgerSum } from '../../core/indicator-ledger.ts'
import { normal } from '../../core/normal.ts'
import { isBlank, readDate, readFen, readKey, readScaled, readWord, type BadCell } from './cell.ts'
import type { FoundColumn, LedgerRow } from './column.ts'

/** A cell that could not be read as its column must be. */
export interface Unreadable {
  readonly column: string
  readonly printed: string
  readonly why: BadCell
}

/** What a row says to one question: an answer, or the cells that prevent one. */
export type Answer<Value> = { readonly value: Value } | { readonly bad: readonly Unreadable[] }

/** What a row brings to a figure: nothing, or a worth and — where things are counted once — what it is known by. */
export interface Share {
  readonly worth: bigint
  readonly key: string | null
}

type Found = ReadonlyMap<LedgerColumn, FoundColumn>

/** The cells of one row, by declared column. */
export interface RowCells {
  readonly row: LedgerRow
  readonly found: Found
}

const textOf = ({ row, found }: RowCells, column: LedgerColumn): string => {
  const heading = found.get(column)!.heading
  return Object.hasOwn(row, heading) ? String(row[heading] ?? '') : ''
}

const unreadable = (cells: RowCells, column: LedgerColumn, why: BadCell): Unreadable => ({
  column: cells.found.get(column)!.heading,
  printed: textOf(cells, column).slice(0, 60),
  why,
})

/** Does the row meet every condition? A plain no settles it whatever the other cells say. */
export function meets(cells: RowCells, where: readonly LedgerCondition[]): Answer<boolean> {
  const answers = where.map((condition) => meetsOne(cells, condition))
  if (answers.some((answer) => 'value' in answer && !answer.value)) return { value: false }
  const bad = answers.flatMap((answer) => ('bad' in answer ? answer.bad : []))
  return bad.length > 0 ? { bad } : { value: true }
}

function meetsOne(cells: RowCells, condition: LedgerCondition): Answer<boolean> {
  switch (condition.kind) {
    case 'says': {
      const said = readWord(textOf(cells, condition.column), condition.yes, condition.no)
      return said.ok ? said : { bad: [unreadable(cells, condition.column, said.reason)] }
    }
    case 'filled':
      return { value: !isBlank(textOf(cells, condition.column)) }
    case 'on time':
      return onTime(cells, condition.done, condition.due)
  }
}

function onTime(cells: RowCells, doneIn: LedgerColumn, dueIn: LedgerColumn): Answer<boolean> {
  const due = readDate(textOf(cells, dueIn))
  if (!due.ok) return { bad: [unreadable(cells, dueIn, due.reason)] }
  if (isBlank(textOf(cells, doneIn))) return { value: false }
  const done = readDate(textOf(cells, doneIn))
  if (!done.ok) return { bad: [unreadable(cells, doneIn, done.reason)] }
  if (done.value.day !== due.value.day || due.value.minute === null)
    return { value: done.value.day <= due.value.day }
  if (done.value.minute === null) return { bad: [unreadable(cells, doneIn, 'cell without time')] }
  return { value: done.value.minute <= due.value.minute }
}

/** What the row brings to a count. */
export function counted(cells: RowCells, count: LedgerCount): Answer<Share | null> {
  const answer = meets(cells, count.where ?? [])
  if ('bad' in answer) return answer
  if (!answer.value) return { value: null }
  if (count.distinct === undefined) return { value: { worth: 1n, key: null } }
  const key = readKey(textOf(cells, count.distinct))
  if (!key.ok) return { bad: [unreadable(cells, count.distinct, key.reason)] }
  return { value: { worth: 1n, key: key.value } }
}

/** What the row adds to a sum. */
export function added(cells: RowCells, sum: LedgerSum): Answer<Share | null> {
  const answer = meets(cells, sum.where ?? [])
  if ('bad' in answer) return answer
  if (!answer.value) return { value: null }
  const text = textOf(cells, sum.column)
  const read = sum.kind === 'money' ? readFen(text, cells.found.get(sum.column)!.unit) : readScaled(text)
  if (!read.ok) return { bad: [unreadable(cells, sum.column, read.reason)] }
  return { value: { worth: read.value, key: null } }
}

/** Days from one date to a later one; nothing while the second is still open. */
export function lasted(cells: RowCells, fromIn: LedgerColumn, toIn: LedgerColumn): Answer<Share | null> {
  if (isBlank(textOf(cells, toIn))) return { value: null }
  const from = readDate(textOf(cells, fromIn))
  const to = readDate(textOf(cells, toIn))
  const bad = [
    ...(from.ok ? [] : [unreadable(cells, fromIn, from.reason)]),
    ...(to.ok ? [] : [unreadable(cells, toIn, to.reason)]),
  ]
  if (!from.ok || !to.ok) return { bad }
  const days = to.value.day - from.value.day
  if (days < 0) return { bad: [unreadable(cells, toIn, 'cell before its start')] }
  return { value: { worth: BigInt(days), key: null } }
}

const totals = /^(?:合计|总计|小计|共计|累计|本页合计|本页小计):?$/

/** An empty line, or the ledger's own total, which would be counted twice. */
export function asideOf(row: LedgerRow): 'empty' | 'total' | null {
  const texts = Object.values(row).map((text) => String(text ?? ''))
  if (texts.every((text) => text.trim() === '')) return 'empty'
  return texts.some((text) => text.length < 20 && totals.test(normal(text))) ? 'total' : null
}
