import { writeXlsx } from 'hucre/xlsx'
import type { Finding } from '../core/finding.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import { plain, strong } from './cell-styles.ts'
import type { Outcome } from './outcome.ts'
import { obligationTitle } from './titles.ts'
import { placeSaid, reportWords, titleSaid, type ReportWords } from './words.ts'

/** One document's part of the reviewer's list. */
export interface Listed {
  readonly name: string
  readonly outcome: Pick<Outcome, 'findings' | 'obligations'> & {
    readonly disclosure: Pick<Outcome['disclosure'], 'profile'>
  }
}

/** A column of a list: its heading, its width in characters, and whether it is printed on paper. */
interface Column<Row> {
  readonly head: string
  readonly width: number
  readonly cell: (row: Row, at: number) => string
  /** Only on the screen: on paper it would make the rest too small to read. */
  readonly aside?: true
}

interface FindingRow {
  readonly file: string
  readonly body: string
  readonly finding: Finding
}

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
    outcome.findings.map((finding): FindingRow => ({
      file: fileName(name),
      body: titleSaid(outcome.disclosure.profile, words),
      finding,
    })),
  )
  const between = together.map((finding): FindingRow => ({ file: words.together, body: '', finding }))
  const ledger = documents.flatMap(({ name, outcome }) =>
    outcome.obligations.map((obligation) => ({ file: fileName(name), obligation })),
  )
  const file = { head: words.table.file, width: 24, cell: (row: { readonly file: string }) => row.file }
  const [only] = documents
  const title = many || only === undefined ? '' : titleSaid(only.outcome.disclosure.profile, words)
  return writeXlsx({
    sheets: [
      sheetOf(
        words.findings,
        title,
        [...(many ? [file] : []), ...findingColumns(words, language)],
        [...rows, ...between],
      ),
      sheetOf(words.obligations, title, [...(many ? [file] : []), ...ledgerColumns(words, language)], ledger),
    ],
  })
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

function findingColumns(words: ReportWords, language: Language): readonly Column<FindingRow>[] {
  const heads = words.columns
  const voice = voiceOf(language)
  const basis = ({ finding }: FindingRow): string =>
    finding.basis ? [finding.basis.notice, finding.basis.article ?? ''].join(' ').trim() : ''
  /** The message has the authority as its last line, which has its own column here. */
  const message = (row: FindingRow): string => {
    const lines = voice.finding(row.finding).message.split('\n')
    return (basis(row) === '' ? lines : lines.slice(0, -1)).join('\n')
  }
  const working = ({ finding }: FindingRow): string =>
    finding.working
      .map((line) =>
        [line.name, line.value, line.source ? placeSaid(line.source, words) : ''].join('  ').trim(),
      )
      .join('\n')
  const rules = ({ finding }: FindingRow): string =>
    [finding.rule, ...finding.witnesses].map((rule) => obligationTitle(rule, language)).join('\n')
  return [
    { head: heads.number, width: 6, cell: (_, at) => String(at + 1) },
    { head: heads.severity, width: 9, cell: ({ finding }) => words.severity[finding.severity] },
    { head: heads.place, width: 10, cell: ({ finding }) => placeSaid(finding.source, words) },
    { head: heads.finding, width: 34, cell: ({ finding }) => voice.finding(finding).title },
    { head: heads.message, width: 54, cell: message },
    { head: heads.printed, width: 15, cell: ({ finding }) => finding.printed },
    { head: heads.expected, width: 15, cell: ({ finding }) => finding.repair ?? finding.expected },
    { head: heads.basis, width: 20, cell: basis },
    { head: heads.rectified, width: 18, cell: () => '' },
    { head: heads.working, width: 64, cell: working, aside: true },
    { head: heads.quote, width: 48, cell: ({ finding }) => finding.quote, aside: true },
    { head: heads.where, width: 32, cell: ({ finding }) => finding.where, aside: true },
    { head: heads.body, width: 28, cell: ({ body }) => body, aside: true },
    { head: heads.rule, width: 48, cell: rules, aside: true },
    { head: heads.id, width: 28, cell: ({ finding }) => finding.rule, aside: true },
  ]
}

type LedgerRow = { readonly file: string; readonly obligation: Outcome['obligations'][number] }

function ledgerColumns(words: ReportWords, language: Language): readonly Column<LedgerRow>[] {
  const voice = voiceOf(language)
  const [item = '', result = '', why = '', id = ''] = words.obligationColumns
  return [
    { head: item, width: 66, cell: ({ obligation }) => obligationTitle(obligation.id, language) },
    { head: result, width: 14, cell: ({ obligation }) => words.verdict[obligation.verdict] },
    { head: why, width: 66, cell: ({ obligation }) => voice.obligation(obligation) },
    { head: id, width: 36, cell: ({ obligation }) => obligation.id, aside: true },
  ]
}

/** A list with its heading frozen, filtered, and repeated on every printed page; as wide as the page. */
function sheetOf<Row>(name: string, title: string, columns: readonly Column<Row>[], rows: readonly Row[]) {
  const texts = [
    columns.map((column) => column.head),
    ...rows.map((row, at) => columns.map((column) => text(column.cell(row, at)))),
  ]
  const cells = new Map(
    texts.flatMap((row, at) =>
      row.map((value, column) => {
        const style = at === 0 ? strong : plain
        return [`${at},${column}`, { value, type: 'string', style } as const] as const
      }),
    ),
  )
  const printed = letter(columns.filter((column) => column.aside !== true).length)
  return {
    name,
    rows: texts,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map(texts.map((row, at) => [at, { height: heightOf(row, columns) }])),
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letter(columns.length)}${texts.length}` },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${printed}$${texts.length}`,
      printTitlesRow: '$1:$1',
    } as const,
    headerFooter: { oddHeader: `&L${title.replaceAll('&', '&&')}&R${name}`, oddFooter: '&C&P / &N' },
  }
}

/** Points a line takes, and the most a row may have. */
const leading = 15
const tallest = 400
/** What is only on the screen may be cut short: a whole working would push the next finding out of sight. */
const asideLines = 8

/** High enough for every printed cell with its text wrapped: not every program works that out when it opens a file. */
function heightOf<Row>(row: readonly string[], columns: readonly Column<Row>[]): number {
  const lines = row.map((value, at) => {
    const { width = 10, aside } = columns[at] ?? {}
    const needed = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 1.5))), 0)
    return aside === true ? Math.min(needed, asideLines) : needed
  })
  return Math.min(tallest, Math.max(1, ...lines) * leading + 3)
}

/** In widths of a digit; a Chinese character takes a little more than two. */
function widthOf(line: string): number {
  let width = 0
  for (const c of line) width += c > '\u2e7f' || c === '“' || c === '”' || c === '…' ? 2.15 : 1
  return width
}

/** What a cell of a workbook can hold at most; the rest is cut with a mark. */
const most = 32_000
const text = (value: string): string => (value.length > most ? `${value.slice(0, most)}…` : value)

const letter = (n: number): string => String.fromCharCode(64 + n)
