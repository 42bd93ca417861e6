import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../../core/disclosure.ts'
import { forms } from '../../forms/index.ts'
import type { Block, Grid, GridCell } from '../document.ts'
import { matchForms } from '../match/match.ts'
import { opened, line } from './drawn.fixture.ts'
import { findTables } from './find.ts'
import { tidy } from './tidy.ts'

const word = fc.constantFrom(
  '',
  '合计',
  '项目',
  '科目编码',
  '科目名称',
  '本年收入合计',
  '基本支出',
  '201',
  '2010101',
  '一、教育支出',
  '1',
  '2',
  '3',
  '12.30',
  '-0.50',
  '16.886.22',
  '单位：万元',
  '注：本表为空表。',
  '部门收入总表',
  '栏次',
)

/** Any grid, with merged cells that may overlap or reach beyond it, as a hostile file may have. */
const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.integer({ min: 1, max: 7 }),
    columns: fc.integer({ min: 1, max: 6 }),
    ruled: fc.boolean(),
    page: fc.integer({ min: 1, max: 3 }),
    sheet: fc.boolean(),
  })
  .chain(({ rows, columns, ruled, page, sheet }) =>
    fc
      .array(
        fc.record({
          row: fc.integer({ min: 0, max: rows }),
          column: fc.integer({ min: 0, max: columns }),
          rowSpan: fc.integer({ min: 1, max: 3 }),
          columnSpan: fc.integer({ min: 1, max: 4 }),
          text: word,
        }),
        { maxLength: 30 },
      )
      .map((cells): Grid => {
        const seen = new Set<string>()
        const own = cells
          .filter(({ row, column }) => !seen.has(`${row},${column}`) && seen.add(`${row},${column}`))
          .map((cell): GridCell => ({ ...cell, source: { page } }))
        const named = sheet ? { sheet: 'S' } : {}
        return { kind: 'grid', source: { page }, rows, columns, ruled, cells: own, ...named }
      }),
  )

const anyBlocks = fc.array(
  fc.oneof(
    anyGrid,
    word.map((text): Block => line(text)),
  ),
  { maxLength: 8 },
)

describe('whatever blocks a document is made of', () => {
  test('no cell is invented, and every row is as wide as the table', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const printed = new Set(
          blocks.flatMap((b) => (b.kind === 'grid' ? b.cells.map((c) => tidy(c.text)) : [])),
        )
        const { tables } = findTables(opened(blocks))
        for (const table of tables) {
          const width = table.rows[0]?.length ?? 0
          for (const row of table.rows) {
            expect(row.length).toBe(width)
            for (const { text } of row) if (text !== '') expect(printed).toContain(text)
          }
          if (table.columns.length > 0 && table.rows.length > 0) expect(table.columns.length).toBe(width)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('every figure of every grid is found again: in a row, a header, a note or a line', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { tables, lines } = findTables(opened(blocks))
        const count = (wanted: string): number =>
          tables.flatMap((t) => t.rows.flatMap((row) => row.filter((cell) => cell.text === wanted))).length +
          tables.filter((t) => t.columns.some((column) => column.split('/').includes(wanted))).length +
          tables.flatMap((t) => t.notes.filter((note) => note.text === wanted)).length +
          lines.filter((l) => l.kind === 'line' && l.text === wanted).length
        for (const wanted of ['12.30', '16.886.22']) {
          const there = blocks.some((b) =>
            b.kind === 'grid'
              ? b.cells.some((c) => c.text === wanted && c.row < b.rows && c.column < b.columns)
              : false,
          )
          if (there) expect(count(wanted)).toBeGreaterThan(0)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('matching never fails, and a fact says what its cell says', () => {
    fc.assert(
      fc.property(anyBlocks, fc.constantFrom('final', 'budget', 'other'), (blocks, kind) => {
        const { tables } = findTables(opened(blocks))
        const profile = { kind, body: null, year: 2024 } as unknown as Profile
        for (const reading of matchForms(tables, profile, forms))
          for (const fact of reading.facts) {
            const cells =
              tables[reading.table ?? -1]?.rows.flatMap((row) => row.map((cell) => cell.text)) ?? []
            expect(cells).toContain(fact.text)
          }
      }),
      { numRuns: 150 },
    )
  })
})
