import type { CostItem, ListedProject } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { labelOf } from '../../forms/performance/recognise.ts'
import { cellAt, isFigure, type SheetRow, type Spot } from './sheet.ts'

type ProjectColumn = Exclude<keyof ListedProject, 'isTotal'>
type CostColumn = keyof CostItem

/** The header of a list inside a form: the tasks of the year, the projects, the reckoning of costs. */
export interface ListHeader<Column extends string> {
  /** Nothing for a column that is none of ours. */
  readonly columns: ReadonlyMap<number, Column | null>
  readonly heads: readonly Spot[]
}

const projectWords: readonly (readonly [ProjectColumn, RegExp])[] = [
  ['name', /^(?:年度)?(?:主要)?(?:任务|项目|专项|工作任务)名称$/],
  ['type', /^项目(?:类型|类别)$/],
  ['lifetime', /^项目总(?:预算|金额)$/],
  ['fiscal', /^(?:其中[:：]?)?财政(?:拨款|资金)$/],
  ['other', /^其[他它]资金$/],
  ['executed', /^(?:全年)?(?:执行|支出)数$|^实际支出$/],
  ['content', /^(?:任务|项目|工作)?(?:主要)?(?:内容|支出方向和用途|工作内容|支出方向|完成内容)$/],
  ['amount', /^(?:项目)?(?:本年度?|当年|年度)?预算(?:金额|数)?$|^(?:金额|总额|预算金额|资金总额|小计)$/],
]

const costWords: readonly (readonly [CostColumn, RegExp])[] = [
  [
    'name',
    /^(?:部门)?经济(?:分类)?科目(?:名称)?$|^(?:支出|费用)(?:内容|明细|名称|项目)$|^明细(?:项目|内容)?$/,
  ],
  ['amount', /^(?:预算|支出)?金额$/],
  ['working', /^测算(?:依据|过程)?(?:及说明|和说明|说明)?$|^计算(?:依据|公式)$/],
  ['note', /^备注$/],
]

/** Columns of such a list that say nothing of the tasks themselves. */
const aside = /^(?:分值|得分|执行率|完成情况|备注|序号)(?:\(.*\))?$/

function header<Column extends string>(
  row: SheetRow,
  words: readonly (readonly [Column, RegExp])[],
  least: number,
): ListHeader<Column> | null {
  const columns = new Map<number, Column>()
  const heads: Spot[] = []
  for (const spot of row.spots) {
    const label = labelOf(spot.cell.text)
    const column = words.find(
      ([key, pattern]) => ![...columns.values()].includes(key) && pattern.test(label),
    )?.[0]
    if (column !== undefined) columns.set(spot.at, column)
    else if (isFigure(spot.cell.text)) return null
    else if (!aside.test(label)) heads.push(spot)
  }
  const named = [...columns.values()].includes('name' as Column)
  return named && columns.size >= least && heads.length <= 2 ? { columns, heads } : null
}

export const projectHeader = (row: SheetRow): ListHeader<ProjectColumn> | null => header(row, projectWords, 3)

export const costHeader = (row: SheetRow): ListHeader<CostColumn> | null => {
  const found = header(row, costWords, 3)
  return found !== null && [...found.columns.values()].includes('working') ? found : null
}

/** 「总额 | 财政拨款 | 其他资金」 under 「预算金额」, and again under 「执行数」. */
export function amountsBelow(
  above: ListHeader<ProjectColumn>,
  row: SheetRow,
): ListHeader<ProjectColumn> | null {
  const columns = new Map<number, ProjectColumn | null>(above.columns)
  for (const { cell, at } of row.spots) {
    const label = labelOf(cell.text)
    const column = projectWords.find(([, pattern]) => pattern.test(label))?.[0]
    if (column !== 'amount' && column !== 'fiscal' && column !== 'other') return null
    const group = [...above.columns].findLast(([place]) => place <= at)
    if (group?.[1] === 'executed') {
      if (group[0] !== at) columns.set(at, column === 'amount' ? 'executed' : null)
      continue
    }
    if (column === 'amount')
      for (const [place, known] of columns) if (known === 'amount') columns.delete(place)
    columns.set(at, column)
  }
  return { ...above, columns }
}

function placed<Column extends string>(
  { columns }: ListHeader<Column>,
  row: SheetRow,
): ReadonlyMap<Column, Cell> {
  const cells = new Map<Column, Cell>()
  for (const [at, column] of columns) if (column !== null) cells.set(column, cellAt(row, at))
  const first = Math.min(...columns.keys())
  for (const { cell, at } of row.spots) {
    let place = at
    while (place >= first && !columns.has(place)) place -= 1
    const column = columns.get(place)
    if (column !== undefined && column !== null && cells.get(column)?.text === '') cells.set(column, cell)
  }
  return cells
}

export function listedProject(above: ListHeader<ProjectColumn>, row: SheetRow): ListedProject | null {
  const cells = placed(above, row)
  const at = (column: ProjectColumn): Cell | null => cells.get(column) ?? null
  if (![...cells.values()].some(({ text }) => text !== '')) return null
  return {
    name: at('name'),
    type: at('type'),
    lifetime: at('lifetime'),
    amount: at('amount'),
    fiscal: at('fiscal'),
    other: at('other'),
    executed: at('executed'),
    content: at('content'),
    isTotal: /^(?:金额)?(?:合|总|小)计$/.test(labelOf(at('name')?.text ?? '')),
  }
}

export function costItem(above: ListHeader<CostColumn>, row: SheetRow): CostItem | null {
  const cells = placed(above, row)
  const at = (column: CostColumn): Cell | null => cells.get(column) ?? null
  if (![...cells.values()].some(({ text }) => text !== '')) return null
  return { name: at('name'), amount: at('amount'), working: at('working'), note: at('note') }
}
