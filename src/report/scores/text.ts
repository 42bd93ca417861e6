import type { Finding } from '../../core/finding.ts'
import type { Language } from '../../core/voice.ts'
import { findingLines, type Ink } from '../text.ts'
import { placeSaid, reportWords } from '../words.ts'
import { differs, verdictSaid, type ScoredForm, type ScoreRow } from './rows.ts'
import { scoreWords, type ScoreWords } from './words.ts'

/** Widths of the columns on a terminal, in digits. */
const widths = [30, 14, 14, 8, 9, 11, 14] as const

/** The scores of a document for a terminal: each form as a table, the working under every line that differs, then the findings. */
export function scoresText(
  forms: readonly ScoredForm[],
  findings: readonly Finding[],
  language: Language,
  ink: Ink,
): string {
  const words = scoreWords[language]
  return [
    ...(forms.length === 0 ? [words.none] : []),
    ...forms.flatMap((form) => [...formLines(form, language, ink), '']),
    ...(findings.length === 0 ? [] : [ink.strong(words.problems), ...findingLines(findings, language, ink)]),
  ]
    .join('\n')
    .trimEnd()
}

export function headingOf(form: ScoredForm, words: ScoreWords): string {
  const year = form.year === null ? '' : words.year(form.year)
  return [`《${form.title}》`, year, form.about].filter((part) => part !== '').join(' ')
}

export function schemeLine({ scheme }: ScoredForm, words: ScoreWords): string {
  if (scheme === null) return words.noScheme
  const how = words.how[scheme.how as keyof ScoreWords['how']]
  return `${words.scheme}: ${scheme.name} (${how}${words.separator}${words.basis} ${scheme.basis})`.replace(
    /^(计分办法): (.*) \((.*)\)$/,
    '$1：$2（$3）',
  )
}

export function countsLine({ rows }: ScoredForm, words: ScoreWords): string {
  const of = (...verdicts: readonly string[]): number =>
    rows.filter(({ verdict }) => verdicts.includes(verdict)).length
  return words.counts(
    of('above what the rule permits'),
    of('below'),
    of('cannot tell'),
    of('holds', 'holds within rounding'),
  )
}

function formLines(form: ScoredForm, language: Language, ink: Ink): readonly string[] {
  const words = scoreWords[language]
  const place = placeSaid(form.source, reportWords[language])
  const head = ink.strong(headingOf(form, words)) + (place === '' ? '' : ink.soft(` · ${place}`))
  if (form.rows.length === 0) return [head, ink.soft(`  ${words.unscored}`)]
  return [
    head,
    ink.soft(`  ${schemeLine(form, words)}`),
    ink.soft(line([...words.columns])),
    ...form.rows.flatMap((row) => rowLines(row, language, ink)),
    `  ${countsLine(form, words)}`,
  ]
}

function rowLines(row: ScoreRow, language: Language, ink: Ink): readonly string[] {
  const said = verdictSaid(row, language)
  const text = line([row.name, row.target, row.actual, row.weight, row.printed, row.recomputed, said])
  const first =
    row.verdict === 'above what the rule permits'
      ? ink.severity('error', text)
      : row.verdict === 'below'
        ? ink.severity('warning', text)
        : text
  return differs(row) && row.working !== '' ? [first, ink.soft(`      ${row.working}`)] : [first]
}

const line = (cells: readonly string[]): string =>
  `  ${cells.map((text, at) => padded(text, widths[at]!, at >= 3 && at <= 5)).join('  ')}`.trimEnd()

/** Cut to its column with a mark, or filled up to it; figures stand to the right. */
function padded(text: string, width: number, right: boolean): string {
  const flat = text.replace(/\s+/g, ' ')
  let cut = ''
  let used = 0
  for (const c of flat) {
    const own = c > '\u2e7f' ? 2 : 1
    if (used + own > width - (flat.length > cut.length + 1 ? 1 : 0) && cut.length < flat.length - 1) {
      if (used + own > width - 1) {
        cut += '…'
        used += 1
        break
      }
    }
    if (used + own > width) break
    cut += c
    used += own
  }
  const gap = ' '.repeat(Math.max(0, width - used))
  return right ? gap + cut : cut + gap
}
