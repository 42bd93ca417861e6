import { agreement, total } from '../../core/amount.ts'
import type { ListedProject } from '../../core/performance.ts'
import { gapSaid } from '../said.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, figureIn, figureLine, fundFigure } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { notLess } from './budget-fields.ts'
import { summed } from './sums.ts'
import { keyOf } from './told-projects.ts'
import { quoted } from '../name.ts'

const nameOf = ({ name }: ListedProject): string => name?.text ?? ''

/** The projects that an overall form lists: their sum, against 项目支出 of the form, and each against its own lifetime budget. */
export function listedSums(sheet: Sheet): readonly Judgement[] {
  const { projects, fields, funds } = sheet.reading
  const rows = projects.filter(({ isTotal }) => !isTotal)
  const amounts = rows.map((row) => figureIn(row.amount, sheet.unit, nameOf(row)))
  if (rows.length === 0) return []
  const lifetimes = rows.flatMap((row, at): readonly Judgement[] => {
    const lifetime = figureIn(row.lifetime, sheet.unit, `${nameOf(row)}项目总预算`)
    const amount = amounts[at]
    return lifetime === null || amount === undefined || amount === null
      ? []
      : [notLess(sheet, lifetime, amount)]
  })
  if (amounts.includes(null)) return lifetimes
  const parts = amounts.filter((one) => one !== null)
  const head = projects.find(({ isTotal }) => isTotal)
  const sum = figureIn(head?.amount ?? null, sheet.unit, '金额合计')
  const line = funds.find(({ part }) => part === 'project')
  const project =
    figureIn(fields.projectTotal ?? null, sheet.unit, '项目支出总额') ??
    (line === undefined
      ? null
      : (fundFigure(line, 'budget', sheet.unit) ?? fundFigure(line, 'amount', sheet.unit)))
  const where = `${sheet.said}项目支出情况`
  const against = sum ?? project
  if (against === null) return lifetimes
  // Without a total of its own a list need not be of all projects.
  const gravest = sum === null ? 'warning' : 'error'
  const judged = summed({ rule: 'listedSum', sheet, where, whole: against, parts, complete: true, gravest })
  return [...lifetimes, ...(judged === null ? [] : [judged])]
}

/** A project in the list of an overall form and the form of the same project print one budget. */
export function listedProjects(sheets: readonly Sheet[]): readonly Judgement[] {
  const forms = new Map<string, Sheet[]>()
  for (const sheet of sheets)
    if (sheet.reading.subject !== 'whole' && sheet.name !== '')
      forms.set(keyOf(sheet.name), [...(forms.get(keyOf(sheet.name)) ?? []), sheet])
  return sheets.flatMap((sheet) => {
    const rows = sheet.reading.projects.filter(({ isTotal }) => !isTotal)
    const printed = new Map<string, number>()
    for (const row of rows) printed.set(keyOf(nameOf(row)), (printed.get(keyOf(nameOf(row))) ?? 0) + 1)
    return rows.flatMap((row): readonly Judgement[] => {
      const key = keyOf(nameOf(row))
      const named = (forms.get(key) ?? []).filter(({ reading }) => reading.stage === sheet.reading.stage)
      const [form] = named
      const amount = figureIn(row.amount, sheet.unit, `${quoted(nameOf(row))}`)
      if (form === undefined || named.length > 1 || (printed.get(key) ?? 0) > 1 || key === '') return []
      if (
        amount === null ||
        form.budget === null ||
        (form.reading.year ?? sheet.reading.year) !== sheet.reading.year
      )
        return []
      const parts = [
        figureLine(amount),
        { ...figureLine(form.budget), name: `${form.said}${form.budget.name}` },
      ]
      const way = agreement(amount.amount, form.budget.amount)
      if (way !== 'different')
        return [agrees('listedProject', parts, way === 'exact' ? 'holds' : 'holds within rounding')]
      return [
        breaks('listedProject', {
          severity:
            sheet.reading.stage === 'targets' &&
            sheet.sure &&
            form.sure &&
            certain(amount.cell, form.budget.cell)
              ? 'error'
              : 'warning',
          where: `${sheet.said}项目支出情况${quoted(nameOf(row))}`,
          printed: amount.cell.text,
          expected: form.budget.cell.text,
          details: {
            other: form.said,
            value: figureLine(form.budget).value,
            gap: gapSaid(amount.amount.fen - form.budget.amount.fen, amount.unit),
            ...evened(sheet, sheets),
          },
          working: parts,
          source: amount.cell.source,
        }),
      ]
    })
  })
}

/** Whether the totals agree although an item does not: then another item is wrong by as much. */
function evened(sheet: Sheet, sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const rows = sheet.reading.projects.filter(({ isTotal }) => !isTotal)
  const listed = rows.map((row) => figureIn(row.amount, sheet.unit, ''))
  const own = sheets.filter(
    ({ reading, budget }) =>
      reading.stage === sheet.reading.stage && reading.subject !== 'whole' && budget !== null,
  )
  if (own.length !== rows.length || listed.includes(null)) return {}
  const sum = total(listed.flatMap((one) => one?.amount ?? []))
  const forms = total(own.flatMap(({ budget }) => budget?.amount ?? []))
  return agreement(sum, forms) === 'different' ? {} : { sum: gapSaid(sum.fen, sheet.unit) }
}
