import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normal } from '../../core/normal.ts'
import type { Table } from '../../core/table.ts'
import { forms, relations } from '../../forms/index.ts'
import type { Line } from '../document.ts'
import { readSqueezedTables, type Squeezed } from './squeezed.ts'

const documents = new URL('../../../../shared/documents/', import.meta.url)
const shared = existsSync(documents)

function linesOf(file: string, change: (text: string) => string = (text) => text): Line[] {
  return change(readFileSync(new URL(file, documents), 'utf8'))
    .split('\n')
    .map((text, i) => ({ kind: 'line', text, source: { line: i + 1 } }))
}

/** A fact of the hand-made answers, whose wordings are loose. */
interface TrueFact {
  readonly table?: string
  readonly where: string
  readonly row?: string
  readonly label: string
  readonly code?: string | null
  readonly codePrinted?: string | null
  readonly column?: string
  readonly value: string
}

const numberOf = (fact: TrueFact): number => Number(/^表(\d)/.exec(fact.table ?? fact.where)?.[1] ?? 0)
const codeOf = (fact: TrueFact): string | null => {
  const code = fact.code ?? fact.codePrinted ?? ''
  return /^\d+$/.test(code) ? code : null
}
const labelOf = (fact: TrueFact): string => normal(fact.row ?? fact.label)

/** The number of the amount column that the answer's wording means, counted from 1 as 栏次 does. */
function columnOf(fact: TrueFact): number {
  const column = normal(fact.column ?? '')
  const numbered = /\((\d+)栏\)/.exec(column)?.[1]
  if (numbered !== undefined) return Number(numbered)
  if (numberOf(fact) === 1) return column.startsWith('支出') ? 2 : 1
  if (numberOf(fact) === 9) {
    const item = ['合计', '因公出国', '小计', '购置费', '运行维护费', '接待费'].findLastIndex((word) =>
      column.endsWith(word),
    )
    return item + 1 + (column.startsWith('决算') ? 6 : 0)
  }
  if (column.includes('一般公共预算')) return 3
  if (column.includes('小计') && column.startsWith('支出')) return 2
  return column === '基本支出' || column === '财政拨款收入' ? 2 : column === '项目支出' ? 3 : 1
}

const isAmount = (text: string): boolean => /\d\.\d|^\d{1,3}(,\d{3})+$/.test(text.normalize('NFKC'))

/** The amount columns of a table, left to right: neither code nor name nor 行次. */
const amountColumns = (table: Table): readonly number[] =>
  table.columns.flatMap((title, i) => (/编码|名称|(^|\/)项目$|行次/.test(title) ? [] : [i]))

function cellsOf(table: Table, fact: TrueFact): readonly string[] {
  const columns = amountColumns(table)
  const number = columnOf(fact)
  return table.rows.flatMap((row) => {
    const texts = row.map((cell) => cell.text)
    const code = codeOf(fact)
    const at = texts.findIndex((text, i) =>
      code === null
        ? normal(text) === labelOf(fact)
        : text === code && normal(texts[i + 1] ?? '') === labelOf(fact),
    )
    if (numberOf(fact) !== 9 && at < 0) return []
    if (numberOf(fact) === 6) return texts.slice(at + 1).find((text) => isAmount(text)) ?? []
    return texts[columns[number - 1] ?? -1] ?? []
  })
}

const answers = shared
  ? (['001', '003'] as const).map((name) => ({
      name,
      file: name === '001' ? '001_35b1f1fc7a1a9243.txt' : '003_30f3a6e51027e7a4.txt',
      facts: (
        JSON.parse(readFileSync(new URL(`truth/${name}.facts.json`, documents), 'utf8')) as TrueFact[]
      ).filter((fact) => numberOf(fact) > 0 && fact.column !== undefined),
    }))
  : []

describe.skipIf(!shared)('text dumps whose empty cells are gone', () => {
  it.each(answers)(
    '$name: nine tables, 99.5 % of the amounts where they were printed, none invented',
    (answer) => {
      // Where a dump still marks its cells, the marks are taken away.
      const read = readSqueezedTables(
        linesOf(answer.file, (text) => text.replaceAll('\t', ' ')),
        { forms, relations },
      )
      expect(read.forms).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `final-0${String(n)}`))
      const wrong = answer.facts.filter((fact) => {
        const table = read.tables[numberOf(fact) - 1]
        return table === undefined || !cellsOf(table, fact).includes(fact.value)
      })
      const right = answer.facts.length - wrong.length
      expect(right / answer.facts.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.995)
      expect(countAmounts(read)).toBeLessThanOrEqual(answer.facts.length)
    },
  )

  const row = /^(\d{7}) (\p{Script=Han}{5,}) (.*)$/gmu
  const disturbed: readonly (readonly [string, (text: string) => string])[] = [
    [
      'long names set around their codes',
      (text) =>
        text.replace(
          row,
          (_, code: string, name: string, rest: string) =>
            `${name.slice(0, 4)}\n\n${code} ${rest}\n\n${name.slice(4)}`,
        ),
    ],
    ['names broken before the amounts', (text) => text.replace(row, '$1 $2\n\n$3')],
    ['amounts broken at the decimal point', (text) => text.replace(/(\d,\d{3}\.)(\d\d)$/gm, '$1\n\n$2')],
    [
      'full-width figures',
      (text) =>
        text.replace(/\d[\d,]*\.\d\d/g, (figure) =>
          figure.replace(/[\d.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
        ),
    ],
    [
      'no line numbers',
      (text) =>
        text
          .replace(/^栏次.*$/gm, '')
          .replaceAll('行次', '')
          .replace(/(?<=[\p{Script=Han}\n]) ?\b([1-9]|[1-6]\d)\b(?= |$)/gmu, ''),
    ],
    ['names against their codes and amounts', (text) => text.replace(row, '$1$2$3')],
  ]
  it.each(disturbed)('001 with %s', (_, change) => {
    const read = readSqueezedTables(linesOf('001_35b1f1fc7a1a9243.txt', change), { forms, relations })
    const facts = answers[0]?.facts ?? []
    const plain = (text: string): string => text.normalize('NFKC')
    const wrong = facts.filter((fact) => {
      const table = read.tables[read.forms.indexOf(`final-0${String(numberOf(fact))}`)]
      return table === undefined || !cellsOf(table, fact).some((text) => plain(text) === fact.value)
    })
    expect(1 - wrong.length / facts.length, JSON.stringify(wrong.slice(0, 5), null, 1)).toBeGreaterThan(0.99)
  })

  it('reads nothing where the tables are images or there are none', () => {
    for (const file of ['000_e21422621214a03e.txt', '002_eeea083c02f972ca.txt', '004_44bfee5d67ed9554.txt']) {
      expect(readSqueezedTables(linesOf(file), { forms, relations }).tables, file).toEqual([])
    }
  })

  it('walks a dump of three thousand lines in a bounded number of steps', () => {
    const lines = linesOf('001_35b1f1fc7a1a9243.txt').slice(0, 3_000)
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      readSqueezedTables(lines, { forms, relations })
      return performance.now() - start
    })
    // Some 10 ms on a machine that does nothing else; a slow walk would take many times as long.
    expect(Math.min(...times)).toBeLessThan(10_000)
  })
})

const countAmounts = (read: Squeezed): number =>
  read.tables
    .flatMap((table) => table.rows.map((row) => amountColumns(table).map((c) => row[c]?.text ?? '')))
    .flat()
    .filter(isAmount).length
