import type { FilledForm, FilledIndicator } from '../../core/filled-form.ts'
import type { GoalSpan, IndicatorColumn, PerformancePart } from '../../core/performance-form.ts'
import { cell, sideWidth, type Band, type BandCell } from './band.ts'

type IndicatorTable = Extract<PerformancePart, { readonly kind: 'indicators' }>

/** What each column asks for, of a row of about 100. */
const widths: Readonly<Record<IndicatorColumn, number>> = {
  goal: 11,
  level1: 10.5,
  level2: 12,
  level3: 20,
  sign: 7,
  target: 12,
  unit: 7,
  actual: 12,
  expected: 12,
  weight: 7,
  score: 7,
  reason: 17,
  standard: 10,
  explanation: 17,
  rule: 19,
  twoYearsAgo: 9,
  lastYear: 9,
  key: 7,
  remark: 12,
}

const figures = new Set<IndicatorColumn>([
  'sign',
  'target',
  'unit',
  'actual',
  'expected',
  'weight',
  'score',
  'twoYearsAgo',
  'lastYear',
  'key',
])

export interface NumberedIndicator {
  readonly indicator: FilledIndicator
  readonly index: number
}

/** Which goals of a form each have an indicator table. */
export const goalSpanOf = (part: IndicatorTable): GoalSpan => part.span ?? 'annual'

/** The indicator table with its headings; a level that several rows share is one cell. */
export function indicatorBand(
  part: IndicatorTable,
  rows: readonly NumberedIndicator[],
  filled: FilledForm,
  goal: number | null,
  apart = false,
): Band {
  const shared = part.columns.map(({ column }, i) =>
    !apart && (column === 'level1' || column === 'level2') ? runs(rows, part, i) : null,
  )
  const lines = rows.map(({ indicator, index }, row) =>
    part.columns.flatMap(({ column }, i): BandCell[] => {
      const down = shared[i]?.[row] ?? 1
      if (down === 0) return []
      const text = indicator.cells[column] ?? ''
      const points = column === 'level1' || column === 'level2' ? pointsOf(column, text, filled, goal) : ''
      const role = shared[i] !== null ? 'label' : figures.has(column) && text.length < 12 ? 'figure' : 'text'
      return [
        cell(i + 1, role, text + points, { down, place: { of: 'indicator', indicator: index, column } }),
      ]
    }),
  )
  const points = headingPoints(part, filled)
  return {
    kind: part.kind,
    widths: [sideWidth, ...part.columns.map(({ column }) => widths[column])],
    rows: [
      [
        cell(0, 'side', part.title + points, { down: lines.length + 1 }),
        ...part.columns.map(({ title }, i) => cell(i + 1, 'head', title)),
      ],
      ...lines,
    ],
  }
}

function headingPoints(part: IndicatorTable, filled: FilledForm): string {
  const said = filled.points.find((it) => it.of === 'indicators')?.text
  const text = said ?? (part.points === undefined ? '' : `${part.points}分`)
  return text === '' ? '' : `（${text}）`
}

function pointsOf(of: 'level1' | 'level2', name: string, filled: FilledForm, goal: number | null): string {
  const said = filled.points.find((it) => it.of === of && it.name === name && it.goal === goal)
  return said === undefined || said.text === '' ? '' : `（${said.text}）`
}

/** For each row, how many rows its level cell covers; 0 where the cell above covers it. An empty level is never shared. */
function runs(rows: readonly NumberedIndicator[], part: IndicatorTable, column: number): readonly number[] {
  const upTo = part.columns.slice(0, column + 1).map((it) => it.column)
  const levels = upTo.filter((it) => it === 'level1' || it === 'level2')
  const key = (at: number): string =>
    levels.map((level) => rows[at]?.indicator.cells[level] ?? '').join('\u0000')
  const own = part.columns[column]!.column
  const out = rows.map(() => 1)
  for (let at = rows.length - 1; at > 0; at--) {
    if ((rows[at]!.indicator.cells[own] ?? '') === '' || key(at) !== key(at - 1)) continue
    out[at - 1] = out[at]! + 1
    out[at] = 0
  }
  return out
}
