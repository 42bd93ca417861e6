import { partition } from '../../forms/narrative/partitions.ts'
import { begun, moved } from './begin.ts'
import { addsUp, amountOf, joinChange, topic } from './ownership.ts'
import { anyValue } from './pattern.ts'
import { proceed } from './proceed.ts'
import type { Statement } from './statement.ts'
import { signs, type Reading } from './values.ts'
import { asides, type View } from './view.ts'

const figures = `${signs.amount}${signs.percent}${signs.count}${signs.bare}${signs.limit}`
const value = new RegExp(`[${anyValue}]`)
const enumerator = new RegExp(
  `(?:${signs.bare}[.、]|\\(${signs.bare}\\)[、.]?|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)[、.]?|[①-⑳])`,
  'y',
)
const subjectThenValue = new RegExp(`([^，。；：${figures}]{0,90})([${figures}])`, 'y')
const joining = new RegExp(
  `(?:以及|和|及)(?=(?!上年|去年|上一年)[^，。；：${anyValue}]{2,24}${signs.amount})`,
  'y',
)
const opensList = /(?:^|[^属])其中$|包括$|分别[为是]?$|具体[为是]$|构成[为是]?$|由$/
const opensItems = /^(?:其中|包括|分别为?|主要用于|用于)[：，]?(.*)$/
const nominal = /(?:[项款类]\)|[费用支入经预算购款金额])$/
const reasons = /^(?:主要|用于|其中|原因|为|是|即|系|指|含|包括)|(?:原因|如下|情况)[为是]?$/
const besides = /^(?:另|此外|同时|还有|其余)/
const fresh = new RegExp(`^(?:${signs.year}|本部门|本单位|我局|我部门|我单位|当年|本年|全年)`)

/** Reads the statements of one paragraph. `open` is the subject that headings above have set; `settled`: an account, not a budget. */
export function statements(reading: Reading, open: string, settled: boolean): Statement[] {
  const index = Array.from({ length: reading.text.length }, (_, i) => i)
  return walk({ text: reading.text, index }, { reading, open, above: null, settled, lists: { next: 0 } })
}

interface Setting {
  readonly reading: Reading
  readonly open: string
  readonly above: Statement | null
  readonly settled: boolean
  /** Numbers lists, over the paragraph. */
  readonly lists: { next: number }
}

/** Lists that are open: 「……，其中：」. `segment` counts the stretches between semicolons and full stops. */
interface Group {
  readonly parent: Statement
  readonly list: number
  readonly segment: number
}

function walk(whole: View, setting: Setting): Statement[] {
  const { reading, above, settled, lists } = setting
  const { view, asides: bracketed } = asides(whole)
  const { text, index } = view
  const out: Statement[] = []
  const base: Group[] = above === null ? [] : [{ parent: above, segment: -1, list: (lists.next += 1) }]
  let groups = base
  let current: Statement | null = null
  let carried = setting.open
  let segment = 0
  let within = false
  let item = -1
  let style = ''
  const numbering = new Map<Statement, string>()
  const stretch = new Map<Statement, number>()
  const beside = new Map<number, number>()
  let pending = 0
  let at = 0

  const inside = (to: number): void => {
    for (; pending < bracketed.length; pending += 1) {
      const aside = bracketed[pending]
      if (aside === undefined || aside.after >= to) return
      out.push(
        ...walk(aside.view, { reading, open: current?.subject ?? carried, above: current, settled, lists }),
      )
    }
  }

  while (at < text.length) {
    const mark = at
    while (at < text.length && /[，。；：、]/.test(text.charAt(at))) at += 1
    const joint = text.slice(mark, at)
    if (joint.includes('。')) {
      segment += 1
      groups = base
    } else if (joint.includes('；')) {
      const last = groups.at(-1)
      // A list within a list ends here, and so does one of names only: 「主要包括：办公费、水费；」.
      const closed =
        last !== undefined &&
        ((groups.length > base.length + 1 && last.segment === segment) ||
          (groups.length > base.length && !last.parent.children.some((child) => child.list === last.list)))
      if (closed) groups = groups.slice(0, -1)
      segment += 1
    }
    if (at >= text.length) break
    enumerator.lastIndex = at
    const numbered = at === 0 || joint !== '' ? enumerator.exec(text) : null
    if (numbered !== null) {
      style = styleOf(numbered[0])
      // 「1.甲，包括：……；2.乙」: the next of a series ends the list within the one before.
      const series = groups.findIndex((group) => numbering.get(group.parent) === style)
      if (series >= base.length) groups = groups.slice(0, series)
      at += numbered[0].length
      item = at
      continue
    }
    if (current !== null && joint === '：' && listed(text.charAt(mark - 1)))
      groups = nested(groups, { parent: current, segment, list: (lists.next += 1) })
    if (current !== null) {
      const across = /[。；]/.test(joint)
      if (joint.includes('。')) current = rootOf(current)
      const end = proceed(text, across ? at : mark, at, across, current, reading, index)
      if (end > at) {
        at = end
        inside(at)
        continue
      }
    }
    // 「人员经费5万元和公用经费1万元」: two items, though no mark parts them.
    joining.lastIndex = at
    const link = text.charAt(at - 1) === signs.amount ? joining.exec(text) : null
    if (link !== null) at += link[0].length
    subjectThenValue.lastIndex = at
    const found = subjectThenValue.exec(text)
    if (found === null) {
      const end = clauseEnd(text, at)
      const words = text.slice(at, end)
      const next = text.charAt(end)
      if (opensList.test(words) && current !== null) {
        const whole: Statement | null = adrift(current, segment, stretch, beside)
          ? null
          : listedOf(words, current, out)
        if (whole === current) groups = nested(groups, { parent: current, segment, list: (lists.next += 1) })
        else groups = whole === null ? base : [...base, { parent: whole, segment, list: (lists.next += 1) }]
      } else if (!/，|、|：/.test(joint) && names(words, next)) {
        carried = words
        current = null
      } else if (current !== null) loosen(groups)
      at = Math.max(end, at + 1)
      continue
    }
    const words = found[1] ?? ''
    const opening = opensItems.exec(words)
    if (opening !== null && (current !== null || groups.length > 0)) {
      if (current !== null && (!joint.includes('；') || groups.length === base.length))
        groups = nested(groups, { parent: current, segment, list: (lists.next += 1) })
      at += words.length - (opening[1]?.length ?? 0)
      within = true
      continue
    }
    const sign = at + words.length
    const read = reading.values.get(index[sign] ?? -1)
    if (read !== undefined && read.kind !== 'bare' && read.kind !== 'limit') {
      if ((joint.includes('；') && fresh.test(words)) || besides.test(words)) groups = base
      groups = open(groups, base.length, words, joint)
      const parent = levelled(groups.at(-1)?.parent ?? null, words, read.kind, out)
      const made = begun(
        {
          text,
          index,
          reading,
          from: at,
          sign,
          read,
          carried,
          joint,
          settled,
          numbered: at === item,
          list: groups.at(-1)?.list ?? 0,
        },
        parent,
      )
      stretch.set(made, segment)
      if (parent === null) beside.set(segment, (beside.get(segment) ?? 0) + 1)
      if (made.numbered) numbering.set(made, style)
      // 「……；其中……」 after a list that is complete: a part of the whole told on its own.
      if (within && parent === null) made.apart = true
      within = false
      echo(made, current, words)
      const whose = joinChange(made, out)
      if (whose === null) out.push(made)
      current = whose ?? made
    }
    at = sign + 1
    inside(at)
  }
  inside(Infinity)
  return out
}

/** 「1.」, 「（1）」, 「一、」: numbers of one series are written one way. */
const styleOf = (number: string): string =>
  number.replace(/[一二三四五六七八九十]+/g, '一').replace(/[①-⑳]/g, '①')

/**
 * 「甲10万元，乙0万元。按另一口径分为两类。其中：」: after a sentence without figures the list belongs to none of several items
 * told side by side.
 */
function adrift(
  current: Statement,
  segment: number,
  stretch: ReadonlyMap<Statement, number>,
  beside: ReadonlyMap<number, number>,
): boolean {
  const own = stretch.get(current)
  return own !== undefined && segment - own >= 2 && current.parent === null && (beside.get(own) ?? 0) > 1
}

/** Lists within lists; nobody writes more than a few levels. */
const nested = (groups: Group[], one: Group): Group[] => (groups.length < 8 ? [...groups, one] : groups)

/**
 * A list is closed when its known parts are all there, the next is none of them, and they add up or were parted by a lesser mark
 * than the one that follows: 「其中人员经费5万元，公用经费1万元；项目支出……」.
 */
function open(groups: Group[], least: number, words: string, joint: string): Group[] {
  const last = groups.at(-1)
  if (last === undefined || groups.length <= least) return groups
  const { subject, children } = last.parent
  if (children.length > 8) return groups
  const names = children.map((child) => child.subject)
  const closed = names.length > 1 && partition(subject, names) && !partition(subject, [...names, words])
  const lesser = joint.includes('；') && !children.slice(1).some((child) => child.joint.includes('；'))
  return closed && (lesser || addsUp(last.parent)) ? groups.slice(0, -1) : groups
}

/** Do the words name what the next sentences are about: 「……（项）。」, 「某项目绩效自评综述：」? */
function names(words: string, next: string): boolean {
  if (words.length > 60 || value.test(words) || reasons.test(words)) return false
  return next === '：' || (next === '。' && nominal.test(words))
}

/** Whose parts 「支出包括：」 opens: of what it names, of both halves of a summary, or of what was told last. */
function listedOf(words: string, current: Statement, before: readonly Statement[]): Statement | null {
  const named = words.replace(/(?:其中|主要|具体|分别|构成|由|包括|[为是])+$/g, '')
  if (named === '') return current
  const same = before.findLast((one) => amountOf(one) !== undefined && topic(one.subject) === topic(named))
  if (same !== undefined) return same
  return /^(?:收入|支出)/.test(named) ? rootOf(current) : null
}

/** 「……总额947万元：货物……」: a list that a colon opens straight after its figure. */
const listed = (before: string): boolean => before === signs.amount || before === signs.count

/** 「……100万元，比年初预算减少5万元；比上年增加3万元」: the second comparison is of the same amount. */
function echo(made: Statement, current: Statement | null, words: string): void {
  if (current === null || !/^(?:同比|比|较|与)/.test(words) || amountOf(made) !== undefined) return
  const amount = amountOf(current)
  if (amount === undefined || !made.parts.some((part) => part.role === 'change')) return
  made.subject = current.subject
  made.parts.unshift(amount)
}

/** After a full stop nobody speaks of the last item of a list any more, but of the whole. */
function rootOf(one: Statement): Statement {
  let at = one
  while (at.parent !== null && at.parent.children.length > 1) at = at.parent
  return at
}

/** 「……增加5万元，主要是……。其中：甲60万元」: amounts are parts of an amount, not of the change told between. */
function levelled(
  parent: Statement | null,
  words: string,
  kind: string,
  before: readonly Statement[],
): Statement | null {
  if (parent === null || kind !== 'amount' || moved(words) || amountOf(parent) !== undefined) return parent
  return before.findLast((one) => one.parent === null && amountOf(one) !== undefined) ?? parent
}

/** Words between the items of a list: what follows may no longer be one of them. */
function loosen(groups: readonly Group[]): void {
  for (const { parent } of groups) parent.loose = true
}

function clauseEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) if (/[，。；：]/.test(text.charAt(i))) return i
  return text.length
}
