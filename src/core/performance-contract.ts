import type {
  FundColumn,
  FundLine,
  Goal,
  Indicator,
  PerformanceField,
  PerformanceReading,
} from './performance.ts'
import type { Source } from './source.ts'
import type { Cell } from './table.ts'

type Text = string | null

/** One performance form in `read --json`: all texts as printed, `null` where nothing is printed. */
export interface PerformanceJson {
  readonly form: string
  readonly title: string
  readonly stage: string
  readonly subject: string
  readonly year: number | null
  readonly unit: string | null
  readonly project: Text
  readonly department: Text
  readonly executor: Text
  readonly body: Text
  readonly budget: Text
  readonly executed: Text
  readonly rate: Text
  readonly rateScore: Text
  readonly goalScore: Text
  readonly indicators: readonly IndicatorJson[]
  readonly total: Text
  readonly grade: Text
  readonly fields: Readonly<Record<string, string>>
  readonly funds: readonly Readonly<Record<string, Text>>[]
  readonly points: readonly {
    readonly of: string
    readonly name: string
    readonly goal: number | null
    readonly text: string
  }[]
  readonly goals: readonly GoalJson[]
  readonly costs: readonly Readonly<Record<string, Text>>[]
  readonly projects: readonly Readonly<Record<string, Text | boolean>>[]
  readonly notes: readonly string[]
  readonly tables: readonly number[]
  readonly doubts: readonly string[]
  readonly source: Source
}

export interface GoalJson {
  readonly span: string
  readonly number: Text
  readonly target: Text
  readonly actual: Text
  readonly weight: Text
  readonly score: Text
}

const rowTexts = [
  'level1',
  'level2',
  'level3',
  'target',
  'actual',
  'weight',
  'score',
  'reason',
  'sign',
  'unit',
  'standard',
  'explanation',
  'rule',
  'expected',
  'key',
  'remark',
] as const

export type IndicatorJson = Readonly<Record<(typeof rowTexts)[number] | 'twoYearsAgo' | 'lastYear', Text>> & {
  readonly goal: number | null
  readonly applicable: boolean
  readonly how: string
  readonly source: Source | null
}

/** Persons and how to reach them are printed for the office, and are nobody's data. */
const personal: ReadonlySet<PerformanceField> = new Set(['person', 'phone', 'filedBy'])

const personalNote = /(?:填报|填表|负责|联系|经办|审核)人|电话|手机/

const text = (cell: Cell | null | undefined): Text => (cell?.text ?? '') || null

export function performanceJson(reading: PerformanceReading): PerformanceJson {
  const { fields, goals, total } = reading
  const whole = mainLine(reading)
  const scored = goals.filter(({ score }) => text(score) !== null)
  return {
    form: reading.form,
    title: reading.title,
    stage: reading.stage,
    subject: reading.subject,
    year: reading.year,
    unit: reading.unit,
    project: text(fields.project),
    department: text(fields.department) ?? (reading.subject === 'whole' ? text(fields.body) : null),
    executor: text(fields.executor),
    body: text(fields.body),
    budget: first(whole, ['budget', 'annual', 'amount', 'lifetime', 'initial']) ?? text(fields.yearBudget),
    executed: text(whole?.cells.executed),
    rate: text(whole?.cells.rate),
    rateScore: text(whole?.cells.score),
    goalScore: scored.length === 1 ? text(scored[0]?.score) : null,
    indicators: reading.indicators.map(indicatorJson),
    total: text(total) ?? text(fields.headScore),
    grade: text(fields.grade),
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([field, cell]) =>
        personal.has(field as PerformanceField) || cell.text === '' ? [] : [[field, cell.text]],
      ),
    ),
    funds: reading.funds.map(({ part, label, cells }) => ({ part, label, ...texts(cells) })),
    points: reading.points.map(({ of, name, goal, cell }) => ({ of, name, goal, text: cell.text })),
    goals: goals.map(goalJson),
    costs: reading.costs.map(texts),
    projects: reading.projects.map(({ isTotal, ...cells }) => ({ ...texts(cells), isTotal })),
    notes: reading.notes.map((note) => note.text).filter((note) => !personalNote.test(note)),
    tables: reading.tables,
    doubts: reading.doubts,
    source: reading.source,
  }
}

const texts = (cells: object): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    (Object.entries(cells) as [string, Cell | null][]).map(([key, cell]) => [key, text(cell)]),
  )

/** The line that the whole is printed on: 年度资金总额, or the only line there is. */
function mainLine({ funds }: PerformanceReading): FundLine | undefined {
  return funds.find(({ part }) => part === 'total') ?? (funds.length === 1 ? funds[0] : undefined)
}

function first(line: FundLine | undefined, columns: readonly FundColumn[]): Text {
  for (const column of columns) {
    const said = text(line?.cells[column])
    if (said !== null) return said
  }
  return null
}

const goalJson = ({ span, number, target, actual, weight, score }: Goal): GoalJson => ({
  span,
  number,
  target: text(target),
  actual: text(actual),
  weight: text(weight),
  score: text(score),
})

function indicatorJson(row: Indicator): IndicatorJson {
  const named = [row.level3, row.target, row.level2, row.level1].find((cell) => text(cell) !== null) ?? null
  return {
    ...(Object.fromEntries(rowTexts.map((key) => [key, text(row[key])])) as Record<
      (typeof rowTexts)[number],
      Text
    >),
    twoYearsAgo: text(row.before[0]),
    lastYear: text(row.before[1]),
    goal: row.goal,
    applicable: row.applicable,
    how: named?.how ?? 'read',
    source: named?.source ?? null,
  }
}
