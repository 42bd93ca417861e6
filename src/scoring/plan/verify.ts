import type { FilledForm, FilledIndicator } from '../../core/filled-form.ts'
import type { Details } from '../../core/finding.ts'
import { fraction, order, said, same, sum, type Fraction } from '../../core/fraction.ts'
import { normal } from '../../core/normal.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { PlanProblem, PlanProblemCode, PlanReading } from '../../core/plan.ts'
import type { ScoringScheme } from '../../core/scoring.ts'
import { headingOf } from '../points.ts'
import { readAttained } from './attained.ts'
import { amountIn, isBlank, isFormula, pointsIn, shareIn } from './numbers.ts'

const rates = new Set(['rate', 'share'])
const pointColumns = new Set(['weight', 'score'])
const moneyFields = ['lifetimeBudget', 'yearBudget', 'basicTotal', 'projectTotal'] as const
const moneyColumns = ['lifetime', 'amount', 'fiscal', 'other', 'executed'] as const

/** A row that says itself that it is no indicator: 「无生态效益指标」, 「不适用」. */
export const isApplicable = ({ cells }: FilledIndicator): boolean =>
  !/^(?:无|不适用|不涉及|无.{1,10}指标)$/.test(normal(cells.level3 ?? '')) &&
  !/^(?:不适用|不涉及)$/.test(normal(cells.target ?? ''))

/** Everything that is wrong with the figures of a plan, all at once. Shape and labels are the reading's to judge. */
export function verifyPlan(
  form: PerformanceForm,
  { filled, places }: PlanReading,
  scheme: ScoringScheme | null,
): readonly PlanProblem[] {
  const problems: PlanProblem[] = []
  const at = (path: string): string => places.get(path) ?? places.get(path.replace(/\.[^.]*$/, '')) ?? ''
  const say = (code: PlanProblemCode, path: string, details: Details = {}): void => {
    problems.push({
      code,
      severity: code === 'level weights differ' ? 'warning' : 'error',
      at: at(path),
      details,
    })
  }
  for (const [path, text] of textsOf(filled))
    if (isFormula(text)) say('formula in text', path, { text: text.slice(0, 60) })
  numbers(filled, say)
  indicators(form, filled, say)
  duplicates(filled, at, say)
  weights(form, filled, scheme, say)
  return problems
}

/** What a row without a name is called in a message. */
export const nameOf = ({ level3 }: FilledIndicator['cells']): string => (isBlank(level3) ? '—' : level3!)

export type Say = (code: PlanProblemCode, path: string, details?: Details) => void

/** Every value with its path. */
function* textsOf(filled: FilledForm): Generator<readonly [string, string]> {
  for (const [field, text] of Object.entries(filled.fields)) yield [`fields.${field}`, text]
  for (const [i, line] of filled.funds.entries()) {
    for (const [column, text] of Object.entries(line.cells)) yield [`funds.${i}.${column}`, text]
    if (line.label !== null) yield [`funds.${i}`, line.label]
  }
  for (const [i, goal] of filled.goals.entries())
    for (const column of ['target', 'actual', 'weight', 'score'] as const)
      yield [`goals.${i}.${column}`, goal[column]]
  for (const [i, row] of filled.indicators.entries()) {
    for (const [column, text] of Object.entries(row.cells)) yield [`indicators.${i}.${column}`, text]
    yield [`indicators.${i}.attained`, row.attained]
  }
  for (const of of ['costs', 'projects'] as const)
    for (const [i, row] of filled[of].entries())
      for (const [column, text] of Object.entries(row)) yield [`${of}.${i}.${column}`, text]
}

function numbers(filled: FilledForm, say: Say): void {
  const amount = (path: string, text: string | undefined): void => {
    if (text === undefined || isBlank(text)) return
    if (amountIn(text) === null) say('not a number', path, { text: text.slice(0, 40) })
  }
  const points = (path: string, text: string | undefined): void => {
    if (text === undefined || isBlank(text)) return
    const value = pointsIn(text)
    if (value === null) say('not a number', path, { text: text.slice(0, 40) })
    else if (value.numerator < 0n) say('below zero', path, { text })
  }
  for (const [i, line] of filled.funds.entries())
    for (const [column, text] of Object.entries(line.cells)) {
      const path = `funds.${i}.${column}`
      if (rates.has(column)) {
        if (!isBlank(text) && shareIn(text) === null && amountIn(text) === null)
          say('not a number', path, { text: text.slice(0, 40) })
      } else if (pointColumns.has(column)) points(path, text)
      else amount(path, text)
    }
  for (const field of moneyFields) amount(`fields.${field}`, filled.fields[field])
  for (const [i, goal] of filled.goals.entries()) points(`goals.${i}.weight`, goal.weight)
  for (const [i, { cells }] of filled.indicators.entries()) {
    points(`indicators.${i}.weight`, cells.weight)
    points(`indicators.${i}.score`, cells.score)
  }
  for (const [i, row] of filled.costs.entries()) amount(`costs.${i}.amount`, row.amount)
  for (const [i, row] of filled.projects.entries())
    for (const column of moneyColumns) amount(`projects.${i}.${column}`, row[column])
}

function indicators(form: PerformanceForm, filled: FilledForm, say: Say): void {
  const asked = form.parts.some((part) => part.kind === 'indicators')
  if (asked && filled.indicators.length === 0) say('indicator missing', 'indicators')
  // A form that has no place for them would lose them without a word.
  if (!asked && filled.indicators.length > 0)
    say('no place for indicators', 'indicators.0.level3', { count: filled.indicators.length })
  for (const [i, row] of filled.indicators.entries()) {
    const { cells } = row
    const path = `indicators.${i}`
    if (isBlank(cells.level3)) say('indicator without name', `${path}.level3`)
    const attained = readAttained(row.attained)
    if (!isBlank(row.attained) && attained === null)
      say('attained unknown', `${path}.attained`, { text: row.attained })
    if (form.stage !== 'evaluation' || !isApplicable(row)) continue
    if (isBlank(cells.actual) && attained === null)
      say('actual missing', `${path}.actual`, { name: nameOf(cells) })
    if (isBlank(cells.target) && attained === null)
      say('target missing', `${path}.target`, { name: nameOf(cells) })
  }
}

function duplicates(filled: FilledForm, at: (path: string) => string, say: Say): void {
  const seen = new Map<string, number>()
  for (const [i, { cells, goal }] of filled.indicators.entries()) {
    if (isBlank(cells.level3)) continue
    const key = [
      goal ?? '',
      headingOf(cells.level1 ?? ''),
      headingOf(cells.level2 ?? ''),
      normal(cells.level3!),
    ].join('\u0000')
    const first = seen.get(key)
    if (first === undefined) seen.set(key, i)
    else
      say('duplicate indicator', `indicators.${i}.level3`, {
        name: cells.level3!,
        first: at(`indicators.${first}.level3`),
      })
  }
}

/** Points of the indicators as a scheme has them. */
export const indicatorPoints = (scheme: ScoringScheme): Fraction =>
  sum(scheme.parts.filter(({ of }) => of === 'indicators').map(({ points }) => fraction(BigInt(points))))

function weights(form: PerformanceForm, filled: FilledForm, scheme: ScoringScheme | null, say: Say): void {
  const weighted =
    form.stage === 'evaluation'
      ? scheme !== null && form.parts.some((part) => part.kind === 'indicators')
      : form.parts.some(
          (part) => part.kind === 'indicators' && part.columns.some(({ column }) => column === 'weight'),
        )
  if (!weighted) return
  const rows = filled.indicators.map((row, i) => ({ row, i })).filter(({ row }) => isApplicable(row))
  const missing = rows.filter(({ row }) => isBlank(row.cells.weight))
  for (const { row, i } of missing)
    say('weight missing', `indicators.${i}.weight`, { name: nameOf(row.cells) })
  const known = rows.map(({ row }) => pointsIn(row.cells.weight ?? ''))
  if (missing.length > 0 || known.some((it) => it === null) || rows.length === 0) return
  const whole = sum(known.map((it) => it!))
  const hundred = fraction(100n)
  const expected = scheme === null ? hundred : indicatorPoints(scheme)
  const executed =
    scheme === null
      ? null
      : sum(
          scheme.parts.filter(({ of }) => of !== 'indicators').map(({ points }) => fraction(BigInt(points))),
        )
  if (!same(whole, expected))
    say('weights not the whole', `indicators.${rows.at(-1)!.i}.weight`, {
      sum: said(whole),
      expected: said(expected),
      ...(executed === null || executed.numerator === 0n ? {} : { others: said(executed) }),
    })
  else if (scheme !== null) levels(rows, known as readonly Fraction[], scheme, say)
}

/** The levels of the scheme are a guide that bodies may depart from, so a difference is only asked about. */
function levels(
  rows: readonly { readonly row: FilledIndicator; readonly i: number }[],
  known: readonly Fraction[],
  scheme: ScoringScheme,
  say: Say,
): void {
  for (const part of scheme.parts) {
    if (part.of !== 'indicators' || part.level1 === undefined) continue
    const own = rows.flatMap(({ row, i }, at) =>
      headingOf(row.cells.level1 ?? '') === headingOf(part.level1!) ? [{ i, weight: known[at]! }] : [],
    )
    const whole = sum(own.map(({ weight }) => weight))
    if (order(whole, fraction(BigInt(part.points))) !== 0)
      say('level weights differ', `indicators.${(own.at(-1) ?? rows.at(-1)!).i}.weight`, {
        level: part.level1,
        sum: said(whole),
        expected: String(part.points),
      })
  }
}
