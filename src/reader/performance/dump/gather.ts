import type { FundColumn, Goal, PerformanceReading, ReservedPoints } from '../../../core/performance.ts'
import type { IndicatorColumn } from '../../../core/performance-form.ts'
import type { Line } from '../../document.ts'
import { unitIn } from '../../tables/unit.ts'
import { newDraft, setField, type Draft } from '../draft.ts'
import { addPoints, reserved } from '../points.ts'
import type { GoalColumn } from './anchors.ts'
import { cellOf } from './cells.ts'
import type { Layout } from './shape-costs.ts'
import { fundLine } from './funds.ts'
import { goalOf } from './goals.ts'
import { groupRows } from './indicators.ts'
import { layoutOf } from './layout.ts'
import { aheadOf, near, stands, withoutPoints } from './level-labels.ts'
import { costItems, listedProjects } from './lists.ts'
import type { Region } from './regions.ts'
import type { Segment } from './segments.ts'
import { isPoints } from './shapes.ts'
import { notesOf, untilHeading } from './tail.ts'
import { textOf, type Word } from './words.ts'

/** What the segments of one form say. */
export interface Gathered {
  readonly draft: Draft
  readonly notes: PerformanceReading['notes']
  readonly used: ReadonlySet<Line>
}

/** Where the reading of a form stands. */
interface State {
  readonly draft: Draft
  readonly layout: Layout
  readonly notes: PerformanceReading['notes'][number][]
  goal: number | null
  goalColumns: readonly GoalColumn[]
  span: Goal['span']
  level1: readonly Word[]
  level2: readonly Word[]
  fundColumns: readonly FundColumn[]
  columns: readonly IndicatorColumn[]
  /** Words behind the last row: the name of the next goal, where the table has a column for it. */
  lead: readonly Word[]
  /** Groups of rows so far, and whether each had one row at most. */
  groups: number
  single: boolean
  goalName: readonly Word[]
}

/** Puts the segments of a form together. */
export function gather(region: Region, segments: readonly Segment[]): Gathered {
  const state: State = {
    draft: newDraft(textOf(region.title)),
    layout: layoutOf(segments),
    notes: [],
    goal: null,
    goalColumns: [],
    span: 'overall',
    level1: [],
    level2: [],
    fundColumns: [],
    columns: [],
    lead: [],
    groups: 0,
    single: true,
    goalName: [],
  }
  const used = new Set([...region.title, ...leading(region, segments)].map((word) => word.line))
  segments.forEach((segment, s) => {
    const tail =
      segment.anchor.kind === 'field' || segment.anchor.kind === 'notes' || segment.anchor.kind === 'total'
    const body = tail ? untilHeading(segment.body) : segment.body
    for (const word of [...segment.label, ...body]) used.add(word.line)
    take(state, { ...segment, body }, segments.slice(s + 1, s + 1 + near))
  })
  if (state.lead.length > 0) state.draft.doubts.add('words left over')
  return { draft: state.draft, notes: state.notes, used }
}

function take(state: State, { anchor, label, body }: Segment, next: readonly Segment[]): void {
  const { draft } = state
  switch (anchor.kind) {
    case 'field': {
      const cell = cellOf(body)
      if (cell !== null) setField(draft, anchor.field, cell)
      return
    }
    case 'unit':
      draft.unit ??= unitIn(textOf(label) + textOf(body))
      return
    case 'funds':
      draft.unit ??= unitIn(textOf(label))
      return reserve(state, 'execution', label)
    case 'fund columns':
      state.fundColumns = anchor.columns
      for (const column of anchor.columns) draft.seen.funds.add(column)
      return reserve(state, 'execution', label)
    case 'fund': {
      const { line, left } = fundLine(anchor.part, label, body, state.fundColumns)
      draft.funds.push(line)
      if (left) draft.doubts.add('words left over')
      return
    }
    case 'goals':
      state.span = anchor.span
      reserve(state, 'goal', label)
      if (body.length > 0 && !isList(body)) addGoal(state, body, null)
      return
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
    case 'projects':
      draft.projects.push(...listedProjects(body))
      return
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

function reserve({ draft, goal }: State, of: ReservedPoints['of'], label: readonly Word[]): void {
  const cell = cellOf(label)
  if (cell !== null) addPoints(draft.points, reserved(cell, of, goal))
}

/** 「长期目标 年度目标」 over lists of goals that stand again over their indicators. */
const isList = (body: readonly Word[]): boolean => /^长期目标年度目标/.test(textOf(body.slice(0, 2)))

function addGoal({ draft, span, goalColumns }: State, body: readonly Word[], number: string | null): void {
  const { goal, sure } = goalOf(span, number, body, goalColumns)
  draft.goals.push(goal)
  if (!sure) draft.doubts.add('values by order')
}

/** The goal named before the levels of each row. */
function nameGoal(state: State): void {
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

function addRows(state: State, body: readonly Word[]): void {
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
  if (found.left) draft.doubts.add('words left over')
  if (columns.includes('goal')) state.lead = found.rest
  const named = goal === null ? undefined : draft.goals[goal]
  if (found.goalMore.length > 0 && goal !== null && named !== undefined)
    draft.goals[goal] = { ...named, target: cellOf([...state.goalName, ...found.goalMore], 'inferred') }
}
