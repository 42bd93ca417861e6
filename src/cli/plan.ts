import { extname } from 'node:path'
import { planJson } from '../core/plan-contract.ts'
import { sourceNotes } from '../core/say-ledger.ts'
import { sayPlanProblem, scoringNotes } from '../core/say-plan.ts'
import type { PlanReading, ScoredPlan } from '../core/plan.ts'
import type { PerformanceForm } from '../core/performance-form.ts'
import type { WrittenReport } from '../core/report.ts'
import { voiceOf } from '../core/voice.ts'
import { performanceForms } from '../forms/performance/index.ts'
import { schemes } from '../forms/performance/schemes/index.ts'
import { schemeNamed } from '../forms/performance/schemes/named.ts'
import type { ScoringScheme } from '../core/scoring.ts'
import { readPlan, settingsSheet } from '../reader/plan/read.ts'
import { sheetsOf } from '../reader/plan/sheet.ts'
import { feedPlan } from '../scoring/plan/feed.ts'
import { scorePlan } from '../scoring/plan/score.ts'
import type { Format, Request } from './arguments.ts'
import { ledgersOf } from './ledgers.ts'
import { saveReport } from './report.ts'
import { written } from './save.ts'
import { forTerminal, jsonForTerminal, nameOnLine } from './terminal.ts'
import { cliWords } from './words.ts'

const host = { now: () => performance.now() }

/** Whether a workbook is a filled-in template of ours. */
export function isPlan(bytes: Uint8Array): boolean {
  const sheets = sheetsOf(bytes, host)
  return sheets.ok && sheets.value.some(({ name }) => name === settingsSheet)
}

/** Reads a plan, says everything that is wrong with it at once, scores it and writes the form. */
export async function scorePlanFile(
  request: Request,
  path: string,
  name: string,
  bytes: Uint8Array,
): Promise<number> {
  const { language } = request
  const read = readPlan(bytes, host, request.form === null ? {} : { form: request.form })
  if (!read.ok) {
    const { title, message } = voiceOf(language).problem(read.reason.code, read.reason.details)
    const other = read.reason.code === 'not a document'
    console.error(forTerminal(other ? cliWords[language].plan.other : `${title}：${message}`))
    return 2
  }
  const ledgers = await ledgersOf(request, read.value, path)
  const { reading: fedReading, fed } = feedPlan(read.value, ledgers.sources)
  const reading = { ...fedReading, problems: [...fedReading.problems, ...ledgers.problems] }
  const form = performanceForms.find(({ id }) => id === reading.form)
  const chosen = schemeOf(request, reading, form)
  const scored =
    form === undefined ? unscored(reading) : withScheme(scorePlan(form, reading, chosen.scheme, fed), chosen)
  const errors = scored.problems.filter(({ severity }) => severity === 'error').length
  const report =
    request.report && form !== undefined && errors === 0
      ? (await import('../writer/report/write.ts')).writeReport(form, scored)
      : null
  say(request, reading, scored, form, report)
  let saved = true
  for (const { format, path: out } of outputsOf(request, name)) {
    // What was read is given back even where no form can be made of it.
    if (errors > 0 && format !== 'json') continue
    saved =
      (await written(request, out, await contents(format, form, reading, scored, report, language))) && saved
  }
  if (request.report && errors === 0) saved = (await saveReport(request, name, report)) && saved
  return errors > 0 || !saved ? 2 : 0
}

interface Chosen {
  readonly scheme: ScoringScheme | null
  /** A scheme that was named and is not known, and where. */
  readonly unknown: { readonly text: string; readonly at: string } | null
}

/** The scheme of the command line, else of the plan, else of the form. */
function schemeOf(request: Request, reading: PlanReading, form: PerformanceForm | undefined): Chosen {
  const named = request.scheme ?? reading.scheme
  if (named !== null && named !== '') {
    const scheme = schemeNamed(named, form?.subject ?? null)
    if (scheme !== null) return { scheme, unknown: null }
    const at = request.scheme === null ? (reading.places.get('scheme') ?? '') : '--scheme'
    return { scheme: null, unknown: { text: named, at } }
  }
  return { scheme: form?.scheme === undefined ? null : schemeNamed(form.scheme, form.subject), unknown: null }
}

function withScheme(scored: ScoredPlan, { unknown }: Chosen): ScoredPlan {
  if (unknown === null) return scored
  const details = { text: unknown.text, known: schemes.map(({ id }) => id) }
  const problem = { code: 'scheme unknown', severity: 'error', at: unknown.at, details } as const
  return { ...scored, problems: [problem, ...scored.problems] }
}

const unscored = ({ filled, problems }: PlanReading): ScoredPlan => ({
  scheme: null,
  fed: [],
  filled,
  scores: [],
  total: null,
  grade: null,
  problems,
})

function say(
  request: Request,
  reading: PlanReading,
  scored: ScoredPlan,
  form: PerformanceForm | undefined,
  report: WrittenReport | null,
): void {
  const { language } = request
  const words = cliWords[language].plan
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (severity) => scored.problems.filter((problem) => problem.severity === severity).length,
  ) as [number, number]
  const complaints = scored.problems.map(
    (problem) => `${problem.severity === 'error' ? '✕' : '?'} ${sayPlanProblem(problem, language)}`,
  )
  if (complaints.length > 0)
    console.error(forTerminal([...complaints, words.problems(errors, warnings)].join('\n')))
  if (request.json) {
    console.log(jsonForTerminal(JSON.stringify(planJson(reading, scored, language, report), null, 2)))
    return
  }
  if (reading.unread.length > 0) console.error(words.unread(reading.unread.length))
  if (form === undefined || errors > 0) return
  const lines =
    scored.scores.length > 0
      ? scoringNotes(scored, language)
      : form.stage === 'evaluation' && scored.scheme === null
        ? [words.noScheme]
        : [words.notScored]
  console.log(forTerminal([`《${form.title}》`, ...lines].join('\n')))
}

/** Every file that was asked for. */
function outputsOf(
  request: Request,
  name: string,
): readonly { readonly format: FormFormat; readonly path: string }[] {
  const formats = formatsOf(request)
  return [
    ...formats.map((format) => ({ format, path: pathOf(request, name, format, formats.length) })),
    ...(request.html === null ? [] : [{ format: 'html' as const, path: request.html }]),
    ...(request.xlsx === null ? [] : [{ format: 'xlsx' as const, path: request.xlsx }]),
  ]
}

type FormFormat = Exclude<Format, 'yaml'>

/** As asked, else by the name of the output. */
function formatsOf({ formats, out }: Request): readonly FormFormat[] {
  const asked = formats.filter((format): format is FormFormat => format !== 'yaml')
  if (asked.length > 0) return asked
  if (out === null) return []
  const named = extname(out).slice(1).toLowerCase()
  return [named === 'xlsx' || named === 'html' || named === 'json' ? named : 'docx']
}

function pathOf(request: Request, name: string, format: Format, of: number): string {
  const { out } = request
  if (out === null) return `${nameOnLine(name)}-${cliWords[request.language].plan.suffix}.${format}`
  const own = extname(out).slice(1).toLowerCase()
  if (own === format) return out
  const known = ['docx', 'xlsx', 'html', 'json'].includes(own)
  return of === 1 && own !== '' && !known ? out : `${known ? out.slice(0, -own.length - 1) : out}.${format}`
}

async function contents(
  format: FormFormat,
  form: PerformanceForm | undefined,
  reading: PlanReading,
  scored: ScoredPlan,
  report: WrittenReport | null,
  language: Request['language'],
): Promise<string | Uint8Array> {
  if (format === 'json' || form === undefined)
    return `${JSON.stringify(planJson(reading, scored, language, report), null, 2)}\n`
  // The form is Chinese whatever language the command speaks.
  const notes = [...scoringNotes(scored, 'zh-CN'), ...sourceNotes(scored.fed, 'zh-CN')]
  const filled = { ...scored.filled, notes }
  switch (format) {
    case 'docx':
      return (await import('../writer/performance/docx.ts')).docxForm(form, filled)
    case 'xlsx':
      return (await import('../writer/performance/xlsx.ts')).xlsxForm(form, filled, scored.fed)
    case 'html':
      return (await import('../writer/performance/html.ts')).htmlForm(form, filled)
  }
}
