import { realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { normal } from '../core/normal.ts'
import type { LedgerNamed } from '../core/plan-ledger.ts'
import type { PlanProblem, PlanReading } from '../core/plan.ts'
import { voiceOf } from '../core/voice.ts'
import { indicatorKey } from '../forms/performance/indicators/find.ts'
import { ledgerPath } from '../reader/plan/ledger-path.ts'
import { readLedger, type LedgerSheet } from '../reader/plan/ledger.ts'
import type { LedgerSource } from '../scoring/plan/feed.ts'
import type { Request } from './arguments.ts'
import { bytesOf } from './inputs.ts'
import { cliWords } from './words.ts'

export interface Ledgers {
  readonly sources: readonly LedgerSource[]
  readonly problems: readonly PlanProblem[]
}

/** Opens every ledger of a plan: those of the command line, which take the place of what the plan names, then its own. */
export async function ledgersOf(request: Request, reading: PlanReading, plan: string): Promise<Ledgers> {
  const sources: LedgerSource[] = []
  const problems: PlanProblem[] = []
  const files = new Map<string, Promise<Opened>>()
  const open = (path: string): Promise<Opened> => {
    const opening = files.get(path) ?? opened(path, request)
    files.set(path, opening)
    return opening
  }
  const take = async (named: LedgerNamed, path: string | null): Promise<void> => {
    const { indicator, file, sheet, at } = named
    if (named.cells !== null || file === null || path === null) {
      const said = sheetSaid(null, sheet, request)
      sources.push({ indicator, file: null, sheet, cells: named.cells ?? [], at, said })
      return
    }
    const text = basename(file)
    const ledger = await open(path)
    if ('why' in ledger) {
      problems.push({ code: 'ledger not read', severity: 'error', at, details: { text, why: ledger.why } })
      return
    }
    const found = sheetIn(ledger.sheets, sheet, reading.filled.indicators[indicator]?.cells.level3 ?? '')
    if (found === null) {
      const seen = ledger.sheets.flatMap(({ name }) => (name === null ? [] : [name])).slice(0, 30)
      const details = { text, sheet: sheet ?? '', seen }
      problems.push({ code: 'ledger without sheet', severity: 'error', at, details })
      return
    }
    const said = sheetSaid(text, found.name, request)
    sources.push({ indicator, file: text, sheet: found.name, cells: found.cells, at, said })
  }
  const told = asked(request, reading)
  problems.push(...told.problems)
  for (const named of told.ledgers) await take(named, resolve(named.file!))
  for (const named of reading.ledgers) {
    if (told.ledgers.some(({ indicator }) => indicator === named.indicator)) continue
    if (named.file === null) await take(named, null)
    else {
      const path = await within(plan, named.file)
      const details = { text: named.file }
      if (path === null)
        problems.push({ code: 'ledger out of reach', severity: 'error', at: named.at, details })
      else await take(named, path)
    }
  }
  return { sources, problems }
}

/** 「指标=文件#表」 of the command line. */
function asked(
  { ledgers }: Request,
  { filled }: PlanReading,
): { readonly ledgers: readonly LedgerNamed[]; readonly problems: readonly PlanProblem[] } {
  const found: LedgerNamed[] = []
  const problems: PlanProblem[] = []
  for (const text of ledgers) {
    const at = text.indexOf('=')
    const name = text.slice(0, Math.max(0, at)).trim()
    const path = ledgerPath(text.slice(at + 1))
    const own = filled.indicators.flatMap(({ cells }, index) =>
      name !== '' && indicatorKey(cells.level3 ?? '') === indicatorKey(name) ? [index] : [],
    )
    for (const indicator of own) found.push({ indicator, ...path, cells: null, at: '--ledger' })
    const details = { name: name === '' ? '—' : name, text: path.file }
    if (own.length === 0)
      problems.push({ code: 'ledger without indicator', severity: 'error', at: '--ledger', details })
  }
  return { ledgers: found, problems }
}

type Opened = { readonly sheets: readonly LedgerSheet[] } | { readonly why: string }

async function opened(path: string, { language }: Request): Promise<Opened> {
  const voice = voiceOf(language)
  const bytes = await bytesOf(path)
  if (!bytes.ok) {
    const { reason } = bytes
    if (reason.kind === 'input') return { why: cliWords[language].input[reason.reason] }
    return { why: voice.problem(reason.problem.code, reason.problem.details).title }
  }
  const read = readLedger(bytes.value, { now: () => performance.now() })
  if (read.ok) return { sheets: read.value }
  if (read.reason.code === 'not a document') return { why: cliWords[language].plan.ledgerKind }
  return { why: voice.problem(read.reason.code, read.reason.details).title }
}

/** The sheet that is named; else the only one, or the one named after the indicator. */
function sheetIn(sheets: readonly LedgerSheet[], name: string | null, indicator: string): LedgerSheet | null {
  if (name !== null) return sheets.find((it) => it.name === null || normal(it.name) === normal(name)) ?? null
  if (sheets.length === 1) return sheets[0]!
  return sheets.find((it) => it.name !== null && indicatorKey(it.name) === indicatorKey(indicator)) ?? null
}

/** A plan may come from anyone: the files it names must lie in its own folder, whatever links say. */
async function within(plan: string, file: string): Promise<string | null> {
  if (isAbsolute(file)) return null
  const folder = dirname(resolve(plan))
  const path = resolve(folder, file)
  const inside = (of: string, at: string): boolean => {
    const way = relative(of, at)
    return way !== '' && !way.startsWith('..') && !isAbsolute(way)
  }
  if (!inside(folder, path)) return null
  try {
    return inside(await realpath(folder), await realpath(path)) ? path : null
  } catch {
    return path
  }
}

function sheetSaid(file: string | null, sheet: string | null, { language }: Request): string {
  const words = cliWords[language].plan
  return [file, sheet === null ? null : words.sheet(sheet)].filter((part) => part !== null).join(words.comma)
}
