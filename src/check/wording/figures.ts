import { readNumber } from '../../core/printed.ts'
import { found, gathered, matches, type WordingCheck } from './text.ts'

const bare =
  /(?:增长|下降|上升|降低|占[^，。；：]{0,24}的|完成[^，。；：]{0,12}的)(-?\d{1,4}(?:\.\d{1,4})?)(?=[，。；、）)]|$)/g

/** 「增长 13.95。」: a ratio without 「%」. */
export const missingPercents: WordingCheck = ({ texts }) =>
  matches(texts, bare, (match, text) => {
    const number = match[1]!
    const to = match.index + match[0].length
    // A paragraph that ends here may go on in a line that was not joined to it.
    if (to === text.text.length && !/[，。；、）)]/.test(text.text.at(-1) ?? '')) return null
    return found('missingPercent', text, to - number.length, to, { expected: `${number}%` })
  })

const half = /(?:支出|收入|经费|费|预算|决算|共|为|计)(\d[\d,]*\.\d{1,6}万)(?=[（(，。；、]|$)/g

/** 「0.39 万（」: 万 of what. */
export const missingUnits: WordingCheck = ({ texts }) =>
  gathered(
    matches(texts, half, (match, text) => {
      const to = match.index + match[0].length
      return to === text.text.length
        ? null
        : found('missingUnit', text, to - match[1]!.length, to, { expected: `${match[1]}元` })
    }),
  )

const amount = /(?<![\d.,])(\d[\d,.]*\d)(?=万元|亿元|元)/g

/** 「16.886.22 万元」, 「1,23.4 万元」: not a number as written. */
export const malformedAmounts: WordingCheck = ({ texts }) =>
  matches(texts, amount, (match, text) => {
    const read = readNumber(match[1]!)
    if (read.ok || read.reason !== 'malformed number') return null
    return found('malformed', text, match.index, match.index + match[1]!.length)
  })

const points = /\d(分)\.\d/g

/** 「1 分.5」: the unit stands inside its number. */
export const brokenScores: WordingCheck = ({ texts }) =>
  matches(texts, points, (match, text) =>
    found('malformed', text, match.index, match.index + match[0].length, {
      expected: match[0].replace('分', '') + '分',
    }),
  )

const counted = /为?(\d[\d,.]*)(平方米|㎡|人次|人|辆|台|套|家|件)[（(]其中[:：]?([^（）()]{4,120})[)）]/g

/** 「8013 平方米（其中计容 7998 平方米，不计容 105 平方米）」: the parts alone are more than the whole. */
export const countedParts: WordingCheck = ({ texts }) =>
  matches(texts, counted, (match, text) => {
    const unit = match[2]!
    const parts = [...match[3]!.matchAll(/(\d[\d,.]*)([\u4e00-\u9fff㎡]{1,3})/g)]
    if (parts.length < 2 || parts.some((part) => !part[2]!.startsWith(unit))) return null
    const whole = scaled(match[1]!)
    const sum = parts
      .map((part) => scaled(part[1]!))
      .reduce((a, b) => (a === null || b === null ? null : a + b))
    if (whole === null || sum === null || sum === undefined || sum <= whole) return null
    const from = match.index + match[0].indexOf(match[1]!)
    return found('countedParts', text, from, from + match[1]!.length, {
      expected: `${sum / 100n}${unit}`,
      quote: match[0],
      details: { sum: `${sum / 100n}`, parts: parts.map((part) => part[0]) },
    })
  })

/** A count in hundredths, so that 「10.5 平方米」 adds up exactly. */
function scaled(text: string): bigint | null {
  const read = readNumber(text)
  return read.ok && read.value.decimals <= 2
    ? read.value.digits * 10n ** BigInt(2 - read.value.decimals)
    : null
}
