import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Grid, Opened } from '../../document.ts'
import { openPdf } from './index.ts'
import { hostWith, pdfiumWasm } from './testing/host.ts'

// The real documents lie beside the repository and are never part of it.
const documents = new URL('../../../../../shared/documents/', import.meta.url)
const truths = existsSync(documents)
  ? readdirSync(new URL('truth/', documents)).filter((name) => name.endsWith('.tables.json'))
  : []

const host = hostWith(new Uint8Array(readFileSync(pdfiumWasm)))

interface TruthTable {
  readonly pages: readonly number[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The cells that hold something, row by row. */
const rowsOf = (grid: Grid): string[][] =>
  Array.from({ length: grid.rows }, (_, row) =>
    grid.cells
      .filter((c) => c.row === row && c.text !== '')
      .sort((a, b) => a.column - b.column)
      .map((c) => c.text),
  ).filter((cells) => cells.length > 0)

async function open(name: string): Promise<Opened> {
  const result = await openPdf(
    new Uint8Array(readFileSync(new URL(encodeURIComponent(name), documents))),
    host,
  )
  if (!result.ok) throw new Error(result.reason.code)
  return result.value
}

describe.skipIf(truths.length === 0)('real documents, where ../shared/documents is there', () => {
  it.each(truths)('%s: every row as printed, and none besides', async (name) => {
    const tables = JSON.parse(
      readFileSync(new URL(`truth/${encodeURIComponent(name)}`, documents), 'utf8'),
    ) as TruthTable[]
    const opened = await open(name.replace('.tables.json', '.pdf'))
    const pages = new Set(tables.flatMap((t) => t.pages))
    const headings = new Set(tables.flatMap((t) => t.columns.flatMap((c) => c.split('/'))))
    const left = new Map<string, number>()
    let cells = 0
    for (const row of tables.flatMap((t) => t.rows)) {
      const printed = row.filter((text) => text !== '')
      cells += printed.length
      left.set(printed.join('¦'), (left.get(printed.join('¦')) ?? 0) + 1)
    }
    const invented: string[] = []
    for (const block of opened.blocks) {
      if (block.kind !== 'grid' || !pages.has(block.source.page!)) continue
      for (const row of rowsOf(block)) {
        const key = row.join('¦')
        const count = left.get(key) ?? 0
        if (count > 0) left.set(key, count - 1)
        else if (row.length > 1 && !row.every((text) => headings.has(text))) invented.push(key)
      }
    }
    const missing = [...left].flatMap(([key, count]) => (count > 0 && key !== '' ? [key] : []))
    const missed = missing.reduce((sum, key) => sum + key.split('¦').length, 0)
    expect(missed, missing.join('\n')).toBeLessThanOrEqual(cells * 0.005)
    expect(invented).toEqual([])
  })

  it('makes no table without rules of the prose in any document', async () => {
    for (const name of readdirSync(documents).filter((n) => n.endsWith('.pdf'))) {
      const { blocks } = await open(name)
      expect(blocks.filter((b) => b.kind === 'grid' && !b.ruled).length, name).toBe(0)
    }
  })

  it('tells scanned pages from blank ones', async () => {
    const scanned = readdirSync(documents).find((n) => n.endsWith('扫描件.pdf'))
    if (scanned === undefined) return
    const { pages, blocks } = await open(scanned)
    expect(pages.every((p) => p.content === 'image')).toBe(true)
    expect(blocks).toEqual([])
  })
})
