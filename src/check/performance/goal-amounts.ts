import { agreement, inUnit, type Unit } from '../../core/amount.ts'
import { amountOf, plain, readNumber } from '../../core/printed.ts'
import type { Cell } from '../../core/table.ts'
import { gapSaid, money } from '../said.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureIn, figureLine, fundFigure, lineAt, type Figure } from './figures.ts'
import type { Sheet } from './sheet.ts'

/**
 * 「2022年预算总投入资金 20 万元」 at the head of a sentence speaks of the whole project; 「投入资金 20 万元用于…」 within one may
 * speak of a part. `总` and `共` say it outright.
 */
const whole =
  /(?:^|[。；;\n])(?:[(（]?\d{1,2}[)）.、])?(20\d\d)年度?((?:[预计概]算|计划|预计|安排|实际|全年|本年|项目|财政|资金|预算)*)(总投入|共投入|总支出|共支出|总预算|预算总额|资金总额|投入|支出|安排|使用)(?:[预计]算)?(?:资金|经费|金额)?(?:总额|合计|共计|共|为|约)?(\d[\d,]*(?:\.\d+)?)(万元|元|亿元)(余|左右|以上|以内)?/g

/** What the words of a goal say the project costs is what its 资金 block prints. */
export function goalAmounts(sheet: Sheet): readonly Judgement[] {
  const { budget, reading } = sheet
  if (budget === null || reading.subject === 'whole') return []
  return reading.goals.flatMap(({ target, actual }) => [
    ...said(sheet, budget, target, 'target'),
    ...said(sheet, budget, actual, 'actual'),
  ])
}

function said(
  sheet: Sheet,
  budget: Figure,
  cell: Cell | null,
  side: 'target' | 'actual',
): readonly Judgement[] {
  if (cell === null) return []
  const text = plain(cell.text).slice(0, 4_000)
  return [...text.matchAll(whole)].flatMap((match): readonly Judgement[] => {
    const [quote, year, planned, verb, digits, unit, hedged] = match
    const read = readNumber(digits!)
    if (!read.ok || hedged !== undefined || quote.includes('约')) return []
    if (sheet.reading.year !== null && Number(year) !== sheet.reading.year) return []
    const told: Figure = {
      name: side === 'target' ? '目标中所说的金额' : '完成情况中所说的金额',
      cell: { ...cell, text: `${digits}${unit}` },
      amount: amountOf(read.value, unit as Unit),
      unit: unit as Unit,
    }
    const parts = [
      figureLine(told),
      figureLine(budget),
      ...(sheet.executed === null ? [] : [figureLine(sheet.executed)]),
    ]
    if (printedSomewhere(sheet, told)) return [agrees('goalAmount', parts)]
    const outright = /总|共/.test(verb!) || /总|共/.test(quote.slice(quote.indexOf(planned!)))
    // Without 「总」 a smaller amount may be a part, and a later sentence may speak of something else.
    if (!outright && (match.index > 0 || told.amount.fen <= budget.amount.fen)) return []
    const meant = side === 'actual' && sheet.executed !== null ? sheet.executed : budget
    return [
      breaks('goalAmount', {
        severity: outright && sheet.sure && sheet.unitSure && certain(meant.cell) ? 'error' : 'warning',
        where: `${sheet.said}${side === 'target' ? '年初设定目标' : '全年实际完成情况'}`,
        quote: quote.replace(/^[。；;\n]/, ''),
        printed: digits!,
        expected: inUnit(meant.amount, meant.unit),
        details: {
          words: quote.replace(/^[。；;\n]/, ''),
          other: meant.name,
          value: money(meant.amount, meant.unit),
          gap: gapSaid(told.amount.fen - meant.amount.fen, told.unit),
        },
        working: [lineAt(told.name, told.cell), ...parts.slice(1)],
        source: cell.source,
      }),
    ]
  })
}

/** Any amount of the form: a sentence may speak of one source or of the budget before it was adjusted. */
function printedSomewhere({ reading, unit }: Sheet, told: Figure): boolean {
  const { lifetimeBudget, yearBudget, category } = reading.fields
  const figures = [
    ...reading.funds.flatMap((line) =>
      (['amount', 'lifetime', 'annual', 'initial', 'budget', 'executed'] as const).map((column) =>
        fundFigure(line, column, unit),
      ),
    ),
    figureIn(lifetimeBudget ?? null, unit, ''),
    figureIn(yearBudget ?? null, unit, ''),
  ]
  const alike = figures.some((one) => one !== null && agreement(one.amount, told.amount) !== 'different')
  return alike || plain(category?.text ?? '').includes(told.cell.text.replace(/[万亿]?元$/, ''))
}
