import type { FundColumn, FundLine, FundPart } from '../../../core/performance.ts'
import { fundColumnOf } from '../../../forms/performance/recognise.ts'
import type { Cell } from '../../../core/table.ts'
import { fundLineIn, fundLines } from './funds.ts'
import { plainText } from './labels.ts'
import { leaveOver, type State } from './state.ts'
import type { Word } from './words.ts'

const sides: ReadonlySet<FundColumn> = new Set(['lifetime', 'annual'])

/** A line of money, or the second half of one: 「项目资金总额 410 年度资金总额 410」. */
export function addFund(state: State, part: FundPart, label: readonly Word[], body: readonly Word[]): void {
  const { draft } = state
  const [first, ...more] = fundLines(part, label, body, state.fundColumns)
  const { line, left } = first!
  leaveOver(state, left)
  const before = draft.funds.at(-1)
  const joined = label[0]!.first || before?.part !== part ? null : beside(state, before, line, label)
  if (joined === null) draft.funds.push(line)
  else draft.funds[draft.funds.length - 1] = joined
  for (const one of more) draft.funds.push(one.line)
}

/** A line may stand behind the heading of the block, which is set beside the middle of it. */
export function addFundsBeside(state: State, body: readonly Word[]): void {
  const found = fundLineIn(body, state.fundColumns)
  if (found === null) return
  state.draft.funds.push(found.line)
  leaveOver(state, found.left)
}

/** The two halves of a line as one, each in the column that the first such line named. */
function beside(state: State, before: FundLine, line: FundLine, label: readonly Word[]): FundLine | null {
  const [one, other] = [before.cells.amount, line.cells.amount]
  if (one === undefined || other === undefined) return null
  if (state.fundSides.length === 0) {
    const named = [before.label, plainText(label)].map(fundColumnOf)
    const known = named.filter((column): column is FundColumn => column !== null && sides.has(column))
    if (new Set(known).size < 2) return null
    state.fundSides = known
    for (const column of known) state.draft.seen.funds.add(column)
  }
  const [first, second] = state.fundSides as readonly [FundColumn, FundColumn]
  const read = (cell: Cell): Cell => ({ ...cell, how: 'read' })
  return { ...before, cells: { [first]: read(one), [second]: read(other) } }
}
