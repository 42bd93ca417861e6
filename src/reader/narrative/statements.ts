import { continuations, type Continuation } from '../../forms/narrative/continuations.ts'
import { anyValue, compile, type Compiled } from './pattern.ts'
import { signs, type Reading, type Value } from './values.ts'
import { asides, type View } from './view.ts'

/** A role of a statement: the value it takes, or the words. */
export interface Part {
  readonly role: string
  readonly text: string
  readonly value?: Value
  /** Where it stands in the reading. */
  readonly at: number
}

/** One thing a narrative says: a subject, its amount, and what is said of the amount. */
export interface Statement {
  /** The words before the amount, values as signs. */
  subject: string
  /** Values within the subject: years and codes. */
  readonly named: readonly Value[]
  readonly parts: Part[]
  parent: Statement | null
  readonly children: Statement[]
  /** The mark between this statement and the one before it in its list. */
  readonly joint: string
  readonly from: number
  to: number
  /** Why its figures cannot be told apart, where they cannot. */
  unclear?: string
}

interface Ready {
  readonly kind: Continuation['kind']
  readonly compiled: readonly Compiled[]
}
const ready: readonly Ready[] = continuations.map(({ kind, templates }) => ({
  kind,
  compiled: templates.map((template) => compile(template, true)),
}))

const value = new RegExp(`[${anyValue}]`)
const figure = new RegExp(`[${signs.amount}${signs.percent}${signs.count}${signs.bare}${signs.limit}]`)
const enumerator = new RegExp(
  `(?:${signs.bare}[.、]|\\(${signs.bare}\\)[、.]?|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)[、.]?|[①-⑳])`,
  'y',
)
const subjectThenValue = new RegExp(
  `([^，。；：${signs.amount}${signs.percent}${signs.count}${signs.bare}${signs.limit}]{0,90})([${signs.amount}${signs.percent}${signs.count}${signs.bare}${signs.limit}])`,
  'y',
)
const opensList = /(?:^|[^属])其中$|包括$|分别[为是]?$|具体[为是]$|构成[为是]?$|由$/
const comparing = /^[，。；：、]?(?:同比|环比)?(?:与|比|较|和|同|相较|相比|对比|决算|支出决算)/
const nominal = /(?:[项款类]\)|[费支入经预算购款金])$/

/** Reads the statements of one paragraph. `open` is the subject that headings above have set. */
export function statements(reading: Reading, open: string, settled: boolean): Statement[] {
  const index = Array.from({ length: reading.text.length }, (_, i) => i)
  return walk({ text: reading.text, index }, reading, open, null, settled)
}

function walk(
  whole: View,
  reading: Reading,
  open: string,
  above: Statement | null,
  settled: boolean,
): Statement[] {
  const { view, asides: bracketed } = asides(whole)
  const { text, index } = view
  const out: Statement[] = []
  const groups: { parent: Statement; segment: number }[] = []
  if (above !== null) groups.push({ parent: above, segment: -1 })
  let current: Statement | null = null
  let carried = open
  let segment = 0
  let pending = [...bracketed]
  let at = 0

  const inside = (to: number): void => {
    const due = pending.filter((aside) => aside.after < to)
    if (due.length === 0) return
    pending = pending.filter((aside) => aside.after >= to)
    for (const aside of due)
      out.push(...walk(aside.view, reading, current?.subject ?? carried, current, settled))
  }

  while (at < text.length) {
    const mark = at
    let joint = ''
    while (at < text.length && /[，。；：、]/.test(text.charAt(at))) {
      joint += text.charAt(at)
      at += 1
    }
    if (joint.includes('。') && above === null) {
      segment += 1
      groups.length = 0
    } else if (joint.includes('；')) {
      segment += 1
      while (groups.length > 1 && groups.at(-1)?.segment === segment - 1) groups.pop()
    }
    if (at >= text.length) break
    enumerator.lastIndex = at
    const numbered = at === 0 || joint !== '' ? enumerator.exec(text) : null
    if (numbered !== null) {
      at += numbered[0].length
      continue
    }
    if (current !== null) {
      const end = proceed(
        text,
        joint.includes('。') || joint.includes('；') ? at : mark,
        mark,
        current,
        reading,
        index,
      )
      if (end > at) {
        at = end
        inside(at)
        continue
      }
    }
    subjectThenValue.lastIndex = at
    const found = subjectThenValue.exec(text)
    if (found === null) {
      const end = clauseEnd(text, at)
      const words = text.slice(at, end)
      const next = text.charAt(end)
      if (opensList.test(words) && current !== null) groups.push({ parent: current, segment })
      else if (
        (next === '。' || next === '：') &&
        words.length <= 60 &&
        nominal.test(words) &&
        !value.test(words)
      ) {
        carried = words
        current = null
      }
      at = Math.max(end, at + 1)
      continue
    }
    const words = found[1] ?? ''
    const sign = at + words.length
    const read = reading.values.get(index[sign] ?? -1)
    const listed = /^(?:其中|包括|分别为?)[：，]?(.*)$/.exec(words)
    if (listed !== null && current !== null) {
      groups.push({ parent: current, segment })
      at += words.length - (listed[1]?.length ?? 0)
      continue
    }
    const cut = text.slice(at, sign).lastIndexOf('、')
    if (read !== undefined && (read.kind === 'amount' || read.kind === 'count' || read.kind === 'percent')) {
      const begin = cut >= 0 && figure.test(text.slice(at, at + cut)) ? at + cut + 1 : at
      const made = begun(
        text,
        begin,
        sign,
        read,
        index,
        reading,
        carried,
        joint,
        groups.at(-1)?.parent ?? null,
        settled,
      )
      if (made !== null) {
        current = made
        out.push(made)
      }
    }
    at = sign + 1
    inside(at)
  }
  inside(Infinity)
  return out
}

function clauseEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) if (/[，。；：]/.test(text.charAt(i))) return i
  return text.length
}

/** Does the text go on about the current statement? Returns where it stops, or 0. */
function proceed(
  text: string,
  bare: number,
  mark: number,
  current: Statement,
  reading: Reading,
  index: readonly number[],
): number {
  const across = bare !== mark
  if (
    across &&
    !comparing.test(text.slice(bare, bare + 8)) &&
    !/^(?:[\ue004]|完成|上年|去年|年初|全年|预算执行率|实际|执行)/.test(text.slice(bare, bare + 6))
  )
    return 0
  for (const { kind, compiled } of ready) {
    if (across && (kind === 'share' || kind === 'budgeted')) continue
    for (const { expression, slots } of compiled) {
      for (const from of across ? [bare] : [mark, bare]) {
        expression.lastIndex = from
        const found = expression.exec(text)
        if (found === null || found[0].length < 2) continue
        const groups = found.slice(1)
        if (!fits(current, kind, slots, groups)) continue
        let cursor = from
        slots.forEach((one, i) => {
          const part = groups[i]
          if (part === undefined || part === '') return
          const place = text.indexOf(part, cursor)
          cursor = place + part.length
          const origin = index[place] ?? 0
          const read = part.length === 1 ? reading.values.get(origin) : undefined
          if (current.parts.some((p) => p.role === one.role) && read === undefined) return
          current.parts.push({
            role: one.role,
            text: read?.text ?? spell(part, reading, index, place),
            ...(read ? { value: read } : {}),
            at: origin,
          })
        })
        current.to = index[found.index + found[0].length - 1] ?? current.to
        return found.index + found[0].length
      }
    }
  }
  return 0
}

/** A continuation must not say twice what is said, nor speak of another subject. */
function fits(
  current: Statement,
  kind: Continuation['kind'],
  slots: Compiled['slots'],
  groups: readonly (string | undefined)[],
): boolean {
  const has = (role: string): boolean => current.parts.some((part) => part.role === role)
  if (kind === 'change' && (has('change') || has('flat'))) return false
  if (kind === 'growth' && (has('growth') || has('fall'))) return false
  if (kind === 'share' && has('share')) return false
  if (kind === 'completion' && has('completion')) return false
  if (kind === 'actual' && (has('actual') || has('amount'))) return false
  if (kind === 'budgeted' && has('budgeted')) return false
  if (kind === 'previous' && has('previous')) return false
  if (kind === 'planned' && has('planned')) return false
  if (kind === 'flat' && has('change')) return false
  const again = groups[slots.findIndex((one) => one.role === 'again')]
  return again === undefined || again === '' || same(again, current.subject)
}

const loose = (text: string): string =>
  text
    .replace(new RegExp(`[${anyValue}]`, 'g'), '')
    .replace(/[、的为各均共总计合计预算决算数额支出收入年度]/g, '')

/** Is a subject said again the same subject? */
function same(again: string, subject: string): boolean {
  if (/主要|原因|因为|由于|其中|[增减]/.test(again)) return false
  const a = loose(again)
  return a === '' || loose(subject).includes(a)
}

function spell(part: string, reading: Reading, index: readonly number[], place: number): string {
  let out = ''
  for (let i = 0; i < part.length; i += 1)
    out += reading.values.get(index[place + i] ?? -1)?.text ?? part.charAt(i)
  return out
}

const verb = '(?:共计|总计|合计|共|为|是|达到|达|约|安排)?'
const budgetedTail = new RegExp(
  `(?:(?:年初|全年|当年|年度|调整后的?)(?:部门)?预算(?:数|金额|安排)?|预算数)${verb}$`,
)
const plannedTail = new RegExp(`预算(?:数|金额)?${verb}$`)
const actualTail = new RegExp(`(?:支出)?(?:决算|执行)(?:数|金额|支出数)?${verb}$`)

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

function begun(
  text: string,
  from: number,
  sign: number,
  read: Value,
  index: readonly number[],
  reading: Reading,
  carried: string,
  joint: string,
  parent: Statement | null,
  settled: boolean,
): Statement | null {
  const words = text.slice(from, sign)
  const named: Value[] = []
  for (let i = from; i < sign; i += 1) {
    const one = reading.values.get(index[i] ?? -1)
    if (one !== undefined) named.push(one)
  }
  const at = index[sign] ?? 0
  const parts: Part[] = []
  let subject = words
  const moved = falling.exec(words) ?? rising.exec(words)
  const share = /^(.{0,60}?)占(.{1,40}?)的?(?:比例|比重|比率|百分比)?[为是达约]?$/.exec(words)
  if (read.kind === 'percent') {
    if (share === null) parts.push({ role: 'rate', text: read.text, value: read, at })
    else {
      subject = share[1] ?? ''
      parts.push({ role: 'whole', text: share[2] ?? '', at: index[from + subject.length + 1] ?? at })
      parts.push({ role: 'share', text: read.text, value: read, at })
    }
  } else if (read.kind === 'count') parts.push({ role: 'count', text: read.text, value: read, at })
  else if (moved !== null) {
    subject = words.slice(0, moved.index)
    parts.push({ role: 'direction', text: moved[1] ?? '', at: index[from + moved.index] ?? at })
    parts.push({ role: 'change', text: read.text, value: read, at })
  } else {
    const { core, role } = measured(words, settled)
    subject = core
    parts.push({ role, text: read.text, value: read, at })
  }
  const made: Statement = {
    subject: /^(?:项目|年度|全年)?$/.test(subject) ? carried : subject,
    named,
    parts,
    parent,
    children: [],
    joint,
    from: index[from] ?? 0,
    to: at,
  }
  parent?.children.push(made)
  return made
}
