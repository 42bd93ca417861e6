import type { Finding } from '../core/finding.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import type { Outcome } from './outcome.ts'
import { tally } from './outcome.ts'
import { obligationTitle } from './titles.ts'
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

/** More lines of working than this are counted: a terminal is no place for a whole table. */
const most: Readonly<Record<Finding['severity'], number>> = { error: 12, warning: 12, note: 4 }

export function findingLines(findings: readonly Finding[], language: Language, ink: Ink): string[] {
  const words = reportWords[language]
  const voice = voiceOf(language)
  return findings.flatMap((finding) => {
    const { title, message } = voice.finding(finding)
    const place = placeSaid(finding.source, words)
    const said = [title, message, ...finding.working.map((line) => line.value)].join('\n')
    const working = finding.working
      .slice(0, most[finding.severity])
      .map((line) => workingLine(line.name, line.value, line.source && placeSaid(line.source, words)))
    const left = finding.working.length - working.length
    const named = finding.witnesses.map((rule) => shortened(obligationTitle(rule, language), 60))
    const body = [
      ...message.split('\n'),
      ...working,
      ...(left > 0 ? [`  ${words.more(left)}`] : []),
      ...(said.includes(finding.quote) ? [] : [words.quoted(inner(shortened(finding.quote, 120)))]),
      ...(finding.repair === null || said.includes(finding.repair)
        ? []
        : [`${words.repair} ${finding.repair}`]),
      ...(named.length === 0 ? [] : [words.witnesses(named)]),
    ]
    const head = `${signs[finding.severity]} ${words.severity[finding.severity]}  ${title}`
    const line = ink.severity(finding.severity, head) + (place === '' ? '' : ink.soft(`  ${place}`))
    return [line, ...body.map((text) => `    ${text}`), '']
  })
}

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text

/** Quotation marks within a quotation. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’')

function workingLine(name: string, value: string, place: string | undefined): string {
  return `  ${name}  ${value}${place ? `  ${place}` : ''}`
}
