import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Table } from '../src/core/table.ts'
import { understand } from '../src/reader/read.ts'
import { open } from '../src/reader/open.ts'

/** A table of a real document as two engines and a person read it. A sheet of fields has no columns; its rows are compared by their words. */
interface TrueTable {
  readonly table: string
  readonly official: boolean
  readonly pages: readonly number[]
  readonly unit: string | null
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Score {
  exact: number
  wrong: string[]
  missing: string[]
  invented: string[]
}

const documents = new URL('../../shared/documents/', import.meta.url)
const shared = existsSync(documents)
const folders = [new URL('truth/', documents), new URL('truth/', import.meta.url)]
const suffix = '.tables.json'
const wasm = new URL('../node_modules/@embedpdf/pdfium/dist/pdfium.wasm', import.meta.url)
const host = {
  pdfium: () => Promise.resolve(new Uint8Array(readFileSync(wasm))),
  now: () => performance.now(),
}

const at = (name: string, folder: URL): URL => new URL(encodeURIComponent(name), folder)
const truths = shared
  ? folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(suffix))
        .map((name) => ({ name: name.slice(0, -suffix.length), file: at(name, folder) })),
    )
  : []
const names = shared ? readdirSync(documents) : []

const words = (row: readonly string[]): string => row.filter((text) => text !== '').join('|')
const texts = (table: Table): readonly (readonly string[])[] =>
  table.rows.map((row) => row.map((cell) => cell.text))

/** Cell by cell. What stands where nothing is printed is invented; so is every cell of a row too many. */
function compare(score: Score, wanted: TrueTable, found: Table): void {
  const rows = texts(found)
  const name = `《${wanted.table}》`
  if (wanted.columns.length === 0) {
    wanted.rows.forEach((row, r) => {
      if (words(row) === words(rows[r] ?? [])) score.exact += 1
      else score.wrong.push(`${name} row ${r}: ${words(row)} ≠ ${words(rows[r] ?? [])}`)
    })
    return
  }
  wanted.rows.forEach((row, r) =>
    row.forEach((text, c) => {
      const got = rows[r]?.[c] ?? ''
      const where = `${name} row ${r} column ${c}: “${text}”, read “${got}”`
      if (got === text) score.exact += 1
      else if (got === '') score.missing.push(where)
      else if (text === '') score.invented.push(where)
      else score.wrong.push(where)
    }),
  )
  for (const row of rows.slice(wanted.rows.length)) score.invented.push(`${name}: ${words(row)}`)
}

describe.skipIf(!shared)('every cell of the real documents (skipped where ../shared is absent)', () => {
  test('covers every document that has official tables', () => {
    expect(truths.length).toBeGreaterThanOrEqual(22)
  })

  test.each(truths)('$name', async ({ name, file }) => {
    const document = names.find((one) => one.replace(/\.\w+$/, '') === name)
    if (document === undefined) throw new Error(`no document beside ${name}`)
    const wantedTables = JSON.parse(readFileSync(file, 'utf8')) as readonly TrueTable[]
    const opened = await open(new Uint8Array(readFileSync(at(document, documents))), host)
    if (!opened.ok) throw new Error(opened.reason.code)
    const { tables, forms } = understand(opened.value)
    const score: Score = { exact: 0, wrong: [], missing: [], invented: [] }
    const left = new Set(tables)
    for (const wanted of wantedTables) {
      const found = [...left].find(
        (table) => table.title === wanted.table && table.pages[0] === wanted.pages[0],
      )
      if (found === undefined) throw new Error(`《${wanted.table}》, page ${wanted.pages[0]}, was not found`)
      left.delete(found)
      expect(found.pages, `pages of 《${wanted.table}》`).toEqual(wanted.pages)
      expect(found.unit, `unit of 《${wanted.table}》`).toBe(wanted.unit)
      expect(found.columns, `columns of 《${wanted.table}》`).toEqual(wanted.columns)
      compare(score, wanted, found)
    }
    const formsLeft = forms.filter(
      ({ table, form }) => table !== null && left.has(tables[table]!) && !form.startsWith('budget-11'),
    )
    expect(
      formsLeft.map(({ title }) => title),
      'official tables that are not there',
    ).toEqual([])
    const cells = score.exact + score.wrong.length + score.missing.length
    const share = (100 * score.exact) / cells
    process.stdout.write(
      `  ${name}: ${score.exact}/${cells} cells exact (${share.toFixed(2)} %), ${score.wrong.length} wrong, ` +
        `${score.missing.length} missing, ${score.invented.length} invented\n`,
    )
    expect(score.invented).toEqual([])
    expect(share, [...score.wrong, ...score.missing].join('\n')).toBeGreaterThanOrEqual(99.5)
  })
})
