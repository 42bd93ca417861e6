import type { FundColumn, FundLine, FundPart } from '../../core/performance.ts'
import type { Judgement } from './judgement.ts'
import { figureIn, fundFigure, sourcesIn, type Figure } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { totalOf } from './shares.ts'
import { summed } from './sums.ts'

const columns: readonly FundColumn[] = [
  'amount',
  'lifetime',
  'annual',
  'initial',
  'budget',
  'executed',
  'lastYear',
  'twoYearsAgo',
]

/** What stands under what in a 资金 block, and the parts that close a list: a block that prints one of them prints all its sources. */
const families: readonly {
  readonly whole: FundPart
  readonly parts: readonly FundPart[]
  readonly closing: readonly FundPart[]
}[] = [
  { whole: 'basic', parts: ['personnel', 'operating'], closing: ['operating'] },
  { whole: 'total', parts: ['basic', 'project'], closing: ['project'] },
  { whole: 'fiscal', parts: ['current', 'carried', 'central', 'provincial', 'local'], closing: [] },
  { whole: 'total', parts: ['fiscal', 'own', 'other'], closing: ['other', 'own'] },
  {
    whole: 'total',
    parts: ['current', 'carried', 'central', 'provincial', 'local', 'own', 'other'],
    closing: ['other'],
  },
]

/**
 * Sources add up to the total, in every column of the 资金 block. Where two halves stand side by side, each is a block of its own:
 * 财政资金 belongs to the project's whole term, 当年财政拨款 to the year.
 */
export function fundSums(sheet: Sheet): readonly Judgement[] {
  return columns.flatMap((column) => {
    const lines = sheet.reading.funds.filter((line) => line.cells[column] !== undefined)
    return lines.length < 2 ? [] : families.flatMap((family) => familySum(sheet, lines, family, column) ?? [])
  })
}

function familySum(
  sheet: Sheet,
  lines: readonly FundLine[],
  { whole, parts, closing }: (typeof families)[number],
  column: FundColumn,
): Judgement | null {
  const of = (part: FundPart): readonly FundLine[] => lines.filter((line) => line.part === part)
  const own = parts.flatMap(of)
  // A part printed twice stands in two blocks; 财政拨款 stands above 当年 and 上年结转 where it is printed.
  if (own.length === 0 || parts.some((part) => of(part).length > 1)) return null
  if (parts[0] === 'current' && whole === 'total' && of('fiscal').length > 0) return null
  const last = Math.max(...own.map((line) => lines.indexOf(line)))
  const head = whole === 'total' ? totalOf(lines, last) : of(whole).length === 1 ? of(whole)[0]! : null
  const sum = head === null ? null : fundFigure(head, column, sheet.unit)
  if (sum === null || own.some((line) => unreadable(line, column, sheet))) return null
  const figures = own.map((line) => fundFigure(line, column, sheet.unit)).filter((one) => one !== null)
  // A line that nothing explains may be a source too, or a source within a source.
  const strange = lines.some(({ part }) => part === 'unnamed')
  const complete = !strange && own.length > 1 && closing.some((part) => of(part).length > 0)
  return summed({
    rule: 'fundSources',
    sheet,
    where: `${sheet.said}${sum.name}`,
    whole: sum,
    parts: figures,
    complete,
    blamed: blamedOf(sheet, sum, figures),
  })
}

/** The only source that is not zero, where the total is printed again elsewhere in the block: then the source is wrong, not the total. */
function blamedOf({ reading, unit }: Sheet, whole: Figure, parts: readonly Figure[]): Figure | null {
  const [only, second] = parts.filter(({ amount }) => amount.fen !== 0n)
  if (only === undefined || second !== undefined) return null
  const again = reading.funds.flatMap((line) =>
    columns.flatMap((column) => fundFigure(line, column, unit) ?? []),
  )
  const alike = again.filter(
    ({ cell, amount }) => cell !== whole.cell && cell !== only.cell && amount.fen === whole.amount.fen,
  )
  return alike.length > 1 ? only : null
}

/** Something is printed, and it is no amount. */
const unreadable = (line: FundLine, column: FundColumn, sheet: Sheet): boolean =>
  /\d/.test(line.cells[column]?.text ?? '') && fundFigure(line, column, sheet.unit) === null

/** 预算来源及资金规模 in the head of the form adds up to its budget. */
export function headFunds(sheet: Sheet): readonly Judgement[] {
  const cell = sheet.reading.fields.category
  if (cell === undefined || sheet.budget === null) return []
  const sum = summed({
    rule: 'headFunds',
    sheet,
    where: `${sheet.said}预算来源及资金规模`,
    whole: sheet.budget,
    parts: sourcesIn(cell, sheet.unit),
    complete: true,
    gravest: sheet.unitSure ? 'error' : 'warning',
  })
  return sum === null ? [] : [sum]
}

/** 基本支出 and 项目支出 in the head of an overall form make up its total. */
export function basicAndProject(sheet: Sheet): readonly Judgement[] {
  const { basicTotal, projectTotal } = sheet.reading.fields
  const basic = figureIn(basicTotal ?? null, sheet.unit, '基本支出总额')
  const project = figureIn(projectTotal ?? null, sheet.unit, '项目支出总额')
  if (sheet.budget === null || basic === null || project === null) return []
  const where = `${sheet.said}${sheet.budget.name}`
  // Some forms print what was spent beside the budget that it is compared with.
  if (sheet.executed !== null) {
    const spent = summed({
      rule: 'basicAndProject',
      sheet,
      where,
      whole: sheet.executed,
      parts: [basic, project],
      complete: true,
    })
    if (spent !== null && spent.verdict !== 'broken') return [spent]
  }
  const sum = summed({
    rule: 'basicAndProject',
    sheet,
    where,
    whole: sheet.budget,
    parts: [basic, project],
    complete: true,
  })
  return sum === null ? [] : [sum]
}
