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

type Style = 'a line a row' | 'long labels on two lines' | 'a line a cell'

/** The rows with their empty cells gone, the ways text comes out of a page. */
function squeeze(table: TrueTable, style: Style): string[] {
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
    if (style === 'a line a cell') return cells
    if (style === 'a line a row' || long < 0) return [cells.join(' ')]
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

/** The amounts after each code or label, block by block and half by half, with the names of all columns. */
function items(columns: readonly string[], rows: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  rows.forEach((row, r) => {
    let name = ''
    let amounts: number[] = []
    const close = (): void => {
      if (amounts.length > 0) found.set(`${name}${found.has(name) ? `#${String(r)}` : ''}`, amounts)
    }
    columns.forEach((title, c) => {
      if (isLead(title)) {
        if (amounts.length > 0) {
          close()
          name = ''
          amounts = []
        }
        const text = normal(row[c] ?? '')
        if (text !== '' && !/行次/.test(title)) name += text.padStart(/\/(款|项)$/.test(title) ? 2 : 0, '0')
      } else amounts.push(r * 1_000 + c)
    })
    close()
  })
  return found
}

function score(truth: TrueTable, read: Table | undefined, into: Score): void {
  const cells = read?.rows ?? []
  const expected = items(truth.columns, truth.rows)
  const found = items(
    read?.columns ?? [],
    cells.map((row) => row.map((cell) => cell.text)),
  )
  for (const [name, places] of expected) {
    const own = found.get(name) ?? []
    places.forEach((place, i) => {
      const text = truth.rows[Math.floor(place / 1_000)]?.[place % 1_000] ?? ''
      const at = own[i] ?? -1
      const cell = cells[Math.floor(at / 1_000)]?.[at % 1_000]
      if (text !== '') into.all += 1
      if (text !== '' && cell?.text === text) into.right += 1
      else if (text !== '')
        into.wrong.push(`${truth.table} ${name}: ${text}, read ${cell?.text ?? 'nothing'}`)
      if (cell?.how === 'proven' && cell.text !== '' && cell.text !== text)
        into.wronglyProven.push(`${truth.table} ${name}: ${cell.text} for ${text}`)
    })
  }
}

describe.skipIf(!shared)('tables with their empty cells taken out', () => {
  const styles: readonly Style[] = ['a line a row', 'long labels on two lines', 'a line a cell']
  it.each(styles)('come back cell for cell: %s', (style) => {
    const total: Score = { right: 0, all: 0, wrong: [], wronglyProven: [] }
    for (const file of files) {
      const truth = trueTables(file)
      const lines = truth
        .flatMap((table) => squeeze(table, style))
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
