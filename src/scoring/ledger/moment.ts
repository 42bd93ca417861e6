/** A day as a count from 1970-01-01, and the minute of the day where the cell says one. */
export interface Moment {
  readonly day: number
  readonly minute: number | null
}

const clock = String.raw`(?:[T\s]+(\d{1,2})[:：时](\d{1,2})(?:[:：分]\d{1,2}(?:\.\d+)?秒?)?分?)?`
const shapes: readonly RegExp[] = [
  new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${clock}$`),
  new RegExp(String.raw`^(\d{4})(年)\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]${clock}$`),
  new RegExp(String.raw`^(\d{4})()(\d{2})(\d{2})${clock}$`),
]
const chinese = '〇一二三四五六七八九'
/** 一 to 三十一, by their value. */
const spelled: readonly string[] = Array.from({ length: 32 }, (_, n) => {
  const ten = n < 10 ? '' : `${n < 20 ? '' : chinese[Math.floor(n / 10)]!}十`
  return ten + (n % 10 === 0 ? '' : chinese[n % 10]!)
})

/**
 * Reads a date as ledgers write it: 2024-3-5, 2024/03/05, 2024.3.5, 2024年3月5日, 20240305, 二〇二四年三月五日, each with or without a
 * time, and the serial number that a spreadsheet stores (45356). Two-digit years, a month without its day and 3/5/2024 could each
 * mean more than one day, so they are no date.
 */
export function readMoment(text: string): Moment | null {
  const s = western(text.normalize('NFKC').trim())
  for (const shape of shapes) {
    const m = shape.exec(s)
    if (m === null) continue
    const day = dayOf(Number(m[1]), Number(m[3]), Number(m[4]))
    if (day === null) return null
    if (m[5] === undefined) return { day, minute: null }
    const hour = Number(m[5])
    const minute = Number(m[6])
    return hour < 24 && minute < 60 ? { day, minute: hour * 60 + minute } : null
  }
  // Serial 25569 is 1970-01-01 in the 1900 date system; the bounds are the years 1990 to 2099.
  const serial = /^\d{5}$/.test(s) ? Number(s) : 0
  return serial >= 32_874 && serial <= 73_050 ? { day: serial - 25_569, minute: null } : null
}

/** 「二〇二四年三月十五日」 in digits; any other text as it is. */
function western(text: string): string {
  const m =
    /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/.exec(
      text,
    )
  if (m === null) return text
  const year = [...m[1]!.replace(/[○零]/g, '〇')].map((c) => chinese.indexOf(c)).join('')
  return `${year}年${spelled.indexOf(m[2]!)}月${spelled.indexOf(m[3]!)}日`
}

/** Days from 1970-01-01 to a day of the Gregorian calendar; nothing where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (length === undefined || day < 1 || day > length || year < 1900) return null
  const y = month > 2 ? year : year - 1
  const fromMarch = (month + 9) % 12
  const days =
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * fromMarch + 2) / 5) +
    day -
    1
  return days - 719_468
}
