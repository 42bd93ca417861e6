import type { FundColumn, FundPart, PerformanceField } from '../../../core/performance.ts'
import type { IndicatorColumn } from '../../../core/performance-form.ts'
import { fieldOf } from '../../../forms/performance/recognise.ts'
import { beginsWith, longestMatch, type Match } from './labels.ts'
import type { Word } from './words.ts'

/** A place in a form that is known by its printed words: what follows up to the next one belongs to it. */
export type Anchor =
  | { readonly kind: 'field'; readonly field: PerformanceField }
  | { readonly kind: 'unit' }
  | { readonly kind: 'funds' }
  | { readonly kind: 'fund columns'; readonly columns: readonly FundColumn[] }
  | { readonly kind: 'fund'; readonly part: Exclude<FundPart, 'unnamed'> }
  | { readonly kind: 'goals'; readonly span: 'overall' | 'annual' | 'longTerm' }
  /** A second heading beside the first: 「项目总目标 | 年度总体目标」. */
  | { readonly kind: 'goals beside' }
  | { readonly kind: 'goal columns'; readonly columns: readonly GoalColumn[] }
  | { readonly kind: 'goal'; readonly span: 'annual' | 'longTerm'; readonly number: string }
  | { readonly kind: 'indicators' }
  | { readonly kind: 'header'; readonly columns: readonly IndicatorColumn[] }
  | { readonly kind: 'level1' | 'level2' }
  | { readonly kind: 'costs' | 'projects' | 'total' | 'notes' }

export type GoalColumn = 'target' | 'actual' | 'weight' | 'score'

/** Which anchors may come next: the parts of a form follow one another. */
export type Mode = 'head' | 'funds' | 'goals' | 'costs' | 'projects' | 'indicators' | 'tail'

const bracketed = /\((?:[^()]*(?:元|分|\d))\)/g
const headings: readonly (readonly [RegExp, Anchor])[] = [
  [/^(?:年度)?预算执行情况$/, { kind: 'funds' }],
  [/^(?:部门)?(?:总体|整体)资金情况$/, { kind: 'funds' }],
  [/^(?:年度|项目|专项|转移支付)(?:\([^()]+\))?资金$/, { kind: 'funds' }],
  [/^(?:项目)?资金(?:来源|情况|构成|金额)(?:及.{0,8})?$/, { kind: 'funds' }],
  [/^(?:项目)?支出明细(?:测算)?(?:表)?$/, { kind: 'costs' }],
  [/^项目支出情况$/, { kind: 'projects' }],
  [/^任务名称$/, { kind: 'projects' }],
  [/^执行率分值$/, { kind: 'funds' }],
  [/^(?:项目|整体|部门|年度|绩效|实施期)*总(?:体)?(?:绩效)?目标$/, { kind: 'goals', span: 'overall' }],
  [/^(?:项目)?(?:年度|长期)?绩效(?:指标|目标)(?:表)?$/, { kind: 'indicators' }],
  [/^(?:总分|合计得分|得分合计|总得分)$/, { kind: 'total' }],
]

const headingStarts = new Set('年预部总整项专转资支绩合得长实执任')
const goalStarts = new Set('年长')
const closingStarts = new Set('偏未目产改下结备说其')

/** Heading of a block, with its unit and its points. */
export function headingAt(words: readonly Word[], at: number): Match<Anchor> | null {
  if (!beginsWith(headingStarts, words[at])) return null
  return longestMatch(words, at, (text) => {
    const plain = text.replace(bracketed, '').replace(/[:：]$/, '')
    return headings.find(([pattern]) => pattern.test(plain))?.[1] ?? null
  })
}

const group = /^(年度|长期)(?:绩效)?目标(\d{1,2}):?(?:\(\d{1,3}(?:\.\d+)?分\))?$/

/** 「年度目标 1：（20 分）」, over the indicators of one goal. */
export function goalAt(words: readonly Word[], at: number): Match<Anchor> | null {
  if (!beginsWith(goalStarts, words[at])) return null
  return longestMatch<Anchor>(words, at, (text) => {
    const found = group.exec(text)
    if (found === null) return null
    return { kind: 'goal', span: found[1] === '长期' ? 'longTerm' : 'annual', number: found[2]! }
  })
}

/** The label of a field that may stand here. */
export function fieldAt(
  words: readonly Word[],
  at: number,
  takes: (field: PerformanceField) => boolean,
): Match<Anchor> | null {
  const found = longestMatch(words, at, (text) => {
    const field = fieldOf(text)
    return field !== null && takes(field) ? field : null
  })
  return found && { key: { kind: 'field', field: found.key }, taken: found.taken }
}

const closing: ReadonlySet<PerformanceField> = new Set(['causes', 'measures', 'remarks'])

/** The fields below the indicators. */
export const isClosing = (field: PerformanceField): boolean => closing.has(field)

export const closingAt = (words: readonly Word[], at: number): Match<Anchor> | null =>
  beginsWith(closingStarts, words[at]) ? fieldAt(words, at, isClosing) : null

/** 「单位：万元」, which is no field of the form. */
export const unitAt = (words: readonly Word[], at: number): Match<Anchor> | null =>
  words[at]!.plain === '单位:' && /^(?:百万|亿|万|千)?元$/.test(words[at + 1]?.plain ?? '')
    ? { key: { kind: 'unit' }, taken: 1 }
    : null

export function notesAt(words: readonly Word[], at: number): Match<Anchor> | null {
  return /^(?:备注|注|填表说明|填报说明)[：:]$/.test(words[at]!.text)
    ? { key: { kind: 'notes' }, taken: 1 }
    : null
}
