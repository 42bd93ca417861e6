import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import { performanceRules } from '../../forms/performance/rules.ts'
import { sheetOf, subjectOf, type Sheet } from '../performance/sheet.ts'
import { inner } from '../name.ts'
import { bullets } from './finding.ts'
import { oneBody } from './pairs.ts'
import { promisePairs, type PromisePair } from './promise-pairs.ts'
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
      const sameYear = (promise: Sheet, report: Sheet): boolean => {
        const year = report.reading.year ?? later.profile.year
        return year !== null && (promise.reading.year ?? earlier.profile.year) === year
      }
      const side = { earlier, later, earlierTitle: titles[a]!, laterTitle: titles[b]! }
      return promisePairs(promised, reported, sameYear).flatMap((pair) => compared(pair, side) ?? [])
    }),
  )
}

interface Side {
  readonly earlier: Disclosure
  readonly later: Disclosure
  readonly earlierTitle: string
  readonly laterTitle: string
}

function compared({ promise, report, by }: PromisePair, side: Side): Finding | null {
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
      ...(by === 'name'
        ? {}
        : { before: inner(subjectOf(promise.reading)), now: inner(subjectOf(report.reading)), by }),
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
