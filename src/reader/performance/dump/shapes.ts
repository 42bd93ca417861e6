import { normal } from '../../../core/normal.ts'

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const sign = '(?:大于等于|小于等于|不少于|不低于|不超过|不高于|不大于|不小于|大于|小于|等于|约|[≥≤<>=≧≦])'
const unit = '(?:%|‰|㎡|[\\p{Script=Han}/]{1,4})'
const value = `${sign}?${number}${unit}?`
const values = new RegExp(
  `^${sign}?${value}(?:[-—~至到]${value})?(?:以上|以下|以内|左右|及以上|\\([^()]{1,8}\\))?[。;]?$`,
  'u',
)
const bounded = /^\d[\d.,]*%?[≤<≥>≦≧].{0,12}[≤<≥>≦≧]\d[\d.,]*%?$/
const date = /^(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|初)?(?:之?前|以前)?(?:完成)?$/
const ended = new RegExp(`${value}(?:以上|以下|以内|左右)?。?$`, 'u')
const dash = /^[-—–─一/]+$/
/** A whole or halved number of points. */
const points = /^\d{1,3}(?:\.\d{1,2})?分?$/

/** How a text looks as the value of an indicator. */
export type Shape = 'empty' | 'value' | 'number' | 'dash' | 'ends in value' | 'words'

/** What a value looks like: 「≥10次」, 「97%≤执行率≤100%」, 「完成率99%以上」, 「良好」. */
export function shapeOf(text: string): Shape {
  if (text === '') return 'empty'
  if (dash.test(text)) return 'dash'
  if (!/[\d０-９]/.test(text)) return 'words'
  const plain = normal(text)
  if (/^\d[\d.,]*$/.test(plain)) return 'number'
  if (
    plain.length <= 40 &&
    (values.test(plain) || bounded.test(plain) || (date.test(plain) && /\d/.test(plain)))
  )
    return 'value'
  return ended.test(plain.slice(-20)) ? 'ends in value' : 'words'
}

/** Can it be a number of points? */
export const isPoints = (text: string): boolean => points.test(normal(text))

/** 计划标准, 历史标准 …: where a target comes from. */
export const isStandard = (text: string): boolean =>
  /^(?:计划|历史|行业|其他|国家|地方|部门|上级)?(?:绩效)?(?:标准|目标)$/.test(normal(text))

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60㎡—]/u

/** How wide a text is printed, in quarters of a Chinese character. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += wide.test(char) || '“”‘’…'.includes(char) ? 4 : 2
  return width
}

/** The print between two words of one cell: none, or the thin gap beside a number. */
export const gapWidth = 1

/** What a mark at the end of a line may be pressed together by. */
export const pressed = (text: string): number => (/[，。、；：）》”]$/.test(text) ? 2 : 0)

/** The first of a line that cannot be broken: a character, or a number with what clings to it. */
export function unbreakable(text: string): string {
  return /^(?:[（(《“‘「]*)(?:[\w.,%+-]+|.)[，。、；：）》”’」%)!?]*/u.exec(text)?.[0] ?? ''
}

/** What it costs that a line was broken with so much room left before the next. */
export const roomCost = (room: number): number =>
  room < 0 ? 0 : room === 0 ? 4 : 8 + Math.min(Math.floor((3 * room) / 2), 32)
