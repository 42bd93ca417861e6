import { agreement } from '../../core/amount.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding, WorkingLine } from '../../core/finding.ts'
import type { Indicator } from '../../core/performance.ts'
import type { Source } from '../../core/source.ts'
import { performanceRules } from '../../forms/performance/rules.ts'
import { figureLine, fundFigure } from '../performance/figures.ts'
import { equal, indicatorKey, unitsMeet, valueIn } from '../performance/measured.ts'
import { sheetOf, type Sheet } from '../performance/sheet.ts'
import { keyOf } from '../performance/told-projects.ts'
import { inner } from '../name.ts'
import { bullets } from './finding.ts'
import { oneBody } from './pairs.ts'

/** So many are listed in the message. */
const listed = 8

/** What was promised when the budget was published, against what the self-evaluation of the year reports. */
export function promiseFindings(
  disclosures: readonly Disclosure[],
  titles: readonly string[],
): readonly Finding[] {
  const sheets = disclosures.map(({ performance }) => performance.map(sheetOf))
  return disclosures.flatMap((later, b) =>
    disclosures.flatMap((earlier, a): readonly Finding[] => {
      if (a === b || !oneBody(earlier.profile.body, later.profile.body)) return []
      const promised = sheets[a]!.filter(({ reading }) => reading.stage === 'targets')
      const reported = sheets[b]!.filter(({ reading }) => reading.stage === 'evaluation')
      return reported.flatMap((report) => {
        const year = report.reading.year ?? later.profile.year
        const alike = promised.filter(
          (one) =>
            year !== null && (one.reading.year ?? earlier.profile.year) === year && sameSubject(one, report),
        )
        const side = { earlier, later, earlierTitle: titles[a]!, laterTitle: titles[b]! }
        return alike.length === 1 ? (compared(alike[0]!, report, side) ?? []) : []
      })
    }),
  )
}

const sameSubject = (a: Sheet, b: Sheet): boolean =>
  a.reading.subject === b.reading.subject &&
  (a.reading.subject === 'whole' || (a.name !== '' && keyOf(a.name) === keyOf(b.name)))

interface Side {
  readonly earlier: Disclosure
  readonly later: Disclosure
  readonly earlierTitle: string
  readonly laterTitle: string
}

interface Change {
  readonly said: string
  readonly printed: string
  readonly expected: string
  readonly source: Source
  readonly lines: readonly WorkingLine[]
}

function compared(promise: Sheet, report: Sheet, side: Side): Finding | null {
  const changes = [...budgetChange(promise, report), ...targetChanges(promise, report)]
  const dropped = droppedOf(promise, report)
  const [first] = changes
  if (first === undefined && dropped.length === 0) return null
  const { id: rule, severity, basis } = performanceRules.promise
  const here = (source: Source): Source => ({ ...source, document: side.later.profile.sha256 })
  const there = (source: Source): Source => ({ ...source, document: side.earlier.profile.sha256 })
  return {
    rule,
    code: first === undefined ? 'promises dropped' : rule,
    severity: first === undefined ? 'note' : severity,
    where: report.said,
    quote: first?.printed ?? report.said,
    printed: first?.printed ?? '',
    expected: first?.expected ?? '',
    details: {
      earlier: side.earlierTitle,
      later: side.laterTitle,
      ...(changes.length > 0
        ? { count: changes.length, list: bullets(changes.slice(0, listed).map(({ said }) => said)) }
        : {}),
      ...(dropped.length > 0 ? { dropped: dropped.slice(0, listed), left: dropped.length } : {}),
    },
    working: changes.flatMap(({ lines }) =>
      lines.map((line, at) => ({
        ...line,
        ...(line.source === undefined ? {} : { source: at === 0 ? there(line.source) : here(line.source) }),
      })),
    ),
    source: here(first?.source ?? report.reading.source),
    witnesses: [],
    repair: null,
    basis,
  }
}

/** 年初预算数 of the self-evaluation is the budget that was published; 全年预算数 may have been adjusted since. */
function budgetChange(promise: Sheet, report: Sheet): readonly Change[] {
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
function targetChanges(promise: Sheet, report: Sheet): readonly Change[] {
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
function droppedOf(promise: Sheet, report: Sheet): readonly string[] {
  const now = named(report)
  const before = named(promise)
  const kept = [...before.keys()].filter((key) => now.has(key))
  if (kept.length * 2 < before.size) return []
  return [...before].filter(([key]) => !now.has(key)).map(([, [one]]) => `“${inner(one!.level3!.text)}”`)
}
