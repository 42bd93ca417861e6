import { plain } from '../../core/printed.ts'
import type { Line } from '../document.ts'

/** A word of a line of a table: a run of text, or something printed as a number (a dash counts as one). */
export interface Token {
  readonly kind: 'text' | 'number'
  readonly text: string
  readonly line: Line
  /** First on its line. */
  readonly first: boolean
}

const numeric = /^[-+(]?\d[\d.,]*\)?%?$/
const dash = /^[-—–─]+$/
/** A code that touches its name: 「201一般公共服务支出」. */
const leadingCode = /^(\d{3,7})(?=[\p{Script=Han}])/u
/** An amount that touches the label before it: 「合计1,234.50」. */
const trailingAmount = /(?<=[\p{Script=Han})）])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+\.\d{1,6})$/u

/** The words of a line. Numbers broken by a space are put together (「13,258. 64」), and words set wide (「合 计」). */
export function tokensOf(line: Line): Token[] {
  const tokens: Token[] = []
  // The last token is made of single characters with spaces between them.
  let wide = false
  for (const word of line.text.trim().split(/[\s\u00a0\u3000]+/)) {
    for (const text of pieces(word)) {
      const kind = isNumber(text) ? 'number' : 'text'
      const single = oneCharacter.test(text)
      const last = tokens.at(-1)
      if (last !== undefined && joins(last, { kind, text }, wide)) {
        tokens[tokens.length - 1] = { ...last, text: last.text + text }
      } else if (text !== '') {
        tokens.push({ kind, text, line, first: tokens.length === 0 })
        wide = single
      }
      wide &&= single
    }
  }
  return tokens
}

const oneCharacter = /^\p{Script=Han}$/u

const joins = (last: Token, next: Pick<Token, 'kind' | 'text'>, wide: boolean): boolean =>
  next.kind === 'number'
    ? last.kind === 'number' && continues(last.text, next.text)
    : wide && oneCharacter.test(next.text)

/** Does the second go on where the first was broken off? */
export function continues(first: string, second: string): boolean {
  return (/\d[.,]$/.test(first) && /^\d+/.test(second)) || (/\d$/.test(first) && /^[.,]\d/.test(second))
}

export function isNumber(text: string): boolean {
  const s = plain(text)
  // 「1.」 before a label is its ordinal.
  if (/^\d{1,2}\.$/.test(s)) return false
  return numeric.test(s) || dash.test(s) || /^[.,]\d+$/.test(s)
}

/** The words of each line, with numbers that were broken over two lines (「13,258.」 「64」) whole on the first. */
export function tokenLines(lines: readonly Line[]): readonly (readonly Token[])[] {
  let open: { tokens: Token[]; last: Token } | null = null
  return lines.map((line) => {
    const tokens = tokensOf(line)
    const first = tokens[0]
    if (open !== null && first?.kind === 'number' && continues(open.last.text, first.text)) {
      open.tokens[open.tokens.length - 1] = { ...open.last, text: open.last.text + first.text }
      tokens.shift()
    }
    const last = tokens.at(-1)
    open = last?.kind === 'number' ? { tokens, last } : null
    return tokens
  })
}

/** A whole number without separators, as codes and 行次 are printed. */
export const isWhole = (text: string): boolean => /^\d+$/.test(plain(text))

function pieces(word: string): string[] {
  const code = leadingCode.exec(word)?.[1] ?? ''
  const rest = word.slice(code.length)
  const amount = isNumber(rest) ? '' : (trailingAmount.exec(rest)?.[1] ?? '')
  const text = amount === '' ? rest : rest.slice(0, rest.length - amount.length)
  return [code, text, amount].filter((piece) => piece !== '')
}
