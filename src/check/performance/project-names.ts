import { agreement } from '../../core/amount.ts'
import { inner } from '../name.ts'
import { certain, figureLine, lineAt } from './figures.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import type { Sheet } from './sheet.ts'
import { toldLine } from './told.ts'
import { coreOf, keyOf, type Pair } from './told-projects.ts'

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
    if (twin === undefined && coreOf(sheet.name) === coreOf(told.name)) return [agrees('projectName', parts)]
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
  const firsts = new Map<string, Sheet>()
  return sheets.flatMap((sheet): readonly Judgement[] => {
    const cell = sheet.reading.fields.project
    if (cell === undefined || sheet.name === '' || sheet.budget === null || sheet.reading.subject === 'whole')
      return []
    const { budget } = sheet
    const { form, year, fields } = sheet.reading
    const key = [keyOf(sheet.name), form, year ?? '', fields.executor?.text ?? ''].join(' ')
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, sheet)
    if (
      first === undefined ||
      first.budget === null ||
      agreement(first.budget.amount, budget.amount) !== 'different'
    )
      return []
    if (paired.has(first) && paired.has(sheet)) return []
    return [
      breaks('projectName', {
        code: 'two forms of one name',
        severity: 'warning',
        where: sheet.said,
        printed: cell.text,
        details: {
          other: first.said,
          otherBudget: figureLine(first.budget).value,
          budget: figureLine(budget).value,
        },
        working: [
          lineAt('项目名称', cell),
          figureLine(budget),
          lineAt('项目名称', first.reading.fields.project ?? cell),
          figureLine(first.budget),
        ],
        source: cell.source,
      }),
    ]
  })
}
