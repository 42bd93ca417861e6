import type { FilledForm } from '../../core/filled-form.ts'
import type { GoalSpan, PerformancePart } from '../../core/performance-form.ts'
import { cell, sideWidth, type Band } from './band.ts'
import { goalSpanOf } from './indicator-bands.ts'

type Goals = Extract<PerformancePart, { readonly kind: 'goals' }>
type IndicatorTable = Extract<PerformancePart, { readonly kind: 'indicators' }>

/** 总目标 and 年度目标 in words. Goals that each have their own indicator table stand above it and not here. */
export function goalBands(
  part: Goals,
  filled: FilledForm,
  tables: readonly IndicatorTable[],
): readonly Band[] {
  if (tables.some((table) => table.perGoal === true && goalSpanOf(table) === part.span)) return []
  if (part.beside !== undefined) return [besideBand(part, part.beside, filled)]
  const goals = of(part.span, filled)
  const numbered = goals.some(({ goal }) => goal.number !== null)
  const headed = part.columns.length > 1
  const from = numbered ? 2 : 1
  const rows = goals.map(({ goal, index }) => [
    ...(numbered ? [cell(1, 'label', `目标${goal.number ?? ''}`)] : []),
    ...part.columns.map(({ column }, i) =>
      cell(from + i, short(column) ? 'figure' : 'text', goal[column], {
        place: { of: 'goal', goal: index, column },
      }),
    ),
  ])
  const head = [
    ...(numbered ? [cell(1, 'head', '')] : []),
    ...part.columns.map(({ title }, i) => cell(from + i, 'head', title)),
  ]
  const all = headed ? [head, ...rows] : rows
  if (all.length === 0) return []
  const side = cell(0, 'side', part.title + points(part, filled), { down: all.length })
  return [
    {
      kind: part.kind,
      widths: [
        headed ? sideWidth : 15,
        ...(numbered ? [8] : []),
        ...part.columns.map(({ column }) => (short(column) ? 9 : 38)),
      ],
      rows: all.map((row, i) => (i === 0 ? [side, ...row] : row)),
    },
  ]
}

const short = (column: Goals['columns'][number]['column']): boolean =>
  column === 'score' || column === 'weight'

const of = (span: GoalSpan, filled: FilledForm) =>
  filled.goals.map((goal, index) => ({ goal, index })).filter(({ goal }) => goal.span === span)

function points(part: Goals, filled: FilledForm): string {
  const said = filled.points.find((it) => it.of === 'goal' && it.goal === null)?.text
  const text = said ?? (part.points === undefined ? '' : `${part.points}分`)
  return text === '' ? '' : `（${text}）`
}

/** 「项目总目标 | 年度总体目标」: two goals side by side under their own headings. */
function besideBand(part: Goals, beside: NonNullable<Goals['beside']>, filled: FilledForm): Band {
  const [own, other] = [of(part.span, filled), of(beside.span, filled)]
  const rows = Array.from({ length: Math.max(1, own.length, other.length) }, (_, row) =>
    [own[row], other[row]].map((it, i) =>
      cell(i + 1, 'text', it?.goal.target ?? '', {
        place: it === undefined ? null : { of: 'goal', goal: it.index, column: 'target' },
      }),
    ),
  )
  const [first] = part.columns
  return {
    kind: part.kind,
    widths: [sideWidth, 46, 46],
    rows: [
      [
        cell(0, 'side', part.title, { down: rows.length + 1 }),
        cell(1, 'head', first?.title ?? ''),
        cell(2, 'head', beside.title),
      ],
      ...rows,
    ],
  }
}
