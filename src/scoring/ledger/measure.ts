import type { Unit } from '../../core/amount.ts'
import type { LedgerColumn, LedgerMeasure } from '../../core/indicator-ledger.ts'
import type { IndicatorTemplate } from '../../core/indicator-template.ts'
import { fraction } from '../../core/fraction.ts'
import type { Figure, Measured, MeasureProblem, RowAside } from '../../core/measured.ts'
import { no, ok, type Result } from '../../core/result.ts'
import { findColumn, headingsOf, type FoundColumn, type LedgerRow } from './column.ts'
import { columnsOf, gatherings, type Gathering } from './figures.ts'
import { asideOf } from './row.ts'

/** Why there is no actual: every problem at once, and what the readable rows alone come to. */
export interface MeasureFailure {
  readonly problems: readonly MeasureProblem[]
  readonly soFar: Measured | null
}

export interface MeasureOptions {
  /** Number of the first row in its sheet; 2, under one row of headings, unless told. */
  readonly firstRow?: number
  /** Which heading is meant, for columns that go by another name: declared name → heading. */
  readonly columns?: Readonly<Record<string, string>>
  /** What the sheet says above its headings: 「单位：万元」. 元 unless told. */
  readonly unit?: Unit
}

/** Computes the actual of an indicator from the rows of a ledger, exactly; each figure names the rows it came from. */
export function measure(
  template: IndicatorTemplate,
  rows: readonly LedgerRow[],
  options: MeasureOptions = {},
): Result<Measured, MeasureFailure> {
  const ledger = template.ledger
  if (ledger === undefined)
    return fail([{ code: 'measure no ledger', details: { indicator: template.name } }])
  if (rows.every((row) => asideOf(row) !== null))
    return fail([{ code: 'measure no rows', details: { indicator: template.name } }])
  const headings = headingsOf(rows)
  const columns = [...new Set(columnsOf(ledger))].map(
    (column) => [column, findColumn(headings, column, options.columns?.[column.name], options.unit)] as const,
  )
  const lost = columns.flatMap(([, found]) => (found.ok ? [] : [found.reason]))
  if (lost.length > 0) return fail(lost)
  const found = new Map<LedgerColumn, FoundColumn>(
    columns.flatMap(([column, it]) => (it.ok ? [[column, it.value] as const] : [])),
  )
  const gathered = gather(gatherings(template, ledger), rows, found, options.firstRow ?? 2)
  const measured = conclude(template, ledger, gathered.figures, gathered.aside)
  if (gathered.problems.length > 0)
    return no({ problems: gathered.problems, soFar: measured.ok ? measured.value : null })
  return measured
}

const fail = (problems: readonly MeasureProblem[]): Result<never, MeasureFailure> =>
  no({ problems, soFar: null })

/** Goes through the rows once: each comes to a figure, is set aside with the reason, or is reported for a cell that cannot be read. */
function gather(
  figures: readonly Gathering[],
  rows: readonly LedgerRow[],
  found: ReadonlyMap<LedgerColumn, FoundColumn>,
  firstRow: number,
): {
  readonly figures: readonly Figure[]
  readonly aside: readonly RowAside[]
  readonly problems: readonly MeasureProblem[]
} {
  const sums = figures.map(() => ({ total: 0n, rows: [] as number[], keys: new Set<string>() }))
  const aside: RowAside[] = []
  const problems: MeasureProblem[] = []
  rows.forEach((row, index) => {
    const at = index + firstRow
    const why = asideOf(row)
    if (why !== null) return aside.push({ row: at, why })
    const answers = figures.map((figure) => figure.of({ row, found }))
    const bad = answers.flatMap((answer) => ('bad' in answer ? answer.bad : []))
    const once = [...new Map(bad.map((cell) => [cell.column, cell])).values()]
    for (const { column, printed, why } of once)
      problems.push({ code: 'measure bad cell', details: { row: at, column, printed, why }, row: at, column })
    if (bad.length > 0) return
    const counts = answers.some((answer) => 'value' in answer && answer.value !== null)
    if (!counts) aside.push({ row: at, why: 'not counted' })
    answers.forEach((answer, which) => {
      const share = 'value' in answer ? answer.value : null
      if (share === null) return
      const sum = sums[which]!
      sum.rows.push(at)
      if (share.key !== null && sum.keys.has(share.key)) return
      if (share.key !== null) sum.keys.add(share.key)
      sum.total += share.worth
    })
  })
  return {
    figures: figures.map(({ name, unit, scale }, which) => ({
      name,
      unit,
      value: fraction(sums[which]!.total, scale),
      rows: sums[which]!.rows,
    })),
    aside,
    problems,
  }
}

function conclude(
  template: IndicatorTemplate,
  ledger: LedgerMeasure,
  figures: readonly Figure[],
  aside: readonly RowAside[],
): Result<Measured, MeasureFailure> {
  const [first, second] = figures
  const unit = template.unit ?? ''
  const whole = { indicator: template.id, kind: ledger.kind, unit, figures, aside } as const
  if (second === undefined) return ok({ ...whole, value: first!.value })
  if (second.value.numerator === 0n)
    return fail([{ code: 'measure no base', details: { indicator: template.name, base: second.name } }])
  const times = ledger.kind === 'rate' || ledger.kind === 'share' ? 100n : 1n
  const value = fraction(
    times * first!.value.numerator * second.value.denominator,
    first!.value.denominator * second.value.numerator,
  )
  return ok({ ...whole, value })
}
