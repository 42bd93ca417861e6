import type { PrintedNumber } from '../../core/printed.ts'

const figure = /-?\d{1,24}(?:\.\d{1,12})?(?![\d.]*\d)/y

/** Reads the number at `from`. A figure with two points, or longer than any budget, is no number. */
export function numberAt(s: string, from: number): { number: PrintedNumber; end: number } | null {
  figure.lastIndex = from
  if (!figure.test(s)) return null
  const end = figure.lastIndex
  const text = s.slice(from, end)
  const dot = text.indexOf('.')
  const digits = dot === -1 ? BigInt(text) : BigInt(text.slice(0, dot) + text.slice(dot + 1))
  return { number: { digits, decimals: dot === -1 ? 0 : text.length - dot - 1 }, end }
}

const worth: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((c, i) => [c, i] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
)
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 「十二」 is 12; nothing where the characters make no number below ten thousand. */
export function chineseNumber(text: string): number | null {
  let total = 0
  let digit: number | null = null
  let before = 10_000
  for (const c of text) {
    const ten = tens[c]
    if (ten === undefined) {
      if (digit !== null && digit !== 0) return null
      digit = worth[c] ?? null
      if (digit === null) return null
    } else {
      if (ten >= before) return null
      total += (digit ?? 1) * ten
      before = ten
      digit = null
    }
  }
  return text === '' ? null : total + (digit ?? 0)
}
