import { newDraft, type Draft } from './draft.ts'
import { goalLabel, goalsIn } from './goals.ts'
import { noGoal } from './indicators.ts'
import type { Block, Section } from './sections.ts'

/** How far the reading of a form of fields has come. */
export interface SheetState {
  readonly draft: Draft
  readonly blocks: Block[]
  section: Section
  /** The goal last told, which the indicators after it may serve. */
  goal: number | null
}

export const newSheet = (title: string): SheetState => ({
  draft: newDraft(title),
  blocks: [],
  section: { kind: 'fields' },
  goal: null,
})

/** A goal that was headed and not told is blank. */
export function leaveGoals(state: SheetState): void {
  const { section, draft } = state
  if (section.kind === 'goal')
    draft.goals.push({ ...noGoal, ...section.label, target: { ...section.cell, text: '' } })
  else if (section.kind === 'goals' && !section.told)
    draft.goals.push(...goalsIn(section.header, section.blank))
  else return
  state.section = { kind: 'fields' }
}

/** 「年度目标2（20分）」 beside its indicators: the goal is known by its number alone. Says whether it is another than before. */
export function numberedGoal(state: SheetState, text: string): boolean {
  const label = goalLabel(text)
  if (label === null || label.number === null) return false
  const known = state.goal === null ? undefined : state.draft.goals[state.goal]
  if (known?.number === label.number && known.span === label.span) return false
  state.goal = state.draft.goals.push({ ...noGoal, ...label }) - 1
  return true
}
