import { zero } from '../../core/amount.ts'
import type { CellReference, Claim, ClaimValue } from '../../core/claim.ts'
import type { Sheets } from '../cells.ts'
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
  const where = claim.chapter.at(-1) ?? ''
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
function cellOf(references: readonly CellReference[], sheets: Sheets): Quantity | null {
  for (const { form, row, column } of references) {
    const list = sheets.get(form) ?? []
    const state = list.length === 1 ? list[0]?.cell(row, column) : undefined
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

/** The words before a value in its sentence, as a name for it. */
function nameOf(claim: Claim, value: ClaimValue): string {
  const at = claim.quote.indexOf(value.text)
  const before = at < 0 ? '' : claim.quote.slice(0, at)
  const clause = before.split(/[，。；：,;:]/).at(-1) ?? ''
  const words = clause.trim() === '' ? (before.split(/[，。；：,;:]/).at(-2) ?? '') : clause
  const short = words.trim().slice(-24)
  return short === '' ? `「${value.text}」` : `「${short}」`
}
