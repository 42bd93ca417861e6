import type { FundColumn, FundLine } from '../../core/performance.ts'
import { fundColumnOf, fundPartOf, labelOf } from '../../forms/performance/recognise.ts'
import type { Cell } from '../../core/table.ts'
import type { Draft } from './draft.ts'
import { addPoints, executionPoints, reserved } from './points.ts'
import { cellAt, isFigure, type SheetRow, type Spot } from './sheet.ts'

/** The header of a 资金 block: which column says what. */
export interface FundHeader {
  readonly columns: ReadonlyMap<number, FundColumn>
  readonly first: number
}

const telling: ReadonlySet<FundColumn> = new Set(['budget', 'executed', 'rate', 'initial', 'share'])
const overLines = /^(?:资金|预算|项目资金|收入|经费)?(?:来源|构成|名称|项目)$|^(?:总体)?资金情况$/

/** Reads a row as the header of a 资金 block, or says that it is none. A row with a figure in it is no header. */
export function fundHeader(row: SheetRow): FundHeader | null {
  const columns = new Map<number, FundColumn>()
  let lines = false
  for (const { cell, at } of row.spots) {
    if (isFigure(cell.text)) return null
    const column = fundColumnOf(cell.text)
    if (column !== null && ![...columns.values()].includes(column)) columns.set(at, column)
    else if (overLines.test(labelOf(cell.text))) lines = true
  }
  const kinds = [...columns.values()]
  const tells = kinds.filter((kind) => telling.has(kind)).length
  if (!(tells >= 2 || (tells >= 1 && columns.size >= 2) || (lines && kinds.includes('amount')))) return null
  return { columns, first: Math.min(...columns.keys()) }
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
  const words = row.spots.filter(({ at }) => at < header.first)
  const label = words.at(-1)
  if (label === undefined) return
  for (const head of words) addPoints(draft.points, reserved(head.cell, 'execution'))
  const cells: Partial<Record<FundColumn, Cell>> = {}
  for (const [at, column] of header.columns) cells[column] = cellAt(row, at)
  for (const { cell, at } of row.spots) {
    if (at < header.first) continue
    let place = at
    while (place > header.first && !header.columns.has(place)) place -= 1
    const column = header.columns.get(place)
    if (column !== undefined && cells[column]?.text === '') cells[column] = cell
  }
  draft.funds.push({ part: fundPartOf(label.cell.text) ?? 'unnamed', label: label.cell.text, cells })
}

/** Labels that begin a 资金 block wherever they stand. */
const wholeMoney = /资金(?:申请|预算|支出)?(?:总额|总量|金额)$|^部门整体(?:支出)?总额$/
const blockHead =
  /^(?:项目|专项|预算|部门)?(?:总体)?资金(?:情况|金额|来源|安排)?$|^当年预算$|^预算(?:执行)?情况$|^(?:转移支付|专项)(?:\(.*\))?资金$/

export const beginsFunds = (text: string): boolean =>
  fundPartOf(text) === 'total' && wholeMoney.test(labelOf(text))

/** Is it the heading of a 资金 block, rather than a line of it? */
export const isFundHeading = (text: string): boolean => blockHead.test(labelOf(text))

/** Where the halves of a block without header begin: 项目资金总额 on the left, 年度资金申请总额 on the right. */
export interface Halves {
  readonly annual: number | null
  readonly lifetime: number | null
}

/**
 * A row of labels and figures, one or two side by side. Figures on the left are those of the project's whole term where the
 * right says that it speaks of the year.
 */
export function fundPairs(draft: Draft, row: SheetRow, before: Halves | null): Halves {
  const labels: Spot[] = []
  const values = new Map<number, Cell>()
  let heading = true
  for (const spot of row.spots) {
    const { cell, at } = spot
    const reservedHere = executionPoints(cell)
    if (reservedHere.length > 0) {
      addPoints(draft.points, reservedHere)
      continue
    }
    const own = labels.at(-1)
    if (isFigure(cell.text)) {
      if (own !== undefined && !values.has(own.at)) values.set(own.at, cell)
    } else if (heading && isFundHeading(cell.text) && row.spots.length > 1 && !followedByFigure(row, spot))
      addPoints(draft.points, reserved(cell, 'execution'))
    else labels.push({ cell, at })
    heading = false
  }
  const halves = before ?? halvesOf(labels)
  for (const { cell, at } of labels) {
    const inline = inlineFigure(cell)
    const value = values.get(at) ?? inline?.value ?? cellAt(row, at + 1)
    addFund(draft, {
      part: fundPartOf(inline?.label ?? cell.text) ?? 'unnamed',
      label: inline?.label ?? cell.text,
      cells: {
        [half(halves, at)]: isFigure(value.text) || value.text === '' ? value : { ...value, text: '' },
      },
    })
  }
  return halves
}

const followedByFigure = (row: SheetRow, spot: Spot): boolean => {
  const next = row.spots[row.spots.indexOf(spot) + 1]
  return next !== undefined && isFigure(next.cell.text)
}

/** 「资金总额：306.00」 in one cell. */
function inlineFigure(cell: Cell): { readonly label: string; readonly value: Cell } | null {
  const found = /^([^:：]{2,20})[:：]\s*([\d,.]+(?:万元|元)?)$/.exec(cell.text)
  return found === null ? null : { label: found[1] ?? '', value: { ...cell, text: found[2] ?? '' } }
}

function halvesOf(labels: readonly Spot[]): Halves {
  const place = (column: FundColumn): number | null =>
    labels.find(({ cell }) => fundColumnOf(cell.text.replace(/[:：].*$/, '')) === column)?.at ?? null
  return { lifetime: place('lifetime'), annual: place('annual') }
}

function half({ lifetime, annual }: Halves, at: number): FundColumn {
  if (lifetime === null || annual === null) return 'amount'
  return at >= Math.max(lifetime, annual) === annual > lifetime ? 'annual' : 'lifetime'
}

/** The two halves of one line are one line. */
function addFund(draft: Draft, line: FundLine): void {
  for (const column of Object.keys(line.cells) as FundColumn[]) draft.seen.funds.add(column)
  const last = draft.funds.findIndex(
    (known) =>
      known.part === line.part &&
      known.part !== 'unnamed' &&
      sided(known) &&
      sided(line) &&
      Object.keys(line.cells).every((column) => known.cells[column as FundColumn] === undefined),
  )
  const known = draft.funds[last]
  if (known === undefined) draft.funds.push(line)
  else draft.funds[last] = { ...known, cells: { ...known.cells, ...line.cells } }
}

const sided = ({ cells }: FundLine): boolean => cells.lifetime !== undefined || cells.annual !== undefined
