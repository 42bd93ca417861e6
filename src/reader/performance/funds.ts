import type { FundColumn } from '../../core/performance.ts'
import { fundColumnOf, fundPartOf, labelOf } from '../../forms/performance/recognise.ts'
import type { Cell } from '../../core/table.ts'
import type { Draft } from './draft.ts'
import { addPoints, reserved } from './points.ts'
import { cellAt, isFigure, type SheetRow } from './sheet.ts'

/** The header of a 资金 block: which column says what. */
export interface FundHeader {
  readonly columns: ReadonlyMap<number, FundColumn>
  readonly first: number
  /** Columns that the block has and that say nothing of money. */
  readonly others: ReadonlySet<number>
}

const telling: ReadonlySet<FundColumn> = new Set(['budget', 'executed', 'rate', 'initial', 'share'])
const overLines = /^(?:资金|预算|项目资金|收入|经费)?(?:来源|构成|名称|项目)$|^(?:总体)?资金情况$/

/** Reads a row as the header of a 资金 block, or says that it is none. A row with a figure in it is no header. */
export function fundHeader(row: SheetRow): FundHeader | null {
  const columns = new Map<number, FundColumn>()
  let lines = false
  // A colon waits for what stands beside it, not below.
  if (row.spots.filter(({ cell }) => /[:：]$/.test(cell.text)).length >= 2) return null
  for (const { cell, at } of row.spots) {
    if (isFigure(cell.text)) return null
    const column = fundColumnOf(cell.text)
    const before = column === null ? undefined : [...columns].find(([, other]) => other === column)?.[0]
    // 「年度预算数」 over the lines, and 「调整后预算数」 over the figures.
    if (before !== undefined && /^(?:调整后|全年)/.test(labelOf(cell.text))) columns.delete(before)
    if (column !== null && ![...columns.values()].includes(column)) columns.set(at, column)
    else if (overLines.test(labelOf(cell.text))) lines = true
  }
  const kinds = [...columns.values()]
  const tells = kinds.filter((kind) => telling.has(kind)).length
  if (!(tells >= 2 || (tells >= 1 && columns.size >= 2) || (lines && kinds.includes('amount')))) return null
  const first = Math.min(...columns.keys())
  const others = row.spots.map(({ at }) => at).filter((at) => at > first && !columns.has(at))
  return { columns, first, others: new Set(others) }
}

/** 「2018年 | 2019年」 or 「前年 | 上年」 under 「近两年收支金额」. */
export function yearsBelow(header: FundHeader, row: SheetRow): FundHeader | null {
  const years = row.spots.filter(({ cell }) => /^(?:20\d\d年?|[前上]年)$/.test(cell.text.replace(/\s/g, '')))
  if (years.length !== 2 || row.spots.length !== 2) return null
  const columns = new Map(header.columns)
  years.forEach(({ at }, i) => columns.set(at, i === 0 ? 'twoYearsAgo' : 'lastYear'))
  return { ...header, columns }
}

/** A line under a header: its label is the last words before the figures. */
export function fundLine(draft: Draft, header: FundHeader, row: SheetRow): void {
  if (byNature(draft, row)) return
  const words = row.spots.filter(({ at }) => at < header.first)
  const label = words.at(-1)
  if (label === undefined) return besideHeader(draft, header, row)
  for (const head of words) addPoints(draft.points, reserved(head.cell, 'execution'))
  const cells: Partial<Record<FundColumn, Cell>> = {}
  for (const [at, column] of header.columns) cells[column] = cellAt(row, at)
  for (const { cell, at } of row.spots) {
    if (at < header.first) continue
    let place = at
    while (place > header.first && !header.columns.has(place) && !header.others.has(place)) place -= 1
    const column = header.columns.get(place)
    if (column !== undefined && cells[column]?.text === '') cells[column] = cell
  }
  draft.funds.push({ part: fundPartOf(label.cell.text) ?? 'unnamed', label: label.cell.text, cells })
}

const inOneCell = /^(.{2,30}?)[:：]\s*([\d,，.]+)\s*(?:万?元)?$/

/** 「按收入性质分： | 按支出性质分：」 and 「其中：一般公共预算：1400.00」 below: label and figure in one cell. */
function byNature(draft: Draft, row: SheetRow): boolean {
  const spots = row.spots.filter(({ cell }) => !isFundHeading(cell.text))
  if (spots.length === 0) return false
  if (spots.every(({ cell }) => /^按.{2,10}分?[:：]?$/.test(cell.text))) return true
  const lines = spots.map(({ cell }) => ({ cell, found: inOneCell.exec(cell.text) }))
  if (!lines.every(({ found }) => found !== null && isFigure(found[2]!))) return false
  for (const { cell, found } of lines) {
    const label = found![1]!
    draft.funds.push({
      part: fundPartOf(label) ?? 'unnamed',
      label,
      cells: { amount: { ...cell, text: found![2]! } },
    })
  }
  return true
}

/** Where the label itself stands under the first column, the figures are told by their order, if there are as many as columns. */
function besideHeader(draft: Draft, header: FundHeader, row: SheetRow): void {
  const [label, ...figures] = row.spots
  const part = label === undefined ? null : fundPartOf(label.cell.text)
  if (label === undefined || part === null || figures.length !== header.columns.size) return
  const columns = [...header.columns].sort(([a], [b]) => a - b)
  const cells = Object.fromEntries(
    columns.map(([, column], i) => [column, { ...figures[i]!.cell, how: 'inferred' as const }]),
  )
  draft.doubts.add('values beside their headers')
  draft.funds.push({ part, label: label.cell.text, cells })
}

/** Labels that begin a 资金 block wherever they stand. */
const wholeMoney = /资金(?:申请|预算|支出)?(?:总额|总量|金额)$|^部门整体(?:支出)?总额$/
const blockHead =
  /^(?:项目|专项|预算|部门)?(?:总体)?资金(?:情况|金额|来源|安排)?$|^当年预算$|^预算(?:执行)?情况$|^(?:转移支付|专项)(?:\(.*\))?资金$/

export const beginsFunds = (text: string): boolean =>
  fundPartOf(text) === 'total' && wholeMoney.test(labelOf(text))

/** Is it the heading of a 资金 block, rather than a line of it? */
export const isFundHeading = (text: string): boolean => blockHead.test(labelOf(text))
