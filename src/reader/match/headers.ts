import { plainText } from './patterns.ts'

const unitBracket = /\((?:金额)?(?:单位:?)?(?:人民币)?(?:亿元|百万元|万元|千元|元)\)/g
const yearWord = /(\d{4})年(?:度)?/g

/** The year that the columns of a table speak of as this one, where the document's own is not known. */
export function headerYear(columns: readonly string[], year: number | null): number | null {
  if (year !== null) return year
  let latest: number | null = null
  for (const column of columns)
    for (const [, digits] of plainText(column).matchAll(yearWord))
      latest = Math.max(latest ?? 0, Number(digits))
  return latest
}

/**
 * The wordings under which a header path may be known: without its own year (the year before reads 上年), without units in
 * brackets and without 其中, and with the header of its label column put in before the last level.
 */
export function wordings(path: string, year: number | null, label: string | null): readonly string[] {
  const levels = path
    .split('/')
    .map((level) => (level === '' ? '' : level0(level, year)))
    .filter((level) => level !== '')
  const whole = levels.join('/')
  const found = [whole]
  const free = levels.map((level) => level.replace(/^其中:?/, '')).filter((level) => level !== '')
  if (free.join('/') !== whole) found.push(free.join('/'))
  if (label !== null && free.length > 0) {
    const name = level0(label.split('/').at(-1) ?? '', year)
    if (name !== '' && name !== '项目' && !free.includes(name))
      found.push([...free.slice(0, -1), name, free.at(-1)].join('/'))
  }
  return found
}

function level0(text: string, year: number | null): string {
  return plainText(text)
    .replace(unitBracket, '')
    .replace(yearWord, (_, digits: string) => {
      const y = Number(digits)
      return y === year ? '' : year !== null && y === year - 1 ? '上年' : `${digits}年`
    })
}

/** Another year, or the difference between years: never to be taken for this year's amount. */
export const otherYear = /上年|上一年|去年|往年|增减|增长|增加|变化|变动|同比|差额|\d{4}年/
