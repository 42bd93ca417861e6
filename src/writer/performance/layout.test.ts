import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { performanceForms } from '../../forms/performance/index.ts'
import { blankForm } from './blank.ts'
import { layOut, rowsOf, type Laid } from './layout.ts'
import { filledFor } from './testing/filled.ts'

/** How many cells cover each place of the grid. */
function cover(laid: Laid): readonly number[] {
  const counts = Array.from({ length: laid.rows * laid.widths.length }, () => 0)
  for (const { row, column, rowSpan, columnSpan } of laid.cells)
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) counts[r * laid.widths.length + c]! += 1
  return counts
}

describe.each(performanceForms.map((form) => [form.id, form] as const))('%s 的排版', (_, form) => {
  it('每一格正好画一次，没有空洞也不重叠', () => {
    fc.assert(
      fc.property(filledFor(form), (filled) => {
        expect(new Set(cover(layOut(form, filled)))).toEqual(new Set([1]))
      }),
      { numRuns: 15 },
    )
  })

  it('每个值都画出来，一个不少', () => {
    fc.assert(
      fc.property(filledFor(form), (filled) => {
        const laid = layOut(form, filled)
        const drawn = laid.cells.map(({ text }) => text)
        const table = form.parts.find((part) => part.kind === 'indicators')
        const columns = table?.kind === 'indicators' ? table.columns.map(({ column }) => column) : []
        for (const { cells } of filled.indicators)
          for (const column of columns) expect(drawn).toContain(cells[column])
        for (const line of filled.funds)
          for (const value of Object.values(line.cells)) expect(drawn).toContain(value)
        for (const part of form.parts)
          if (part.kind === 'fields')
            for (const field of part.lines.flat()) expect(drawn).toContain(filled.fields[field])
      }),
      { numRuns: 10 },
    )
  })

  it('各栏宽度合计为一，没有窄到放不下的', () => {
    const { widths } = layOut(form, blankForm(form))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 9)
    expect(Math.min(...widths)).toBeGreaterThan(0.02)
  })

  it('空表也排得成', () => {
    const laid = layOut(form, blankForm(form))
    expect(new Set(cover(laid))).toEqual(new Set([1]))
    expect(rowsOf(laid).every((row) => row.length > 0)).toBe(true)
  })
})
