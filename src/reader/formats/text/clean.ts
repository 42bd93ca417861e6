/**
 * Remnants of mark-up that recognition programs and web copies leave in plain text, put back as the characters a reader
 * would have seen: 「$\geq 90\%$」 is 「≥90%」, a checked box is 「☑」.
 */
export function cleanLine(line: string): string {
  let s = line
  if (s.includes('<')) {
    s = s
      .replace(/<input\b[^>]*>/gi, (tag) =>
        /checkbox|radio/i.test(tag) ? (/\bchecked\b/i.test(tag) ? '☑' : '☐') : '',
      )
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/<\/?(p|div|span|b|i|u|em|strong|font|sup|sub|center|small|a|img|hr)(\s[^<>]*)?\/?>/gi, '')
  }
  if (s.includes('$')) s = s.replace(/\$([^$]{1,200})\$/g, (whole, inner: string) => formula(inner) ?? whole)
  if (s.includes('&')) s = s.replace(/&(nbsp|lt|gt|amp|quot|ge|le|times|#\d{1,7});/g, entity)
  return s
}

const signs: Readonly<Record<string, string>> = {
  geq: '≥',
  ge: '≥',
  geqslant: '≥',
  leq: '≤',
  le: '≤',
  leqslant: '≤',
  gt: '>',
  lt: '<',
  neq: '≠',
  approx: '≈',
  times: '×',
  div: '÷',
  pm: '±',
  cdot: '·',
  sim: '~',
  rightarrow: '→',
  sum: 'Σ',
  square: '□',
  checkmark: '√',
  surd: '√',
  quad: ' ',
  qquad: ' ',
}

/** A formula of numbers and comparison signs as plain characters; `null` where it is more than that. */
function formula(inner: string): string | null {
  const looksLikeFormula = /\\|^[\s\d.,%+\-=<>≥≤()/×^_{}]*$/.test(inner)
  if (!looksLikeFormula) return null
  const out = inner
    .replace(/\\(?:text|mathrm|mathbf|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([a-zA-Z]+)/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/\\([%$#&_{}])/g, '$1')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\^\s*\{?\\?circ\}?/g, '°')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/([≥≤<>=≠≈]) (?=[\d.])/g, '$1')
    .trim()
  return out.includes('\\') ? null : out
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ge: '≥',
  le: '≤',
  times: '×',
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? whole
  const code = Number(name.slice(1))
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole
}
