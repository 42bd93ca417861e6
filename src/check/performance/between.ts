import { normal } from '../../core/normal.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { breaks, type Judgement } from './judgement.ts'
import { equal, indicatorKey, mayBeRounded, unitsMeet, valueIn, type Value } from './measured.ts'
import { lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { inner, quoted } from '../name.ts'

interface Entry {
  readonly sheet: Sheet
  readonly name: Cell
  readonly cell: Cell
  readonly target: Value
  readonly actual: Value
}

/** More forms than this share a name that each uses for its own. */
const mostForms = 3

/** One indicator with one target has one actual value, on whichever form of the year it is printed. */
export function betweenForms(sheets: readonly Sheet[]): readonly Judgement[] {
  const groups = new Map<string, Entry[]>()
  for (const sheet of sheets) {
    if (sheet.reading.stage !== 'evaluation') continue
    for (const { level3: name, target: aim, actual: cell, applicable } of sheet.reading.indicators) {
      const [target, actual] = [valueIn(aim?.text), valueIn(cell?.text)]
      if (!applicable || name === null || cell === null || target === null || actual === null || actual.limit)
        continue
      if (!telling(normal(name.text), target)) continue
      const key = `${indicatorKey(name.text)} ${sheet.reading.year ?? ''} ${target.number.digits}.${target.number.decimals}`
      groups.set(key, [...(groups.get(key) ?? []), { sheet, name, cell, target, actual }])
    }
  }
  return [...groups.values()].flatMap((entries): readonly Judgement[] => {
    const [first] = entries
    const other = entries.find(
      (one) =>
        one.sheet !== first!.sheet &&
        unitsMeet(one.actual, first!.actual) &&
        !equal(one.actual.number, first!.actual.number),
    )
    if (first === undefined || other === undefined) return []
    if (new Set(entries.map(({ sheet }) => sheet)).size > mostForms) return []
    // Two projects ask whom they serve, and count whom they served, each for itself; only the overall form repeats a project.
    const overall =
      [first, other].some(({ sheet }) => sheet.reading.subject === 'whole') &&
      sameBody(first.sheet.reading, other.sheet.reading)
    if (first.target.unit === '%' && !overall) return []
    const rounded = mayBeRounded(first.actual.number, other.actual.number)
    return [
      breaks('betweenForms', {
        ...(rounded || !overall ? { severity: 'note' as const } : {}),
        where: `${other.sheet.said}${quoted(other.name.text)}`,
        printed: other.cell.text,
        expected: first.cell.text,
        details: { indicator: inner(other.name.text), other: first.sheet.said, value: first.cell.text },
        working: entries.map(({ sheet, name, cell }) => lineAt(`${sheet.said}${quoted(name.text)}`, cell)),
        source: other.cell.source,
      }),
    ]
  })
}

/** A file may hold the forms of several bodies; those that name different ones have nothing in common. */
function sameBody(one: PerformanceReading, two: PerformanceReading): boolean {
  const names = ({ fields: { body, department, executor } }: PerformanceReading): readonly string[] =>
    [body, department, executor].map((cell) => normal(cell?.text ?? '')).filter((name) => name !== '')
  const [a, b] = [names(one), names(two)]
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => x.includes(y) || y.includes(x)))
}

/** Whether a name and its target are enough to know one thing by: a count of many, or a long name. */
function telling(name: string, { unit, number }: Value): boolean {
  return unit === '%' ? name.length >= 8 : name.length >= 4 && number.digits >= 100n
}
