import { sheetsOf } from '../../check/cells.ts'
import { outcome } from '../../check/constraint.ts'
import { instancesOf } from '../../check/instance.ts'
import type { Disclosure, FormReading, Profile } from '../../core/disclosure.ts'
import type { Table } from '../../core/table.ts'
import { matchForms } from '../../reader/match/match.ts'
import { budgetForms, budgetRelations } from './index.ts'

const profile: Profile = {
  sha256: '',
  format: 'pdf',
  pages: 1,
  kind: 'budget',
  scope: 'department',
  body: '某局',
  year: 2026,
  region: null,
  level: null,
  candidates: [],
}

/** A table typed in: header paths and rows, cells apart by `|`. */
export function table(title: string, columns: string, ...rows: string[]): Table {
  const cell = (text: string) => ({ text: text.trim(), how: 'read', source: { page: 1 } }) as const
  return {
    title,
    state: 'present',
    unit: '万元',
    body: null,
    pages: [1],
    columns: columns.split('|').map((path) => path.trim()),
    rows: rows.map((row) => row.split('|').map(cell)),
    notes: [],
    source: { page: 1 },
    doubts: [],
  }
}

export const read = (...tables: readonly Table[]): readonly FormReading[] =>
  matchForms(tables, profile, budgetForms, budgetRelations).filter((reading) => reading.table !== null)

export const named = (reading: FormReading | undefined): string =>
  (reading?.columns ?? []).map((column) => column.column).join(' ')

/** What became of each relation: the ids that hold, and those that break. */
export function worked(...tables: readonly Table[]): {
  readonly holds: Set<string>
  readonly broken: Set<string>
} {
  const forms = read(...tables)
  const disclosure: Disclosure = {
    profile,
    tables,
    forms,
    facts: forms.flatMap((form) => form.facts),
    paragraphs: [],
    claims: [],
    performance: [],
    unread: [],
  }
  const sheets = sheetsOf(disclosure, budgetForms)
  const holds = new Set<string>()
  const broken = new Set<string>()
  for (const relation of budgetRelations)
    for (const instance of instancesOf(relation, sheets)) {
      if (instance.kind !== 'ready') continue
      const result = outcome(instance.constraint)
      if (result === 'broken') broken.add(relation.id)
      else holds.add(relation.id)
    }
  return { holds, broken }
}
