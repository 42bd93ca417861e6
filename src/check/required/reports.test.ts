import { expect, it } from 'vitest'
import type { Disclosure } from '../../core/disclosure.ts'
import type { ReportReading, ReportTopic } from '../../core/report.ts'
import { reportLayouts } from '../../forms/performance/report.ts'
import { workReports } from './reports.ts'

const [layout] = reportLayouts
const report = (without: readonly ReportTopic[], told: readonly ReportTopic[] = []): ReportReading => ({
  layout: layout!.id,
  title: '某项目绩效自评报告',
  subject: 'project',
  year: 2024,
  chapters: layout!.chapters
    .filter(({ topic }) => !without.includes(topic))
    .map(({ topic, title }) => ({ topic, heading: title, source: { page: 1 } })),
  told,
  figures: {},
  source: { page: 1 },
})
const work = (...reports: readonly ReportReading[]) => workReports({ reports } as unknown as Disclosure)
const verdicts = (...reports: readonly ReportReading[]) =>
  Object.fromEntries(work(...reports).obligations.map(({ id, verdict }) => [id, verdict]))

it('没有报告，什么也不问', () => {
  expect(work()).toEqual({ obligations: [], findings: [] })
})

it('各章都有，全部做到', () => {
  expect(new Set(Object.values(verdicts(report([]))))).toEqual(new Set(['holds']))
  expect(work(report([])).findings).toEqual([])
})

it('缺一章的完整报告，只作提示，从不是错误；正文说到了就不缺', () => {
  const { findings } = work(report(['applied']))
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['report/must/applied', 'note']])
  expect(verdicts(report(['applied'], ['applied']))['report/must/applied']).toBe('holds')
})

it('读到的章不多，缺的只说无法判断', () => {
  const few = report(['applied', 'organisation', 'analysis', 'basics', 'evidence', 'other', 'met', 'unmet'])
  expect(work(few).findings).toEqual([])
  expect(verdicts(few)['report/must/applied']).toBe('cannot tell')
})
