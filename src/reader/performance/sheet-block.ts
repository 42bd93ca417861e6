import type { Cell } from '../../core/table.ts'
import { fieldOf, labelOf } from '../../forms/performance/recognise.ts'
import { setField, type Draft } from './draft.ts'
import { goalLabel } from './goals.ts'
import { columnAt, deeper, type IndicatorHeader } from './indicator-header.ts'
import { isLevelWord } from './names.ts'
import { addPoints, reserved } from './points.ts'
import type { Block } from './sections.ts'
import { leaveGoals, numberedGoal, type SheetState } from './sheet-state.ts'
import { isFigure, type SheetRow } from './sheet.ts'

const totalWord = /^(?:总分|[合总]计|总得分|得分合计|合计得分|(?:自评|评价|综合|绩效)(?:总分|总得分|总评分))$/

/** Fields that stand below the indicators. */
const closing: ReadonlySet<string> = new Set([
  'causes',
  'measures',
  'remarks',
  'grade',
  'headScore',
  'filedBy',
  'filedOn',
  'phone',
  'person',
])

/** A header of indicators: the table begins, or goes on where the header is only printed again. */
export function openBlock(state: SheetState, header: IndicatorHeader): void {
  leaveGoals(state)
  const { draft, section } = state
  draft.seen.sure = true
  for (const column of header.places.keys()) draft.seen.columns.add(column)
  for (const { cell } of header.heads) numberedGoal(state, cell.text)
  for (const { cell } of [...header.heads, ...header.titles.values()])
    addPoints(draft.points, reserved(cell, 'indicators', state.goal))
  const open = section.kind === 'indicators' ? section.block : undefined
  if (open !== undefined && open.goal === state.goal && sameHeader(open.header, header)) return
  pushBlock(state, { header, rows: [], goal: state.goal })
}

function pushBlock(state: SheetState, block: Block): void {
  state.blocks.push(block)
  state.section = { kind: 'indicators', block }
}

/** A row below an indicator header; `false` where it belongs to the table no more. */
export function inBlock(state: SheetState, block: Block, row: SheetRow): boolean {
  const { draft } = state
  const first = row.spots[0]?.cell.text ?? ''
  const deep = block.rows.length === 0 ? deeper(block.header, row) : null
  if (deep !== null) {
    block.header = deep
    for (const column of deep.places.keys()) draft.seen.columns.add(column)
    return true
  }
  if (takeTotal(state, block, row)) return true
  if (leaves(block, row, first)) {
    state.section = { kind: 'fields' }
    return false
  }
  const heads = row.spots.filter(({ at }) => at < block.header.first)
  if (heads.some(({ cell }) => numberedGoal(state, cell.text))) {
    pushBlock(state, { header: block.header, rows: [row], goal: state.goal })
    return true
  }
  for (const { cell } of heads) addPoints(draft.points, reserved(cell, 'indicators', block.goal))
  if (row.spots.length > heads.length) block.rows.push(row)
  return true
}

/** The row 「总分」 of a block, or below what stands between them. */
export function takeTotal({ draft }: SheetState, block: Block, row: SheetRow): boolean {
  if (!totalWord.test(labelOf(row.spots[0]?.cell.text ?? ''))) return false
  draft.total ??= totalIn(block.header, row)
  for (const { cell } of row.spots) setGrade(draft, cell)
  block.closed = true
  return true
}

function leaves(block: Block, row: SheetRow, first: string): boolean {
  if (row.spots.length <= 4 && closing.has(fieldOf(first) ?? '')) return true
  const levels = row.spots.some(({ cell, at }) => at >= block.header.first && isLevelWord(cell.text))
  if (block.closed && !levels && row.spots.length <= 3) return true
  return !levels && goalLabel(first) !== null && row.spots.length <= 3
}

/** The score of the row 「总分」: its last figure where the table gives no points beforehand, its only one where it is merged over all columns. */
function totalIn(header: IndicatorHeader, row: SheetRow): Cell | null {
  const figures = row.spots.filter(({ cell }) => isFigure(cell.text))
  const score = figures.find(({ at }) => columnAt(header, at) === 'score')
  if (score !== undefined) return score.cell
  const alone = figures.length === 1 && columnAt(header, figures[0]!.at) !== 'weight'
  return alone || !header.places.has('weight') ? (figures.at(-1)?.cell ?? null) : null
}

/** 「（自评等级）优」 or 「自评等级：优」 beside the total. */
function setGrade(draft: Draft, cell: Cell): void {
  const [, label = '', value = ''] = /^[(（]?(.{2,8}?)[)）:：]\s*(.{1,4})$/.exec(cell.text) ?? []
  if (fieldOf(label) === 'grade') setField(draft, 'grade', { ...cell, text: value })
}

const sameHeader = (a: IndicatorHeader, b: IndicatorHeader): boolean =>
  a.places.size === b.places.size && [...a.places].every(([column, at]) => b.places.get(column) === at)
