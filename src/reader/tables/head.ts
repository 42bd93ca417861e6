import { worth, type Unit } from '../../core/amount.ts'
import type { Line } from '../document.ts'
import { tidy, tight } from './tidy.ts'

/** What stands above a table: its title, its number, whose it is and in what unit. */
export interface Head {
  readonly title: string
  /** 「公开01表」, 「表5」, 「附表3」, as printed. */
  readonly number: string | null
  readonly body: string | null
  readonly unit: Unit | null
  /** A word that the table goes on from the page before: 「续表」. */
  readonly continued: boolean
}

export const noHead: Head = { title: '', number: null, body: null, unit: null, continued: false }

const unitWord = '[（(]?(?:人民币)?[:：]?[（(]?(亿元|百万元|万元|千元|元)[)）]?'
const unitLine = new RegExp(`(?:金额|计量|货币)?单位[:：]?${unitWord}`)
const unitBracket = new RegExp(`[（(](?:金额)?(?:单位)?[:：]?${unitWord}[)）]`)
const bodyLine =
  /^(?:编制单位|编制部门|编报单位|编报部门|填报单位|填报部门|公开单位|公开部门|预算单位|预算部门|主管部门|单位名称|部门名称|部门[（(]单位[)）](?:名称)?|单位|部门)[:：](.*)$/
const numberLine =
  /^(?:附件\d*[:：])?[（(]?((?:预算|决算)?公开(?:表)?\d{1,2}(?:-\d+)?表?|(?:附表|附件|表|样表)[\d一二三四五六七八九十]{1,3}(?:-\d+)?|预算\d{1,2}表|(?:财|部|单)?[预决]公开\d{1,2}表)[)）]?[:：]?$/
const numberBefore =
  /^((?:(?:预算|决算)?公开\d{1,2}表|(?:附表|附件|表)[\d一二三四五六七八九十]{1,3}(?:-\d+)?)[:：、.．]?)(?=[^\d\-–—].{3,})/
const numberAfter =
  /[（(]((?:附|预算|决算|公开)?表?[\d一二三四五六七八九十]{1,3}表?)[)）]$|(?<=表(?:[（(][^（()）]*[)）])?)((?:财决|财预|部决|部预)?(?:公开|附表|表)\d{1,2}表?)$/
const dateLine = /^[（(]?(?:\d{4}年度?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)[)）]?$/
const continuedWord = /[（(]?续表?[)）]?[\d一二三四五六七八九十]*$/
const ordinal = /^(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．]|\d{1,2}[、.．](?!\d))/
const sentence = /[。；;，,！？!?]$/

/** The unit a text states, 「单位：万元」 or 「（万元）」. */
export function unitIn(text: string): Unit | null {
  const s = tight(text)
  const found = unitLine.exec(s)?.[1] ?? unitBracket.exec(s)?.[1]
  return found !== undefined && found in worth ? (found as Unit) : null
}

/** The body a line names, 「部门：…」, with any unit beside it taken off. */
export function bodyIn(text: string): string | null {
  const s = tight(text)
    .replace(unitLine, '')
    .replace(/(?:金额|计量|货币)$/, '')
  const found = bodyLine
    .exec(s)?.[1]
    ?.replace(/[_＿\s]+/g, '')
    .replace(/(?:财决|财预)?公开\d{1,2}表|(?:附表|表)\d{1,2}$/, '')
    .replace(/[（(]?\d{4}年(?:度)?(?:\d{1,2}月(?:\d{1,2}日)?)?[)）]?$/, '')
  return found === undefined || found === '' || found.length > 60 ? null : found
}

export type HeadPart =
  | { readonly kind: 'unit'; readonly unit: Unit | null; readonly body: string | null }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'continued' }
  | {
      readonly kind: 'title'
      readonly title: string
      readonly number: string | null
      readonly unit: Unit | null
    }
  | { readonly kind: 'other' }

/** What one line above a table is. */
export function headPart(text: string): HeadPart {
  const s = tight(text)
  if (s === '') return { kind: 'date' }
  if (/^[（(]?续表[)）]?$/.test(s)) return { kind: 'continued' }
  if (dateLine.test(s)) return { kind: 'date' }
  const numbered = numberLine.exec(s)?.[1]
  if (numbered !== undefined) return { kind: 'number', number: numbered }
  const unit = unitIn(s)
  const body = bodyIn(s)
  const bare = s.replace(unitLine, '')
  if (body !== null || bodyLine.test(s)) return { kind: 'unit', unit, body }
  if (
    unit !== null &&
    (/^(?:金额|计量|货币)?$/.test(bare) || /^[（(]?[)）]?$/.test(bare.replace(unitBracket, '')))
  )
    return { kind: 'unit', unit, body: null }
  if (unit !== null && unitLine.test(s) && bare.length <= 45 && !sentence.test(bare) && !isTitle(s))
    return { kind: 'unit', unit, body: bodyBeside(bare) }
  const alone = unitAlone(text)
  if (alone !== null && bare.length <= 45) {
    const rest = s.slice(0, s.length - alone.length)
    if (rest === '' || bodyBeside(rest) !== null) return { kind: 'unit', unit: alone, body: bodyBeside(rest) }
  }
  if (isTitle(s)) return titleOf(text)
  return { kind: 'other' }
}

/** 「万元」 as the last word of a line. */
function unitAlone(text: string): Unit | null {
  const last =
    text
      .trim()
      .split(/[\s\u3000]+/)
      .at(-1) ?? ''
  return last in worth ? (last as Unit) : null
}

/** What stands beside a unit on its line: a body with or without its number, or a date. */
function bodyBeside(text: string): string | null {
  const s = text.replace(/^.{0,10}[:：]/, '').replace(/^[\d-]+/, '')
  return s.length >= 3 && /[局委办厅部院会处所站中心校馆队府署社团]$/.test(s) ? s : null
}

/** A line that reads like the name of a table: it ends in 表, with or without something in brackets. */
function isTitle(s: string): boolean {
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

function titleOf(text: string): HeadPart {
  const s = tidy(text)
  const before = numberBefore.exec(s)?.[1]
  const rest = before === undefined ? s : s.slice(before.length)
  const behind = numberAfter.exec(rest)
  const after = behind?.[1] ?? behind?.[2]
  const title = (after === undefined ? rest : rest.replace(numberAfter, ''))
    .replace(ordinal, '')
    .replace(new RegExp(`${unitLine.source}$`), '')
    .replace(/[（(](?:金额)?单位[:：]?[^（()）]*[)）]$/, '')
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

/**
 * Reads the lines that stand directly above a grid. `used` counts the lines, from the end, that belong to the head; the
 * others are running text.
 */
export function readHead(lines: readonly Line[]): { readonly head: Head; readonly used: number } {
  let title = ''
  let number: string | null = null
  let body: string | null = null
  let unit: Unit | null = null
  let continued = false
  let used = 0
  let i = lines.length - 1
  for (let steps = 0; i >= 0 && steps < 10; i -= 1, steps += 1) {
    const line = lines[i]
    if (line === undefined) continue
    const part = headPart(line.text)
    if (line.margin) {
      if (part.kind === 'number') number ??= part.number
      continue
    }
    if (part.kind === 'other') {
      const joined = title === '' || !unfinished(title) ? null : joinable(line.text)
      if (joined === null) break
      title = joined + title
    } else if (part.kind === 'title') {
      if (title !== '') {
        if (!unfinished(title)) break
        title = part.title + title
      } else title = part.title
      number ??= part.number
      unit ??= part.unit
    } else if (part.kind === 'unit') {
      if (title !== '' && (part.unit !== null || body !== null)) break
      unit ??= part.unit
      body ??= part.body
    } else if (part.kind === 'number') {
      if (number !== null) break
      number = part.number
    } else if (part.kind === 'continued') continued = true
    else if (title !== '') break
    used = lines.length - i
  }
  if (title === '' && used === 0) {
    const fallback = captionAbove(lines)
    if (fallback !== null) return { head: { ...noHead, title: fallback.title }, used: fallback.used }
  }
  if (title === '' && number === null && used > 0) {
    const above = lines[lines.length - used - 1]
    const caption = above === undefined || above.margin ? null : (captionOf(above) ?? plainCaption(above))
    if (caption !== null) {
      title = caption
      used += 1
    }
  }
  return { head: { title, number, body, unit, continued }, used }
}

/** A title broken over two lines starts in the middle of its words. */
function unfinished(title: string): boolean {
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

function joinable(text: string): string | null {
  const s = tidy(text)
  return s.length <= 60 && s.length >= 4 && !sentence.test(s) && !/[:：]/.test(s)
    ? s.replace(ordinal, '')
    : null
}

/** A heading directly above a table that is not called a 表: 「二、部门决算单位构成」. */
function captionOf(line: Line): string | null {
  const s = tidy(line.text)
  if (s.length > 40 || s.length < 3 || sentence.test(s) || /[:：]$/.test(s)) return null
  return line.heading !== undefined || ordinal.test(s) ? s.replace(ordinal, '') : null
}

/** A short line about money directly above a table names it, though it is not called a 表: 「2024年度收支预算总体情况」. */
function plainCaption(line: Line): string | null {
  const s = tidy(line.text)
  return s.length >= 6 && s.length <= 40 && aboutMoney.test(s) && !/[，。；：、,;:]/.test(s) ? s : null
}

const aboutMoney = /(?:预算|决算|收支|收入|支出|经费|拨款)/

const forAll =
  /(?:本套|以下|下列|各|所有|全部)(?:报表|表格|表|附表|数据).{0,12}单位.{0,4}?(亿元|百万元|万元|千元|元)/

/** A unit stated once for all tables: 「以下各表金额单位均为万元」. */
export function unitForAll(text: string): Unit | null {
  const found = forAll.exec(tight(text))?.[1]
  return found === undefined ? null : (found as Unit)
}

/** The nearest heading above a table that a sentence leads up to: 「…包括：」. The heading stays running text. */
function captionAbove(lines: readonly Line[]): { readonly title: string; readonly used: number } | null {
  let led = false
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i]
    if (line === undefined || line.margin || tight(line.text) === '') continue
    const title = captionOf(line)
    if (title !== null) return { title, used: led ? 0 : lines.length - i }
    if (!led && !/([:：]|如下|见下表|下表)[。]?$/.test(tight(line.text))) return null
    led = true
  }
  return null
}
