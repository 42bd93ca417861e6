import { z } from 'zod'
import type { Disclosure, Paragraph, Profile } from '../src/core/disclosure.ts'
import type { Table } from '../src/core/table.ts'
import { forms, sentences } from '../src/forms/index.ts'
import { givenForm, performanceOf } from './performance.ts'
import { matchForms } from '../src/reader/match/match.ts'
import { readTableForms } from '../src/reader/performance/tables.ts'
import { readClaims } from '../src/reader/narrative/claims.ts'

const unit = z.enum(['元', '千元', '万元', '百万元', '亿元'])

/** A document as a case tells it: tables as printed, the text with its headings, what it is. */
const document = z.strictObject({
  kind: z.enum(['final', 'budget']),
  scope: z.enum(['department', 'unit']).optional(),
  body: z.string().optional(),
  year: z.number().optional(),
  /** What the bytes are; two documents of one value are one file. */
  sha256: z.string().optional(),
  level: z.enum(['central', 'province', 'city', 'county', 'township']).optional(),
  tables: z
    .array(
      z.strictObject({
        title: z.string(),
        unit: unit.optional(),
        columns: z.array(z.string()),
        rows: z.array(z.array(z.string())),
        notes: z.array(z.string()).optional(),
        state: z.enum(['present', 'image-only']).optional(),
      }),
    )
    .optional(),
  /** Performance forms, field by field. */
  performance: z.array(givenForm).optional(),
  /** Paragraphs; a line that begins with `#` is a heading, with one `#` for each level. */
  text: z.string().optional(),
})

const expected = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string().optional(),
  printed: z.string().optional(),
  repair: z.string().optional(),
  witnesses: z.number().optional(),
})

/** A situation, and what must come out of it — that, and nothing else. */
export const cases = z.array(
  z.strictObject({
    name: z.string(),
    document: document.optional(),
    documents: z.array(document).optional(),
    /** Findings, gravest first; every finding of the document is named here. */
    expect: z.array(expected),
    /** Rules that were looked at and hold, so that silence is no oversight. */
    holds: z.array(z.string()).optional(),
    /** Rules that look for what should not be there, and here rightly say nothing. */
    spares: z.array(z.string()).optional(),
    /** Rules that nothing could be told of. */
    open: z.array(z.string()).optional(),
  }),
)
export type Case = z.infer<typeof cases>[number]
type Given = z.infer<typeof document>

/** The given document, read by the same functions that read a real one. */
export function disclose(given: Given, index = 0): Disclosure {
  const profile: Profile = {
    sha256: given.sha256 ?? String(index),
    format: 'docx',
    pages: 1,
    kind: given.kind,
    scope: given.scope ?? 'department',
    body: given.body ?? null,
    year: given.year ?? null,
    region: null,
    level: given.level ?? null,
    candidates: [],
  }
  const tables = (given.tables ?? []).map((table, at): Table => {
    const source = { page: at + 1 }
    return {
      title: table.title,
      state: table.state ?? 'present',
      unit: table.unit ?? '万元',
      body: null,
      pages: [at + 1],
      columns: table.columns,
      rows: table.rows.map((row, line) =>
        row.map((text) => ({ text, how: 'read' as const, source: { page: at + 1, line: line + 1 } })),
      ),
      notes: (table.notes ?? []).map((text) => ({ text, source })),
      source,
      doubts: [],
    }
  })
  const paragraphs = paragraphsOf(given.text ?? '', tables.length + 1)
  const readings = matchForms(tables, profile, forms)
  const { claims, unread } = readClaims(paragraphs, profile, readings, sentences)
  return {
    profile,
    tables,
    forms: readings,
    facts: readings.flatMap((reading) => reading.facts),
    paragraphs,
    claims,
    performance: [
      ...readTableForms(tables),
      ...(given.performance ?? []).map((form, at) => performanceOf(form, tables.length + 2 + at)),
    ],
    unread,
  }
}

function paragraphsOf(text: string, page: number): readonly Paragraph[] {
  const chapter: string[] = []
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at): Paragraph => {
      const source = { page, line: at + 1 }
      const mark = /^#+/.exec(line)?.[0] ?? ''
      const words = line.slice(mark.length).trim()
      if (mark !== '') chapter.splice(mark.length - 1, chapter.length, words)
      return {
        text: words,
        chapter: [...chapter],
        heading: mark !== '',
        source,
        places: [{ from: 0, source }],
      }
    })
}
