import type { Classification } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import { classCodes, classes } from './classes.ts'
import { economicBook, governmentEconomicBook } from './economic-book.ts'
import { firstYears, formerNames, type FormerName } from './former-names.ts'
import { functionBook } from './function-book.ts'
import { functionSeen } from './function-seen.ts'

export type CodeLevel = 'class' | 'section' | 'item'

/** What a code is called in a year, and how we know. */
export interface CodeName {
  readonly code: string
  readonly name: string
  /** Names it had before, with the last year of each where that is certain. */
  readonly former: readonly FormerName[]
  readonly level: CodeLevel
  /** `seen`: departments print the name beside the code. */
  readonly verified: 'seen' | 'domain knowledge'
}

/** 类, 款 or 项 by the length of the code (3, 5, 7 digits); economic codes have no items. */
export function levelOf(code: string): CodeLevel | null {
  if (!/^\d+$/.test(code)) return null
  return ({ 3: 'class', 5: 'section', 7: 'item' } as const)[code.length] ?? null
}

/** 2080101 → 20801 → 208 → nothing. */
export function parentOf(code: string): string | null {
  const level = levelOf(code)
  return level === null || level === 'class' ? null : code.slice(0, -2)
}

interface Entry {
  readonly name: string
  readonly verified: CodeName['verified']
}

const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

const common = [
  ['01', '行政运行'],
  ['02', '一般行政管理事务'],
  ['03', '机关服务'],
] as const

function functionEntries(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  const known = (code: string, name: string): void =>
    void entries.set(code, { name, verified: 'domain knowledge' })
  for (const code of classCodes) known(code, classes[code].name)
  for (const [section = '', name = '', ...items] of linesOf(functionBook)) {
    known(section, name)
    if (items[0] === '+') {
      for (const [tail, word] of common) known(section + tail, word)
      items.shift()
    }
    for (let at = 0; at + 1 < items.length; at += 2) known(section + items[at]!, items[at + 1]!)
  }
  for (const former of formerNames)
    if (former.movedTo !== undefined && !entries.has(former.code)) known(former.code, former.name)
  for (const [code = '', name = ''] of linesOf(functionSeen)) entries.set(code, { name, verified: 'seen' })
  return entries
}

function economicEntries(text: string): ReadonlyMap<string, Entry> {
  return new Map(
    linesOf(text).map(([code = '', name = '', how]) => [
      code,
      { name, verified: how === 'printed' ? 'seen' : 'domain knowledge' },
    ]),
  )
}

const books: Readonly<Record<Classification, ReadonlyMap<string, Entry>>> = {
  function: functionEntries(),
  economic: economicEntries(economicBook),
  'government-economic': economicEntries(governmentEconomicBook),
}

const formers = new Map<string, FormerName[]>()
for (const former of formerNames) formers.set(former.code, [...(formers.get(former.code) ?? []), former])

const inForce = (former: FormerName, year: number): boolean =>
  former.until !== undefined && year <= former.until

/** A 功能分类 code in a fiscal year; nothing where the code is unknown, not yet in use, or given up. */
export function functionName(code: string, year: number): CodeName | null {
  const entry = books.function.get(code)
  const level = levelOf(code)
  if (entry === undefined || level === null) return null
  const first = firstYears[code] ?? firstYears[code.slice(0, 5)] ?? firstYears[code.slice(0, 3)]
  if (first !== undefined && year < first) return null
  const former = formers.get(code) ?? []
  if (former.some((one) => one.movedTo !== undefined && !inForce(one, year))) return null
  const then = former.find((one) => inForce(one, year))
  return then === undefined
    ? { code, name: entry.name, former, level, verified: entry.verified }
    : { code, name: then.name, former, level, verified: 'domain knowledge' }
}

const economic = (book: 'economic' | 'government-economic', code: string): CodeName | null => {
  const entry = books[book].get(code)
  const level = levelOf(code)
  return entry === undefined || level === null ? null : { code, ...entry, former: [], level }
}

/** 部门预算支出经济分类 (301…), as in force since 2018. */
export const economicName = (code: string): CodeName | null => economic('economic', code)

/** 政府预算支出经济分类 (501…), as in force since 2018. */
export const governmentEconomicName = (code: string): CodeName | null => economic('government-economic', code)

const index = new Map<Classification, Map<string, readonly string[]>>()
for (const classification of ['function', 'economic', 'government-economic'] as const) {
  const named = new Map<string, readonly string[]>()
  const put = (name: string, code: string): void => {
    const before = named.get(normal(name)) ?? []
    if (!before.includes(code)) named.set(normal(name), [...before, code])
  }
  for (const [code, entry] of books[classification]) put(entry.name, code)
  if (classification === 'function') for (const former of formerNames) put(former.name, former.code)
  index.set(classification, named)
}

/** The codes that bear a name in a fiscal year; many items share one, such as 行政运行. */
export function codesNamed(name: string, year: number, classification: Classification): readonly string[] {
  const all = index.get(classification)?.get(normal(name)) ?? []
  if (classification !== 'function') return all
  return all.filter((code) => normal(functionName(code, year)?.name ?? '') === normal(name))
}

/** A 功能分类 name that ended before the year, and no code bears since; nothing where the name may be in force. */
export function obsoleteName(
  name: string,
  year: number,
): (FormerName & { readonly now: CodeName | null }) | null {
  if (codesNamed(name, year, 'function').length > 0) return null
  const former = formerNames.find(
    (one) => normal(one.name) === normal(name) && one.until !== undefined && one.until < year,
  )
  return former === undefined ? null : { ...former, now: functionName(former.movedTo ?? former.code, year) }
}
