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

interface Family {
  readonly whole: FundPart
  /** Ways in which places list the sources; a block that fits one of them is fine. */
  readonly ways: readonly (readonly FundPart[])[]
  /** Parts that close a list: a block that prints one of them prints all its sources. */
  readonly closing: readonly FundPart[]
  /** Where one of these is printed, the parts stand below it and not below the whole. */
  readonly unless?: readonly FundPart[]
}

/** What stands under what in a 资金 block. */
const families: readonly Family[] = [
  { whole: 'basic', ways: [['personnel', 'operating']], closing: ['operating'] },
  { whole: 'total', ways: [['basic', 'project']], closing: ['project'] },
  {
    whole: 'fiscal',
    ways: [
      ['current', 'carried'],
      ['central', 'provincial', 'local'],
    ],
    closing: [],
  },
  {
    whole: 'total',
    ways: [
      ['fiscal', 'own', 'other'],
      ['fiscal', 'carried', 'own', 'other'],
    ],
    closing: ['other', 'own'],
  },
  { whole: 'total', ways: [['current', 'carried', 'own', 'other']], closing: ['other'], unless: ['fiscal'] },
  {
    whole: 'total',
    ways: [
      ['central', 'provincial', 'local', 'own', 'other'],
      ['central', 'provincial', 'local', 'carried', 'own', 'other'],
    ],
    closing: ['other'],
    unless: ['fiscal', 'current'],
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

/** Broken only where every way of listing the sources is; a way that cannot be told speaks for none. */
function familySum(
  sheet: Sheet,
  lines: readonly FundLine[],
  family: Family,
  column: FundColumn,
): Judgement | null {
  const printed = (part: FundPart): boolean => lines.some((line) => line.part === part)
  if (family.unless?.some(printed) === true) return null
  // 「其他」 alone is a source of whatever is listed above it.
  if (!family.ways.some((way) => printed(way[0]!) || way.filter(printed).length > 1)) return null
  const judged = family.ways
    .filter((way) => way.some(printed))
    .map((way) => wayOf(sheet, lines, { ...family, way }, column))
  const right = judged.find((one) => one !== null && one.verdict !== 'broken')
  return right ?? (judged.includes(null) ? null : (judged[0] ?? null))
}

function wayOf(
  sheet: Sheet,
  lines: readonly FundLine[],
  { whole, way, closing }: Family & { readonly way: readonly FundPart[] },
  column: FundColumn,
): Judgement | null {
  const of = (part: FundPart): readonly FundLine[] => lines.filter((line) => line.part === part)
  const own = way.flatMap(of)
  // A part printed twice stands in two blocks.
  if (own.length === 0 || way.some((part) => of(part).length > 1)) return null
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
    // The sources may be those of the beginning of the year, the budget the adjusted one.
    gravest: 'warning',
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
  const parts = [basic, project]
  const against = (whole: Figure, short?: 'warning'): Judgement | null =>
    summed({ rule: 'basicAndProject', sheet, where, whole, parts, complete: true, ...(short && { short }) })
  // Some forms print what was spent beside the budget that it is compared with.
  const spent = sheet.executed === null ? null : against(sheet.executed)
  if (spent !== null && spent.verdict !== 'broken') return [spent]
  // 上缴、经营和对附属单位的支出 may belong to the whole too.
  const sum = against(sheet.budget, 'warning')
  return sum === null ? [] : [sum]
}
