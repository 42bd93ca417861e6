import { decimal, yuan } from './amount.ts'
import type { Claim, ClaimValue } from './claim.ts'
import type { Disclosure, Profile } from './disclosure.ts'
import type { Fact } from './fact.ts'
import type { Basis } from './basis.ts'
import type { Finding, Obligation, WorkingLine } from './finding.ts'
import type { PerformanceReading } from './performance.ts'
import { performanceJson, type PerformanceJson } from './performance-contract.ts'
import type { ReportFigure, ReportReading } from './report.ts'
import type { Source } from './source.ts'
import type { Table } from './table.ts'
import type { Voice } from './voice.ts'

/**
 * The shape of `--json`, documented in docs/json.md; others build on it, so a field is added and never renamed. Amounts are
 * exact decimal strings in 元, never floats.
 */
export interface ReadJson {
  readonly document: DocumentJson
  readonly tables: readonly TableJson[]
  readonly facts: readonly FactJson[]
  readonly claims: readonly ClaimJson[]
  /** Self-evaluation forms: what came of the targets. */
  readonly evaluations: readonly PerformanceJson[]
  /** Target forms: what is promised with the budget. */
  readonly targets: readonly PerformanceJson[]
  /** Monitoring forms: how it goes at mid-year. */
  readonly monitoring: readonly PerformanceJson[]
  /** Self-evaluation reports, by their chapters and leading figures. */
  readonly reports: readonly ReportJson[]
  readonly unread: readonly { readonly text: string; readonly why: string; readonly source: Source }[]
}

export interface ReportJson extends Omit<ReportReading, 'figures'> {
  readonly figures: Readonly<Partial<Record<ReportFigure, string>>>
}

export interface CheckJson {
  readonly document: DocumentJson
  readonly findings: readonly FindingJson[]
  readonly obligations: readonly { readonly id: string; readonly verdict: string; readonly why: string }[]
}

export type DocumentJson = Profile

export interface TableJson {
  readonly form: string | null
  readonly title: string
  readonly state: string
  readonly unit: string | null
  readonly pages: readonly number[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface FactJson {
  readonly concept: string
  readonly form: string
  readonly row: string
  readonly code: string | null
  readonly column: string
  readonly text: string
  readonly yuan: string | null
  readonly how: string
  readonly source: Source
}

export interface ClaimJson {
  readonly sentence: string
  readonly kind: string
  readonly values: readonly {
    readonly role: string
    readonly text: string
    readonly yuan?: string
    readonly percent?: string
    readonly count?: string
  }[]
  readonly source: Source
}

export interface FindingJson {
  readonly rule: string
  readonly severity: string
  readonly where: string
  readonly quote: string
  readonly printed: string
  readonly expected: string
  readonly message: string
  readonly working: readonly WorkingLine[]
  readonly source: Source
  readonly witnesses: readonly string[]
  readonly repair: string | null
  readonly basis: Basis | null
}

export function readJson(disclosure: Disclosure): ReadJson {
  const formOf = new Map(
    disclosure.forms.flatMap((form) => (form.table === null ? [] : [[form.table, form.form]])),
  )
  const absent = disclosure.forms.filter((form) => form.table === null)
  return {
    document: disclosure.profile,
    tables: [
      ...disclosure.tables.map((table, at) => tableJson(table, formOf.get(at) ?? null)),
      ...absent.map((form) => ({
        form: form.form,
        title: form.title,
        state: form.state,
        unit: form.unit,
        pages: form.source.page === undefined ? [] : [form.source.page],
        columns: [],
        rows: [],
      })),
    ],
    facts: disclosure.facts.map(factJson),
    claims: disclosure.claims.map(claimJson),
    evaluations: performanceOf(disclosure, 'evaluation'),
    targets: performanceOf(disclosure, 'targets'),
    monitoring: performanceOf(disclosure, 'monitoring'),
    reports: (disclosure.reports ?? []).map(reportJson),
    unread: disclosure.unread.map(({ text, why, source }) => ({ text, why, source })),
  }
}

const reportJson = (report: ReportReading): ReportJson => ({
  ...report,
  figures: Object.fromEntries(Object.entries(report.figures).map(([name, cell]) => [name, cell.text])),
})

export function checkJson(
  disclosure: Disclosure,
  findings: readonly Finding[],
  obligations: readonly Obligation[],
  voice: Voice,
): CheckJson {
  return {
    document: disclosure.profile,
    findings: findings.map((finding) => findingJson(finding, voice)),
    obligations: obligations.map((obligation) => ({
      id: obligation.id,
      verdict: obligation.verdict,
      why: voice.obligation(obligation),
    })),
  }
}

export function findingJson(finding: Finding, voice: Voice): FindingJson {
  return {
    rule: finding.rule,
    severity: finding.severity,
    where: finding.where,
    quote: finding.quote,
    printed: finding.printed,
    expected: finding.expected,
    message: voice.finding(finding).message,
    working: finding.working,
    source: finding.source,
    witnesses: finding.witnesses,
    repair: finding.repair,
    basis: finding.basis,
  }
}

const performanceOf = (
  { performance }: Disclosure,
  stage: PerformanceReading['stage'],
): readonly PerformanceJson[] => performance.filter((form) => form.stage === stage).map(performanceJson)

function tableJson(table: Table, form: string | null): TableJson {
  return {
    form,
    title: table.title,
    state: table.state,
    unit: table.unit,
    pages: table.pages,
    columns: table.columns,
    rows: table.rows.map((row) => row.map((cell) => cell.text)),
  }
}

function factJson(fact: Fact): FactJson {
  return {
    concept: fact.concept,
    form: fact.form,
    row: fact.label,
    code: fact.code,
    column: fact.column,
    text: fact.text,
    yuan: fact.amount === null ? null : yuan(fact.amount),
    how: fact.how,
    source: fact.source,
  }
}

function claimJson(claim: Claim): ClaimJson {
  return {
    sentence: claim.sentence,
    kind: claim.kind,
    values: claim.values.map(valueJson),
    source: claim.source,
  }
}

function valueJson(value: ClaimValue): ClaimJson['values'][number] {
  return {
    role: value.role,
    text: value.text,
    ...(value.amount && { yuan: yuan(value.amount) }),
    ...(value.percent && { percent: decimal(value.percent.digits, value.percent.decimals) }),
    ...(value.count !== undefined && { count: value.count.toString() }),
  }
}
