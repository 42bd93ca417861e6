import { chineseNumber } from './number.ts'

/** Longer than any value that could be understood; what is longer is words, and only its beginning is looked at. */
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

/** Most values are made of nothing else, and stand for themselves. */
const already = /^(?:[\u4e00-\u9fff\d%≥≤<>()/]|\.(?=\d)|(?<![<>=])=(?![<>=]))*$/
const rare = /[①-⑳⑴-⒇㎡²\\$]/

/**
 * A value as it is compared: full width made narrow, spaces and quotation marks out, the many ways to set 「≥」 and the dash made one,
 * thousands separators out. A recognised page prints its formulas in LaTeX: 「$\geq 3,000$ 件」.
 */
export function clean(text: string): string {
  if (text.length > longest) return clean(text.slice(0, longest))
  if (already.test(text)) return spelt(text)
  const s = (rare.test(text) ? plain(text) : text)
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff“”"‘’'「」『』]/g, '')
    .replace(/[≧⩾≽]|>=|=>/g, '≥')
    .replace(/[≦⩽≼]|<=|=</g, '≤')
    .replace(/[﹣−–—―─━－〜∼≒]/g, (sign) => (sign === '≒' ? '≈' : sign === '〜' || sign === '∼' ? '~' : '-'))
    .replace(/[;,。、!.]+$/, '')
  return spelt(s.includes(',') ? s.replace(/(\d),(?=\d{3}(?!\d))/g, '$1') : s)
}

function plain(text: string): string {
  const s = text.replace(/[①-⑳⑴-⒇]/g, ';').replace(/㎡|m²/gi, '平方米')
  return commands.reduce((all, [sign, instead]) => all.replace(sign, instead), s)
}

/** 「百分之九十五」. */
const spelt = (s: string): string =>
  s.includes('百分之')
    ? s.replace(
        /百分之([\d.]{1,6}|[零一二三四五六七八九十]{1,3}|百)/g,
        (_, share: string) => `${hundredths(share)}%`,
      )
    : s

const hundredths = (share: string): string =>
  /\d/.test(share) ? share : String(chineseNumber(share) ?? share)
