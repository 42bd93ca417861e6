import type { IndicatorColumn } from '../../core/performance-form.ts'
import { indicatorColumnOf, labelOf } from '../../forms/performance/recognise.ts'
import type { SheetRow, Spot } from './sheet.ts'

/** The header of an indicator table: which column says what. */
export interface IndicatorHeader {
  /** By place; nothing for a column whose name is not known. */
  readonly columns: ReadonlyMap<number, IndicatorColumn | null>
  /** Place of each column. */
  readonly places: ReadonlyMap<IndicatorColumn, number>
  /** First column of the table proper; what stands before it are the headings of the block. */
  readonly first: number
  readonly heads: readonly Spot[]
  /** The cells of the header row by column, for points said there. */
  readonly titles: ReadonlyMap<IndicatorColumn, Spot>
}

/** A second column of a kind that the form may call by the same words. */
const otherwise: Partial<Record<IndicatorColumn, IndicatorColumn>> = { level3: 'explanation' }

/** Reads a row as the header of an indicator table, or says that it is none. */
export function indicatorHeader(row: SheetRow): IndicatorHeader | null {
  if (row.spots.length < 2 || !row.spots.some(({ cell }) => cell.text.includes('指标'))) return null
  const columns = new Map<number, IndicatorColumn | null>()
  const places = new Map<IndicatorColumn, number>()
  const titles = new Map<IndicatorColumn, Spot>()
  for (const spot of row.spots) {
    const found = indicatorColumnOf(spot.cell.text)
    // Points of the levels may stand beside each of them; those of the indicator come after its name.
    if (found === 'weight' && !places.has('level3') && row.spots.some(isLevelThreeAfter(spot.at))) {
      columns.set(spot.at, null)
      continue
    }
    const key = found !== null && places.has(found) ? (otherwise[found] ?? null) : found
    const column = key !== null && places.has(key) ? null : key
    columns.set(spot.at, column)
    if (column === null) continue
    places.set(column, spot.at)
    titles.set(column, spot)
  }
  const named = places.has('level3') && (places.has('target') || places.has('actual'))
  const levelled = places.has('level1') && places.size >= 2
  if (!named && !levelled) return null
  const first = Math.min(
    ...(['goal', 'level1', 'level2', 'level3'] as const).map((key) => places.get(key) ?? Infinity),
  )
  const heads = row.spots.filter(({ at }) => at < first)
  for (const { at } of heads) columns.delete(at)
  return { columns, places, first, heads, titles }
}

const isLevelThreeAfter =
  (place: number) =>
  ({ cell, at }: Spot): boolean =>
    at > place && indicatorColumnOf(cell.text) === 'level3'

/**
 * A header of two rows, the levels in the lower: 「绩效指标 | 年度指标值 | 实际完成值」 over 「一级指标 | … | 指标值 | 度量单位」. What has no name
 * of its own below keeps the one above.
 */
export function splitHeader(upper: SheetRow, lower: SheetRow): IndicatorHeader | null {
  if (!lower.spots.some(({ cell }) => indicatorColumnOf(cell.text) === 'level1')) return null
  const end = Math.max(...lower.spots.map(({ at }) => at))
  const kept = upper.spots.filter(({ at }) => at > end)
  const named = kept.filter(({ cell }) => indicatorColumnOf(cell.text) !== null)
  if (named.length < 2 || upper.spots.some(({ cell }) => indicatorColumnOf(cell.text) === 'level1'))
    return null
  return indicatorHeader({ cells: upper.cells, spots: [...lower.spots, ...kept] })
}

/** A second header row names the parts of a column: 「指标值」 over 「目标值 | 实际值」. */
export function deeper(header: IndicatorHeader, row: SheetRow): IndicatorHeader | null {
  const inner = row.spots.filter(({ at }) => at >= header.first)
  if (inner.length === 0 || !inner.every(({ cell }) => isPart(cell.text))) return null
  const columns = new Map(header.columns)
  const places = new Map(header.places)
  const titles = new Map(header.titles)
  for (const spot of inner) {
    const column = indicatorColumnOf(spot.cell.text)
    if (column === null) continue
    const above = columnAt(header, spot.at)
    if (above !== null && above !== column && places.get(above) === spot.at) places.delete(above)
    columns.set(spot.at, column)
    places.set(column, spot.at)
    titles.set(column, spot)
  }
  return { ...header, columns, places, titles }
}

function isPart(text: string): boolean {
  const column = indicatorColumnOf(text)
  return (
    column !== null &&
    !column.startsWith('level') &&
    /[值分数重况标位质]$/.test(labelOf(text).replace(/\(.*\)$/, ''))
  )
}

/** The column that a place belongs to: the one named there, or the one whose name reaches over it from the left. */
export function columnAt(header: IndicatorHeader, at: number): IndicatorColumn | null {
  for (let place = at; place >= header.first; place -= 1) {
    const column = header.columns.get(place)
    if (column !== undefined) return column
  }
  return null
}
