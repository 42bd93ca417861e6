import { decimal, fixed, general, shifted, type Decimal } from './decimal.ts'
import { formatDate } from './dates.ts'
import { sections, type Condition, type Section, type Token } from './sections.ts'

/** Turns the raw text of a number into what its cell displays. */
export type Format = (raw: string) => string

/** Compiles a number format code. A raw value that is no number is shown as it stands. */
export function formatOf(code: string, from1904: boolean): Format {
  const parsed = sections(code)
  return (raw) => {
    const value = decimal(raw)
    if (value === null) return raw
    const { section, bare } = choose(parsed, value)
    if (section === null) return '#'.repeat(8)
    const shown = bare ? { ...value, negative: false } : value
    if (section.date) return formatDate(section.tokens, value, from1904) ?? general(value)
    return render(section.tokens, shown)
  }
}

/** The section for a value. `bare`: its sign is the section's own business (「(0.00)」), so none is printed. */
function choose(all: readonly Section[], value: Decimal): { section: Section | null; bare: boolean } {
  const numeric = all.slice(0, 3)
  if (numeric.some((section) => section.condition !== null)) {
    for (const section of numeric) {
      if (section.condition === null || meets(value, section.condition))
        return {
          section,
          bare: value.negative && section.condition !== null && onlyNegative(section.condition),
        }
    }
    return { section: null, bare: false }
  }
  if (value.digits === 0n && numeric.length > 2) return { section: numeric[2]!, bare: true }
  if (value.negative && numeric.length > 1) return { section: numeric[1]!, bare: true }
  return { section: numeric[0]!, bare: false }
}

const onlyNegative = ({ operator, operand }: Condition): boolean =>
  operator.startsWith('<') && operator !== '<>' && (operand.startsWith('-') || Number(operand) === 0)

function meets(value: Decimal, { operator, operand }: Condition): boolean {
  const other = decimal(operand)
  if (other === null) return true
  const scale = Math.max(value.scale, other.scale)
  const signed = (d: Decimal): bigint => (d.negative ? -1n : 1n) * d.digits * 10n ** BigInt(scale - d.scale)
  const [a, b] = [signed(value), signed(other)]
  switch (operator) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '=':
      return a === b
    case '<>':
      return a !== b
  }
}

function render(tokens: readonly Token[], value: Decimal): string {
  const sign = value.negative ? '-' : ''
  const bare = { ...value, negative: false }
  if (!tokens.some((t) => t.kind === 'digit')) {
    const middle = tokens
      .map((t) => literal(t) ?? (t.kind === 'general' || t.kind === 'text' ? general(bare) : ''))
      .join('')
    return tokens.some((t) => t.kind === 'general' || t.kind === 'text') ? sign + middle : middle
  }
  // Fractions and powers are not how money is written: shown in full.
  if (tokens.some((t) => t.kind === 'slash' || t.kind === 'exponent')) return general(value)
  const point = tokens.findIndex((t) => t.kind === 'point')
  const first = tokens.findIndex((t) => t.kind === 'digit')
  const last = tokens.findLastIndex((t) => t.kind === 'digit')
  const wholeEnd = point < 0 ? tokens.length : point
  const lastWhole = tokens.findLastIndex((t, i) => t.kind === 'digit' && i < wholeEnd)
  const percents = tokens.filter((t) => t.kind === 'percent').length
  const scaling = tokens.filter(
    (t, i) => t.kind === 'comma' && ((i > lastWhole && i < wholeEnd && i > first) || i > last),
  ).length
  const grouped = tokens.some((t, i) => t.kind === 'comma' && i > first && i < lastWhole)
  const fractionPlaces = point < 0 ? [] : tokens.slice(point).filter((t) => t.kind === 'digit')
  const { whole, fraction } = fixed(shifted(bare, 2 * percents - 3 * scaling), fractionPlaces.length)
  const left = wholePart(tokens.slice(0, wholeEnd), whole === '0' ? '' : whole, grouped)
  return sign + left + (point < 0 ? '' : fractionPart(tokens.slice(point), fraction))
}

function literal(token: Token): string | null {
  if (token.kind === 'literal') return token.text
  if (token.kind === 'percent') return '%'
  return null
}

/** Fills the places from the right; what is left over stands at the first place. */
function wholePart(tokens: readonly Token[], digits: string, grouped: boolean): string {
  const first = tokens.findIndex((t) => t.kind === 'digit')
  const out: string[] = []
  let left = digits.length
  let count = 0
  const put = (digit: string): void => {
    if (grouped && count > 0 && count % 3 === 0) out.push(',')
    out.push(digit)
    count++
  }
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!
    if (token.kind !== 'digit') {
      out.push(literal(token) ?? '')
      continue
    }
    if (left > 0) put(digits[--left]!)
    else if (token.place === '0') put('0')
    else if (token.place === '?') out.push(' ')
    if (i === first) while (left > 0) put(digits[--left]!)
  }
  return out.reverse().join('')
}

function fractionPart(tokens: readonly Token[], fraction: string): string {
  let needed = fraction.length
  const places = tokens.filter((t) => t.kind === 'digit')
  while (needed > 0 && fraction[needed - 1] === '0' && places[needed - 1]!.place !== '0') needed--
  let at = 0
  let out = ''
  for (const token of tokens) {
    if (token.kind === 'point') out += '.'
    else if (token.kind !== 'digit') out += literal(token) ?? ''
    else {
      if (at < needed) out += fraction[at]!
      at++
    }
  }
  return out
}
