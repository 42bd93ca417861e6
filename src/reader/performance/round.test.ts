import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FilledForm } from '../../core/filled-form.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { PerformanceReading } from '../../core/performance.ts'
import { performanceForms } from '../../forms/performance/index.ts'
import { blankForm } from '../../writer/performance/blank.ts'
import { docxForm } from '../../writer/performance/docx.ts'
import { htmlForm } from '../../writer/performance/html.ts'
import { filledFor } from '../../writer/performance/testing/filled.ts'
import { xlsxForm } from '../../writer/performance/xlsx.ts'
import { open } from '../open.ts'
import { findTables } from '../tables/find.ts'
import { readTableForms } from './tables.ts'
import { differences } from './testing/differences.ts'

const host = { pdfium: () => Promise.reject(new Error('no PDF here')), now: () => 0 }

async function read(bytes: Uint8Array): Promise<readonly PerformanceReading[]> {
  const opened = await open(bytes, host)
  if (!opened.ok) throw new Error(opened.reason.code)
  return readTableForms(findTables(opened.value).tables)
}

type Write = (form: PerformanceForm, filled: FilledForm) => Promise<Uint8Array>
const html: Write = (form, filled) => Promise.resolve(new TextEncoder().encode(htmlForm(form, filled)))

const formats: readonly (readonly [string, Write, number])[] = [
  ['网页', html, 10],
  ['Word', docxForm, 2],
  ['工作簿', xlsxForm, 2],
]

/** Two rows without a single value are no table to the finder. */
const tooSmall = new Set(['whole-targets-chongqing'])

describe.each(performanceForms.map((form) => [form.id, form] as const))('%s：写出来，读回去', (_, form) => {
  it.each(formats)('%s：一格不差', async (_name, write, runs) => {
    await fc.assert(
      fc.asyncProperty(filledFor(form), async (filled) => {
        const readings = await read(await write(form, filled))
        expect(readings).toHaveLength(1)
        expect(differences(form, filled, readings[0]!)).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  it('空表也认得，一个值也不编', async () => {
    const blank = blankForm(form)
    const readings = await read(await html(form, blank))
    expect(readings.map(({ form: id }) => id)).toEqual(tooSmall.has(form.id) ? [] : [form.id])
    if (tooSmall.has(form.id)) return
    const values = JSON.stringify([
      Object.values(readings[0]!.fields)
        .map(({ text }) => text)
        .filter((text) => !text.startsWith('□')),
      readings[0]!.goals.map(({ target, actual }) => [target?.text, actual?.text]),
      readings[0]!.funds.map(({ cells }) => Object.values(cells).map(({ text }) => text)),
      readings[0]!.indicators.map(({ level3, target, actual }) => [level3?.text, target?.text, actual?.text]),
    ])
    expect(values).not.toMatch(/[\u4e00-\u9fff\d]/)
  })
})
