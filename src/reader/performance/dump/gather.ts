import type { Unread } from '../../../core/disclosure.ts'
import type { PerformanceField, PerformanceReading } from '../../../core/performance.ts'
import type { Line } from '../../document.ts'
import { unitIn } from '../../tables/unit.ts'
import { setField, type Draft } from '../draft.ts'
import { cellOf } from './cells.ts'
import { addFund, addFundsBeside } from './gather-funds.ts'
import { addGoal, addTwoGoals, isTwoTitles, takeList } from './gather-goals.ts'
import { addRows, nameGoal } from './gather-rows.ts'
import { isGoalList, notRepeated } from './goal-list.ts'
import { layoutOf } from './layout.ts'
import { aheadOf, near, stands } from './level-labels.ts'
import { costItems, listedProjects } from './lists.ts'
import type { Region } from './regions.ts'
import type { Segment } from './segments.ts'
import { isPoints } from './shapes.ts'
import { leaveOver, newState, reserve, type State } from './state.ts'
import { notesOf, untilHeading } from './tail.ts'
import { textOf, type Word } from './words.ts'

/** What the segments of one form say. */
export interface Gathered {
  readonly draft: Draft
  readonly notes: PerformanceReading['notes']
  /** Words that no cell took. */
  readonly unread: readonly Unread[]
  readonly used: ReadonlySet<Line>
}

/** The names of projects and bodies, which are no longer than this. */
const isName = (field: PerformanceField): boolean => /^(?:project|department|executor|body)$/.test(field)
const longestName = 40

/** Puts the segments of a form together. */
export function gather(region: Region, segments: readonly Segment[]): Gathered {
  const state = newState(textOf(region.title), layoutOf(segments))
  const used = new Set([...region.title, ...leading(region, segments)].map((word) => word.line))
  segments.forEach((segment, s) => {
    const tail =
      segment.anchor.kind === 'field' || segment.anchor.kind === 'notes' || segment.anchor.kind === 'total'
    const body = tail ? untilHeading(segment.body) : segment.body
    for (const word of [...segment.label, ...body]) used.add(word.line)
    take(state, { ...segment, body }, segments.slice(s + 1, s + 1 + near))
  })
  leaveOver(state, state.lead)
  const { draft, notes, unread } = state
  draft.goals.push(...notRepeated(state.listed, draft.goals))
  return { draft, notes, unread, used }
}

function take(state: State, { anchor, label, body }: Segment, next: readonly Segment[]): void {
  const { draft } = state
  switch (anchor.kind) {
    case 'field': {
      const long = isName(anchor.field) && textOf(body).length > longestName
      const cell = cellOf(body, long ? 'inferred' : 'read')
      if (cell !== null) setField(draft, anchor.field, cell)
      return
    }
    case 'unit':
      draft.unit ??= unitIn(textOf(label) + textOf(body))
      return
    case 'funds':
      draft.unit ??= unitIn(textOf(label))
      reserve(state, 'execution', label)
      return addFundsBeside(state, body)
    case 'fund columns':
      state.fundColumns = anchor.columns
      for (const column of anchor.columns) draft.seen.funds.add(column)
      return reserve(state, 'execution', label)
    case 'fund':
      return addFund(state, anchor.part, label, body)
    case 'goals':
      state.span = anchor.span
      reserve(state, 'goal', label)
      if (isGoalList(body)) return takeList(state, body)
      if (isTwoTitles(body)) return addTwoGoals(state, body, body.slice(2))
      if (body.length > 0) addGoal(state, body, null)
      return
    case 'goals beside':
      return addTwoGoals(state, label, body)
    case 'goal columns':
      state.goalColumns = anchor.columns
      return addGoal(state, body, null)
    case 'goal':
      state.span = anchor.span
      state.goalColumns = []
      addGoal(state, body, anchor.number)
      state.goal = draft.goals.length - 1
      state.level1 = state.level2 = []
      return reserve(state, 'goal', label)
    case 'indicators':
      return reserve(state, 'indicators', label)
    case 'header':
      state.columns = anchor.columns
      for (const column of anchor.columns) draft.seen.columns.add(column)
      state.lead = body
      return
    case 'level1':
      if (state.columns.includes('goal')) nameGoal(state)
      state.level1 = label
      state.level2 = []
      reserve(state, 'level1', label)
      if (body.length > 0 || !/^level/.test(next[0]?.anchor.kind ?? '')) addRows(state, body)
      return
    case 'level2':
      state.level2 = label
      reserve(state, 'level2', label)
      if (!stands(label, state.level1)) state.level1 = aheadOf(label, next) ?? state.level1
      return addRows(state, body)
    case 'costs':
      draft.costs.push(...costItems(body))
      return
    case 'projects': {
      const listed = listedProjects(body)
      draft.projects.push(...listed)
      return listed.length === 0 ? leaveOver(state, body) : undefined
    }
    case 'total':
      draft.total = cellOf(totalIn(body))
      return
    case 'notes':
      state.notes.push(...notesOf(body))
  }
}

/** 「总分 100 97.1」: points that there are, and points given. */
function totalIn(body: readonly Word[]): readonly Word[] {
  const line = body.slice(0, 1 + body.findIndex((word) => word.last))
  const figures = line.filter((word) => isPoints(word.text))
  return figures.length > 1 ? figures.slice(-1) : body
}

/** 「（2023年度）」 and the like, between the title and the first field. */
function leading(region: Region, [first]: readonly Segment[]): readonly Word[] {
  const end = first === undefined ? -1 : region.words.indexOf(first.label[0]!)
  return end > 0 && end <= mostLeading ? region.words.slice(0, end) : []
}

const mostLeading = 12
