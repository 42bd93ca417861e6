import type { Disclosure } from '../../core/disclosure.ts'
import type { Finding, Obligation } from '../../core/finding.ts'
import type { ReportReading } from '../../core/report.ts'
import { reportLayouts, reportRequirements } from '../../forms/performance/report.ts'
import type { Required } from './work.ts'

/** Chapters that show a report to have been read as a whole; below that a missing one may be a heading not recognised. */
const surelyWhole = 10

/** What every 绩效自评报告 of a document has of what its layout asks. A chapter not found is asked about and no more. */
export function workReports({ reports = [] }: Disclosure): Required {
  const obligations: Obligation[] = []
  const findings: Finding[] = []
  for (const { id, topic, title } of reportRequirements) {
    const bound = reports.filter((report) => chapterOf(report, topic))
    if (bound.length === 0) continue
    const lacking = bound.filter((report) => !has(report, topic))
    const missing = lacking.filter((report) => report.chapters.length >= surelyWhole)
    const verdict = missing.length > 0 ? 'broken' : lacking.length > 0 ? 'cannot tell' : 'holds'
    const why = { broken: 'required missing', 'cannot tell': 'required unread', holds: 'required found' }[
      verdict
    ]
    const details = { 'matter.zh': title.zh, 'matter.en': title.en }
    obligations.push({ id, verdict, why, details, counts: { [verdict]: 1 } })
    findings.push(...missing.map((report) => omission(report, id, details)))
  }
  return { obligations, findings }
}

const layoutOf = (report: ReportReading) => reportLayouts.find(({ id }) => id === report.layout)

const chapterOf = (report: ReportReading, topic: string): boolean =>
  layoutOf(report)?.chapters.some((it) => it.topic === topic && it.required) === true

const has = (report: ReportReading, topic: string): boolean =>
  report.chapters.some((it) => it.topic === topic) || report.told.some((it) => it === topic)

function omission(report: ReportReading, rule: string, details: Finding['details']): Finding {
  return {
    rule,
    code: 'required missing',
    severity: 'note',
    where: report.title,
    quote: '',
    printed: '',
    expected: '',
    details,
    working: [],
    source: report.source,
    witnesses: [],
    repair: null,
    basis: layoutOf(report)?.basis ?? null,
  }
}
