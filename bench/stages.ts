import { check } from '../src/check/check.ts'
import { forms, relations, sentences } from '../src/forms/index.ts'
import type { Host } from '../src/reader/document.ts'
import { matchForms } from '../src/reader/match/match.ts'
import { readClaims } from '../src/reader/narrative/claims.ts'
import { paragraphs } from '../src/reader/narrative/paragraphs.ts'
import { open } from '../src/reader/open.ts'
import { readPerformance } from '../src/reader/performance/read.ts'
import { profile } from '../src/reader/profile/profile.ts'
import { readSqueezedTables } from '../src/reader/proof/squeezed.ts'
import { understand } from '../src/reader/read.ts'
import { findTables } from '../src/reader/tables/find.ts'
import type { Line } from '../src/reader/document.ts'

export const stages = [
  'open',
  'tables',
  'proof',
  'performance',
  'profile',
  'forms',
  'narrative',
  'check',
  'all',
] as const
export type Times = Record<(typeof stages)[number], number> & { pages: number }

/** Milliseconds of processor time so far, of this thread and its helpers: what a machine that does nothing else would take. */
export function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** One document through every stage, each timed; `all` is a run from bytes to findings as a user has it. */
export async function timed(bytes: Uint8Array, host: Host): Promise<Times | null> {
  const at = processor
  const t0 = at()
  const opened = await open(bytes, host)
  if (!opened.ok) return null
  const t1 = at()
  const found = findTables(opened.value)
  const t2 = at()
  const lines = found.lines.filter((block): block is Line => block.kind === 'line')
  const squeezed = readSqueezedTables(lines, { forms, relations })
  const t3 = at()
  const tables = [...found.tables, ...squeezed.tables]
  const performance = readPerformance(tables, lines)
  const t4 = at()
  const rest = found.lines.filter(
    (block) => block.kind !== 'line' || !(squeezed.used.has(block) || performance.used.has(block)),
  )
  const known = profile(opened.value, tables, rest)
  const t5 = at()
  const readings = matchForms(tables, known, forms, relations)
  const t6 = at()
  readClaims(paragraphs(rest, opened.value), known, readings, sentences)
  const t7 = at()
  const disclosure = understand(opened.value)
  const t8 = at()
  check(disclosure)
  const t9 = at()
  const again = await open(bytes, host)
  if (!again.ok) return null
  check(understand(again.value))
  const t10 = at()
  return {
    open: t1 - t0,
    tables: t2 - t1,
    proof: t3 - t2,
    performance: t4 - t3,
    profile: t5 - t4,
    forms: t6 - t5,
    narrative: t7 - t6,
    check: t9 - t8,
    all: t10 - t9,
    pages: opened.value.pages.length,
  }
}
