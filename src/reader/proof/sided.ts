import type { Form } from '../../core/form.ts'
import { bare, normal } from '../../core/normal.ts'
import type { Line } from '../document.ts'
import { isFurniture } from './coded.ts'
import { rowKeys, type Heading } from './heading.ts'
import { isWhole, tokenLines, type Token } from './tokens.ts'

/** One half of a row of a form whose rows are labels: 「八、其他收入 8 1,234.50」. */
export interface HalfRow {
  readonly label: string
  /** 行次, as printed. */
  readonly number: string
  readonly amounts: readonly Token[]
  readonly line: Line
}

/** A row with a half-row for each half of the form; nothing where that half is not printed. */
export type SidedRow = readonly (HalfRow | null)[]

interface Draft {
  label: string
  number: string
  amounts: Token[]
  line: Line
}

const ordinal = /^([一二三四五六七八九十]+[、.]|\d{1,2}[、.](?!\d)|\([一二三四五六七八九十\d]+\)|其中)/

/** The halves that these columns belong to, left to right. */
export const halvesOf = (form: Form, keys: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => form.columns[key]?.half ?? [])),
]

/** The rows of a table with labels, one half or several, with 行次 or without. */
export function sidedRows(form: Form, heading: Heading, halves: readonly string[]): SidedRow[] {
  const lines = tokenLines(heading.rows)
  const tokens = heading.rows.flatMap((line, l) => {
    const words = lines[l] ?? []
    return isFurniture(form, heading, line, words) && !isLineNumber(line, heading) ? [] : words
  })
  return new SidedReader(form, tokens, halves, heading.lineNumbers).rows()
}

/** A row may be nothing but its line numbers. */
const isLineNumber = (line: Line, heading: Heading): boolean =>
  heading.lineNumbers && /^\d{1,2}\s+\d{1,2}$/.test(line.text.trim())

class SidedReader {
  readonly #form: Form
  readonly #tokens: readonly Token[]
  readonly #width: number
  readonly #halves: readonly string[]
  readonly #numbered: boolean
  readonly #rows: (Draft | null)[][] = []
  /** The next line number of each half; the later halves begin where they are first seen. */
  readonly #next: (number | null)[]
  #label: Token[] = []
  #half = -1

  /** The token being looked at. */
  #at = 0

  constructor(form: Form, tokens: readonly Token[], halves: readonly string[], numbered: boolean) {
    this.#form = form
    this.#tokens = tokens
    this.#width = Math.max(halves.length, 1)
    this.#halves = halves
    this.#numbered = numbered
    this.#next = Array.from({ length: this.#width }, (_, i) => (i === 0 ? 1 : null))
  }

  rows(): SidedRow[] {
    for (const [at, token] of this.#tokens.entries()) {
      this.#at = at
      this.#take(token)
    }
    this.#at = this.#tokens.length
    this.#close()
    return this.#rows
  }

  #take(token: Token): void {
    if (token.kind === 'text') this.#text(token)
    else if (!this.#numbered || !this.#lineNumber(token)) this.#amount(token)
  }

  #text(token: Token): void {
    const sofar = this.#label.map((t) => t.text).join('')
    if (sofar !== '' && !this.#numbered && this.#separate(sofar, token.text)) this.#close()
    if (sofar === '' && this.#continuesLast(token)) return
    this.#label.push(token)
  }

  /** Are these two labels, rather than one that is broken? */
  #separate(sofar: string, text: string): boolean {
    if (ordinal.test(normal(text))) return !/^\d{1,2}\.$|、$/.test(sofar)
    const first = rowKeys(this.#form, sofar).length > 0
    const second = rowKeys(this.#form, text).length > 0
    if (first && second) return true
    return rowKeys(this.#form, sofar + text).length === 0 && (first || second)
  }

  /** The end of a label whose number was printed beside its first line. */
  #continuesLast(token: Token): boolean {
    const last = this.#rows.at(-1)?.[this.#half]
    if (last === null || last === undefined || ordinal.test(normal(token.text))) return false
    const known = (text: string): boolean => rowKeys(this.#form, text).length > 0
    if (known(token.text) || known(last.label) || !known(last.label + token.text)) return false
    last.label += token.text
    return true
  }

  #lineNumber(token: Token): boolean {
    if (!isWhole(token.text) || token.text.length > 2) return false
    const n = Number(token.text)
    const half = this.#next.findIndex((expected, i) => {
      if (expected !== null) return n === expected
      // The first number of a later half: well above where the one before stands.
      return this.#half >= 0 && i === this.#half + 1 && n > (this.#next[i - 1] ?? 1) && this.#label.length > 0
    })
    if (half < 0 || (half > 0 && half <= this.#half && this.#label.length === 0)) return false
    this.#next[half] = n + 1
    this.#open(half, token)
    const opened = this.#rows.at(-1)?.[half]
    if (opened !== null && opened !== undefined) opened.number = token.text
    return true
  }

  #amount(token: Token): void {
    if (this.#label.length > 0) this.#close()
    const last = this.#rows.at(-1)?.[this.#half]
    if (last === null || last === undefined) return
    last.amounts.push(token)
  }

  /** Ends the label that was gathered: it becomes a half-row in the half it belongs to. */
  #close(): void {
    const first = this.#label[0]
    if (first === undefined) return
    this.#open(this.#halfOf(this.#label.map((t) => t.text).join(''), first), first)
  }

  #open(half: number, token: Token): void {
    const label = this.#label.map((t) => t.text).join('')
    const draft = { label, number: '', amounts: [], line: this.#label[0]?.line ?? token.line }
    this.#label = []
    const row = this.#rows.at(-1)
    if (row === undefined || half <= this.#half || row[half] !== null) {
      const fresh: (Draft | null)[] = Array.from({ length: this.#width }, () => null)
      fresh[half] = draft
      this.#rows.push(fresh)
    } else row[half] = draft
    this.#half = half
  }

  /** The half a label is declared in; for one in both or in none, the one that follows. */
  #halfOf(label: string, token: Token): number {
    const following = (this.#half + 1) % this.#width
    if (this.#width === 1) return 0
    const fits = this.#halves
      .map((half, i) => ({ i, fits: rowKeys(this.#form, label, half).length > 0 }))
      .filter((h) => h.fits)
      .map((h) => h.i)
    const only = fits.length === 1 ? fits[0] : undefined
    if (only !== undefined) return only
    // 「总计 … 总计 …」: of two that are alike the left one comes first.
    const next = this.#tokens.slice(this.#at, this.#at + this.#width * 8).find((t) => t.kind === 'text')
    if (next !== undefined && next.text === token.text) return 0
    return fits.includes(following) || bare(label) !== '' ? following : 0
  }
}
