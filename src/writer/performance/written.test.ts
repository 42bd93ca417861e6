import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FilledForm } from '../../core/filled-form.ts'
import { normal } from '../../core/normal.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import type { Grid } from '../../reader/document.ts'
import { open } from '../../reader/open.ts'
import { readTableForms } from '../../reader/performance/tables.ts'
import { differences } from '../../reader/performance/testing/differences.ts'
import { findTables } from '../../reader/tables/find.ts'
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

describe('很长的表写成 Word', () => {
  const long = (form: PerformanceForm, times: number): FilledForm => {
    const [filled] = fc.sample(filledFor(form), 1)
    const rows = Array.from({ length: times }, () => filled!.indicators)
      .flat()
      .slice(0, times)
    return {
      ...filled!,
      indicators: rows.map((row, i) => ({ ...row, cells: { ...row.cells, level3: `第${i}项` } })),
    }
  }
  const headsOf = async (filled: FilledForm, form: PerformanceForm): Promise<readonly string[]> => {
    const parts = unzipSync(await docxForm(form, filled))
    const rows = strFromU8(parts['word/document.xml']!).match(/<w:tr>.*?<\/w:tr>/g) ?? []
    return rows.filter((row) => row.includes('<w:tblHeader/>')).map((row) => row.replace(/<[^>]+>/g, ''))
  }

  it.each(['project-evaluation', 'project-evaluation-wuhan-2022', 'project-targets'])(
    '%s：指标的栏名在每一页重印，读回来仍是一张表，一行不少',
    async (id) => {
      const form = performanceForms.find((it) => it.id === id)!
      const filled = long(form, 45)
      expect((await headsOf(filled, form)).join()).toContain('三级指标')
      const opened = await open(await docxForm(form, filled), host)
      if (!opened.ok) throw new Error(opened.reason.code)
      const readings = readTableForms(findTables(opened.value).tables)
      expect(readings).toHaveLength(1)
      expect(differences(form, filled, readings[0]!)).toEqual([])
    },
  )

  it('一两页的表仍是一张表', async () => {
    const form = performanceForms.find((it) => it.id === 'project-evaluation')!
    expect((await headsOf(long(form, 8), form)).join()).not.toContain('三级指标')
  })
})

/** Rows above the table that the reader took into the grid of a sheet. */
function lead(cells: ReadonlySet<string>): number {
  return [...cells].some((cell) => /年度）?\)?$/.test(cell) && cell.startsWith('1 0 1 ')) ? 2 : 0
}
