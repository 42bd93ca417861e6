import { amountOf, plain, readNumber } from '../../core/printed.ts'
import type { Amount, Unit } from '../../core/amount.ts'
import type { WorkingLine } from '../../core/finding.ts'
import type { FundColumn, FundLine } from '../../core/performance.ts'
import type { Percent } from '../../core/ratio.ts'
import type { Cell } from '../../core/table.ts'

/** An amount printed on a form, with what it is called there. */
export interface Figure {
  readonly name: string
  readonly cell: Cell
  readonly amount: Amount
  readonly unit: Unit
}

/** The figure of one line and column; nothing where none is printed. */
export function fundFigure(line: FundLine, column: FundColumn, unit: Unit): Figure | null {
  const cell = line.cells[column]
  const title = columnNames[column] ?? ''
  return figureIn(cell ?? null, unit, line.label.endsWith(title) ? line.label : `${line.label}${title}`)
}

const columnNames: Readonly<Partial<Record<FundColumn, string>>> = {
  lifetime: '项目资金总额',
  annual: '年度资金总额',
  initial: '年初预算数',
  budget: '预算数',
  executed: '执行数',
}

/** An amount with or without its unit: 「55」, 「1,306.94万元」. */
export function figureIn(cell: Cell | null, unit: Unit, name: string): Figure | null {
  if (cell === null) return null
  const found = /^([-\d.,()]+)(万元|亿元|千元|元)?$/.exec(plain(cell.text))
  const number = readNumber(found?.[1] ?? '')
  if (!number.ok) return null
  const own = (found?.[2] as Unit | undefined) ?? unit
  return { name, cell, amount: amountOf(number.value, own), unit: own }
}

/** 「88.74%」; a figure without its sign is taken as a percentage too, and `bare` says so. */
export function percentIn(cell: Cell | null | undefined): { percent: Percent; bare: boolean } | null {
  if (cell === null || cell === undefined) return null
  const text = plain(cell.text)
  const bare = !text.endsWith('%')
  const read = readNumber(bare ? text : text.slice(0, -1))
  return read.ok ? { percent: read.value, bare } : null
}

/** A line of the working that shows a cell as printed. */
export const lineAt = (name: string, cell: Cell): WorkingLine => ({
  name,
  value: cell.text,
  source: cell.source,
})

export const figureLine = ({ name, cell, unit }: Figure): WorkingLine => ({
  name,
  value: /元$/.test(cell.text) ? cell.text : `${cell.text} ${unit}`,
  source: cell.source,
})

/** Whether a cell was read and not guessed. */
export const certain = (...cells: readonly (Cell | null)[]): boolean =>
  cells.every((cell) => cell === null || cell.how !== 'inferred')

/** An empty place may be followed by the ordinal of the next: 「资金量： 3、上级转移支付」. */
const source = /资金量[:：]?(\d[\d,]*(?:\.\d+)?)(?:(万元|元)|(?![\d、.,]))/g

/** 「1、部门预算项目■ 资金量：21万元」: the amounts in the head of a form. */
export const sourcesIn = (cell: Cell, unit: Unit): readonly Figure[] =>
  [...plain(cell.text).slice(0, 2_000).matchAll(source)].flatMap(([, text, own]): readonly Figure[] => {
    const figure = figureIn({ ...cell, text: `${text}${own ?? ''}` }, unit, '资金量')
    return figure === null ? [] : [figure]
  })
