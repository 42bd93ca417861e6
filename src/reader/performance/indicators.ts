import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { Goal, Indicator, ReservedPoints } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { joinBroken } from './broken-rows.ts'
import { mendLevel, type Place } from './fill-down.ts'
import { columnsOf } from './indicator-columns.ts'
import type { IndicatorHeader } from './indicator-header.ts'
import { placeRows, type IndicatorRow } from './indicator-rows.ts'
import { addPoints, reserved } from './points.ts'
import type { SheetRow } from './sheet.ts'

export interface ReadIndicators {
  readonly indicators: readonly Indicator[]
  readonly points: readonly ReservedPoints[]
  /** Goals that the rows themselves name. */
  readonly goals: readonly Goal[]
  readonly astray: boolean
}

/** The rows under one header as indicators, each with the levels it stands under. */
export function readIndicators(
  header: IndicatorHeader,
  raw: readonly SheetRow[],
  goal: number | null,
  goalsBefore: number,
): ReadIndicators {
  const { rows: pieces, astray } = placeRows(header, raw)
  const placed = { rows: joinBroken(pieces), astray }
  const places = placed.rows.map(placeOf)
  const first = mendLevel(
    placed.rows.map(({ slots }) => slots.level1),
    places,
  )
  const second = mendLevel(
    placed.rows.map(({ slots }) => slots.level2),
    places,
  )
  const indicators: Indicator[] = []
  const points: ReservedPoints[] = []
  const goals: Goal[] = []
  const goalAt = new Map<string, number>()
  let level1: Cell | null = null
  let level2: Cell | null = null
  let group = goal
  placed.rows.forEach((row, at) => {
    const own1 = first[at]
    const own2 = second[at]
    if (own1 !== undefined && (own1.text !== '' || level1 === null)) {
      if (own1.text !== level1?.text) level2 = null
      level1 = own1
    }
    if (own2 !== undefined && (own2.text !== '' || level2 === null)) level2 = own2
    if (row.slots.goal !== undefined && row.slots.goal.text !== '') {
      const target = row.slots.goal
      const known = goalAt.get(target.text) ?? goals.push({ ...noGoal, target }) - 1
      goalAt.set(target.text, known)
      group = goalsBefore + known
    }
    if (own1 !== undefined) addPoints(points, reserved(own1, 'level1', group))
    if (own2 !== undefined) addPoints(points, reserved(own2, 'level2', group))
    if (isEmpty(row) && goesOn(first[at + 1], second[at + 1], at + 1 < placed.rows.length)) return
    if (isEmpty(row) && !own1?.text && !own2?.text) return
    indicators.push(indicator(row, level1, level2, group, placed.astray))
  })
  return { indicators, points, goals, astray: placed.astray }
}

export const noGoal: Goal = {
  span: 'annual',
  number: null,
  target: null,
  actual: null,
  weight: null,
  score: null,
}

/** A row stands where the indicator and its values do; a level reaches over several. */
function placeOf({ slots }: IndicatorRow): Place {
  const cell = contents
    .map((column) => slots[column])
    .find((one) => said(one) && one?.source.page !== undefined)
  return { page: cell?.source.page, y: cell?.source.box?.y }
}

const said = (cell: Cell | undefined): boolean => cell !== undefined && cell.text !== ''

const contents: readonly IndicatorColumn[] = ['level3', 'target', 'actual', 'weight', 'score', 'explanation']

/** A row that names a level and no more. */
const isEmpty = ({ slots }: IndicatorRow): boolean => !contents.some((column) => said(slots[column]))

/** Does the next row stand under the same levels? */
const goesOn = (next1: Cell | undefined, next2: Cell | undefined, exists: boolean): boolean =>
  exists && !said(next1) && !said(next2)

function indicator(
  { slots }: IndicatorRow,
  level1: Cell | null,
  level2: Cell | null,
  goal: number | null,
  astray: boolean,
): Indicator {
  const at = (column: IndicatorColumn): Cell | null => slots[column] ?? null
  return {
    level1,
    level2: level2 ?? (astray ? null : at('level2')),
    ...columnsOf(at),
    goal,
    before:
      slots.twoYearsAgo === undefined && slots.lastYear === undefined
        ? []
        : [at('twoYearsAgo'), at('lastYear')],
    ...(slots.expected !== undefined && { expected: slots.expected }),
    ...(slots.key !== undefined && { key: slots.key }),
    ...(slots.remark !== undefined && { remark: slots.remark }),
    applicable: isApplicable(slots),
  }
}

/** 「指标1：」 and 「……」 hold the place of an indicator. */
const placeholder = /^指标\s*\d+[:：]?$|^[.…·]+$/
const none = /^(?:无|没有|暂无|不适用|不涉及|不满足|不合适|不直接产生|[-—–/\\]+$)/
const nothing = /^(?:无|暂无|没有|不适用|不涉及|[-—–/\\]*)$/

/** 「无生态效益指标」, 「不适用」 and a level without any indicator ask for nothing; something with a value or with points does. */
function isApplicable(slots: IndicatorRow['slots']): boolean {
  const name = slots.level3?.text ?? ''
  const asked = [slots.target, slots.actual, slots.weight, slots.score, slots.remark].some(
    (cell) => cell !== undefined && !nothing.test(cell.text) && !/^0+(?:\.0+)?分?$/.test(cell.text),
  )
  return asked || (name !== '' && !none.test(name) && !placeholder.test(name))
}
