import { changeAgreement } from '../../core/ratio.ts'
import { agreement, total } from '../../core/amount.ts'
import type { Part, Statement } from './statement.ts'
import { signs } from './values.ts'

const moving = ['basis', 'again', 'direction', 'change', 'growthDirection', 'growth']

export const amountOf = (one: Statement): Part | undefined =>
  one.parts.find((part) => part.role === 'amount' || part.role === 'actual')

/**
 * 「收入100万元，其中：甲60万元、乙40万元，较上年增加5万元，增长5.3%」: the change after a list belongs to its last item or to the
 * whole. The list's marks say which, or the figures, where they fit one of the two and not the other; otherwise nobody can say.
 */
export function owned(all: readonly Statement[]): readonly Statement[] {
  for (const one of all) {
    const { parent } = one
    if (parent === null || !one.parts.some((part) => part.role === 'change')) continue
    const siblings = parent.children
    if (siblings.length < 2 || siblings.at(-1) !== one) continue
    if (siblings.some((other) => other !== one && other.parts.some((part) => part.role === 'change')))
      continue
    if (parent.parts.some((part) => part.role === 'change')) continue
    const own = fits(one, one)
    const above = fits(parent, one)
    if (own === true && above !== true) continue
    if (above === true || one.joint === '、') move(one, parent)
    else if (own === false) one.unclear = 'whose change'
  }
  return all
}

/** Does the change of `one` fit the amount of `base`? Unknown without a percentage. */
function fits(base: Statement, one: Statement): boolean | null {
  const current = amountOf(base)?.value?.amount
  const change = one.parts.find((part) => part.role === 'change')?.value?.amount
  const growth = one.parts.find((part) => part.role === 'growth')?.value?.percent
  const direction = one.parts.find((part) => part.role === 'direction')?.text ?? ''
  if (current === undefined || change === undefined || growth === undefined) return null
  const down = /[减降少低落缩约]/.test(direction)
  const signed = down ? { fen: -change.fen, step: change.step } : change
  const percent = down ? { ...growth, digits: -growth.digits } : growth
  return ['exact', 'within rounding', 'truncated'].includes(changeAgreement(percent, signed, current))
}

function move(from: Statement, to: Statement): void {
  for (const part of from.parts.filter((p) => moving.includes(p.role))) to.parts.push(part)
  from.parts.splice(0, from.parts.length, ...from.parts.filter((p) => !moving.includes(p.role)))
}

/** Do the amounts of a list make up the amount it stands under? */
export function addsUp(whole: Statement): boolean {
  const amount = amountOf(whole)?.value?.amount
  const parts = whole.children.flatMap((child) => amountOf(child)?.value?.amount ?? [])
  return amount !== undefined && agreement(total(parts), amount) !== 'different'
}

/** What a subject is about, without year, body and the words that any budget figure bears. */
export const topic = (subject: string): string =>
  subject
    .replaceAll(signs.year, '')
    .replace(/^.*(?:本部门|本单位|我局|局|委|办|中心)(?=.)/, '')
    .replace(/预算|决算|总额|总计|合计|安排|年度|当年|本年|部门|[数共为是，、]/g, '')

/**
 * 「收入预算100万元，其中：……。收入较上年增加5万元」: the change is told of an amount further up. Returns the statement it was
 * given to, or nothing.
 */
export function joinChange(made: Statement, before: readonly Statement[]): Statement | null {
  const has = (one: Statement, role: string): boolean => one.parts.some((part) => part.role === role)
  if (!has(made, 'change') || amountOf(made) !== undefined || made.parent !== null) return null
  const about = topic(made.subject)
  if (about === '' || /主要|原因/.test(about)) return null
  const whose = before.findLast(
    (one) =>
      one.parent === null &&
      amountOf(one) !== undefined &&
      !has(one, 'change') &&
      !has(one, 'flat') &&
      topic(one.subject) === about,
  )
  if (whose === undefined) return null
  whose.parts.push(...made.parts)
  whose.to = made.to
  return whose
}
