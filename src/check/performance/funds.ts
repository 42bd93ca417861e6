import { agreement, inUnit } from '../../core/amount.ts'
import type { FundColumn, FundLine, FundPart } from '../../core/performance.ts'
import { plain } from '../../core/printed.ts'
import { gapSaid } from '../said.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureIn, figureLine, fundFigure, type Figure, type Sheet } from './sheet.ts'
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
export const fundSums = (sheet: Sheet): readonly Judgement[] =>
  columns.flatMap((column) =>
    columnSums(
      sheet,
      column,
      sheet.reading.funds.filter(({ cells }) => cells[column] !== undefined),
    ),
  )

function columnSums(sheet: Sheet, column: FundColumn, funds: readonly FundLine[]): readonly Judgement[] {
  const once = (part: FundPart): FundLine | null => {
    const lines = funds.filter((line) => line.part === part)
    return lines.length === 1 ? lines[0]! : null
  }
  // A line that nothing explains may be a source too, or a source within a source.
  const strange = funds.some((line) => line.part === 'unnamed')
  return families.flatMap(({ whole, parts, closing }) => {
    const own = parts.map(once).filter((line) => line !== null)
    const last = Math.max(...own.map((line) => funds.indexOf(line)))
    const head = whole === 'total' ? totalOf(funds, last) : once(whole)
    // 财政拨款 stands above 当年 and 上年结转 where it is printed.
    if (
      head === null ||
      own.length === 0 ||
      (parts[0] === 'current' && whole === 'total' && once('fiscal') !== null)
    )
      return []
    if (parts.some((part) => funds.filter((line) => line.part === part).length > 1)) return []
    const complete =
      !strange && own.length > 1 && closing.some((part) => own.some((line) => line.part === part))
    const sum = fundFigure(head, column, sheet.unit)
    const figures = own.map((line) => fundFigure(line, column, sheet.unit)).filter((one) => one !== null)
    if (sum === null || own.some((line) => unreadable(line, column, sheet))) return []
    const where = `${sheet.said}${sum.name}`
    return summed({ rule: 'fundSources', sheet, where, whole: sum, parts: figures, complete }) ?? []
  })
}

/** Something is printed, and it is no amount. */
const unreadable = (line: FundLine, column: FundColumn, sheet: Sheet): boolean =>
  /\d/.test(line.cells[column]?.text ?? '') && fundFigure(line, column, sheet.unit) === null

/** An empty place may be followed by the ordinal of the next: 「资金量： 3、上级转移支付」. */
const source = /资金量[:：]?(\d[\d,]*(?:\.\d+)?)(万元|元)?(?![\d、.])/g

/** 预算来源及资金规模 in the head of the form adds up to its budget. */
export function headFunds(sheet: Sheet): readonly Judgement[] {
  const cell = sheet.reading.fields.category
  if (cell === undefined || sheet.budget === null) return []
  const parts = [...plain(cell.text).matchAll(source)].flatMap(([, text, unit]): readonly Figure[] => {
    const figure = figureIn({ ...cell, text: `${text}${unit ?? ''}` }, sheet.unit, '资金量')
    return figure === null ? [] : [figure]
  })
  const where = `${sheet.said}预算来源及资金规模`
  const sum = summed({ rule: 'headFunds', sheet, where, whole: sheet.budget, parts, complete: true })
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

/** 项目总预算 holds this year's, and this year's budget is what the sources of this year add up to. */
export function budgetFields(sheet: Sheet): readonly Judgement[] {
  const { lifetimeBudget, yearBudget } = sheet.reading.fields
  const lifetime = figureIn(lifetimeBudget ?? null, sheet.unit, '项目总预算')
  const year = figureIn(yearBudget ?? null, sheet.unit, '项目当年预算')
  const funds = sheet.reading.stage === 'targets' ? sheet.budget : null
  return [
    ...(lifetime !== null && year !== null ? [notLess(sheet, lifetime, year)] : []),
    ...(year !== null && funds !== null ? [sameAmount(sheet, year, funds)] : []),
  ]
}

function notLess(sheet: Sheet, lifetime: Figure, year: Figure): Judgement {
  const parts = [figureLine(lifetime), figureLine(year)]
  const gap = year.amount.fen - lifetime.amount.fen
  if (2n * gap <= year.amount.step + lifetime.amount.step) return agrees('lifetimeBudget', parts)
  return breaks('lifetimeBudget', {
    severity: sheet.sure && certain(lifetime.cell, year.cell) ? 'error' : 'warning',
    where: `${sheet.said}项目总预算`,
    quote: `${lifetime.cell.text} ${year.cell.text}`,
    printed: lifetime.cell.text,
    details: { year: figureLine(year).value, gap: gapSaid(gap, lifetime.unit) },
    working: parts,
    source: lifetime.cell.source,
  })
}

function sameAmount(sheet: Sheet, year: Figure, funds: Figure): Judgement {
  const parts = [figureLine(year), figureLine(funds)]
  const way = agreement(year.amount, funds.amount)
  if (way === 'exact') return agrees('yearBudget', parts)
  if (way !== 'different') return agrees('yearBudget', parts, 'holds within rounding')
  return breaks('yearBudget', {
    severity: sheet.sure && certain(year.cell, funds.cell) ? 'error' : 'warning',
    where: `${sheet.said}项目当年预算`,
    quote: `${year.cell.text} ${funds.cell.text}`,
    printed: year.cell.text,
    expected: inUnit(funds.amount, year.unit),
    details: { other: figureLine(funds).value, gap: gapSaid(year.amount.fen - funds.amount.fen, year.unit) },
    working: parts,
    source: year.cell.source,
  })
}
