import { amountOf, plain, readNumber } from '../../core/printed.ts'
import type { Amount, Unit } from '../../core/amount.ts'
import type { WorkingLine } from '../../core/finding.ts'
import { normal } from '../../core/normal.ts'
import type { FundColumn, FundLine, PerformanceReading } from '../../core/performance.ts'
import type { Percent } from '../../core/ratio.ts'
import type { Cell } from '../../core/table.ts'
import type { Recomputed } from '../../core/recomputed.ts'
import { recompute } from '../../scoring/recompute.ts'
import { quoted, tableName } from '../name.ts'

/** An amount printed on a form, with what it is called there. */
export interface Figure {
  readonly name: string
  readonly cell: Cell
  readonly amount: Amount
  readonly unit: Unit
}

/** A form made ready for checking: its name, the figures that its rules ask for, and whether its reading may prove anything. */
export interface Sheet {
  readonly reading: PerformanceReading
  readonly index: number
  /** Project, body or transfer that it speaks of, normalised; '' where the form names none. */
  readonly name: string
  /** 《项目支出绩效自评表》“某项目”. */
  readonly said: string
  readonly unit: Unit
  /** `false` where the reader doubts the form, whose faults are then only asked about. */
  readonly sure: boolean
  readonly budget: Figure | null
  readonly executed: Figure | null
  readonly rate: Cell | null
  /** The form worked again from its own figures. */
  readonly worked: Recomputed
}

/** What a form speaks of, as printed. */
export const subjectOf = ({ fields, subject }: PerformanceReading): string =>
  plain((subject === 'whole' ? (fields.body ?? fields.project) : fields.project)?.text ?? '')

export function sheetOf(reading: PerformanceReading, index: number): Sheet {
  const unit = reading.unit ?? '万元'
  const name = subjectOf(reading)
  const said = `《${tableName(reading.title)}》${name === '' || reading.subject === 'whole' ? '' : `${quoted(name)}`}`
  const total = reading.funds.find((line) => line.part === 'total') ?? reading.funds[0]
  const figure = (column: FundColumn): Figure | null =>
    total === undefined ? null : fundFigure(total, column, unit)
  return {
    reading,
    index,
    name: normal(name),
    said,
    unit,
    sure: reading.doubts.length === 0 && reading.unit !== null,
    budget: figure('budget') ?? figure('annual') ?? figure('amount'),
    executed: figure('executed'),
    rate: total?.cells.rate ?? null,
    worked: recompute(reading),
  }
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
