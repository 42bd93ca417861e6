import type { Form } from '../../core/form.ts'
import { bare, normal } from '../../core/normal.ts'
import type { Line } from '../document.ts'
import { isTotal, type Heading } from './heading.ts'
import { isNumber, isWhole, tokenLines, type Token } from './tokens.ts'

/** A code (or none), a name and the amounts after it, as they follow each other in the lines. */
export interface Item {
  readonly code: string
  /** The code as printed: in one cell, or 类, 款 and 项 apart. */
  readonly parts: readonly string[]
  readonly label: string
  readonly amounts: readonly Token[]
  readonly line: Line
  /** First item on its line. */
  readonly opens: boolean
}

interface Draft {
  code: string
  parts: readonly string[]
  label: string
  amounts: Token[]
  line: Line
  opens: boolean
}

const pageNumber = /^[-—–\s]*(第\s*)?[1-9]\d{0,3}(\s*页)?[-—–\s]*$/

/** The items of a table whose rows are codes. Labels and amounts may be broken over lines. */
export function codedItems(form: Form, heading: Heading): Item[] {
  const items: Draft[] = []
  // Text that may be the end of the label before or the beginning of the one after.
  let loose: Token[] = []
  const lines = tokenLines(heading.rows)
  lines.forEach((tokens, l) => {
    const line = heading.rows[l]
    const last = items.at(-1)
    if (line === undefined || tokens.length === 0 || addPart(last, tokens)) return
    if (isFurniture(form, heading, line, tokens)) return
    if (tokens.every((t) => t.kind === 'text') && !tokens.some((t) => isTotal(form, t.text))) {
      if (opensBare(lines[l + 1])) loose.push(...tokens)
      else if (last !== undefined) last.label += join(tokens)
      else loose.push(...tokens)
      return
    }
    let i = 0
    while (i < tokens.length) i = readItem(form, tokens, i, items, loose)
    loose = []
  })
  return items
}

/** Reads one item, or more amounts of the one before, from token `i`; gives the next token. */
function readItem(
  form: Form,
  tokens: readonly Token[],
  start: number,
  items: Draft[],
  loose: Token[],
): number {
  let i = start
  const token = tokens[i]
  if (token === undefined) return i + 1
  const below = sectionAlone(form, tokens, i, items)
  const codeLength = below === null ? codeAt(form, tokens, i, loose.length > 0) : 1
  if (codeLength === 0 && token.kind === 'number') {
    items.at(-1)?.amounts.push(token)
    return i + 1
  }
  const printed = tokens.slice(i, i + codeLength).map((t) => t.text)
  const parts = below === null ? printed : ['', ...printed]
  const code =
    (below ?? '') +
    printed.map((text, p) => (p === 0 && below === null ? text : text.padStart(2, '0'))).join('')
  i += codeLength
  let label = start === 0 ? join(loose) : ''
  const previous = items.at(-1)
  if (label !== '' && codeLength === 0 && isTotal(form, token.text)) {
    // Words on a line of their own before a total end the label before it.
    if (previous !== undefined) previous.label += label
    label = ''
  }
  for (let next = tokens[i]; next?.kind === 'text'; next = tokens[i]) {
    if (label !== '' && codeLength === 0 && isTotal(form, next.text)) break
    label += normal(next.text) === next.text ? next.text : next.text.trim()
    i += 1
  }
  if (code === '' && !isTotal(form, label) && previous !== undefined && form.rowsBy === 'code') {
    // The rest of a broken label, with the amounts that stand beside it.
    previous.label += label
    return i
  }
  items.push({ code, parts, label, amounts: [], line: token.line, opens: start === 0 })
  return i
}

/** How many tokens from `i` on make a code: one of three to seven digits, or 类, 款 and 项 apart. */
function codeAt(form: Form, tokens: readonly Token[], i: number, labelled: boolean): number {
  const token = tokens[i]
  if (form.rowsBy !== 'code' || token === undefined || !isWhole(token.text)) return 0
  if (!(form.classification === 'function' ? /^[12]\d{2,6}$/ : /^[3-5]\d{2,4}$/).test(token.text)) return 0
  let length = 1
  if (token.text.length === 3) {
    while (length < 3 && /^\d{1,2}$/.test(tokens[i + length]?.text ?? '')) length += 1
  }
  const next = tokens[i + length]
  if (next?.kind === 'text') return length
  if (!token.first) return 0
  // Alone on its line, or its label stands above.
  return next === undefined || labelled ? length : 0
}

/** 「40 信访事务」 below the row of class 201: the class is not printed again. Gives the class. */
function sectionAlone(
  form: Form,
  tokens: readonly Token[],
  i: number,
  items: readonly Draft[],
): string | null {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (form.rowsBy !== 'code' || token?.first !== true || next?.kind !== 'text') return null
  if (!/^\d{2}$/.test(token.text)) return null
  const last = items.at(-1)?.code ?? ''
  return last === '' ? null : last.slice(0, 3)
}

/** 款 or 项 on a line of its own, below its 类: one cell a line. */
function addPart(last: Draft | undefined, tokens: readonly Token[]): boolean {
  const [token, more] = tokens
  if (last === undefined || token === undefined || more !== undefined) return false
  const open =
    last.parts.length > 0 && last.parts.length < 3 && last.label === '' && last.amounts.length === 0
  if (!open || last.parts[0]?.length !== 3 || !/^\d{1,2}$/.test(token.text)) return false
  last.parts = [...last.parts, token.text]
  last.code += token.text.padStart(2, '0')
  return true
}

/** Does the line begin with a code or an amount and no label, so that the text above is its label? */
function opensBare(tokens: readonly Token[] | undefined): boolean {
  const [first, second] = tokens ?? []
  if (first === undefined || first.kind !== 'number') return false
  return isWhole(first.text) && first.text.length >= 3 && second?.kind === 'number'
}

/** A page number, or a line of the header printed again on the next page. */
export function isFurniture(form: Form, heading: Heading, line: Line, tokens: readonly Token[]): boolean {
  if (line.margin === true) return true
  const s = normal(line.text)
  if (pageNumber.test(s) && !(form.rowsBy === 'code' && /^\d{3,7}$/.test(s))) return true
  if (!heading.lines.has(s) && !isOfTerms(heading, line)) return false
  return !tokens.some((t) => isNumber(t.text) && !isWhole(t.text)) && !isTotal(form, bare(s))
}

/** Words of the header all of them, which may be set otherwise on the next page. */
function isOfTerms({ terms }: Heading, line: Line): boolean {
  const words = line.text.trim().split(/\s+/).map(normal)
  return words.length >= fewestTerms && words.every((word) => terms.includes(word))
}

const fewestTerms = 3

const join = (tokens: readonly Token[]): string => tokens.map((t) => t.text).join('')
