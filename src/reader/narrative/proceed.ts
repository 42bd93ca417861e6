import { continuations, type Continuation } from '../../forms/narrative/continuations.ts'
import { anyValue, compile, type Compiled } from './pattern.ts'
import type { Statement } from './statement.ts'
import type { Reading } from './values.ts'

interface Ready {
  readonly kind: Continuation['kind']
  readonly compiled: readonly Compiled[]
}
const ready: readonly Ready[] = continuations.map(({ kind, templates }) => ({
  kind,
  compiled: templates.map((template) => compile(template, true)),
}))

const comparing = /^[，。；：、]?(?:同比|环比)?(?:与|比|较|和|同|相较|相比|对比|决算|支出决算)/
/** What a continuation can begin with; all else begins something new. */
const starts =
  /[与比较和相对同环各均共总合分预应净实增减下上降提调压缩节扩回占约为完年资执决支去项基整全当\ue004]/
const resuming = /^(?:\ue004|完成|上年|去年|年初|全年|预算执行率|实际|执行)/

/** Does the text go on about the current statement? Returns where it stops, or 0. */
export function proceed(
  text: string,
  mark: number,
  bare: number,
  across: boolean,
  current: Statement,
  reading: Reading,
  index: readonly number[],
): number {
  if (!starts.test(text.charAt(bare))) return 0
  if (across) {
    const ahead = text.slice(bare, bare + 8)
    if (!comparing.test(ahead) && !resuming.test(ahead)) return 0
  }
  for (const { kind, compiled } of ready) {
    if (across && (kind === 'share' || kind === 'budgeted')) continue
    for (const { expression, slots } of compiled) {
      for (const from of mark === bare ? [bare] : [mark, bare]) {
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
  if (kind === 'budgeted' && (has('budgeted') || !has('actual'))) return false
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
  if (/收/.test(again) !== /收/.test(subject) && /支/.test(again) !== /支/.test(subject)) return false
  const a = loose(again)
  if (a === '收支') return /(?:收入|支出|收、?支).*[总合]计/.test(subject)
  return a === '' || loose(subject).includes(a)
}

function spell(part: string, reading: Reading, index: readonly number[], place: number): string {
  let out = ''
  for (let i = 0; i < part.length; i += 1)
    out += reading.values.get(index[place + i] ?? -1)?.text ?? part.charAt(i)
  return out
}
