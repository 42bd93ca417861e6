import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetsOf } from '../src/check/cells.ts'
import { workRequirements } from '../src/check/required/work.ts'
import type { Disclosure, FormReading, Paragraph, Profile } from '../src/core/disclosure.ts'
import type { Fact } from '../src/core/fact.ts'
import type { Table } from '../src/core/table.ts'
import type { Verdict } from '../src/core/verdict.ts'
import { requirements, type Requirement, type Test } from '../src/forms/disclosure/index.ts'
import { forms } from '../src/forms/index.ts'

/**
 * Every requirement is met by a document that has just what it asks, and unmet by the same document without it. The evidence is
 * made from the declaration itself, so a requirement that nothing can meet, or that anything meets, is found out.
 */
const filler = '本段说的是与公开要求无关的日常事务，写得足够长，好让全文算作读全了的说明。'

const paragraph = (text: string, chapter: readonly string[], heading = false): Paragraph => ({
  text,
  chapter,
  heading,
  source: { line: 1 },
  places: [{ from: 0, source: { line: 1 } }],
})

const blank: readonly Paragraph[] = [
  ...Array.from({ length: 8 }, (_, n) => paragraph(`第${n}章无关`, [], true)),
  ...Array.from({ length: 60 }, () => paragraph(filler, ['无关'])),
]

/** What a document would have to contain for a test to pass. */
interface Evidence {
  readonly paragraphs: readonly Paragraph[]
  readonly claims: Disclosure['claims']
  readonly forms: readonly FormReading[]
  readonly tables: readonly Table[]
  readonly verdicts: ReadonlyMap<string, Verdict>
}

const none: Evidence = { paragraphs: [], claims: [], forms: [], tables: [], verdicts: new Map() }

/** A text that a pattern matches and that, being one line, stays within its paragraph. */
function wordsFor(pattern: RegExp): string {
  const plain = new RegExp(pattern.source.replace(/\(\?<?[=!][^()]*\)/g, ''), pattern.flags)
  const texts = fc.sample(fc.stringMatching(plain), { numRuns: 60, seed: 7 })
  const found = texts.map((text) => text.replace(/[\r\n]/g, '')).find((text) => pattern.test(text))
  if (found === undefined) throw new Error(`no text was made for ${pattern.source}`)
  return found
}

const table = (): Table => ({
  title: '',
  state: 'present',
  unit: '万元',
  body: null,
  pages: [1],
  columns: [],
  rows: [],
  notes: [],
  source: { page: 1 },
  doubts: [],
})

function reading(id: string, rows: readonly string[], empty: boolean): FormReading {
  const form = forms.find((one) => one.id === id)!
  const [column] = Object.keys(form.columns)
  const fact = (row: string): Fact => ({
    concept: '',
    form: id,
    row,
    label: row,
    code: row,
    column: column!,
    text: '1.00',
    amount: { fen: 1_000_000n, step: 10_000n },
    how: 'read',
    source: { page: 1 },
  })
  return {
    form: id,
    state: empty ? 'empty-undeclared' : 'present',
    title: form.title,
    table: 0,
    unit: '万元',
    columns: [{ column: column!, at: 1, header: '' }],
    rows: rows.map((row, at) => ({ row, label: row, code: row, at })),
    facts: empty ? [] : rows.map(fact),
    strange: { rows: [], columns: [] },
    source: { page: 1 },
  }
}

function evidenceFor(test: Test): Evidence {
  switch (test.kind) {
    case 'chapter':
      return { ...none, paragraphs: [paragraph(wordsFor(test.heading), [], true)] }
    case 'text': {
      const under = test.under === undefined ? '' : wordsFor(test.under)
      return { ...none, paragraphs: [paragraph(wordsFor(test.pattern), [under])] }
    }
    case 'no text':
      return none
    case 'claim': {
      const claim = {
        sentence: test.sentences[0]!,
        kind: '',
        values: [],
        quote: '',
        chapter: [],
        binds: {},
        source: {},
      }
      return { ...none, claims: [claim] }
    }
    case 'table':
      return { ...none, forms: [reading(test.form, ['201'], false)], tables: [table()] }
    case 'relation':
      return { ...none, verdicts: new Map([[test.relation, 'holds']]) }
    case 'level':
      return { ...none, forms: [reading(test.form, ['201', '20101', '2010101'], false)], tables: [table()] }
    case 'reason when empty':
      return {
        ...none,
        forms: [reading(test.form, [], true)],
        tables: [table()],
        paragraphs: [paragraph(wordsFor(test.pattern), [''])],
      }
    case 'any':
      return evidenceFor(test.of[0]!)
    case 'input':
      return none
  }
}

/** The same document without what was asked, where something else must stand in its stead. */
function lackFor(test: Test): Evidence {
  switch (test.kind) {
    case 'no text':
      return { ...none, paragraphs: [paragraph(wordsFor(test.pattern), [''])] }
    case 'relation':
      return { ...none, verdicts: new Map([[test.relation, 'broken']]) }
    case 'level':
      return { ...none, forms: [reading(test.form, ['201'], false)], tables: [table()] }
    case 'reason when empty':
      return { ...none, forms: [reading(test.form, [], true)], tables: [table()] }
    case 'table':
      return withoutTables([test.form])
    case 'any': {
      const asked = test.of.flatMap((one) => (one.kind === 'table' ? [one.form] : []))
      return asked.length === 0 ? none : withoutTables(asked)
    }
    default:
      return none
  }
}

/** Nine other official tables: enough to be sure that the one asked for is not there. */
function withoutTables(asked: readonly string[]): Evidence {
  const others = forms.filter(
    ({ id, kind, layoutOf }) =>
      kind === kindOf(asked[0]!) && !asked.includes(id) && !asked.includes(layoutOf ?? ''),
  )
  return {
    ...none,
    forms: others.slice(0, 9).map(({ id }) => reading(id, ['201'], false)),
    tables: [table()],
  }
}

const kindOf = (form: string) => forms.find((one) => one.id === form)?.kind

function verdict(requirement: Requirement, evidence: Evidence): Verdict {
  const profile: Profile = {
    sha256: '',
    format: 'pdf',
    pages: 1,
    kind: requirement.document,
    scope: requirement.scope ?? 'department',
    body: null,
    year: requirement.years?.from ?? requirement.years?.to ?? 2024,
    region: requirement.region === undefined ? null : wordsFor(requirement.region),
    level: null,
    candidates: [],
  }
  const disclosure: Disclosure = {
    profile,
    tables: evidence.tables,
    forms: evidence.forms,
    facts: evidence.forms.flatMap((form) => form.facts),
    paragraphs: [...blank, ...evidence.paragraphs],
    claims: evidence.claims,
    performance: [],
    unread: [],
  }
  const { obligations } = workRequirements(
    disclosure,
    [requirement],
    sheetsOf(disclosure, forms),
    evidence.verdicts,
  )
  return obligations[0]!.verdict
}

const decidable = requirements.filter((one) => one.test.kind !== 'input')

describe('应当公开的内容：有则相符，没有则不符', () => {
  it.each(decidable.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    expect(verdict(one, evidenceFor(one.test))).toBe('holds')
    expect(verdict(one, lackFor(one.test))).toBe('broken')
  })

  it.each(requirements.filter((one) => one.test.kind === 'input').map((one) => [one.id, one] as const))(
    '%s 只凭文件不能判断',
    (_id, one) => {
      expect(verdict(one, none)).toBe('cannot tell')
    },
  )

  it.each(requirements.filter((one) => one.unless !== undefined).map((one) => [one.id, one] as const))(
    '%s 写明没有，也算公开了',
    (_id, one) => {
      const said = { ...lackFor(one.test), paragraphs: [paragraph(wordsFor(one.unless!), [''])] }
      expect(verdict(one, said)).toBe('holds')
    },
  )
})
