import { z } from 'zod'
import type {
  FundColumn,
  FundLine,
  FundPart,
  PerformanceField,
  PerformanceReading,
} from '../src/core/performance.ts'
import type { Cell } from '../src/core/table.ts'

const text = z.string()
const record = z.record(text, text)

/**
 * A performance form as a case tells it: what stands in each place, as printed. An indicator is a line of
 * 「一级 | 二级 | 三级 | 目标值 | 完成值 | 分值 | 得分 | 原因 | 上年」, each of which may be left empty.
 */
export const givenForm = z.strictObject({
  form: text,
  stage: z.enum(['targets', 'monitoring', 'evaluation']).default('evaluation'),
  subject: z.enum(['project', 'whole', 'transfer']).default('project'),
  title: text.default('项目支出绩效自评表'),
  year: z.number().optional(),
  unit: z.enum(['元', '万元']).optional(),
  fields: record.default({}),
  /** 「total 年度资金总额」 by what its columns print. */
  funds: z.record(text, record).default({}),
  points: z
    .array(
      z.strictObject({
        of: z.enum(['execution', 'goal', 'indicators', 'level1', 'level2']),
        name: text,
        goal: z.number().optional(),
        points: text,
      }),
    )
    .default([]),
  goals: z
    .array(
      z.strictObject({
        target: text.optional(),
        actual: text.optional(),
        weight: text.optional(),
        score: text.optional(),
      }),
    )
    .default([]),
  /** Goal group of each indicator is the number before its line: 「0: 产出指标 | …」. */
  indicators: z.array(text).default([]),
  costs: z
    .array(z.strictObject({ name: text.optional(), amount: text.optional(), working: text.optional() }))
    .default([]),
  projects: z
    .array(
      z.strictObject({
        name: text,
        amount: text.optional(),
        lifetime: text.optional(),
        executed: text.optional(),
        total: z.boolean().optional(),
      }),
    )
    .default([]),
  total: text.optional(),
  notes: z.array(text).default([]),
  doubts: z.array(z.enum(['columns by alignment'])).default([]),
})
export type GivenPerformance = z.infer<typeof givenForm>

/** The form as a reader would hand it over, each place a line of its own. */
export function performanceOf(given: GivenPerformance, page: number): PerformanceReading {
  let line = 0
  const cell = (printed: string): Cell => ({ text: printed, how: 'read', source: { page, line: ++line } })
  const maybe = (printed: string | undefined): Cell | null =>
    printed === undefined || printed === '' ? null : cell(printed)
  const cellsOf = (all: Readonly<Record<string, string>>): Readonly<Record<string, Cell>> =>
    Object.fromEntries(Object.entries(all).map(([key, printed]) => [key, cell(printed)]))
  return {
    form: given.form,
    stage: given.stage,
    subject: given.subject,
    title: given.title,
    year: given.year ?? null,
    unit: given.unit ?? '万元',
    fields: cellsOf(given.fields) as Partial<Record<PerformanceField, Cell>>,
    funds: Object.entries(given.funds).map(([key, columns]): FundLine => {
      const [part, label] = key.split(' ') as [FundPart, string | undefined]
      return { part, label: label ?? '', cells: cellsOf(columns) as Partial<Record<FundColumn, Cell>> }
    }),
    points: given.points.map((one) => ({
      of: one.of,
      name: one.name,
      goal: one.goal ?? null,
      cell: cell(one.points),
    })),
    goals: given.goals.map((one) => ({
      span: 'annual',
      number: null,
      target: maybe(one.target),
      actual: maybe(one.actual),
      weight: maybe(one.weight),
      score: maybe(one.score),
    })),
    indicators: given.indicators.map((row) => indicatorOf(row, maybe)),
    costs: given.costs.map((one) => ({
      name: maybe(one.name),
      amount: maybe(one.amount),
      working: maybe(one.working),
      note: null,
    })),
    projects: given.projects.map((one) => ({
      name: cell(one.name),
      type: null,
      lifetime: maybe(one.lifetime),
      amount: maybe(one.amount),
      fiscal: null,
      other: null,
      executed: maybe(one.executed),
      content: null,
      isTotal: one.total ?? false,
    })),
    total: maybe(given.total),
    notes: given.notes.map((note) => ({ text: note, source: { page, line: ++line } })),
    // As if each form were drawn as a table of its own.
    tables: [page],
    doubts: given.doubts,
    source: { page },
  }
}

function indicatorOf(
  row: string,
  maybe: (printed: string | undefined) => Cell | null,
): PerformanceReading['indicators'][number] {
  const [, goal, rest] = /^(?:(\d): )?(.*)$/.exec(row)!
  const [level1, level2, level3, target, actual, weight, score, reason, lastYear] = rest!
    .split('|')
    .map((part) => maybe(part.trim()))
  return {
    level1: level1 ?? null,
    level2: level2 ?? null,
    level3: level3 ?? null,
    goal: goal === undefined ? null : Number(goal),
    sign: null,
    target: target ?? null,
    unit: null,
    actual: actual ?? null,
    weight: weight ?? null,
    score: score ?? null,
    reason: reason ?? null,
    standard: null,
    explanation: null,
    rule: null,
    before: lastYear === undefined || lastYear === null ? [] : [null, lastYear],
    applicable: !/^无/.test(level3?.text ?? ''),
  }
}
