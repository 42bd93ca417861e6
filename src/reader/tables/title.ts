import type { Unit } from '../../core/amount.ts'
import { tidy, tight } from './tidy.ts'
import { unitIn, unitLine } from './unit.ts'

const numberBefore =
  /^((?:(?:预算|决算)?公开\d{1,2}表|(?:附表|附件|表)[\d一二三四五六七八九十]{1,3}(?:-\d+)?)[:：、.．]?)(?=[^\d\-–—].{3,})/
const numberAfter =
  /[（(]((?:附|预算|决算|公开)?表?[\d一二三四五六七八九十]{1,3}表?)[)）]$|(?<=表(?:[（(][^（()）]*[)）])?)((?:财决|财预|部决|部预)?(?:公开|附表|表)\d{1,2}表?)$/
const continuedWord = /[（(]?续表?[)）]?[\d一二三四五六七八九十]*$/
/** 「一、」, 「（二）」, 「3.」 before a heading. */
export const ordinal =
  /^(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．]|\d{1,2}[、.．](?!\d))/
export const sentence = /[。；;，,！？!?]$/

/** A line that reads like the name of a table: it ends in 表, with or without something in brackets. */
export function isTitle(s: string): boolean {
  if (s.length > 80 || sentence.test(s) || /^[注说]/.test(s)) return false
  const core = s
    .replace(/[（(](?:金额|计量|货币)?单位[:：][^（()）]*[)）]$/, '')
    .replace(unitLine, '')
    .replace(/[（(][^（()）]*[)）]$/, '')
    .replace(/[（(][^（()）]*[)）]$/, '')
    .replace(continuedWord, '')
    .replace(/[⑴-⑽①-⑩\d]$/, '')
  return /(表|一览|汇总)$/.test(core) && core.length >= 3 && !/(下表|附表|上表|列表|本表|代表)$/.test(core)
}

const unitAtEnd = new RegExp(`${unitLine.source}$`)

export interface TitleLine {
  readonly kind: 'title'
  readonly title: string
  readonly number: string | null
  readonly unit: Unit | null
}

/** Takes a title line apart: number before or behind, unit in brackets, 「续」. */
export function titleOf(text: string): TitleLine {
  const s = tidy(text)
  const before = numberBefore.exec(s)?.[1]
  const rest = before === undefined ? s : s.slice(before.length)
  const behind = numberAfter.exec(rest)
  const after = behind?.[1] ?? behind?.[2]
  const title = (after === undefined ? rest : rest.replace(numberAfter, ''))
    .replace(ordinal, '')
    .replace(/[（(](?:金额)?单位[:：]?[^（()）]*[)）]$/, '')
    .replace(unitAtEnd, '')
    .replace(/[（(](?:亿元|百万元|万元|千元|元)[)）]$/, '')
    .replace(/[（(]续表?[)）]?$/, '')
    .trim()
  return {
    kind: 'title',
    title,
    number: before?.replace(/[:：、.．]$/, '') ?? after ?? null,
    unit: unitIn(s),
  }
}

/** A title broken over two lines starts in the middle of its words. */
export function unfinished(title: string): boolean {
  const s = tight(title)
  if (/^[（(]/.test(s) && /[)）]$/.test(s)) return true
  const opened = (s.match(/[（(]/g) ?? []).length
  const closed = (s.match(/[)）]/g) ?? []).length
  return (
    closed > opened ||
    /^(?:(?:情况|明细|预算|决算|支出|总)*表|.{1,2})$/.test(
      s.replace(/^(?:支出|预算|决算)总表$/, '支出总表。'),
    )
  )
}

/** The first half of such a title, if the line can be one. */
export function joinable(text: string): string | null {
  const s = tidy(text)
  return s.length <= 60 && s.length >= 4 && !sentence.test(s) && !/[:：]/.test(s)
    ? s.replace(ordinal, '')
    : null
}
