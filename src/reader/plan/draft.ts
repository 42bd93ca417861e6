import type { Unit } from '../../core/amount.ts'
import type {
  CostColumn,
  FilledForm,
  FilledFund,
  FilledGoal,
  FilledIndicator,
  ProjectColumn,
} from '../../core/filled-form.ts'
import type { Details } from '../../core/finding.ts'
import { plain } from '../../core/printed.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { FundColumn, PerformanceField } from '../../core/performance.ts'
import type { LedgerNamed } from '../../core/plan-ledger.ts'
import type { PlanProblem, PlanProblemCode, PlanReading } from '../../core/plan.ts'

type Loose<T> = { -readonly [K in keyof T]: T[K] }
export type DraftFund = Loose<Omit<FilledFund, 'cells'>> & { cells: Partial<Record<FundColumn, string>> }
export type DraftIndicator = Loose<Omit<FilledIndicator, 'cells'>> & {
  cells: Loose<FilledIndicator['cells']>
}

const costKeys: readonly CostColumn[] = ['name', 'amount', 'working', 'note']
const projectKeys: readonly ProjectColumn[] = [
  'name',
  'type',
  'lifetime',
  'amount',
  'fiscal',
  'other',
  'executed',
  'content',
]

/** A plan while it is read, whichever file it comes from. Handed out once, as a value. */
export class Draft {
  form: PerformanceForm | null = null
  scheme: string | null = null
  title: string | null = null
  year: number | null = null
  unit: Unit | null = null
  readonly fields: Partial<Record<PerformanceField, string>> = {}
  readonly funds: DraftFund[] = []
  readonly goals: Loose<FilledGoal>[] = []
  readonly indicators: DraftIndicator[] = []
  readonly costs: Record<CostColumn, string>[] = []
  readonly projects: Record<ProjectColumn, string>[] = []
  readonly ledgers: LedgerNamed[] = []
  total = ''
  totalWeight = ''
  readonly #places = new Map<string, string>()
  readonly #unread: { at: string; text: string }[] = []
  readonly #problems: PlanProblem[] = []

  /** Remembers where a value stands. */
  place(path: string, at: string): void {
    this.#places.set(path, at)
  }

  placeOf(path: string): string {
    return this.#places.get(path) ?? ''
  }

  fault(code: PlanProblemCode, at: string, details: Details = {}): void {
    this.#problems.push({ code, severity: 'error', at, details })
  }

  unexplained(at: string, text: string): void {
    this.#unread.push({ at, text })
  }

  field(field: PerformanceField, text: string, at: string): void {
    if (this.fields[field] !== undefined && this.fields[field] !== text && text !== '') {
      if (this.fields[field] !== '')
        this.fault('duplicate label', at, { first: this.placeOf(`fields.${field}`), text })
    }
    if (text === '' && this.fields[field] !== undefined) return
    this.fields[field] = text
    this.place(`fields.${field}`, at)
  }

  cost(values: Readonly<Partial<Record<CostColumn, string>>>): void {
    this.costs.push(
      Object.fromEntries(costKeys.map((key) => [key, values[key] ?? ''])) as Record<CostColumn, string>,
    )
  }

  project(values: Readonly<Partial<Record<ProjectColumn, string>>>): void {
    this.projects.push(
      Object.fromEntries(projectKeys.map((key) => [key, values[key] ?? ''])) as Record<ProjectColumn, string>,
    )
  }

  setYear(text: string, at: string): void {
    if (text === '') return
    const found = /^(?:公元)?((?:19|20)\d\d)年?度?$/.exec(plain(text))
    if (found !== null) this.year = Number(found[1])
    else this.fault('year unknown', at, { text })
  }

  setUnit(text: string, at: string): void {
    if (text === '') return
    const found = /^(?:单位[:：])?(元|千元|万元|百万元|亿元)$/.exec(plain(text))
    if (found !== null) this.unit = found[1] as Unit
    else this.fault('unit unknown', at, { text })
  }

  finish(defaultUnit: Unit): PlanReading {
    const hasYear = this.form?.parts.some(
      (part) => part.kind === 'fields' && part.lines.flat().includes('year'),
    )
    if (hasYear === true && this.year !== null && (this.fields.year ?? '') === '')
      this.fields.year = String(this.year)
    const filled: FilledForm = {
      form: this.form?.id ?? '',
      title: this.title,
      year: this.year,
      unit: this.unit ?? defaultUnit,
      fields: this.fields,
      funds: this.funds,
      points: [],
      goals: this.goals,
      indicators: this.indicators,
      costs: this.costs,
      projects: this.projects,
      total: this.total,
      totalWeight: this.totalWeight,
      notes: [],
    }
    return {
      form: this.form?.id ?? null,
      scheme: this.scheme,
      filled,
      places: this.#places,
      ledgers: this.ledgers,
      unread: this.#unread,
      problems: this.#problems,
    }
  }
}
