import { writeXlsx, type Cell } from 'hucre/xlsx'
import type { Language } from '../../core/voice.ts'
import { plain, strong } from '../cell-styles.ts'
import { placeSaid, reportWords } from '../words.ts'
import { verdictSaid, type ScoredForm } from './rows.ts'
import { headingOf } from './text.ts'
import { scoreWords } from './words.ts'

/** One document's scored forms, by its name. */
export interface ScoredDocument {
  readonly name: string
  readonly forms: readonly ScoredForm[]
}

const accused = { ...plain, font: { color: { rgb: 'B42318' } } } as const

/** What a cell of a workbook can hold at most. */
const most = 32_000
const widths = [34, 10, 34, 18, 18, 9, 10, 12, 13, 62] as const

/** Every score of every form as a list, one row each. Every cell is text, so a formula in a document stays words. */
export async function scoresWorkbook(
  documents: readonly ScoredDocument[],
  language: Language,
): Promise<Uint8Array> {
  const words = scoreWords[language]
  const heads = [words.form, words.place, ...words.columns, words.working]
  const many = documents.length > 1
  const rows = documents.flatMap(({ name, forms }) =>
    forms.flatMap((form) =>
      form.rows.map((row) => ({
        wrong: row.verdict === 'above what the rule permits',
        cells: [
          (many ? `${name.split(/[\\/]/).at(-1) ?? name} ` : '') + headingOf(form, words),
          placeSaid(row.source, reportWords[language]),
          row.name,
          row.target,
          row.actual,
          row.weight,
          row.printed,
          row.recomputed,
          verdictSaid(row, language),
          row.working,
        ],
      })),
    ),
  )
  const texts = [
    heads,
    ...rows.map(({ cells }) => cells.map((text) => (text.length > most ? `${text.slice(0, most)}…` : text))),
  ]
  const cells = new Map<string, Partial<Cell>>(
    texts.flatMap((row, at) =>
      row.map((value, column) => {
        const style = at === 0 ? strong : rows[at - 1]!.wrong && column >= 6 && column <= 8 ? accused : plain
        return [`${at},${column}`, { value, type: 'string', style }] as const
      }),
    ),
  )
  return writeXlsx({
    sheets: [
      {
        name: words.sheet,
        rows: texts,
        columns: widths.map((width) => ({ width })),
        rowDefs: new Map(texts.map((row, at) => [at, { height: heightOf(row) }])),
        cells,
        freezePane: { rows: 1, columns: 0 },
        autoFilter: { range: `A1:J${texts.length}` },
        pageSetup: {
          orientation: 'landscape',
          paperSize: 'a4',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
        },
        headerFooter: { oddFooter: '&C&P / &N' },
      },
    ],
  })
}

/** High enough for every cell with its text wrapped. */
function heightOf(row: readonly string[]): number {
  const lines = row.map((text, at) => {
    let width = 0
    for (const c of text) width += c > '\u2e7f' ? 2.15 : 1
    return Math.max(1, Math.ceil(width / (widths[at]! - 1.5)))
  })
  return Math.min(400, Math.max(...lines) * 15 + 3)
}
