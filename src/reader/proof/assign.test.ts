import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Amount } from '../../core/amount.ts'
import { assignByProof, type Identity, type PrintedRow, type Term } from './assign.ts'

const step = 10_000n
const amount = (hundredths: number): Amount => ({ fen: BigInt(hundredths) * step, step })
const term = (row: number, column: number, sign: 1n | -1n): Term => ({ row, column, sign })

/** Total = sum of the other columns, for one row. */
const acrossRow = (row: number, columns: number): Identity => ({
  id: 'row',
  is: '=',
  terms: [term(row, 0, 1n), ...Array.from({ length: columns - 1 }, (_, c) => term(row, c + 1, -1n))],
})
/** Whole = sum of its parts, in every column. */
const downColumns = (whole: number, parts: readonly number[], columns: number): Identity[] =>
  Array.from({ length: columns }, (_, c) => ({
    id: `column ${c}`,
    is: '=',
    terms: [term(whole, c, 1n), ...parts.map((part) => term(part, c, -1n))],
  }))

const printed = (cells: readonly number[], columns: number): PrintedRow => ({
  amounts: cells.filter((cell) => cell !== 0).map(amount),
  columns,
})
const truePlaces = (cells: readonly number[]): number[] =>
  cells.flatMap((cell, column) => (cell === 0 ? [] : [column]))

describe('assignByProof', () => {
  it('finds the column of a lone part from the row above it', () => {
    const rows = [
      [30_00, 10_00, 20_00],
      [10_00, 10_00, 0],
      [20_00, 0, 20_00],
    ]
    const identities = [...downColumns(0, [1, 2], 3), ...[0, 1, 2].map((row) => acrossRow(row, 3))]
    const places = assignByProof(
      rows.map((row) => printed(row, 3)),
      identities,
    )
    expect(places.map((place) => place.at)).toEqual([
      [0, 1, 2],
      [0, 1],
      [0, 2],
    ])
    expect(places.every((place) => place.proven.every(Boolean))).toBe(true)
  })

  it('leaves out what could stand in two columns', () => {
    const [place] = assignByProof([printed([5_00, 5_00, 0], 3)], [acrossRow(0, 3)])
    expect(place?.at).toEqual([0, null])
    expect(place?.open).toHaveLength(2)
  })

  it('reads around a misprint, and leaves it as printed', () => {
    // The whole of the third column says 19.00 where its parts make 20.00.
    const rows = [
      [30_00, 10_00, 19_00],
      [10_00, 10_00, 0],
      [20_00, 0, 20_00],
    ]
    const identities = [...downColumns(0, [1, 2], 3), ...[0, 1, 2].map((row) => acrossRow(row, 3))]
    const places = assignByProof(
      rows.map((row) => printed(row, 3)),
      identities,
    )
    expect(places.map((place) => place.at)).toEqual([
      [0, 1, 2],
      [0, 1],
      [0, 2],
    ])
    expect(places[0]?.proven).toEqual([true, true, false])
  })

  it('takes a misprint that is no number for whatever it may be', () => {
    const [place] = assignByProof(
      [{ amounts: [amount(30_00), null, amount(20_00)], columns: 3 }],
      [acrossRow(0, 3)],
    )
    expect(place?.at).toEqual([0, 1, 2])
    expect(place?.proven).toEqual([false, false, false])
  })

  it('counts half the last digit of each amount, and no more', () => {
    const near = assignByProof([printed([10_00, 3_33, 6_68], 4)], [acrossRow(0, 4)])
    const far = assignByProof([printed([10_00, 3_33, 6_70], 4)], [acrossRow(0, 4)])
    expect(near[0]?.at[0]).toBe(0)
    expect(near[0]?.proven[0]).toBe(true)
    expect(far[0]?.proven).toEqual([false, false, false])
  })

  it('places zeros where the other rows have their columns, as inferred', () => {
    const zeros: PrintedRow = { amounts: [amount(5_00), amount(5_00), amount(0)], columns: 5 }
    const rows = [printed([15_00, 8_00, 7_00, 0, 0], 5), zeros, printed([10_00, 3_00, 7_00, 0, 0], 5)]
    const identities = [
      ...downColumns(0, [1, 2], 5),
      ...[0, 1, 2].map((row) => acrossRow(row, 5)),
      { id: 'known', is: '≤' as const, terms: [term(0, 3, 1n), term(0, 4, 1n)] },
    ]
    const place = assignByProof(rows, identities)[1]
    expect(place?.at).toEqual([0, 1, 2])
    expect(place?.proven).toEqual([true, true, false])
  })

  it('gives up in good time where nothing can be told', () => {
    const parts = Array.from({ length: 300 }, (_, i) => [1_000_00 + i * 7_919, 1_000_00 + i * 7_919, 0])
    const all = parts.reduce((sum, [first = 0]) => sum + first, 0)
    const rows = [[all, all - 123_45, 123_45], ...parts]
    const identities = [
      ...downColumns(
        0,
        parts.map((_, i) => i + 1),
        3,
      ),
      ...rows.map((_, row) => acrossRow(row, 3)),
    ]
    const start = performance.now()
    const places = assignByProof(
      rows.map((row) => printed(row, 3)),
      identities,
    )
    expect(performance.now() - start).toBeLessThan(30_000)
    expect(places.every((place) => place.at[0] === 0)).toBe(true)
  })

  it('never proves a wrong column of a true table', () => {
    const cell = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 4_000 }))
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((parts) =>
        fc.array(fc.array(cell, { minLength: parts, maxLength: parts }), { minLength: 1, maxLength: 7 }),
      )
    fc.assert(
      fc.property(table, (leaves) => {
        const rows = leaves.map((leaf) => [leaf.reduce((a, b) => a + b, 0), ...leaf])
        const columns = rows[0]?.length ?? 0
        const whole = Array.from({ length: columns }, (_, c) =>
          rows.reduce((sum, row) => sum + (row[c] ?? 0), 0),
        )
        const all = [whole, ...rows]
        const identities = [
          ...downColumns(
            0,
            rows.map((_, i) => i + 1),
            columns,
          ),
          ...all.map((_, row) => acrossRow(row, columns)),
        ]
        const places = assignByProof(
          all.map((row) => printed(row, columns)),
          identities,
        )
        places.forEach((place, r) => {
          const truth = truePlaces(all[r] ?? [])
          place.at.forEach((at, i) => {
            if (at !== null) expect(at).toBe(truth[i])
          })
        })
      }),
      { numRuns: 300 },
    )
  })

  it('never proves a wrong column when true amounts were rounded for printing', () => {
    const leaf = fc.array(
      fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, fc.integer({ min: 100, max: 900_000 })),
      { minLength: 3, maxLength: 3 },
    )
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 8 }), (leaves) => {
        // True amounts in hundredths of the last printed digit.
        const rows = leaves.map((l) => [l.reduce((a, b) => a + b, 0), ...l])
        const whole = [0, 1, 2, 3].map((c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0))
        const all = [whole, ...rows].map((row) => row.map((cell) => Math.round(cell / 100)))
        const identities = [
          ...downColumns(
            0,
            rows.map((_, i) => i + 1),
            4,
          ),
          ...all.map((_, row) => acrossRow(row, 4)),
        ]
        const places = assignByProof(
          all.map((row) => printed(row, 4)),
          identities,
        )
        places.forEach((place, r) => {
          const truth = truePlaces(all[r] ?? [])
          place.at.forEach((at, i) => {
            if (at !== null) expect(at).toBe(truth[i])
          })
        })
      }),
      { numRuns: 200 },
    )
  })
})
