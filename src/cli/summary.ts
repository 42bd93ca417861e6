import type { Language } from '../core/voice.ts'
import { reportWords } from '../report/words.ts'
import type { Done } from './job.ts'
import { nameOnLine } from './terminal.ts'
import { cliWords } from './words.ts'

/** The table that ends a folder: one line a file, and the sum of all. */
export function summaryTable(done: readonly Done[], language: Language): string {
  const words = reportWords[language]
  const rows = done.map(({ path, answer }) => {
    if (answer.kind !== 'told') return [nameOnLine(path), '', '', '', words.unreadable]
    const { profile } = answer
    const { error, warning, note } = answer.tally
    const kind =
      profile.scope === 'unit'
        ? (words.unitKind[profile.kind] ?? words.kind[profile.kind])
        : words.kind[profile.kind]
    return [
      nameOnLine(path),
      nameOnLine(profile.body ?? ''),
      profile.year?.toString() ?? '',
      kind,
      `${error} ${warning} ${note}`,
    ]
  })
  const { file, body, year, kind, result } = words.table
  const lines = columns([[file, body, year, kind, result], ...rows])
  const broken = done.filter(({ answer }) => answer.kind === 'told' && answer.tally.error > 0).length
  const unread = done.filter(({ answer }) => answer.kind !== 'told').length
  const last = cliWords[language].summary(done.length, done.length - broken - unread, broken, unread)
  return [...lines, '', last].join('\n')
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const wide = rows[0]!.map((_, at) => rows.reduce((most, row) => Math.max(most, widthOf(row[at]!)), 0))
  return rows.map((row) =>
    row
      .map((text, at) => text + ' '.repeat(wide[at]! - widthOf(text)))
      .join('  ')
      .trimEnd(),
  )
}

/** Cells on a terminal: a Chinese character takes two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, c) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(c)
        ? 2
        : 1),
    0,
  )
