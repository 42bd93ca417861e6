import type { FundLine } from '../../core/performance.ts'
import type { Cell, Row } from '../../core/table.ts'
import { labelOf } from '../../forms/performance/recognise.ts'
import { newDraft, type Draft } from './draft.ts'
import { noGoal, readIndicators } from './indicators.ts'
import type { ListHead } from './list-head.ts'
import { cellAt, sheetRow, type SheetRow } from './sheet.ts'

/** One project of a list, and the rows that are its own. */
export interface Listed {
  readonly draft: Draft
  readonly rows: SheetRow[]
  /** The cell that names it. */
  readonly named: Cell
}

const totalWord = /^(?:总|合|小)计$/

/** The projects of a list, one form each. What names a project anew, on the next page or on each row, does not begin another. */
export function readList(title: string, head: ListHead, rows: readonly Row[]): readonly Listed[] {
  const listed: Listed[] = []
  const name = head.fields.get('project') ?? head.fields.get('body')!
  const bodyAt = head.fields.has('project') ? head.fields.get('body') : undefined
  let body: Cell | null = null
  let key = ''
  // A name that reaches over a page break may be printed on the second page only.
  const unnamed: SheetRow[] = []
  for (const row of rows.map(sheetRow)) {
    const named = cellAt(row, name)
    if (
      totalWord.test(labelOf(named.text)) ||
      (row.spots[0] !== undefined && totalWord.test(labelOf(row.spots[0].cell.text)))
    )
      continue
    const own = bodyAt === undefined ? undefined : cellAt(row, bodyAt)
    if (own !== undefined && own.text !== '') body = own
    const open = listed.at(-1)
    if (!hasContent(head, row)) {
      if (named.text === '') continue
      if (bodyAt === undefined && head.fields.has('project')) {
        body = named
        continue
      }
    }
    const same = `${body?.text ?? ''}|${named.text}`
    if (open !== undefined && (named.text === '' || same === key)) goOn(open, head, row, named.text !== '')
    else if (named.text !== '') {
      key = same
      const begun = begin(title, head, row, named, body)
      if (open === undefined) begun.rows.unshift(...unnamed)
      listed.push(begun)
    } else if (hasContent(head, row)) unnamed.push(row)
  }
  for (const one of listed) close(one, head)
  return listed
}

/** A list without a single project is the blank form. */
export function blankList(title: string, head: ListHead, blank: Cell): Draft {
  const draft = newDraft(title)
  see(draft, head)
  for (const field of head.fields.keys()) draft.fields[field] = blank
  if (head.line.size > 0) draft.funds.push(lineIn(head, { cells: [blank], spots: [] }))
  for (const { part, label } of head.funds) draft.funds.push({ part, label, cells: { amount: blank } })
  return draft
}

const hasContent = ({ fields, goal, indicators }: ListHead, row: SheetRow): boolean =>
  row.spots.some(
    ({ at }) =>
      at === goal?.at ||
      at === fields.get('headScore') ||
      at === fields.get('grade') ||
      (indicators !== null && at >= indicators.first),
  )

function see(draft: Draft, head: ListHead): void {
  draft.seen.list = true
  draft.seen.sure = true
  for (const column of head.indicators?.places.keys() ?? []) draft.seen.columns.add(column)
}

function begin(title: string, head: ListHead, row: SheetRow, named: Cell, body: Cell | null): Listed {
  const draft = newDraft(title)
  see(draft, head)
  for (const [field, at] of head.fields) draft.fields[field] = cellAt(row, at)
  if (body !== null) draft.fields.body = body
  if (head.line.size > 0) draft.funds.push(lineIn(head, row))
  for (const { at, part, label } of head.funds)
    draft.funds.push({ part, label, cells: { amount: cellAt(row, at) } })
  if (head.goal !== null)
    draft.goals.push({
      ...noGoal,
      span: head.goal.span,
      number: head.goal.number,
      target: cellAt(row, head.goal.at),
    })
  return { draft, rows: [row], named }
}

const lineIn = ({ line, lineLabel }: ListHead, row: SheetRow): FundLine => ({
  part: 'total',
  label: lineLabel,
  cells: Object.fromEntries([...line].map(([column, at]) => [column, cellAt(row, at)])),
})

/** A row of the same project; a goal goes on in it where the page broke it, and is only printed again where the project is. */
function goOn({ draft, rows }: Listed, head: ListHead, row: SheetRow, again: boolean): void {
  rows.push(row)
  const goal = draft.goals[0]
  if (head.goal === null || goal === undefined || again) return
  const more = cellAt(row, head.goal.at)
  if (more.text === '') return
  const target = goal.target ?? more
  draft.goals[0] = {
    ...goal,
    target: target === more ? more : { ...target, text: target.text + more.text, how: 'inferred' },
  }
}

function close({ draft, rows }: Listed, head: ListHead): void {
  if (head.indicators === null) return
  const read = readIndicators(head.indicators, rows, null, 0)
  draft.indicators.push(...read.indicators)
  if (read.astray) draft.doubts.add('values beside their headers')
}
