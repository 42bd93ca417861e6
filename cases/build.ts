import type { Unit } from '../src/core/amount.ts'
import type { Disclosure, FormReading } from '../src/core/disclosure.ts'
import type { Fact, How } from '../src/core/fact.ts'
import type { DocumentKind, Form } from '../src/core/form.ts'
import { amountOf, readNumber } from '../src/core/printed.ts'
import type { Claim } from '../src/core/claim.ts'
import type { TableState } from '../src/core/table.ts'

/** A form as a case gives it: rows by key or code, columns by key, amounts as they would be printed. */
export interface GivenForm {
  readonly form: Form
  readonly unit?: Unit
  readonly state?: TableState
  readonly how?: How
  readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly labels?: Readonly<Record<string, string>>
}

export interface GivenDisclosure {
  readonly kind: DocumentKind
  readonly body?: string
  readonly year?: number
  readonly scope?: 'department' | 'unit'
  readonly forms: readonly GivenForm[]
  readonly claims?: readonly Claim[]
  readonly performance?: Disclosure['performance']
}

/** A reading of a form as the matcher would hand it over, every printed cell a fact. */
export function readingOf(given: GivenForm, page: number): FormReading {
  const { form } = given
  const unit = given.unit ?? form.unit
  const columns = [...new Set(Object.values(given.rows).flatMap((row) => Object.keys(row)))]
  const rows = Object.keys(given.rows)
  const places = new Map<string, number>()
  for (const row of Object.values(given.rows))
    for (const [column, text] of Object.entries(row)) {
      const number = readNumber(text)
      if (number.ok) places.set(column, Math.max(places.get(column) ?? 0, number.value.decimals))
    }
  const facts = rows.flatMap((row, at) =>
    Object.entries(given.rows[row] ?? {}).map(([column, text]): Fact => {
      const number = readNumber(text)
      const finest = amountOf({ digits: 0n, decimals: places.get(column) ?? 0 }, unit).step
      return {
        concept: `${row}.${column}`,
        form: form.id,
        row,
        label: labelOf(given, row),
        code: /^\d+$/.test(row) ? row : null,
        column,
        text,
        amount: number.ok ? amountOf(number.value, unit, finest) : null,
        ...(number.ok ? {} : { why: number.reason }),
        how: given.how ?? 'read',
        source: { page, line: at + 1 },
      }
    }),
  )
  return {
    form: form.id,
    state: given.state ?? 'present',
    title: form.title,
    table: null,
    unit,
    columns: columns.map((column, at) => ({ column, at, header: form.columns[column]?.title ?? column })),
    rows: rows.map((row, at) => ({
      row,
      label: labelOf(given, row),
      code: /^\d+$/.test(row) ? row : null,
      at,
    })),
    facts,
    strange: { rows: [], columns: [] },
    source: { page },
  }
}

const labelOf = (given: GivenForm, row: string): string =>
  given.labels?.[row] ?? given.form.rows[row]?.label ?? (row === 'total' ? '合计' : row)

export function disclosureOf(given: GivenDisclosure): Disclosure {
  const forms = given.forms.map((form, at) => readingOf(form, at + 1))
  return {
    profile: {
      sha256: '',
      format: 'pdf',
      pages: forms.length,
      kind: given.kind,
      scope: given.scope ?? 'department',
      body: given.body ?? null,
      year: given.year ?? null,
      region: null,
      level: null,
      candidates: [],
    },
    tables: [],
    forms,
    facts: forms.flatMap((form) => form.facts),
    paragraphs: [],
    claims: given.claims ?? [],
    performance: given.performance ?? [],
    unread: [],
  }
}
