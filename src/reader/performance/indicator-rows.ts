import type { IndicatorColumn } from '../../core/performance-form.ts'
import type { Cell } from '../../core/table.ts'
import { columnAt, type IndicatorHeader } from './indicator-header.ts'
import { isLevel, isLevelOne, isLevelTwo } from './names.ts'
import { cellAt, type SheetRow, type Spot } from './sheet.ts'

/** One row of an indicator table, cell by column. */
export interface IndicatorRow {
  readonly slots: Readonly<Partial<Record<IndicatorColumn, Cell>>>
  /** What stands left of the table proper. */
  readonly heads: readonly Spot[]
}

export interface Placed {
  readonly rows: readonly IndicatorRow[]
  /** Some row stands beside the header, and was put in place by the names of its levels. */
  readonly astray: boolean
}

/** Puts each cell of the rows in the column that the header gives it. */
export function placeRows(header: IndicatorHeader, rows: readonly SheetRow[]): Placed {
  if (lacksLevelTwo(header, rows)) return { rows: rows.map((row) => byNames(header, row)), astray: true }
  const offset = offsetOf(header, rows)
  return { rows: rows.map((row) => byPlace(header, row, offset)), astray: offset !== 0 }
}

function byPlace(header: IndicatorHeader, row: SheetRow, offset: number): IndicatorRow {
  const slots: Partial<Record<IndicatorColumn, Cell>> = {}
  for (const [column, at] of header.places) slots[column] = cellAt(row, at + offset)
  const heads: Spot[] = []
  for (const spot of row.spots) {
    if (spot.at < header.first + Math.max(offset, 0)) {
      if (spot.at < header.first) heads.push(spot)
      continue
    }
    const column = columnAt(header, spot.at - offset)
    if (column !== null && slots[column]?.text === '') slots[column] = spot.cell
  }
  return { slots: offset === 0 ? slots : inferred(slots), heads }
}

const inferred = (
  slots: Readonly<Partial<Record<IndicatorColumn, Cell>>>,
): Partial<Record<IndicatorColumn, Cell>> =>
  Object.fromEntries(Object.entries(slots).map(([key, cell]) => [key, { ...cell, how: 'inferred' }]))

/** The header names no 二级指标, and yet the rows give them. */
function lacksLevelTwo(header: IndicatorHeader, rows: readonly SheetRow[]): boolean {
  if (header.places.has('level2') || !header.places.has('level1') || !header.places.has('level3'))
    return false
  const end = header.places.get('target') ?? Infinity
  return rows.some(({ spots }) =>
    spots.some(
      ({ cell, at }) => at >= header.first && at < end && isLevel(cell.text) && !isLevelOne(cell.text),
    ),
  )
}

/**
 * Levels are known by their names; the first words after them are the indicator, and what follows stands as far beside its
 * header as the indicator does.
 */
function byNames(header: IndicatorHeader, row: SheetRow): IndicatorRow {
  const slots: Partial<Record<IndicatorColumn, Cell>> = {}
  for (const [column, at] of header.places) slots[column] = { ...cellAt(row, at), text: '', how: 'inferred' }
  const own = header.places.get('level3') ?? header.first
  let shift: number | null = null
  for (const { cell, at } of row.spots) {
    if (at < header.first) continue
    const guessed: Cell = { ...cell, how: 'inferred' }
    if (shift !== null) {
      const column = columnAt(header, at - shift)
      if (column !== null && slots[column]?.text === '') slots[column] = guessed
    } else if (isLevelOne(cell.text) && slots.level1?.text === '' && slots.level2 === undefined)
      slots.level1 = guessed
    else if (isLevelTwo(cell.text) && slots.level2 === undefined) slots.level2 = guessed
    else {
      slots.level3 = guessed
      shift = at - own
    }
  }
  return {
    slots: { level2: { ...cellAt(row, header.first), text: '', how: 'inferred' }, ...slots },
    heads: row.spots.filter(({ at }) => at < header.first),
  }
}

/** How far the rows stand beside the header, where every name of a 一级指标 says the same. */
function offsetOf(header: IndicatorHeader, rows: readonly SheetRow[]): number {
  const place = header.places.get('level1')
  if (place === undefined) return 0
  const offsets = new Set<number>()
  for (const { spots } of rows)
    for (const { cell, at } of spots)
      if (isLevel(cell.text) && isLevelOne(cell.text) && !isLevelTwo(cell.text)) offsets.add(at - place)
  const [only] = offsets
  return offsets.size === 1 && only !== undefined && Math.abs(only) === 1 ? only : 0
}
