import type { FilledForm, FilledIndicator } from '../../core/filled-form.ts'
import type { GoalSpan, PerformanceForm } from '../../core/performance-form.ts'
import { indicatorTree } from '../../forms/performance/levels.ts'
import { blankForm, blankGoal } from './blank.ts'

/** Rows prepared under each second level, and where a form has no levels. */
const rowsEach = 2
const rowsWithoutLevels = 10
const listedRows = 4
/** Goals prepared where each has its table. */
const goals = 2

/** A form ready to be filled in: its levels written out, a few empty rows under each. */
export function templateValues(form: PerformanceForm): FilledForm {
  const blank = blankForm(form)
  const tables = form.parts.flatMap((part) => (part.kind === 'indicators' ? [part] : []))
  const grouped = tables
    .filter((part) => part.perGoal === true)
    .map((part): GoalSpan => part.span ?? 'annual')
  const others = blank.goals.filter(({ span }) => !grouped.includes(span))
  const numbered = grouped.flatMap((span) =>
    Array.from({ length: goals }, (_, i) => ({ ...blankGoal(span), number: String(i + 1) })),
  )
  const all = [...others, ...numbered]
  const rows = (goal: number | null): readonly FilledIndicator[] =>
    (tables[0] === undefined ? [] : levelsFor(form, goal !== null)).map((cells) => ({
      goal,
      cells,
      attained: '',
    }))
  const empty = {
    name: '',
    type: '',
    lifetime: '',
    amount: '',
    fiscal: '',
    other: '',
    executed: '',
    content: '',
  }
  const listed = (kind: 'costs' | 'projects'): number =>
    form.parts.some((part) => part.kind === kind) ? listedRows : 0
  return {
    ...blank,
    goals: all,
    indicators:
      grouped.length === 0
        ? rows(null)
        : all.flatMap(({ number }, index) => (number === null ? [] : rows(index))),
    costs: Array.from({ length: listed('costs') }, () => ({ name: '', amount: '', working: '', note: '' })),
    projects: Array.from({ length: listed('projects') }, () => empty),
  }
}

/** 成本 stands under 产出 before 2021 and by itself since; a form that scores by the older scheme has it there. */
function levelsFor(form: PerformanceForm, few: boolean): readonly FilledIndicator['cells'][] {
  const table = form.parts.find((part) => part.kind === 'indicators')
  const columns = table?.kind === 'indicators' ? table.columns.map(({ column }) => column) : []
  if (!columns.includes('level2')) return Array.from({ length: rowsWithoutLevels }, () => ({}))
  const apart = form.scheme === 'national-2021'
  return indicatorTree.flatMap((one) => {
    if (one.name === '成本指标' && !apart) return []
    const second = one.second.filter(({ name }) => !(apart && one.name === '产出指标' && name === '成本指标'))
    return second.flatMap(({ name }) =>
      Array.from({ length: few ? 1 : rowsEach }, () => ({ level1: one.name, level2: name })),
    )
  })
}
