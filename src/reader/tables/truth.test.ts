import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPdf } from '../formats/pdf/index.ts'
import { findTables } from './find.ts'

/** Tables of real documents typed in by hand. A sheet of fields has no columns and is compared by the text of its rows. */
interface TrueTable {
  readonly table: string
  readonly page: number
  readonly pages: readonly number[]
  readonly unit: string | null
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

const documents = new URL('../../../../shared/documents/', import.meta.url)
const truths = new URL('truth/', documents)
const shared = existsSync(truths)
const wasm = new URL('../../../node_modules/@embedpdf/pdfium/dist/pdfium.wasm', import.meta.url)
const host = {
  pdfium: () => Promise.resolve(new Uint8Array(readFileSync(wasm))),
  now: () => performance.now(),
}
const at = (name: string, folder: URL): URL => new URL(encodeURIComponent(name), folder)

describe.skipIf(!shared)('tables of real documents (skipped where ../shared is absent)', () => {
  const names = shared ? readdirSync(truths).filter((name) => name.endsWith('.tables.json')) : []

  test.each(names)('%s', async (name) => {
    const truth = JSON.parse(readFileSync(at(name, truths), 'utf8')) as readonly TrueTable[]
    const opened = await openPdf(
      new Uint8Array(readFileSync(at(name.replace('.tables.json', '.pdf'), documents))),
      host,
    )
    if (!opened.ok) throw new Error(opened.reason.code)
    const { tables } = findTables(opened.value)
    let right = 0
    let cells = 0
    for (const wanted of truth) {
      const found = tables.find((table) => table.title === wanted.table && table.pages[0] === wanted.page)
      expect(found, `${wanted.table}, page ${wanted.page}`).toBeDefined()
      const rows = (found?.rows ?? []).map((row) => row.map((cell) => cell.text))
      if (wanted.columns.length === 0) {
        const words = (row: readonly string[]): string => row.filter((text) => text !== '').join('|')
        cells += wanted.rows.length
        wanted.rows.forEach((row, r) => {
          if (words(rows[r] ?? []) === words(row)) right += 1
        })
        continue
      }
      expect(found?.columns).toEqual(wanted.columns)
      expect(found).toMatchObject({ unit: wanted.unit, pages: wanted.pages })
      expect(found?.notes.map((note) => note.text)).toEqual(wanted.notes)
      expect(rows.length, `rows of ${wanted.table}`).toBe(wanted.rows.length)
      wanted.rows.forEach((row, r) =>
        row.forEach((text, c) => {
          cells += 1
          if (rows[r]?.[c] === text) right += 1
        }),
      )
    }
    expect(tables.length, 'no table is invented').toBe(truth.length)
    const share = (100 * right) / cells
    process.stdout.write(`  ${name}: ${right}/${cells} cells (${share.toFixed(2)} %)\n`)
    expect(share).toBeGreaterThanOrEqual(99.5)
  })
})
