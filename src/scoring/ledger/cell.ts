import { worth, type Unit } from '../../core/amount.ts'
import { normal } from '../../core/normal.ts'
import { readNumber } from '../../core/printed.ts'
import { no, ok, type Result } from '../../core/result.ts'
import { readMoment, type Moment } from './moment.ts'

/** Why a cell does not say what its column must say: keys of the words that the languages have for it. */
export type BadCell =
  | 'cell blank'
  | 'cell not a number'
  | 'cell not a date'
  | 'cell not yes or no'
  | 'cell masked'
  | 'cell digits lost'
  | 'cell too fine'
  | 'cell before its start'
  | 'cell without time'

/** Longer than any amount, count, date or number of a document; a longer cell is no such thing. */
const longest = 64
/** Bare numbers are kept to this many places: areas, hours. */
export const numberPlaces = 6

/** Blank, or a sign that stands for nothing: 「—」, 「/」, 「无」. */
export function isBlank(text: string): boolean {
  return text.length <= longest && /^(?:|[-—–一/\\]+|无)$/.test(normal(text))
}

/** An amount in 分: 「1,234.56」 in the unit of its heading (元 where it states none), 「12.3万元」 in its own. */
export function readFen(text: string, headed: Unit | null): Result<bigint, BadCell> {
  if (isBlank(text)) return no('cell blank')
  if (text.length > longest) return no('cell not a number')
  const m = /^[¥￥]?(.*?)(元|千元|万元?|百万元|亿元)?$/.exec(normal(text))
  const number = readNumber(m?.[1] ?? '')
  if (!number.ok) return no('cell not a number')
  const printed = m?.[2] === '万' ? '万元' : (m?.[2] as Unit | undefined)
  const unit = printed ?? headed ?? '元'
  const { digits, decimals } = number.value
  const all = digits * worth[unit]
  const scale = 10n ** BigInt(decimals)
  return all % scale === 0n ? ok(all / scale) : no('cell too fine')
}

/** A bare number times 10^`numberPlaces`; a counter after it (「12人次」) is left off. */
export function readScaled(text: string): Result<bigint, BadCell> {
  if (isBlank(text)) return no('cell blank')
  if (text.length > longest) return no('cell not a number')
  const number = readNumber(normal(text).replace(/[\u4e00-\u9fff㎡]{1,4}$/, ''))
  if (!number.ok) return no('cell not a number')
  const { digits, decimals } = number.value
  return decimals <= numberPlaces ? ok(digits * 10n ** BigInt(numberPlaces - decimals)) : no('cell too fine')
}

/** A day, with its time where the cell says one. */
export function readDate(text: string): Result<Moment, BadCell> {
  if (isBlank(text)) return no('cell blank')
  const moment = text.length <= longest ? readMoment(text) : null
  return moment === null ? no('cell not a date') : ok(moment)
}

/**
 * What tells one person or body from another. A number printed with stars may be anyone's, and one that a spreadsheet turned into
 * 4.20106E+17 has lost its last digits.
 */
export function readKey(text: string): Result<string, BadCell> {
  if (isBlank(text)) return no('cell blank')
  const key = normal(text).toUpperCase()
  if (/[*×]|XX/.test(key)) return no('cell masked')
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(key)) return no('cell digits lost')
  return ok(key)
}

/** Yes or no, in one of the words declared for each. */
export function readWord(
  text: string,
  yes: readonly string[],
  never: readonly string[],
): Result<boolean, BadCell> {
  if (isBlank(text)) return no('cell blank')
  const word = normal(text)
  if (yes.includes(word)) return ok(true)
  return never.includes(word) ? ok(false) : no('cell not yes or no')
}
