import type { Unit } from '../../core/amount.ts'
import type { FilledForm, FilledFund, FilledGoal } from '../../core/filled-form.ts'
import type { GoalSpan, PerformanceForm, PerformancePart } from '../../core/performance-form.ts'

type Funds = Extract<PerformancePart, { readonly kind: 'funds' }>

/** A form with nothing in it: the lines that it declares, one place for each goal, and no indicators yet. */
export function blankForm(form: PerformanceForm, year: number | null = null): FilledForm {
  const parts = form.parts
  const funds = parts.flatMap((part) =>
    part.kind === 'funds' ? part.lines.map((line) => blankFund(part, line)) : [],
  )
  return {
    form: form.id,
    title: null,
    year,
    unit: unitOf(form),
    fields: {},
    funds,
    points: [],
    goals: spansOf(form).map(blankGoal),
    indicators: [],
    costs: [],
    projects: [],
    total: '',
    totalWeight: '',
    notes: [],
  }
}

/** The unit that the form itself prints; 万元 where it leaves a choice. */
export function unitOf(form: PerformanceForm): Unit {
  const titles = form.parts.flatMap((part) => ('title' in part ? [part.title] : []))
  const said = titles
    .map((title) => /（(元|千元|万元|亿元)）/.exec(title)?.[1])
    .find((it) => it !== undefined)
  return (said as Unit | undefined) ?? '万元'
}

/** The kinds of goal that a form has places for, in the order printed. */
export function spansOf(form: PerformanceForm): readonly GoalSpan[] {
  const spans = form.parts.flatMap((part) =>
    part.kind === 'goals' ? [part.span, ...(part.beside === undefined ? [] : [part.beside.span])] : [],
  )
  return [...new Set(spans)]
}

function blankFund(part: Funds, line: Funds['lines'][number]): FilledFund {
  const columns = line.column === undefined ? part.columns.map(({ column }) => column) : [line.column]
  return {
    part: line.part,
    label: line.label,
    cells: Object.fromEntries(columns.map((column) => [column, ''])),
  }
}

export const blankGoal = (span: GoalSpan): FilledGoal => ({
  span,
  number: null,
  target: '',
  actual: '',
  weight: '',
  score: '',
})
