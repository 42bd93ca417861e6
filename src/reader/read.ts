import type { Disclosure, FormReading, Unread } from '../core/disclosure.ts'
import { readNumber } from '../core/printed.ts'
import { ok, type Result } from '../core/result.ts'
import type { Table } from '../core/table.ts'
import { forms, relations, sentences } from '../forms/index.ts'
import { formsFor } from '../forms/overlays/index.ts'
import type { Block, Host, Line, Opened, Problem } from './document.ts'
import { matchForms } from './match/match.ts'
import { readClaims } from './narrative/claims.ts'
import { paragraphs } from './narrative/paragraphs.ts'
import { open } from './open.ts'
import { readPerformance } from './performance/read.ts'
import { readReports } from './performance/report/read.ts'
import { profile } from './profile/profile.ts'
import { readSqueezedTables } from './proof/squeezed.ts'
import { findTables } from './tables/find.ts'
import { readSpaced } from './tables/spaced.ts'

/** What reading a file gives: the model, and the pages and blocks it was seen on. */
export interface Reading {
  readonly disclosure: Disclosure
  readonly opened: Opened
}

/** bytes → Opened → Table[] → FormReading[] → Claim[] → Disclosure. */
export async function read(bytes: Uint8Array, host: Host): Promise<Result<Reading, Problem>> {
  const opened = await open(bytes, host)
  return opened.ok ? ok({ opened: opened.value, disclosure: understand(opened.value) }) : opened
}

/** Everything after the bytes: pure, so the same blocks always give the same disclosure. */
export function understand(opened: Opened): Disclosure {
  const { tables: drawn, lines } = findTables(opened)
  const squeezed = readSqueezedTables(lines.filter(isLine), { forms, relations })
  const spaced = readSpaced(squeezed.left, opened)
  const proven = squeezed.tables.filter((table) => !spaced.sources.has(table.source))
  const tables = inOrder([...drawn, ...proven, ...spaced.tables])
  const performance = readPerformance(tables, lines.filter(isLine))
  const rest = lines.filter(
    (block) =>
      !isLine(block) || !(squeezed.used.has(block) || spaced.used.has(block) || performance.used.has(block)),
  )
  const known = profile(opened, tables, rest, performance.forms)
  const readings = matchForms(tables, known, formsFor(known.region, known.year), relations)
  const text = paragraphs(rest, opened)
  const { claims, unread } = readClaims(text, known, readings, sentences)
  const reports = readReports(text)
  const recognised = opened.remarks.flatMap(({ code, source }) =>
    code === 'recognised text' && source.page !== undefined ? [source.page] : [],
  )
  return {
    profile: known,
    tables,
    forms: readings,
    facts: readings.flatMap((reading) => reading.facts),
    paragraphs: text,
    claims,
    performance: performance.forms,
    unread: [
      ...opened.remarks.map(({ text: said, code, source }) => ({ text: said, why: code, source })),
      ...readings.flatMap((reading) => unexplained(reading, tables)),
      ...squeezed.unread.filter((it) => !spaced.sources.has(it.source)),
      ...performance.unread,
      ...unread,
    ],
    ...(reports.length > 0 ? { reports } : {}),
    ...(recognised.length > 0 ? { recognised } : {}),
  }
}

const isLine = (block: Block): block is Line => block.kind === 'line'

/** As a reader meets them: by page, then from the top. */
function inOrder(tables: readonly Table[]): readonly Table[] {
  const at = ({ source }: Table): readonly number[] => [
    source.page ?? 0,
    source.line ?? 0,
    source.box?.y ?? 0,
  ]
  const before = (a: readonly number[], b: readonly number[]): number =>
    a.map((n, i) => n - b[i]!).find((gap) => gap !== 0) ?? 0
  return [...tables].sort((a, b) => before(at(a), at(b)))
}

/** The amounts of an official table that no declared row or column explains. */
function unexplained(reading: FormReading, tables: readonly Table[]): Unread[] {
  const table = reading.table === null ? undefined : tables[reading.table]
  if (table === undefined) return []
  return reading.strange.rows.flatMap((at) => {
    const row = table.rows[at] ?? []
    const amount = row.find((cell) => readNumber(cell.text).ok && /\d/.test(cell.text))
    if (amount === undefined) return []
    const text = row
      .map((cell) => cell.text)
      .filter((part) => part !== '')
      .join(' ')
    return [{ text, why: `《${reading.title}》中没有表样说明的行`, source: amount.source }]
  })
}
