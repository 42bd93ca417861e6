import { fixed, halfUp, type Decimal } from './decimal.ts'
import type { Token } from './sections.ts'

/** A moment as a workbook counts it. */
interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Seconds since the count began, for elapsed time. */
  readonly elapsed: number
}

const secondsADay = 86_400
/** 9999-12-31, the last day that workbooks know. */
const lastDay = 2_958_465

/** A serial date by the tokens of its format; `null` when it lies outside the calendar. */
export function formatDate(tokens: readonly Token[], value: Decimal, from1904: boolean): string | null {
  const moment = value.negative ? null : momentOf(value, from1904)
  if (moment === null) return null
  const noon = tokens.some((t) => t.kind === 'noon')
  let out = ''
  tokens.forEach((token, i) => {
    switch (token.kind) {
      case 'literal':
        out += token.text
        break
      case 'date':
        out += part(token.letters, moment, noon, aboutMinutes(tokens, i))
        break
      case 'elapsed':
        out += elapsed(token.letters, moment)
        break
      case 'noon':
        out += moment.hour < 12 ? '上午' : '下午'
        break
      case 'slash':
        out += '/'
        break
      case 'comma':
        out += ','
        break
      case 'point':
        out += tokens[i + 1]?.kind === 'digit' ? '' : '.'
    }
  })
  return out
}

/** 「m」 beside hours or seconds means minutes. */
function aboutMinutes(tokens: readonly Token[], i: number): boolean {
  const timed = (t: Token | undefined, letters: string): boolean =>
    (t?.kind === 'date' || t?.kind === 'elapsed') && letters.includes(t.letters[0]!)
  const dated = (t: Token): boolean => t.kind === 'date' || t.kind === 'elapsed'
  return timed(tokens.slice(0, i).findLast(dated), 'h') || timed(tokens.slice(i + 1).find(dated), 's')
}

function momentOf(value: Decimal, from1904: boolean): Moment | null {
  const { whole, fraction } = fixed(value, 12)
  let days = Number(whole)
  let seconds = Number(halfUp(BigInt(fraction) * BigInt(secondsADay), 12))
  if (seconds === secondsADay) {
    days++
    seconds = 0
  }
  if (days > lastDay) return null
  const elapsedSeconds = days * secondsADay + seconds
  // Workbooks hold 1900 for a leap year; day 60 is that 29 February, and days before it lie one later than counted.
  const shift = from1904 ? 24_107 : days < 60 ? 25_568 : 25_569
  const date = new Date((days - shift) * secondsADay * 1000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    elapsed: elapsedSeconds,
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = ['日', '一', '二', '三', '四', '五', '六']
const two = (n: number): string => String(n).padStart(2, '0')
const sized = (n: number, length: number): string => (length > 1 ? two(n) : String(n))

function part(letters: string, moment: Moment, noon: boolean, minutes: boolean): string {
  const { length } = letters
  switch (letters[0]) {
    case 'y':
      return length > 2 ? String(moment.year) : two(moment.year % 100)
    case 'e':
      return String(moment.year)
    case 'm':
      if (minutes && length < 3) return sized(moment.minute, length)
      return length > 2 ? months[moment.month - 1]! : sized(moment.month, length)
    case 'd':
      return length > 2 ? `周${weekdays[moment.weekday]}` : sized(moment.day, length)
    case 'a':
      return (length > 3 ? '星期' : '') + weekdays[moment.weekday]!
    case 'h':
      return sized(noon ? ((moment.hour + 11) % 12) + 1 : moment.hour, length)
    default:
      return sized(moment.second, length)
  }
}

function elapsed(letters: string, moment: Moment): string {
  const unit = letters[0] === 'h' ? 3600 : letters[0] === 'm' ? 60 : 1
  return String(Math.floor(moment.elapsed / unit)).padStart(letters.length, '0')
}
