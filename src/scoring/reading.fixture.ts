import type { Indicator, PerformanceReading, ReservedPoints } from '../core/performance.ts'
import type { Cell } from '../core/table.ts'

export const cell = (text: string): Cell => ({ text, how: 'read', source: {} })
const maybe = (text: string | undefined): Cell | null => (text === undefined ? null : cell(text))

/** A row as a test writes it: 「数量指标 / 培训人数 / ≥100人 / 90人 / 10 / 9」. */
export interface RowText {
  readonly level1?: string
  readonly level2?: string
  readonly name: string
  readonly target?: string
  readonly actual?: string
  readonly weight?: string
  readonly score?: string
  readonly sign?: string
  readonly unit?: string
  readonly rule?: string
  readonly goal?: number
  readonly lastYear?: string
  readonly applicable?: boolean
}

export const indicator = (row: RowText): Indicator => ({
  level1: cell(row.level1 ?? '产出指标'),
  level2: maybe(row.level2),
  level3: cell(row.name),
  goal: row.goal ?? null,
  sign: maybe(row.sign),
  target: maybe(row.target),
  unit: maybe(row.unit),
  actual: maybe(row.actual),
  weight: maybe(row.weight),
  score: maybe(row.score),
  reason: null,
  standard: null,
  explanation: null,
  rule: maybe(row.rule),
  before: row.lastYear === undefined ? [] : [null, cell(row.lastYear)],
  applicable: row.applicable ?? true,
})

export const reserved = (
  of: ReservedPoints['of'],
  name: string,
  points: string,
  goal: number | null = null,
): ReservedPoints => ({
  of,
  name,
  goal,
  cell: cell(points),
})

/** An evaluation form with these parts and nothing else. */
export function evaluation(
  rows: readonly RowText[],
  rest: Partial<PerformanceReading> = {},
): PerformanceReading {
  return {
    form: 'project-evaluation',
    stage: 'evaluation',
    subject: 'project',
    title: '项目支出绩效自评表',
    year: 2024,
    unit: '万元',
    fields: {},
    funds: [],
    points: [],
    goals: [],
    indicators: rows.map(indicator),
    costs: [],
    projects: [],
    total: null,
    notes: [],
    tables: [],
    doubts: [],
    source: {},
    ...rest,
  }
}

/** The line of the whole in the 资金 block. */
export const funds = (
  budget: string,
  executed: string,
  rate: string,
  score: string,
  weight?: string,
): PerformanceReading['funds'] => [
  {
    part: 'total',
    label: '年度资金总额',
    cells: {
      budget: cell(budget),
      executed: cell(executed),
      rate: cell(rate),
      score: cell(score),
      ...(weight === undefined ? {} : { weight: cell(weight) }),
    },
  },
]
