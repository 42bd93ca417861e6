import { chineseNumber } from './number.ts'

/** Longer than any value that could be understood; what is longer is words. */
export const longest = 400

const commands: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geqslant|geqq|geq|ge)(?![a-z])/g, '≥'],
  [/\\(?:leqslant|leqq|leq|le)(?![a-z])/g, '≤'],
  [/\\(?:gt)(?![a-z])/g, '>'],
  [/\\(?:lt)(?![a-z])/g, '<'],
  [/\\(?:approx|sim)(?![a-z])/g, '~'],
  [/\\(?:mathrm|text|mathbf)(?![a-z])/g, ''],
  [/\\%/g, '%'],
  [/[\\${}]/g, ''],
]

/**
 * A value as it is compared: full width made narrow, spaces and quotation marks out, the many ways to set 「≥」 and the dash made one,
 * thousands separators out. A recognised page prints its formulas in LaTeX: 「$\geq 3,000$ 件」.
 */
export function clean(text: string): string {
  let s = text
    .replace(/[①-⑳⑴-⒇]/g, ';')
    .replace(/㎡/g, '平方米')
    .replace(/m²/gi, '平方米')
    .normalize('NFKC')
  if (s.includes('\\') || s.includes('$')) for (const [sign, plain] of commands) s = s.replace(sign, plain)
  return s
    .replace(/[\s\u200b\ufeff“”"‘’'「」『』]/g, '')
    .replace(/[≧⩾≽]|>=|=>/g, '≥')
    .replace(/[≦⩽≼]|<=|=</g, '≤')
    .replace(/[≈≒]/g, '≈')
    .replace(/[﹣−–—―─━－]/g, '-')
    .replace(/[〜∼]/g, '~')
    .replace(/[;,。、!.]+$/, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(
      /百分之([\d.]{1,6}|[零一二三四五六七八九十]{1,3}|百)/g,
      (_, share: string) => `${hundredths(share)}%`,
    )
}

const hundredths = (share: string): string =>
  /\d/.test(share) ? share : String(chineseNumber(share) ?? share)
