import { describe, expect, test } from 'vitest'
import type { FormReading } from '../../core/disclosure.ts'
import type { Table } from '../../core/table.ts'
import { doubtLost } from './lost.ts'

type Line = readonly [code: string, fen: number, page: number]

function doubted(lines: readonly Line[]): boolean {
  const table: Table = {
    title: '支出决算表',
    state: 'present',
    unit: '万元',
    body: null,
    pages: [...new Set(lines.map(([, , page]) => page))],
    columns: ['科目编码', '合计'],
    rows: lines.map(([code, fen, page]) =>
      [code, String(fen)].map((text) => ({ text, how: 'read' as const, source: { page } })),
    ),
    notes: [],
    source: {},
    doubts: [],
  }
  const reading: FormReading = {
    form: 'final-03',
    state: 'present',
    title: table.title,
    table: 0,
    unit: '万元',
    columns: [{ column: 'total', at: 1, header: '合计' }],
    rows: lines.map(([row], at) => ({ row, label: row, code: row, at })),
    facts: lines.map(([row, fen]) => ({
      concept: row,
      form: 'final-03',
      row,
      label: row,
      code: row,
      column: 'total',
      text: String(fen),
      amount: { fen: BigInt(fen), step: 1n },
      how: 'read',
      source: {},
    })),
    strange: { rows: [], columns: [] },
    source: {},
  }
  return doubtLost(reading, [table]).doubts?.includes('rows may be missing') ?? false
}

const sound: readonly Line[] = [
  ['total', 100, 1],
  ['201', 60, 1],
  ['20101', 60, 1],
  ['2010101', 60, 1],
  ['208', 40, 1],
  ['20805', 30, 1],
  ['2080501', 10, 1],
  ['2080505', 20, 2],
  ['20899', 10, 2],
  ['2089999', 10, 2],
]
const without = (...codes: string[]): Line[] => sound.filter(([code]) => !codes.includes(code))

describe('a table by codes of which a page may be lost', () => {
  test('whole, it is not doubted; nor for one sum that falls short', () => {
    expect(doubted(sound)).toBe(false)
    expect(doubted(sound.map(([code, fen, page]) => [code, code === 'total' ? 120 : fen, page]))).toBe(false)
    expect(doubted(without('2080501'))).toBe(false)
  })
  test('a page that begins below a class which is not printed', () => {
    expect(doubted([...without('20899', '2089999'), ['2100101', 5, 3]])).toBe(true)
  })
  test('a page that begins before the code it follows', () => {
    expect(
      doubted([...sound.slice(7), ...sound.slice(0, 7)].map(([code, fen], i) => [code, fen, i < 3 ? 1 : 2])),
    ).toBe(true)
  })
  test('two levels that fall short where a page ends', () => {
    expect(doubted(without('2080505', '20899', '2089999'))).toBe(true)
  })
  test('a class at the end of a page with nothing below it, where all others have', () => {
    expect(doubted([...without('2080501', '2080505'), ['212', 0, 3]])).toBe(true)
  })
})
