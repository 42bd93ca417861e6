import { functionName } from '../../src/forms/codes/index.ts'
import { classes } from '../../src/forms/codes/classes.ts'
import * as of from '../synthetic/ledger.ts'
import { said, share } from '../synthetic/print.ts'
import { chance } from '../synthetic/random.ts'

export { share }
export const yuan = (fen: bigint): string => `${said(fen)}万元`
const size = (fen: bigint): bigint => (fen < 0n ? -fen : fen)

/** A 类 of general public expenditure with its 项, as narratives go through them. */
export interface Head {
  readonly code: string
  readonly name: string
  readonly items: readonly of.Item[]
  readonly spent: bigint
  readonly planned: bigint
}

/** What a narrative speaks of: one ledger, and the year before made up beside it. */
export interface Figures {
  readonly book: of.Ledger
  readonly year: number
  readonly body: string
  readonly grand: bigint
  readonly income: bigint
  readonly fiscalIncome: bigint
  readonly generalIncome: bigint
  readonly fundIncome: bigint
  readonly other: bigint
  readonly opening: bigint
  readonly closing: bigint
  readonly all: bigint
  readonly basic: bigint
  readonly project: bigint
  readonly personnel: bigint
  readonly operating: bigint
  readonly general: bigint
  readonly fund: bigint
  readonly fiscal: bigint
  readonly planned: bigint
  readonly last: bigint
  readonly three: bigint
  readonly threeBudget: bigint
  readonly threeBefore: bigint
  readonly heads: readonly Head[]
  readonly sectionOf: (code: string) => string
  /** The figure of the year before: the same share of every figure of one name. */
  readonly before: (now: bigint, name: string) => bigint
}

/** A body that spends from general public money, a fund, and income of its own; everything the narrative tells is above nothing. */
export function figuresOf(seed: number, year: number, body: string, region: string): Figures {
  const book = bookOf(seed, year, body, region)
  const general = of.sum(book.items, of.fiscal)
  const fund = of.sum(book.fund, of.fiscal)
  const other = of.sum(book.items, (it) => it.other)
  const basic = of.sum(book.items, of.basicOf)
  const personnel = of.sum(book.items, (it) => it.personnel)
  const opening = book.opening + book.fundOpening
  const closing = book.closing + book.fundClosing
  const all = general + fund + other
  const generalIncome = general + book.closing - book.opening
  const fundIncome = fund + book.fundClosing - book.fundOpening
  const three = (it: of.Expenses): bigint => it.abroad + it.purchase + it.running + it.hospitality
  const heads = [...new Set(book.items.map((it) => it.code.slice(0, 3)))].sort().map((code): Head => {
    const items = book.items.filter((it) => it.code.startsWith(code))
    return {
      code,
      name: functionName(code, year)?.name ?? classes[code as keyof typeof classes].name,
      items,
      spent: of.sum(items, of.fiscal),
      planned: of.sum(items, (it) => it.planned),
    }
  })
  return {
    book,
    year,
    body,
    grand: all + closing,
    income: generalIncome + fundIncome + other,
    fiscalIncome: generalIncome + fundIncome,
    generalIncome,
    fundIncome,
    other,
    opening,
    closing,
    all,
    basic,
    project: all - basic,
    personnel,
    operating: basic - personnel,
    general,
    fund,
    fiscal: general + fund,
    planned: of.sum(book.items, (it) => it.planned),
    last: of.sum(book.items, (it) => it.last),
    three: three(book.actual),
    threeBudget: three(book.budgeted),
    threeBefore: three(book.before),
    heads,
    sectionOf: (code) => functionName(code.slice(0, 5), year)?.name ?? '',
    before: (now, name) => (now * BigInt(70 + ((name.length * 17 + seed * 7) % 60))) / 100n,
  }
}

const enough = (book: of.Ledger): boolean =>
  book.items.length > 5 &&
  of.sum(book.items, (it) => it.other) > 0n &&
  book.opening > 0n &&
  book.closing > 0n &&
  book.fund.length > 0 &&
  of.sum(book.items, (it) => it.operating) > 50_000_000n &&
  book.actual.running > 1_000_000n &&
  book.actual.hospitality > 1_000_000n

function bookOf(seed: number, year: number, body: string, region: string): of.Ledger {
  for (let at = seed * 1000; ; at += 1) {
    const made = of.ledger(chance(at), year)
    if (!enough(made)) continue
    const named = (it: of.Item): of.Item => ({ ...it, name: functionName(it.code, year)?.name ?? it.name })
    const purchase = made.actual.purchase + 18_000_000n
    return {
      ...made,
      region,
      body,
      units: [`${body}（本级）`],
      items: made.items.map(named),
      economic: insured(made),
      fund: made.fund.map(named),
      actual: { ...made.actual, purchase },
      budgeted: { ...made.budgeted, purchase: purchase + 1_230_000n },
      before: { ...made.before, purchase: 158_700_000n },
    }
  }
}

/** Insurance and housing by 经济分类 are what their 功能分类 items say; other personnel costs share the rest. */
const insurance: Readonly<Record<string, readonly string[]>> = {
  '30108': ['2080505'],
  '30109': ['2080506'],
  '30110': ['2101101', '2101102'],
  '30111': ['2101103'],
  '30113': ['2210201'],
}

function insured(book: of.Ledger): of.Line[] {
  const paid = Object.entries(insurance).flatMap(([code, items]) => {
    const fen = of.sum(
      book.items.filter((it) => items.includes(it.code)),
      (it) => it.personnel,
    )
    return fen > 0n ? [{ code, name: of.economic(code), fen }] : []
  })
  const personnel = of.sum(book.items, (it) => it.personnel)
  const rest = personnel - of.sum(paid, (it) => it.fen)
  const free = book.economic.filter((it) => /^30[13]/.test(it.code) && insurance[it.code] === undefined)
  const all = of.sum(free, (it) => it.fen)
  let left = rest
  const shared = free.map((it, i) => {
    const fen = i === free.length - 1 ? left : (it.fen * rest) / all
    left -= fen
    return { ...it, fen }
  })
  const other = book.economic.filter((it) => !/^30[13]/.test(it.code))
  return [...paid, ...shared, ...other]
    .filter((it) => it.fen > 0n)
    .sort((a, b) => a.code.localeCompare(b.code))
}

/** Words a place uses of a change. */
export interface ChangeWords {
  readonly up: string
  readonly down: string
  readonly grown: string
  readonly fallen: string
  readonly joint: string
}
export const usual: ChangeWords = { up: '增加', down: '减少', grown: '增长', fallen: '下降', joint: '，' }

export function change(now: bigint, before: bigint, words: ChangeWords = usual): string {
  const up = now >= before
  const gap = size(now - before)
  return `${up ? words.up : words.down}${yuan(gap)}${words.joint}${up ? words.grown : words.fallen}${share(gap, before)}`
}

export const than = (a: bigint, b: bigint): string => (a > b ? '大于' : a < b ? '小于' : '等于')
