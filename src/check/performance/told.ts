import { agreement, inUnit } from '../../core/amount.ts'
import type { ClaimValue } from '../../core/claim.ts'
import type { WorkingLine } from '../../core/finding.ts'
import type { Amount } from '../../core/amount.ts'
import { gapSaid } from '../said.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureLine, type Figure } from './figures.ts'
import type { Sheet } from './sheet.ts'
import type { Pair, ToldProject } from './told-projects.ts'
import { quoted } from '../name.ts'

/** The narrative and the form of one project print the same budget and the same spending. */
export function toldAmounts(pairs: readonly Pair[]): readonly Judgement[] {
  return pairs
    .filter(({ by }) => by === 'name')
    .flatMap(({ sheet, told }) => [
      ...(sheet.budget === null ? [] : [compared(sheet, sheet.budget, told, told.budgeted)]),
      ...(sheet.executed === null ? [] : [compared(sheet, sheet.executed, told, told.actual)]),
    ])
}

function compared(
  sheet: Sheet,
  figure: Figure,
  told: ToldProject,
  value: ClaimValue & { readonly amount: Amount },
): Judgement {
  const parts = [figureLine(figure), toldLine(told, value)]
  const way = agreement(figure.amount, value.amount)
  if (way === 'exact') return agrees('projectTold', parts)
  if (way !== 'different') return agrees('projectTold', parts, 'holds within rounding')
  return breaks('projectTold', {
    severity: sheet.sure && unitSure(sheet, told) && certain(figure.cell) ? 'error' : 'warning',
    where: `${sheet.said}${figure.name}`,
    quote: figure.cell.text,
    printed: figure.cell.text,
    expected: inUnit(value.amount, figure.unit),
    details: {
      figure: figure.name,
      value: figureLine(figure).value,
      told: value.text,
      gap: gapSaid(figure.amount.fen - value.amount.fen, figure.unit),
      more: figure.amount.fen > value.amount.fen ? 'left more' : 'left less',
    },
    working: parts,
    source: figure.cell.source,
  })
}

/** That one of its amounts is the one told proves in which unit the form prints the other. */
const unitSure = (sheet: Sheet, told: ToldProject): boolean =>
  sheet.unitSure ||
  [[sheet.budget, told.budgeted] as const, [sheet.executed, told.actual] as const].some(
    ([figure, { amount }]) => figure !== null && agreement(figure.amount, amount) !== 'different',
  )

/** An amount that the narrative gives, in words and place. */
export const toldLine = (told: ToldProject, value: ClaimValue): WorkingLine => ({
  name: `说明文字${quoted(told.name)}${value.role === 'actual' ? '执行数' : '全年预算数'}`,
  value: value.text,
  source: value.source,
})
