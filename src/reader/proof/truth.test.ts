import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { forms, relations } from '../../forms/index.ts'
import type { Table } from '../../core/table.ts'
import { normal } from '../../core/normal.ts'
import type { Line } from '../document.ts'
import { readSqueezedTables } from './squeezed.ts'

const documents = new URL('../../../../shared/documents/', import.meta.url)
const shared = existsSync(documents)

function linesOf(file: string): Line[] {
  return readFileSync(new URL(file, documents), 'utf8')
    .split('\n')
    .map((text, i) => ({ kind: 'line', text, source: { line: i + 1 } }))
}

interface TrueFact {
  readonly table: string
  readonly row: string
  readonly code: string | null
  readonly column: string
  readonly value: string
}

/** Wording of the truth's columns → the column's number among the amounts of the table, left to right. */
function columnOf(table: string, column: string): number {
  const numbered = /\((\d+)栏\)/.exec(column)?.[1]
  if (numbered !== undefined) return Number(numbered)
  return table === '表1' && column.startsWith('支出') ? 2 : 1
}

const isAmount = (text: string): boolean => /\d\.\d/.test(text) || /^\d{1,3}(,\d{3})+$/.test(text)

/** The amount columns of a table, left to right: neither code nor name nor 行次. */
const amountColumns = (table: Table): readonly number[] =>
  table.columns.flatMap((title, i) => (/编码|名称|(^|\/)项目$|行次/.test(title) ? [] : [i]))

describe.skipIf(!shared)('a text dump whose empty cells are gone', () => {
  const facts = (
    shared ? (JSON.parse(readFileSync(new URL('truth/001.facts.json', documents), 'utf8')) as TrueFact[]) : []
  ).filter((fact) => /^表\d$/.test(fact.table))
  const read = shared
    ? readSqueezedTables(linesOf('001_35b1f1fc7a1a9243.txt'), { forms, relations })
    : { tables: [], forms: [], unread: [], used: new Set<Line>() }
  const tableOf = (name: string): Table | undefined =>
    read.tables[read.forms.indexOf(`final-0${name.slice(1)}`)]

  it('finds the nine tables', () => {
    expect(read.forms).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `final-0${n}`))
  })

  it('puts 99.5 % of the amounts where they were printed, and invents none', () => {
    const wrong: string[] = []
    let right = 0
    for (const fact of facts) {
      const table = tableOf(fact.table)
      const at = table === undefined ? undefined : cellAt(table, fact)
      if (at === fact.value) right += 1
      else wrong.push(`${fact.table} ${fact.row} ${fact.column}: ${fact.value} ≠ ${at ?? 'nothing'}`)
    }
    expect(right / facts.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.995)
    const printed = read.tables.flatMap((table) =>
      table.rows.flatMap((row) => amountColumns(table).filter((c) => isAmount(row[c]?.text ?? ''))),
    )
    expect(printed.length).toBeLessThanOrEqual(facts.length)
  })
})

function cellAt(table: Table, fact: TrueFact): string | undefined {
  const number = columnOf(fact.table, fact.column)
  for (const row of table.rows) {
    const texts = row.map((cell) => cell.text)
    const name = texts.findIndex((text) =>
      fact.code === null ? normal(text) === normal(fact.row) && text !== '' : text === fact.code,
    )
    if (fact.table === '表9') {
      const column = amountColumns(table)[number - 1]
      return column === undefined ? undefined : texts[column]
    }
    if (name < 0) continue
    if (fact.table === '表6') return texts.slice(name + 1).find((text) => isAmount(text))
    const column = amountColumns(table)[number - 1]
    return column === undefined ? undefined : texts[column]
  }
  return undefined
}
