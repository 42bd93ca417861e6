import type { Finding } from '../core/finding.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import type { Outcome } from './outcome.ts'
import { tally } from './outcome.ts'
import { placeSaid, reportWords, titleSaid, type ReportWords } from './words.ts'

/** Ink for a terminal; plain text where there is none. */
export interface Ink {
  readonly strong: (text: string) => string
  readonly soft: (text: string) => string
  readonly severity: (severity: Finding['severity'], text: string) => string
}

export const plainInk: Ink = { strong: (t) => t, soft: (t) => t, severity: (_, t) => t }

const code =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`
export const colourInk: Ink = {
  strong: code(1, 22),
  soft: code(2, 22),
  severity: (severity, text) => code({ error: 31, warning: 33, note: 36 }[severity], 39)(text),
}

const signs = { error: '✕', warning: '?', note: 'i' } as const

/** The report that a shell prints: what the document is, how it came out, each finding with its working. */
export function textReport(outcome: Outcome, language: Language, ink: Ink): string {
  const words = reportWords[language]
  const none = outcome.findings.length === 0
  return [
    ink.strong(headline(outcome, words)) + ink.soft(` · ${words.pages(outcome.pages.length)}`),
    ...overview(outcome, words),
    '',
    ...(none ? (checked(outcome) ? [words.none] : []) : findingLines(outcome.findings, language, ink)),
  ].join('\n')
}

const images = ({ pages }: Outcome): number => pages.filter((page) => page.content === 'image').length
const checked = ({ disclosure }: Outcome): boolean => disclosure.profile.kind !== 'other'

/** What the document is; of a scan without text, that it cannot be told. */
export function headline(outcome: Outcome, words: ReportWords): string {
  const scanned = !checked(outcome) && images(outcome) === outcome.pages.length && outcome.pages.length > 0
  return scanned ? words.images : titleSaid(outcome.disclosure.profile, words)
}

/** How it came out in a few lines; of what is no disclosure, that nothing was checked and what to do. */
export function overview(outcome: Outcome, words: ReportWords): readonly string[] {
  const pictured = images(outcome)
  if (!checked(outcome)) {
    return [pictured > 0 && pictured === outcome.pages.length ? words.imagesAdvice : words.otherAdvice]
  }
  return [
    summaryLine(outcome, words),
    ledgerLine(outcome, words),
    ...(pictured === 0 ? [] : [words.imagePages(pictured)]),
  ]
}

export function summaryLine(outcome: Outcome, words: ReportWords): string {
  const { error, warning, note } = tally(outcome.findings)
  return words.counts(error, warning, note)
}

export function ledgerLine(outcome: Outcome, words: ReportWords): string {
  const became = (verdict: string): number =>
    outcome.obligations.filter((obligation) => obligation.verdict === verdict).length
  return words.ledger(
    outcome.obligations.length - became('not applicable'),
    became('holds'),
    became('holds within rounding'),
    became('broken'),
    became('cannot tell'),
  )
}

export function findingLines(findings: readonly Finding[], language: Language, ink: Ink): string[] {
  const words = reportWords[language]
  const voice = voiceOf(language)
  return findings.flatMap((finding) => {
    const { title, message } = voice.finding(finding)
    const head = `${signs[finding.severity]} ${words.severity[finding.severity]}  ${title}`
    const body = [
      ...message.split('\n'),
      ...finding.working.map((line) =>
        workingLine(line.name, line.value, line.source && placeSaid(line.source, words)),
      ),
      ...(finding.repair === null ? [] : [`${words.repair} ${finding.repair}`]),
      ...(finding.witnesses.length === 0 ? [] : [words.witnesses(finding.witnesses)]),
      ...(finding.basis === null || message.includes(finding.basis.notice)
        ? []
        : [
            `${words.basis} ${finding.basis.notice}${finding.basis.article ? ` ${finding.basis.article}` : ''}`,
          ]),
    ]
    return [ink.severity(finding.severity, head), ...body.map((line) => `    ${line}`), '']
  })
}

function workingLine(name: string, value: string, place: string | undefined): string {
  return `  ${name}  ${value}${place ? `  ${place}` : ''}`
}
