import type { Unit } from '../../core/amount.ts'
import { tight } from './tidy.ts'
import { isTitle, sentence, titleOf, type TitleLine } from './title.ts'
import { unitAlone, unitBracket, unitIn, unitLine } from './unit.ts'

const bodyLine =
  /^(?:编制单位|编制部门|编报单位|编报部门|填报单位|填报部门|公开单位|公开部门|预算单位|预算部门|主管部门|单位名称|部门名称|部门[（(]单位[)）](?:名称)?|单位|部门)[:：](.*)$/
const numberLine =
  /^(?:附件\d*[:：])?[（(]?((?:预算|决算)?公开(?:表)?\d{1,2}(?:-\d+)?表?|(?:附表|附件|表|样表)[\d一二三四五六七八九十]{1,3}(?:-\d+)?|预算\d{1,2}表|(?:财|部|单)?[预决]公开\d{1,2}表)[)）]?[:：]?$/
const dateLine = /^[（(]?(?:\d{4}年度?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)[)）]?$/

const yearWord = /(20\d\d)年(?:度|[)）]?$)/

/** The year that a line under a title names: 「（2024年度）」, 「部门：某局 2024年度」. */
export function yearPrinted(text: string): number | null {
  const found = text.length > 100 ? null : yearWord.exec(tight(text))
  return found === null ? null : Number(found[1])
}

/** The table's number where it stands on one line with the body or the unit, before or behind them. */
const numberBeside =
  /^((?:财决|财预|预算|决算)?公开\d{1,2}表|(?:附表|表)\d{1,2})(?=.{2,8}[:：])|(?<=.)((?:财决|财预|预算|决算)?公开\d{1,2}表)(?=$|(?:金额|计量|货币)?单位[:：])/

/** The body a line names, 「部门：…」, with any unit beside it taken off. */
export function bodyIn(text: string): string | null {
  const s = tight(text)
    .replace(unitLine, '')
    .replace(/(?:金额|计量|货币)$/, '')
    .replace(numberBeside, '')
  const found = bodyLine
    .exec(s)?.[1]
    ?.replace(/[_＿\s]+/g, '')
    .replace(/(?:财决|财预)?公开\d{1,2}表|(?:附表|表)\d{1,2}$/, '')
    .replace(/[（(]?\d{4}年(?:度)?(?:\d{1,2}月(?:\d{1,2}日)?)?[)）]?$/, '')
  return found === undefined || found === '' || found.length > 60 ? null : found
}

export type HeadPart =
  | {
      readonly kind: 'unit'
      readonly unit: Unit | null
      readonly body: string | null
      readonly number?: string
    }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'continued' }
  | TitleLine
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
  if (body !== null || bodyLine.test(s)) {
    const beside = numberBeside.exec(s)
    const number = beside?.[1] ?? beside?.[2]
    return { kind: 'unit', unit, body, ...(number === undefined ? {} : { number }) }
  }
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

/** What stands beside a unit on its line: a body with or without its number, or a date. */
function bodyBeside(text: string): string | null {
  const s = text.replace(/^.{0,10}[:：]/, '').replace(/^[\d-]+/, '')
  return s.length >= 3 && /[局委办厅部院会处所站中心校馆队府署社团]$/.test(s) ? s : null
}
