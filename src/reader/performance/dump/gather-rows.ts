import { cellOf } from './cells.ts'
import { groupRows } from './indicators.ts'
import { withoutPoints } from './level-labels.ts'
import { addUnread, type State } from './state.ts'
import type { Word } from './words.ts'

/** The rows below the levels named last. */
export function addRows(state: State, body: readonly Word[]): void {
  const { draft, goal, columns, layout } = state
  const level1 = withoutPoints(state.level1)
  const level2 = withoutPoints(state.level2)
  const each = state.groups > 1 && state.single
  const found = groupRows(body, {
    ...{ level1, level2, goal, columns, each, goalName: state.goalName },
    layout: { ...layout, unitsApart: columns.includes('unit') },
  })
  state.groups += 1
  state.single &&= found.indicators.length <= 1
  draft.indicators.push(...found.indicators)
  if (found.inferred) draft.doubts.add('values by order')
  addUnread(state, found.unread)
  if (columns.includes('goal')) state.lead = found.rest
  const named = goal === null ? undefined : draft.goals[goal]
  if (found.goalMore.length > 0 && goal !== null && named !== undefined)
    draft.goals[goal] = { ...named, target: cellOf([...state.goalName, ...found.goalMore], 'inferred') }
}

/** The goal named before the levels of each row. */
export function nameGoal(state: State): void {
  const { draft, lead } = state
  const target = cellOf(lead)
  state.lead = []
  state.goalName = lead
  if (target === null) return
  const known = draft.goals.findIndex((goal) => goal.span === 'annual' && goal.target?.text === target.text)
  state.goal = known < 0 ? draft.goals.length : known
  if (known < 0)
    draft.goals.push({ span: 'annual', number: null, target, actual: null, weight: null, score: null })
}
