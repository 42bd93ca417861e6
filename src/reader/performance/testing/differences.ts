import type { FilledForm } from '../../../core/filled-form.ts'
import type { PerformanceForm } from '../../../core/performance-form.ts'
import type { Indicator, PerformanceReading } from '../../../core/performance.ts'
import type { IndicatorColumn } from '../../../core/performance-form.ts'
import type { Cell } from '../../../core/table.ts'

/** Spaces and quotation marks aside: a reader of a document is free to set them. */
const same = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '')

/** Where a reading says another thing than what was written; only what the form has a place for is compared. */
export function differences(
  form: PerformanceForm,
  filled: FilledForm,
  reading: PerformanceReading,
): readonly string[] {
  const found: string[] = []
  const compare = (what: string, wanted: string, got: Cell | null | undefined): void => {
    if (!same(wanted, got?.text ?? '')) found.push(`${what}: ${wanted} ≠ ${got?.text ?? '∅'}`)
  }
  if (reading.form !== form.id) found.push(`form: ${form.id} ≠ ${reading.form}`)
  for (const part of form.parts) {
    if (part.kind === 'fields')
      for (const field of part.lines.flat())
        if (field !== 'year') compare(`field ${field}`, filled.fields[field] ?? '', reading.fields[field])
    if (part.kind === 'goals') {
      const goals = reading.goals.filter(({ span }) => span === part.span)
      const wanted = filled.goals.filter(({ span }) => span === part.span)
      wanted.forEach((goal, i) => {
        for (const { column } of part.columns)
          if (column === 'target' || column === 'actual')
            compare(`goal ${i} ${column}`, goal[column], goals[i]?.[column])
      })
      if (goals.length !== wanted.length)
        found.push(`goals of ${part.span}: ${wanted.length} ≠ ${goals.length}`)
    }
    if (part.kind === 'funds')
      filled.funds.forEach((line, i) => {
        const got = reading.funds.filter(({ part: of }) => of === line.part)
        const nth = filled.funds.slice(0, i).filter(({ part: of }) => of === line.part).length
        for (const [column, wanted] of Object.entries(line.cells)) {
          const key = column as keyof typeof line.cells
          const cell = (
            got.find(({ cells }) => got.length === 1 && cells[key] !== undefined) ??
            got[nth] ??
            got[0]
          )?.cells[key]
          compare(`fund ${line.label} ${column}`, wanted, cell)
        }
      })
    if (part.kind === 'costs')
      filled.costs.forEach((row, i) => {
        for (const { column } of part.columns)
          compare(`cost ${i} ${column}`, row[column], reading.costs[i]?.[column])
      })
    if (part.kind === 'projects')
      filled.projects.forEach((row, i) => {
        for (const { column } of part.columns)
          compare(`project ${i} ${column}`, row[column], reading.projects[i]?.[column])
      })
    if (part.kind === 'total') compare('total', filled.total, reading.total)
  }
  found.push(...indicatorDifferences(form, filled, reading))
  return found
}

function indicatorDifferences(
  form: PerformanceForm,
  filled: FilledForm,
  reading: PerformanceReading,
): readonly string[] {
  const found: string[] = []
  const table = form.parts.find((part) => part.kind === 'indicators')
  if (table?.kind !== 'indicators') return found
  if (reading.indicators.length !== filled.indicators.length)
    found.push(`indicators: ${filled.indicators.length} ≠ ${reading.indicators.length}`)
  const place = (goal: number | null): number => {
    const { span, number } = (goal === null ? undefined : filled.goals[goal]) ?? { span: null, number: null }
    return reading.goals.findIndex((one) => one.span === span && one.number === number)
  }
  const wanted = [...filled.indicators].sort((a, b) => place(a.goal) - place(b.goal))
  wanted.forEach(({ cells, goal }, i) => {
    const group = reading.indicators[i]?.goal ?? null
    if (table.perGoal === true && group !== place(goal))
      found.push(`indicator ${i} goal: ${place(goal)} ≠ ${group}`)
    for (const { column } of table.columns) {
      if (column === 'goal') continue
      const got = at(reading.indicators[i], column)
      if (!same(cells[column] ?? '', got?.text ?? ''))
        found.push(`indicator ${i} ${column}: ${cells[column] ?? ''} ≠ ${got?.text ?? '∅'}`)
    }
  })
  return found
}

function at(row: Indicator | undefined, column: Exclude<IndicatorColumn, 'goal'>): Cell | null | undefined {
  if (row === undefined) return undefined
  if (column === 'twoYearsAgo') return row.before[0]
  if (column === 'lastYear') return row.before[1]
  return row[column]
}
