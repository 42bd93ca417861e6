import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FilledForm } from '../../core/filled-form.ts'
import { normal } from '../../core/normal.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import type { Grid } from '../../reader/document.ts'
import { open } from '../../reader/open.ts'
import { docxForm } from './docx.ts'
import { htmlForm } from './html.ts'
import { layOut } from './layout.ts'
import { filledFor } from './testing/filled.ts'
import { xlsxForm } from './xlsx.ts'

const host = { pdfium: () => Promise.reject(new Error('no PDF here')), now: () => 0 }

type Write = (form: PerformanceForm, filled: FilledForm) => Promise<Uint8Array>
const formats: readonly (readonly [string, Write])[] = [
  ['docx', docxForm],
  ['xlsx', xlsxForm],
  ['html', (form, filled) => Promise.resolve(new TextEncoder().encode(htmlForm(form, filled)))],
]

/** The cells of the one table of a file, as our own reader opens it. */
async function cellsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = await open(bytes, host)
  if (!opened.ok) throw new Error(opened.reason.code)
  const grids = opened.value.blocks.filter((block): block is Grid => block.kind === 'grid')
  expect(grids).toHaveLength(1)
  return grids[0]!.cells.map(({ row, column, rowSpan, columnSpan, text }) =>
    [row, column, rowSpan, columnSpan, normal(text)].join(' '),
  )
}

describe.each(formats)('写成 %s 再打开', (format, write) => {
  it.each(performanceForms.map((form) => [form.id, form] as const))(
    '%s：同样的格，同样的字',
    async (_, form) => {
      await fc.assert(
        fc.asyncProperty(filledFor(form), async (filled) => {
          const laid = layOut(form, filled)
          // A sheet begins with its title, which is a row of the sheet and no row of the form.
          const seen = new Set(await cellsOf(await write(form, filled)))
          const missing = laid.cells
            .filter(({ text }) => text !== '')
            .map(({ row, column, rowSpan, columnSpan, text }) =>
              [row + (format === 'xlsx' ? lead(seen) : 0), column, rowSpan, columnSpan, normal(text)].join(
                ' ',
              ),
            )
            .filter((cell) => !seen.has(cell))
          expect(missing).toEqual([])
        }),
        { numRuns: 1 },
      )
    },
  )

  it('同样的表写出同样的字节', async () => {
    const form = performanceForms[0]!
    const [filled] = fc.sample(filledFor(form), 1)
    expect(await write(form, filled!)).toEqual(await write(form, filled!))
  })
})

/** Rows above the table that the reader took into the grid of a sheet. */
function lead(cells: ReadonlySet<string>): number {
  return [...cells].some((cell) => /年度）?\)?$/.test(cell) && cell.startsWith('1 0 1 ')) ? 2 : 0
}
