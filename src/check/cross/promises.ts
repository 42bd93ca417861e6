import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import { performanceRules } from '../../forms/performance/rules.ts'
import { sheetOf, type Sheet } from '../performance/sheet.ts'
import { keyOf } from '../performance/told-projects.ts'
import { bullets } from './finding.ts'
import { oneBody } from './pairs.ts'
import { budgetChange, droppedOf, targetChanges } from './promise-changes.ts'

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
