import type { Goal } from '../../../core/performance.ts'
import { cellOf } from './cells.ts'
import { listedGoals } from './goal-list.ts'
import { goalOf } from './goals.ts'
import { splitLines } from './lines-apart.ts'
import { leaveOver, type State } from './state.ts'
import { textOf, type Word } from './words.ts'

/** Nothing but the heads of the columns of goals. */
const goalTitles = /^(?:(?:实施期|项目|年度|长期)(?:总体?|绩效)*目标)+$/

/** 「实施期目标 年度目标」 over two texts. */
export const isTwoTitles = (body: readonly Word[]): boolean =>
  body.length > 2 && body.slice(0, 2).every(({ plain }) => goalTitles.test(plain))

/** 「项目总目标 | 年度总体目标」 side by side: two texts one after the other. */
export function addTwoGoals(state: State, label: readonly Word[], body: readonly Word[]): void {
  if (body.length === 0) return
  const cut = splitLines(body)
  const at = cut.at
  // Headings on lines of their own do not say that the texts keep their order.
  const sure = cut.sure && !label[0]!.first
  const how = sure ? 'read' : 'inferred'
  const goal = (span: Goal['span'], words: readonly Word[]): Goal => ({
    span,
    number: null,
    target: cellOf(words, how),
    actual: null,
    weight: null,
    score: null,
  })
  state.draft.goals.push(goal('overall', body.slice(0, at)), goal('annual', body.slice(at)))
  if (!sure) state.draft.doubts.add('values by order')
}

/** Goals in two columns, which stand again over their indicators. */
export function takeList(state: State, body: readonly Word[]): void {
  const goals = listedGoals(body)
  if (goals === null) leaveOver(state, body)
  else state.listed = goals
}

/** A goal in words. */
export function addGoal(
  { draft, span, goalColumns }: State,
  body: readonly Word[],
  number: string | null,
): void {
  if (goalTitles.test(textOf(body))) return
  const { goal, sure } = goalOf(span, number, body, goalColumns)
  draft.goals.push(goal)
  if (!sure) draft.doubts.add('values by order')
}
