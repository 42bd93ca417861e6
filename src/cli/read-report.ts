import type { Language } from '../core/voice.ts'
import type { Outcome } from '../report/outcome.ts'
import type { Ink } from '../report/text.ts'
import { placeSaid, reportWords, titleSaid } from '../report/words.ts'
import { cliWords } from './words.ts'

/** What `read` prints for a person: the document, its tables with their states, and what was not understood. */
export function readReport(outcome: Outcome, language: Language, ink: Ink): string {
  const words = reportWords[language]
  const { profile, tables, forms, facts, claims, unread } = outcome.disclosure
  const formOf = new Map(forms.map((form) => [form.table, form.form]))
  return [
    ink.strong(titleSaid(profile, words)),
    cliWords[language].facts(tables.length, formOf.size, facts.length, claims.length, unread.length),
    '',
    ...tables.map((table, at) => {
      const pages = table.pages.map((page) => words.page(page)).join('、')
      const size = `${table.rows.length} × ${table.columns.length}`
      return `  ${table.title || '—'}  ${ink.soft([pages, size, table.unit ?? '', formOf.get(at) ?? ''].filter((part) => part !== '').join(' · '))}`
    }),
    '',
    ...unread.map(
      (entry) => `  · ${entry.text}  ${ink.soft(`${entry.why} ${placeSaid(entry.source, words)}`)}`,
    ),
  ].join('\n')
}
