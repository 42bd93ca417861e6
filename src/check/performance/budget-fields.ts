import { agreement, inUnit } from '../../core/amount.ts'
import { gapSaid } from '../said.ts'
import { certain, figureIn, figureLine, type Figure } from './figures.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import type { Sheet } from './sheet.ts'

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

/** The budget of a project's whole term is not less than that of one of its years. */
export function notLess(sheet: Sheet, lifetime: Figure, year: Figure): Judgement {
  const parts = [figureLine(lifetime), figureLine(year)]
  const gap = year.amount.fen - lifetime.amount.fen
  if (2n * gap <= year.amount.step + lifetime.amount.step) return agrees('lifetimeBudget', parts)
  return breaks('lifetimeBudget', {
    severity: sheet.sure && certain(lifetime.cell, year.cell) ? 'error' : 'warning',
    where: `${sheet.said}${lifetime.name}`,
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
