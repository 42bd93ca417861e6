/** One token of a number format. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly place: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'slash' }
  | { readonly kind: 'exponent'; readonly sign: '+' | '-' }
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'elapsed'; readonly letters: string }
  | { readonly kind: 'noon' }

export interface Condition {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '<>'
  readonly operand: string
}

/** One of the up to four parts of a number format: positive; negative; zero; text. */
export interface Section {
  readonly tokens: readonly Token[]
  readonly condition: Condition | null
  readonly date: boolean
}

const generalNames = /^(general|g\/通用格式|g\/標準|g\/标准)/i

/** Reads a format code. Excel allows 255 characters; more is cut off. */
export function sections(code: string): readonly Section[] {
  const out: Section[] = []
  let tokens: Token[] = []
  let condition: Condition | null = null
  const close = (): void => {
    const date = tokens.some((t) => t.kind === 'date' || t.kind === 'elapsed')
    out.push({ tokens, condition, date })
    tokens = []
    condition = null
  }
  const s = code.slice(0, 255)
  for (let i = 0; i < s.length;) {
    const c = s[i]!
    const rest = s.slice(i)
    const named = generalNames.exec(rest)
    if (c === ';') {
      close()
      i++
    } else if (named !== null) {
      tokens.push({ kind: 'general' })
      i += named[0].length
    } else if (c === '"') {
      const end = s.indexOf('"', i + 1)
      tokens.push({ kind: 'literal', text: s.slice(i + 1, end < 0 ? s.length : end) })
      i = end < 0 ? s.length : end + 1
    } else if (c === '\\' || c === '!') {
      // Chinese and Japanese Excel write the escape as 「!」: 0!.0, shows ten thousands.
      tokens.push({ kind: 'literal', text: s[i + 1] ?? '' })
      i += 2
    } else if (c === '_') {
      tokens.push({ kind: 'literal', text: ' ' })
      i += 2
    } else if (c === '*') {
      i += 2
    } else if (c === '[') {
      const end = s.indexOf(']', i)
      const inner = s.slice(i + 1, end < 0 ? s.length : end)
      const bracket = bracketed(inner)
      if (bracket !== null && 'operator' in bracket) condition = bracket
      else if (bracket !== null) tokens.push(bracket)
      i = end < 0 ? s.length : end + 1
    } else {
      const [token, length] = plain(rest)
      tokens.push(token)
      i += length
    }
  }
  close()
  return out
}

function bracketed(inner: string): Token | Condition | null {
  const compared = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inner)
  if (compared !== null) return { operator: compared[1] as Condition['operator'], operand: compared[2]! }
  if (/^(h+|m+|s+)$/i.test(inner)) return { kind: 'elapsed', letters: inner.toLowerCase() }
  const currency = /^\$([^-]*)/.exec(inner)
  if (currency !== null && currency[1] !== '') return { kind: 'literal', text: currency[1]! }
  // Colours, locales and [DBNum1] change how characters look, not what they are.
  return null
}

function plain(rest: string): readonly [Token, number] {
  const c = rest[0]!
  if (c === '0' || c === '#' || c === '?') return [{ kind: 'digit', place: c }, 1]
  if (c === '.') return [{ kind: 'point' }, 1]
  if (c === ',') return [{ kind: 'comma' }, 1]
  if (c === '%') return [{ kind: 'percent' }, 1]
  if (c === '@') return [{ kind: 'text' }, 1]
  if (c === '/') return [{ kind: 'slash' }, 1]
  const exponent = /^[eE]([+-])/.exec(rest)
  if (exponent !== null) return [{ kind: 'exponent', sign: exponent[1] as '+' | '-' }, 2]
  const noon = /^(am\/pm|a\/p|上午\/下午)/i.exec(rest)
  if (noon !== null) return [{ kind: 'noon' }, noon[0].length]
  const date = /^(y+|m+|d+|h+|s+|e+|aaaa?)/i.exec(rest)
  if (date !== null) return [{ kind: 'date', letters: date[0].toLowerCase() }, date[0].length]
  return [{ kind: 'literal', text: c }, 1]
}
