import { agreement } from '../../core/amount.ts'
import type { WorkingLine } from '../../core/finding.ts'
import type { Indicator } from '../../core/performance.ts'
import type { Source } from '../../core/source.ts'
import { inner } from '../name.ts'
import { figureLine, fundFigure } from '../performance/figures.ts'
import { equal, indicatorKey, unitsMeet, valueIn } from '../performance/measured.ts'
import type { Sheet } from '../performance/sheet.ts'

/** What stands otherwise in the self-evaluation than in the targets published; the first line of its working is the earlier. */
export interface Change {
  readonly said: string
  readonly printed: string
  readonly expected: string
  readonly source: Source
  readonly lines: readonly WorkingLine[]
}

/** 年初预算数 of the self-evaluation is the budget that was published; 全年预算数 may have been adjusted since. */
export function budgetChange(promise: Sheet, report: Sheet): readonly Change[] {
  const line = report.reading.funds.find(({ part }) => part === 'total')
  const initial = line === undefined ? null : fundFigure(line, 'initial', report.unit)
  if (initial === null || promise.budget === null || !promise.unitSure || !report.unitSure) return []
  if (agreement(initial.amount, promise.budget.amount) !== 'different') return []
  const lines = [figureLine(promise.budget), figureLine(initial)]
  return [
    {
      said: `年初预算数 ${lines[0]!.value} → ${lines[1]!.value}`,
      printed: initial.cell.text,
      expected: promise.budget.cell.text,
      source: initial.cell.source,
      lines,
    },
  ]
}

const targetOf = ({ sign, target, unit }: Indicator): string =>
  [sign, target, unit].map((cell) => cell?.text ?? '').join('')

const named = ({ reading }: Sheet): ReadonlyMap<string, readonly Indicator[]> => {
  const map = new Map<string, Indicator[]>()
  for (const one of reading.indicators) {
    if (!one.applicable || one.level3 === null) continue
    const key = indicatorKey(one.level3.text)
    map.set(key, [...(map.get(key) ?? []), one])
  }
  return map
}

/** Targets of one indicator that are two numbers. An indicator printed twice on a form is left alone. */
export function targetChanges(promise: Sheet, report: Sheet): readonly Change[] {
  const before = named(promise)
  return [...named(report)].flatMap(([key, now]): readonly Change[] => {
    const [one] = now
    const [was, twice] = before.get(key) ?? []
    if (one === undefined || now.length > 1 || was === undefined || twice !== undefined) return []
    const [a, b] = [valueIn(targetOf(was)), valueIn(targetOf(one))]
    if (a === null || b === null || !unitsMeet(a, b) || equal(a.number, b.number)) return []
    const name = inner(one.level3!.text)
    const source = (one.target ?? one.level3!).source
    return [
      {
        said: `“${name}” ${targetOf(was)} → ${targetOf(one)}`,
        printed: targetOf(one),
        expected: targetOf(was),
        source,
        lines: [
          { name: `目标表“${name}”`, value: targetOf(was), source: (was.target ?? was.level3!).source },
          { name: `自评表“${name}”`, value: targetOf(one), source },
        ],
      },
    ]
  })
}

/** Indicators that were promised and are not reported, where the two forms otherwise speak of the same ones. */
export function droppedOf(promise: Sheet, report: Sheet): readonly string[] {
  const now = named(report)
  const before = named(promise)
  const kept = [...before.keys()].filter((key) => now.has(key))
  if (kept.length * 2 < before.size) return []
  return [...before].filter(([key]) => !now.has(key)).map(([, [one]]) => `“${inner(one!.level3!.text)}”`)
}
