import { basisWords } from './pattern.ts'
import type { Part, Statement } from './statement.ts'
import { signs, type Reading, type Value } from './values.ts'

const verb = '(?:共计|总计|合计|共|为|是|达到|达|约|安排)?'
const budgetedTail = new RegExp(
  `(?:(?:年初|全年|当年|年度|调整后的?)(?:部门)?预算(?:数|金额|安排)?|预算数)${verb}$`,
)
const plannedTail = new RegExp(`预算(?:数|金额)?${verb}$`)
const actualTail = /(?:决算|执行)(?:数|金额)?(?:共计|共|为|是|达到|达|约|安排)?$/

/** Takes the words that say which figure it is (「年初预算为」, 「支出决算为」) off the subject. */
function measured(words: string, settled: boolean): { readonly core: string; readonly role: string } {
  if (settled) {
    const planned = budgetedTail.exec(words) ?? plannedTail.exec(words)
    if (planned !== null) return { core: words.slice(0, planned.index), role: 'budgeted' }
    const actual = actualTail.exec(words)
    if (actual !== null && actual[0] !== '') return { core: words.slice(0, actual.index), role: 'actual' }
  }
  return { core: words, role: 'amount' }
}

const falling = /(减少|下降|降低|减低|回落|调减|压减|压缩|缩减|减支)了?$/
const rising = /(增加|增长|上升|提高|提升|上涨|调增|增支)了?$/

const figure = new RegExp(`[${signs.amount}${signs.percent}${signs.count}${signs.bare}${signs.limit}]`)
/** 「2026年预算数11.64万元」 under 「公务接待费」: the heading is the subject. */
const nameless = new RegExp(
  `^(?:${signs.year}|年度|本年|当年|全年|[，、])*(?:项目|年初|全年|当年)?(?:预算|决算|执行)?(?:数|金额)?(?:安排)?[共为是]{0,2}$`,
)
const compared = new RegExp(`(?:同比|比|较|与)(${basisWords})(?:相比)?，?$`)
const leftOut = /剔除|扣除|除去|不含|不包括/

interface At {
  readonly text: string
  readonly index: readonly number[]
  readonly reading: Reading
  /** Where the clause begins, and where its figure stands. */
  readonly from: number
  readonly sign: number
  readonly read: Value
  readonly carried: string
  readonly joint: string
  readonly settled: boolean
  /** A number stands before the clause: 「3.」. */
  readonly numbered: boolean
  /** The list it is an item of; 0 for none. */
  readonly list: number
}

/** Begins a statement: the words before a figure are its subject, and say which figure it is. */
export function begun(of: At, parent: Statement | null): Statement {
  const { text, index, reading, from, sign } = of
  const words = text.slice(from, sign)
  const named: Value[] = []
  for (let i = from; i < sign; i += 1) {
    const one = reading.values.get(index[i] ?? -1)
    if (one !== undefined) named.push(one)
  }
  const { subject, parts } = opening(words, from, of)
  const made: Statement = {
    subject: nameless.test(subject) ? of.carried : subject,
    named,
    parts,
    parent,
    children: [],
    loose: false,
    numbered: of.numbered,
    list: of.list,
    joint: of.joint,
    from: index[from] ?? 0,
    to: index[sign] ?? 0,
    apart:
      figure.test(text.charAt(from - 1)) ||
      leftOut.test(words) ||
      parent?.apart === true ||
      divided(parent, subject) ||
      again(parent, subject),
  }
  parent?.children.push(made)
  return made
}

/** Broken down once more, by the names the whole was broken down by. */
const again = (parent: Statement | null, subject: string): boolean =>
  parent?.parent?.children.some((other) => other.subject === subject) === true

/** The classes within 基本支出 or 项目支出 are not the classes of the table. */
function divided(parent: Statement | null, subject: string): boolean {
  return parent !== null && /(?:基本|项目)支出/.test(parent.subject) && !/人员|公用/.test(subject)
}

/** Do the words say that what follows is a change? */
export const moved = (words: string): boolean => falling.test(words) || rising.test(words)

function opening(words: string, from: number, of: At): { readonly subject: string; readonly parts: Part[] } {
  const { index, sign, read, settled } = of
  const at = index[sign] ?? 0
  const told = (role: string): Part => ({ role, text: read.text, value: read, at })
  if (read.kind === 'percent') {
    const share = /^(.{0,60}?)占(.{1,40}?)的?(?:比例|比重|比率|百分比)?[为是达约]?$/.exec(words)
    if (share === null) return { subject: words, parts: [told('rate')] }
    const subject = share[1] ?? ''
    const whole = { role: 'whole', text: share[2] ?? '', at: index[from + subject.length + 1] ?? at }
    return { subject, parts: [whole, told('share')] }
  }
  if (read.kind === 'count') return { subject: words, parts: [told('count')] }
  const moving = falling.exec(words) ?? rising.exec(words)
  if (moving !== null) {
    const direction = { role: 'direction', text: moving[1] ?? '', at: index[from + moving.index] ?? at }
    const rest = settled ? words.slice(0, moving.index).replace(actualTail, '') : words.slice(0, moving.index)
    const than = compared.exec(rest)
    if (than === null || than[1] === '') return { subject: rest, parts: [direction, told('change')] }
    const base = {
      role: 'basis',
      text: (than[1] ?? '').replaceAll(signs.year, ''),
      at: index[from + than.index] ?? at,
    }
    return { subject: rest.slice(0, than.index), parts: [base, direction, told('change')] }
  }
  const { core, role } = measured(words, settled)
  const bare = role !== 'amount' && /^(?:支出|收入)$/.test(core)
  // Which budget it is: 「年初预算」 and 「全年预算」 are two figures.
  const budget =
    role === 'budgeted'
      ? [{ role: 'budget', text: words.slice(core.length), at: index[from + core.length] ?? at }]
      : []
  return { subject: bare ? '' : core, parts: [told(role), ...budget] }
}
