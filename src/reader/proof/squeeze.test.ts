import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normal } from '../../core/normal.ts'
import type { Table } from '../../core/table.ts'
import { forms, relations } from '../../forms/index.ts'
import type { Line } from '../document.ts'
import { readSqueezedTables } from './squeezed.ts'

const documents = new URL('../../../../shared/documents/truth/', import.meta.url)
const shared = existsSync(documents)

interface TrueTable {
  readonly table: string
  readonly official: boolean
  readonly unit: string | null
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const files = shared ? readdirSync(documents).filter((name) => name.endsWith('.tables.json')) : []
const trueTables = (file: string): TrueTable[] =>
  (JSON.parse(readFileSync(new URL(file, documents), 'utf8')) as TrueTable[]).filter((t) => t.official)

const isLead = (title: string): boolean =>
  /编码|名称|项目$|行次|\/(类|款|项)$/.test(title) && !/项目支出$/.test(title)

/** The rows with their empty cells gone, the way text comes out of a page. `break` sets long labels on two lines. */
function squeeze(table: TrueTable, broken: boolean): string[] {
  const levels = table.columns.map((column) => column.split('/'))
  const header: string[] = []
  const deepest = Math.max(...levels.map((l) => l.length))
  for (let level = 0; level < deepest; level += 1) {
    const words = levels
      .map((l) => l[level] ?? '')
      .filter((word, i, all) => word !== '' && word !== all[i - 1])
    if (words.length > 0) header.push(words.join(' '))
  }
  const rows = table.rows.flatMap((row) => {
    const cells = row.filter((cell) => cell !== '')
    const long = cells.findIndex((cell) => cell.length > 12 && /^[\p{Script=Han}（）]+$/u.test(cell))
    if (!broken || long < 0) return [cells.join(' ')]
    const label = cells[long] ?? ''
    return [
      [...cells.slice(0, long), label.slice(0, 10)].join(' '),
      [label.slice(10), ...cells.slice(long + 1)].join(' '),
    ]
  })
  return [table.table, `单位：${table.unit ?? '万元'}`, ...header, ...rows, '']
}

interface Score {
  right: number
  all: number
  readonly wrong: string[]
  readonly wronglyProven: string[]
}

function score(truth: TrueTable, read: Table | undefined, into: Score): void {
  const columns = truth.columns.flatMap((title, i) => (isLead(title) ? [] : [i]))
  const own = read?.columns.flatMap((title, i) => (isLead(title) ? [] : [i])) ?? []
  const name = (row: readonly string[]): string =>
    normal(row.filter((_, i) => isLead(truth.columns[i] ?? '')).join('')).replace(/^合计$/, '')
  truth.rows.forEach((row, r) => {
    const expected = columns.map((c) => row[c] ?? '')
    const found = read?.rows[r]
    expected.forEach((text, i) => {
      if (text === '') return
      into.all += 1
      const cell = found?.[own[i] ?? -1]
      if (cell?.text === text) into.right += 1
      else {
        into.wrong.push(
          `${truth.table} ${name(row)}: ${text} in ${truth.columns[columns[i] ?? 0] ?? ''}, read ${cell?.text ?? 'nothing'}`,
        )
      }
    })
    own.forEach((c, i) => {
      const cell = found?.[c]
      if (cell?.how === 'proven' && cell.text !== '' && cell.text !== (expected[i] ?? ''))
        into.wronglyProven.push(`${truth.table} ${name(row)}: ${cell.text} in ${read?.columns[c] ?? ''}`)
    })
  })
}

describe.skipIf(!shared)('tables with their empty cells taken out', () => {
  it.each([false, true])('come back cell for cell (long labels broken: %s)', (broken) => {
    const total: Score = { right: 0, all: 0, wrong: [], wronglyProven: [] }
    for (const file of files) {
      const truth = trueTables(file)
      const lines = truth
        .flatMap((table) => squeeze(table, broken))
        .map((text, i): Line => ({ kind: 'line', text, source: { line: i + 1 } }))
      const read = readSqueezedTables(lines, { forms, relations })
      for (const table of truth)
        score(
          table,
          read.tables.find((t) => t.title === table.table),
          total,
        )
    }
    expect(total.wronglyProven).toEqual([])
    expect(total.right / total.all, total.wrong.slice(0, 60).join('\n')).toBeGreaterThanOrEqual(0.99)
  })
})
