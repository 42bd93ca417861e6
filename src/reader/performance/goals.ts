import type { Goal } from '../../core/performance.ts'
import { labelOf } from '../../forms/performance/recognise.ts'
import type { Cell } from '../../core/table.ts'
import { noGoal } from './indicators.ts'
import { cellAt, type SheetRow, type Spot } from './sheet.ts'

const ordinal = '([\\d一二三四五六七八九十]{1,2})?'
const overall = new RegExp(
  `^(?:项目|整体|部门|单位|部门整体)?(?:支出)?(?:绩效)?(?:总体|整体|总)(?:绩效)?目标${ordinal}$|^(?:整体|项目)绩效(?:总|总体)?目标$|^(?:项目)?实施期(?:总|总体|绩效)?目标$`,
)
const annual = new RegExp(
  `^(?:项目)?(?:年度|当年|本年度?|全年)(?:总体|总|整体|绩效|整体绩效|工作)*目标${ordinal}$|^绩效目标$`,
)
const longTerm = new RegExp(`^(?:中长期|长期|中期)(?:绩效|总体|总)*目标${ordinal}$`)

export interface GoalLabel {
  readonly span: Goal['span']
  readonly number: string | null
}

/** What goal a text is the label of: 「年度目标1：（20分）」, 「项目绩效总目标」. */
export function goalLabel(text: string): GoalLabel | null {
  if (!text.includes('目标') || text.length > 30) return null
  const label = labelOf(text).replace(/[:：]$/, '')
  for (const [span, pattern] of [
    ['longTerm', longTerm],
    ['annual', annual],
    ['overall', overall],
  ] as const) {
    const found = pattern.exec(label)
    if (found !== null) return { span, number: found.slice(1).find((one) => one !== undefined) ?? null }
  }
  return null
}

type GoalColumn = 'target' | 'actual' | 'score' | 'weight'

/** A row that heads goals: what was set and what came of it, or the goals of two spans side by side. */
export interface GoalHeader {
  readonly heads: readonly Spot[]
  readonly columns: readonly {
    readonly at: number
    readonly column: GoalColumn
    readonly span: Goal['span']
  }[]
}

const targetHead =
  /^(?:年初|年度|预期|绩效|年初设定|年度预期|年初预期|设定|全年预期)+(?:的)?(?:绩效|总体)?目标$|^目标内容$|^(?:绩效)?目标$/
const actualHead =
  /^(?:全年|年度|目标)?(?:总体)?(?:目标)?(?:实际)?(?:完成|实现|达成)(?:情况|程度|目标)(?:综述|概述|说明)?$/

export function goalHeader(row: SheetRow): GoalHeader | null {
  const heads: Spot[] = []
  const columns: GoalHeader['columns'][number][] = []
  const spans: { readonly at: number; readonly span: Goal['span'] }[] = []
  const actual = row.spots.some(({ cell }) => actualHead.test(labelOf(cell.text)))
  for (const spot of row.spots) {
    const label = labelOf(spot.cell.text)
    const goal = goalLabel(spot.cell.text)
    if (actualHead.test(label)) columns.push({ at: spot.at, column: 'actual', span: 'annual' })
    else if (label === '得分' && columns.length > 0)
      columns.push({ at: spot.at, column: 'score', span: 'annual' })
    else if (label === '分值' && columns.length > 0)
      columns.push({ at: spot.at, column: 'weight', span: 'annual' })
    else if (actual && heads.length === 0 && columns.length === 0 && goal !== null && followed(row, spot))
      heads.push(spot)
    else if (actual && (targetHead.test(label) || goal !== null))
      columns.push({ at: spot.at, column: 'target', span: goal?.span ?? 'annual' })
    else if (goal !== null) spans.push({ at: spot.at, span: goal.span })
    else if (columns.length === 0 && spans.length === 0 && /目标|情况$/.test(label) && label.length <= 12)
      heads.push(spot)
    else return null
  }
  if (columns.some(({ column }) => column === 'actual') && columns.length >= 2) return { heads, columns }
  const sides = spans.slice(-2)
  if (spans.length < 2 || sides[0]?.span === sides[1]?.span) return null
  return {
    heads: [...heads, ...row.spots.filter(({ at }) => spans.slice(0, -2).some((one) => one.at === at))],
    columns: sides.map(({ at, span }) => ({ at, column: 'target' as const, span })),
  }
}

/** Does another heading of what was set follow it? Then it is the heading of the block. */
const followed = (row: SheetRow, spot: Spot): boolean =>
  row.spots.some(
    ({ cell, at }) => at > spot.at && (targetHead.test(labelOf(cell.text)) || goalLabel(cell.text) !== null),
  )

/** The goals that a row under the header gives. */
export function goalsIn(header: GoalHeader, row: SheetRow): readonly Goal[] {
  const heading = goalLabel(header.heads.at(-1)?.cell.text ?? '')
  const at = (place: number): Cell => {
    const next = Math.min(...header.columns.map((one) => one.at).filter((other) => other > place), Infinity)
    return row.spots.find((spot) => spot.at >= place && spot.at < next)?.cell ?? cellAt(row, place)
  }
  const sides = header.columns.filter(({ column }) => column === 'target')
  if (sides.length > 1) return sides.map(({ at: place, span }) => ({ ...noGoal, span, target: at(place) }))
  const goal: { -readonly [K in keyof Goal]: Goal[K] } = { ...noGoal, span: heading?.span ?? 'annual' }
  for (const { at: place, column } of header.columns) goal[column] = at(place)
  return [goal]
}
