import { check } from '../../src/check/check.ts'
import type { Disclosure } from '../../src/core/disclosure.ts'
import type { Finding, Severity } from '../../src/core/finding.ts'
import type { Table } from '../../src/core/table.ts'
import type { Host } from '../../src/reader/document.ts'
import { read } from '../../src/reader/read.ts'

/** What a document was read as: the model and its findings, or the code of the problem that kept it shut. */
export type Seen =
  { readonly disclosure: Disclosure; readonly findings: readonly Finding[] } | { readonly problem: string }

export async function see(bytes: Uint8Array, host: Host): Promise<Seen> {
  const reading = await read(bytes, host)
  if (!reading.ok) return { problem: reading.reason.code }
  const { disclosure } = reading.value
  return { disclosure, findings: check(disclosure).findings }
}

/** What one document has and the other has not, each thing as one line of words. */
export interface Difference {
  readonly tables: readonly string[]
  readonly cells: readonly string[]
  readonly forms: readonly string[]
  readonly facts: readonly string[]
  readonly claims: readonly string[]
  readonly findings: Readonly<Record<Severity, readonly string[]>>
}

const bare = (text: string): string => text.replace(/\s+/g, '')

/** What `a` has more often than `b`. */
function beyond(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const it of b) left.set(it, (left.get(it) ?? 0) + 1)
  return a.filter((it) => {
    const n = left.get(it) ?? 0
    if (n > 0) left.set(it, n - 1)
    return n === 0
  })
}

const known = new WeakMap<Table, string[]>()

/** The cells of a table that are not empty, each with its row and column. */
function contents(table: Table): string[] {
  const before = known.get(table)
  if (before !== undefined) return before
  const cells = table.rows.flatMap((row, i) =>
    row.flatMap((cell, at) => (cell.text === '' ? [] : [`${i}\t${at}\t${bare(cell.text)}`])),
  )
  known.set(table, cells)
  return cells
}

/** Every table of the original with the one most like it, each given once. */
function paired(originals: readonly Table[], others: readonly Table[]): [Table, Table | null][] {
  const free = new Set(others)
  return originals.map((original) => {
    const cells = contents(original)
    let best: Table | null = null
    let most = 0
    for (const other of free) {
      const alike =
        cells.length -
        beyond(cells, contents(other)).length +
        (bare(other.title) === bare(original.title) ? 0.5 : 0)
      if (alike > most) [best, most] = [other, alike]
    }
    if (best !== null) free.delete(best)
    return [original, best]
  })
}

const of = (findings: readonly Finding[], severity: Severity): string[] =>
  findings
    .filter((it) => it.severity === severity)
    .map((it) => `${it.rule} ${it.code} ${bare(it.where)} ${bare(it.printed)} → ${bare(it.expected)}`)

/** What `from` has that `to` lacks. Turned round, the same says what `to` has invented. */
export function lacks(from: Seen, to: Seen): Difference {
  const none = { tables: [], facts: [], claims: [], forms: [], paragraphs: [] }
  const [a, b] = [from, to].map((it) => ('disclosure' in it ? it.disclosure : none)) as [
    Disclosure,
    Disclosure,
  ]
  const findings = [from, to].map((it) => ('findings' in it ? it.findings : []))
  const pairs = paired(a.tables, b.tables)
  const facts = (it: Disclosure): string[] =>
    it.facts.map(
      (fact) => `${fact.form} ${bare(fact.row)} ${bare(fact.label)} ${fact.column} ${bare(fact.text)}`,
    )
  const claims = (it: Disclosure): string[] =>
    it.claims.map((claim) => `${claim.sentence} ${bare(claim.quote)}`)
  const forms = (it: Disclosure): string[] => it.forms.map((form) => `${form.form} ${form.state}`)
  const more = (severity: Severity): string[] =>
    beyond(of(findings[0]!, severity), of(findings[1]!, severity))
  return {
    tables: pairs.flatMap(([table, other]) => (other === null ? [table.title] : [])),
    cells: pairs.flatMap(([table, other]) =>
      other === null
        ? contents(table).map((cell) => `${table.title}\t${cell}`)
        : [
            ...beyond(
              table.columns.map((it, i) => `column ${i} ${bare(it)}`),
              other.columns.map((it, i) => `column ${i} ${bare(it)}`),
            ),
            ...beyond(contents(table), contents(other)),
          ].map((cell) => `${table.title}\t${cell}`),
    ),
    forms: beyond(forms(a), forms(b)),
    facts: beyond(facts(a), facts(b)),
    claims: beyond(claims(a), claims(b)),
    findings: { error: more('error'), warning: more('warning'), note: more('note') },
  }
}
