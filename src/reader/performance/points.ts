import type { ReservedPoints } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'

const inBrackets = /[（(]\s*(\d{1,3}(?:\.\d{1,2})?\s*分)\s*[)）]/
const perRate = /[（(]\s*(\d{1,3}(?:\.\d{1,2})?\s*分)\s*[*×xX＊]/

export interface Heading {
  /** Without its points and its colon. */
  readonly name: string
  /** 「20分」, as printed. */
  readonly points: Cell
}

/** A heading that reserves points: 「产出指标（40分）」, 「得分（20分*执行率）」. */
export function headingPoints(cell: Cell): Heading | null {
  if (cell.text.length > 60) return null
  const found = inBrackets.exec(cell.text) ?? perRate.exec(cell.text)
  if (found === null) return null
  const rest =
    cell.text.slice(0, found.index) +
    (inBrackets.test(cell.text) ? cell.text.slice(found.index + found[0].length) : '')
  return {
    name: rest.replace(/[:：\s]+$/, '').trim(),
    points: { ...cell, text: (found[1] ?? '').replace(/\s/g, '') },
  }
}

/** What a heading reserves points of, where it does. */
export function reserved(
  cell: Cell,
  of: ReservedPoints['of'],
  goal: number | null = null,
): readonly ReservedPoints[] {
  const heading = headingPoints(cell)
  return heading === null ? [] : [{ of, name: heading.name, goal, cell: heading.points }]
}

/** No form reserves points in more headings. */
const most = 200

/** The same points said in two headings of one block are reserved once. */
export function addPoints(all: ReservedPoints[], more: readonly ReservedPoints[]): void {
  for (const one of more)
    if (
      all.length < most &&
      !all.some(
        (known) =>
          known.of === one.of &&
          known.goal === one.goal &&
          (known.name === one.name || one.of === 'execution') &&
          known.cell.text === one.cell.text,
      )
    )
      all.push(one)
}

/** 「执行率分值（10分）」 in a cell of its own beside the block: the points of execution, and the value of no label. */
export function executionPoints(cell: Cell): readonly ReservedPoints[] {
  const heading = headingPoints(cell)
  return heading === null || !/执行率/.test(heading.name) || /得分/.test(heading.name)
    ? []
    : [{ of: 'execution', name: heading.name, goal: null, cell: heading.points }]
}
