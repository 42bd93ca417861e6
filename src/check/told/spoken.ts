import { zero } from '../../core/amount.ts'
import type { CellReference, Claim, ClaimValue } from '../../core/claim.ts'
import type { Sheets } from '../cells.ts'
import { headingName, innermost, quoted } from '../name.ts'
import type { Quantity } from '../quantity.ts'

/** A claim with its values as quantities: what the text says, and the cells it speaks of. */
export interface Spoken {
  readonly index: number
  readonly claim: Claim
  /** Where it stands, in words: its innermost heading. */
  readonly where: string
  /** The first value of a role that has an amount or a percentage and is not hedged. */
  readonly value: (role: string) => Quantity | null
  /** The words of a role. */
  readonly words: (role: string) => string | null
  /** The cell a role is said to equal: the first of its references that can be read. */
  readonly cell: (role: string) => Quantity | null
  /** Any cell by its reference. */
  readonly at: (reference: CellReference) => Quantity | null
  readonly references: (role: string) => readonly CellReference[]
}

export function spokenOf(claim: Claim, index: number, sheets: Sheets): Spoken {
  const where = headingName(claim.chapter.at(-1) ?? '')
  const values = new Map<string, Quantity>()
  const words = new Map<string, string>()
  for (const value of claim.values) {
    if (!words.has(value.role)) words.set(value.role, value.text)
    if (values.has(value.role) || value.hedged === true) continue
    if (value.amount === undefined && value.percent === undefined) continue
    values.set(value.role, quantityOf(claim, index, value))
  }
  const references = (role: string): readonly CellReference[] => claim.binds[role] ?? []
  return {
    index,
    claim,
    where,
    value: (role) => values.get(role) ?? null,
    words: (role) => words.get(role) ?? null,
    cell: (role) => cellOf(references(role), sheets),
    at: (reference) => cellOf([reference], sheets),
    references,
  }
}

/** The first reference whose form is printed once and whose cell has an amount. */
export function cellOf(references: readonly CellReference[], sheets: Sheets): Quantity | null {
  for (const { form, row, column } of references) {
    const list = sheets.get(form) ?? []
    const only =
      list.length === 1 && list[0]?.byOrder !== true && list[0]?.shared !== true ? list[0] : undefined
    const state = only?.cell(row, column)
    if (state?.kind === 'amount' && !state.quantity.malformed) return state.quantity
  }
  return null
}

export function quantityOf(claim: Claim, index: number, value: ClaimValue): Quantity {
  return {
    id: idOf(index, value),
    name: nameOf(claim, value),
    text: value.text,
    unit: /亿元/.test(value.text) ? '亿元' : /万|^[^元]*$/.test(value.text) ? '万元' : '元',
    amount: value.amount ?? zero,
    ...(value.percent === undefined ? {} : { percent: value.percent }),
    sure: true,
    blank: false,
    malformed: false,
    source: value.source,
    claim,
    role: value.role,
  }
}

/** One printed number is one quantity, in whichever claims it takes part. */
function idOf(index: number, { role, text, source }: ClaimValue): string {
  if (source.box !== undefined) return `told ${source.page} ${source.box.x} ${source.box.y} ${text}`
  return source.line === undefined ? `told ${index} ${role}` : `told ${source.page} ${source.line} ${text}`
}

/** The words before a value in its sentence, as a name for it; a part is called by its own name. */
function nameOf(claim: Claim, value: ClaimValue): string {
  const role = (name: string): string => claim.values.find((one) => one.role === name)?.text ?? ''
  if (/^part\d+$/.test(value.role)) return quoted(tidy(role(`${value.role}Name`)))
  const subject = tidy(role('subject'))
  if (value.role === 'whole') return quoted(wholeWords.exec(claim.quote)?.[1] ?? (subject || value.text))
  const words = tidy(wordsBefore(claim.quote, value.text) ?? '')
  if (words === '') return quoted(subject || value.text)
  if (!bareWords.test(words) || subject.includes(words)) return quoted(words)
  return quoted(subject + (subject.endsWith('支出') ? words.replace(/^支出/, '') : words))
}

/** 「占固定资产总额的7.90%」: the whole by its own name. */
const wholeWords = /占([^，。；,;占]{2,30}?)的?(?:比例|比重|百分比)?(?:约?为|达到?)?[\d.]+[%％]/

/** Words that say which figure it is, and not of what. */
const bareWords = /^(?:其中)?(?:年初|全年|本年|当年|上年)?(?:支出|收入)?(?:预算|决算|执行|金额|资金)数?$/

/** The clause that leads to a figure; nothing where the figure does not stand in the sentence. */
function wordsBefore(quote: string, figure: string): string | null {
  let at = quote.indexOf(figure)
  while (at > 0 && /[\d.,]/.test(quote.charAt(at - 1))) at = quote.indexOf(figure, at + 1)
  if (at < 0) return null
  const clauses = quote.slice(0, at).split(/[，。；：,;:]/)
  return [clauses.at(-1) ?? '', clauses.at(-2) ?? ''].find((words) => words.trim() !== '') ?? ''
}

const long = 24

/** 为 and quotation marks off; of 「……（类）……（款）……（项）」 the innermost, and of what is long what follows the year. */
function tidy(words: string): string {
  const plain = words
    .trim()
    .replace(/[为是]$/, '')
    .replace(/^[“”"、]+|[“”"、]+$/g, '')
  const path = innermost(plain)
  if (path !== null || plain.length <= long) return path ?? plain
  return /20\d\d年度?(.{4,30})$/.exec(plain)?.[1] ?? `…${plain.slice(-long)}`
}
