import { writeXlsx } from 'hucre/xlsx'
import type { Finding } from '../core/finding.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import type { Outcome } from './outcome.ts'
import { obligationTitle } from './titles.ts'
import { placeSaid, reportWords, titleSaid } from './words.ts'

/** One document's part of the reviewer's list. */
export interface Listed {
  readonly name: string
  readonly outcome: Pick<Outcome, 'findings' | 'obligations'> & {
    readonly disclosure: Pick<Outcome['disclosure'], 'profile'>
  }
}

const widths = [6, 8, 8, 28, 48, 16, 16, 40, 48, 24, 28, 20]

/**
 * The findings as the reviewer's list: one row a finding, an empty column for what was done about it, and the ledger of
 * obligations beside it. Every cell is text, so a formula in a document stays words.
 */
export async function findingsWorkbook(
  documents: readonly Listed[],
  together: readonly Finding[],
  language: Language,
): Promise<Uint8Array> {
  const words = reportWords[language]
  const many = documents.length > 1
  const rows = documents.flatMap(({ name, outcome }) =>
    outcome.findings.map((finding) => ({
      file: name,
      body: titleSaid(outcome.disclosure.profile, words),
      finding,
    })),
  )
  const all = [...rows, ...together.map((finding) => ({ file: words.together, body: '', finding }))]
  const head = many ? [words.table.file, words.table.body, ...words.columns] : [...words.columns]
  const sheet = [head, ...all.map((row, at) => findingRow(row, at, many, language))]
  const ledger = documents.flatMap(({ name, outcome }) =>
    outcome.obligations.map((obligation) => {
      const voice = voiceOf(language)
      const row = [
        obligationTitle(obligation.id, language),
        words.verdict[obligation.verdict],
        voice.obligation(obligation),
        obligation.id,
      ]
      return many ? [name, ...row] : row
    }),
  )
  const ledgerHead = many ? [words.table.file, ...words.obligationColumns] : [...words.obligationColumns]
  return writeXlsx({
    sheets: [
      sheetOf(words.findings, sheet, many ? [30, 28, ...widths] : widths),
      sheetOf(words.obligations, [ledgerHead, ...ledger], many ? [30, 40, 14, 64, 32] : [40, 14, 64, 32]),
    ],
  })
}

function findingRow(
  row: { readonly file: string; readonly body: string; readonly finding: Finding },
  at: number,
  many: boolean,
  language: Language,
): string[] {
  const words = reportWords[language]
  const { finding } = row
  const { title, message } = voiceOf(language).finding(finding)
  const working = finding.working.map((line) =>
    [line.name, line.value, line.source ? placeSaid(line.source, words) : ''].join('  ').trim(),
  )
  const cells = [
    String(at + 1),
    words.severity[finding.severity],
    placeSaid(finding.source, words),
    finding.where,
    `${title}\n${message}`,
    finding.printed,
    finding.repair ?? finding.expected,
    finding.quote,
    working.join('\n'),
    finding.rule,
    finding.basis ? [finding.basis.notice, finding.basis.article ?? ''].join(' ').trim() : '',
    '',
  ]
  return many ? [row.file, row.body, ...cells] : cells
}

function sheetOf(name: string, rows: readonly (readonly string[])[], wide: readonly number[]) {
  const bold = { font: { bold: true }, alignment: { wrapText: true, vertical: 'center' } } as const
  const cells = new Map(
    rows[0]!.map((value, at) => [`0,${at}`, { value, type: 'string', style: bold } as const]),
  )
  return {
    name,
    rows: rows.map((row) => [...row]),
    columns: wide.map((width) => ({
      width,
      style: { alignment: { wrapText: true, vertical: 'top' } } as const,
    })),
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letter(rows[0]!.length)}${rows.length}` },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true } as const,
  }
}

const letter = (n: number): string => String.fromCharCode(64 + n)
