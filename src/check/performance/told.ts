import { agreement, inUnit } from '../../core/amount.ts'
import type { ClaimValue } from '../../core/claim.ts'
import type { WorkingLine } from '../../core/finding.ts'
import type { Amount } from '../../core/amount.ts'
import { gapSaid } from '../said.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureLine, lineAt, type Figure } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { keyOf, type Pair, type ToldProject } from './told-projects.ts'
import { inner, quoted } from '../name.ts'

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

const toldLine = (told: ToldProject, value: ClaimValue): WorkingLine => ({
  name: `说明文字${quoted(told.name)}${value.role === 'actual' ? '执行数' : '全年预算数'}`,
  value: value.text,
  source: value.source,
})

/** The name on a form is the name the narrative gives the project of these amounts. */
export function projectNames(pairs: readonly Pair[], sheets: readonly Sheet[]): readonly Judgement[] {
  return pairs.flatMap(({ sheet, told, by }): readonly Judgement[] => {
    const cell = sheet.reading.fields.project
    if (cell === undefined) return []
    const parts = [lineAt('项目名称', cell), toldLine(told, told.budgeted), toldLine(told, told.actual)]
    if (by === 'name') return [agrees('projectName', parts)]
    const twin = sheets.find(
      (other) =>
        other !== sheet &&
        keyOf(other.name) === keyOf(sheet.name) &&
        other.reading.stage === sheet.reading.stage,
    )
    const fault = {
      where: sheet.said,
      quote: `项目名称 ${cell.text}`,
      printed: cell.text,
      expected: told.name,
      source: cell.source,
    }
    const amounts = {
      name: inner(cell.text),
      right: inner(told.name),
      budget: told.budgeted.text,
      actual: told.actual.text,
    }
    if (twin === undefined)
      return [
        breaks('projectName', {
          ...fault,
          code: 'project name differs',
          severity: 'note',
          details: amounts,
          working: parts,
        }),
      ]
    // The other form of this name must itself be the project of this name, or neither is proven to be it.
    const rightful = pairs.some((pair) => pair.sheet === twin && pair.by === 'name')
    return [
      breaks('projectName', {
        ...fault,
        severity: rightful && sheet.sure && certain(cell, sheet.budget?.cell ?? null) ? 'error' : 'warning',
        details: {
          ...amounts,
          twin: twin.said,
          twinBudget: twin.budget === null ? '' : figureLine(twin.budget).value,
        },
        working: [
          ...parts,
          ...(sheet.budget === null ? [] : [figureLine(sheet.budget)]),
          ...(twin.reading.fields.project === undefined
            ? []
            : [lineAt(`${twin.said}项目名称`, twin.reading.fields.project)]),
          ...(twin.budget === null
            ? []
            : [{ ...figureLine(twin.budget), name: `${twin.said}${twin.budget.name}` }]),
        ],
      }),
    ]
  })
}

/** Two forms of one name and one kind that print different budgets, where the narrative does not tell which is which. */
export function sameNames(pairs: readonly Pair[], sheets: readonly Sheet[]): readonly Judgement[] {
  const paired = new Set(pairs.map((pair) => pair.sheet))
  return sheets.flatMap((sheet, at): readonly Judgement[] => {
    const cell = sheet.reading.fields.project
    if (cell === undefined || sheet.name === '' || sheet.budget === null || sheet.reading.subject === 'whole')
      return []
    const { budget } = sheet
    const first = sheets
      .slice(0, at)
      .find(
        (other) =>
          other.budget !== null &&
          keyOf(other.name) === keyOf(sheet.name) &&
          other.reading.form === sheet.reading.form &&
          other.reading.year === sheet.reading.year &&
          other.reading.fields.executor?.text === sheet.reading.fields.executor?.text &&
          agreement(other.budget.amount, budget.amount) === 'different',
      )
    if (first === undefined || (paired.has(first) && paired.has(sheet))) return []
    return [
      breaks('projectName', {
        code: 'two forms of one name',
        severity: 'warning',
        where: sheet.said,
        printed: cell.text,
        details: {
          other: first.said,
          otherBudget: figureLine(first.budget!).value,
          budget: figureLine(budget).value,
        },
        working: [
          lineAt('项目名称', cell),
          figureLine(budget),
          lineAt('项目名称', first.reading.fields.project ?? cell),
          figureLine(first.budget!),
        ],
        source: cell.source,
      }),
    ]
  })
}
