import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { Host } from '../document.ts'
import { read } from '../read.ts'

const shared = new URL('../../../../shared/documents/', import.meta.url)
const present = existsSync(shared)
const require = createRequire(import.meta.url)
const host: Host = {
  pdfium: async () => new Uint8Array(readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'))),
  now: () => performance.now(),
}

/** Real budgets and final accounts whose tables are drawn: what is left is narrative, so that nearly all of it must be read. */
const told = /202[56]年(?:部门|单位)?预算|2[345]年预算|决算\.pdf$/

const files = present ? readdirSync(shared).filter((name) => told.test(name) && !name.includes('预览')) : []

describe.skipIf(!present)('the narrative of real documents (../shared/documents is absent)', () => {
  it.each(files)('%s: most amounts of the narrative are claimed', async (name) => {
    const result = await read(new Uint8Array(readFileSync(new URL(name, shared))), host)
    if (!result.ok) throw new Error(`${name}: ${result.reason.code}`)
    const { claims, unread, paragraphs } = result.value.disclosure
    const amounts = new Set(
      claims
        .filter((claim) => claim.sentence !== 'any/rate')
        .flatMap((claim) => claim.values)
        .filter((value) => value.amount !== undefined || value.percent !== undefined)
        .map((value) => `${value.text} ${JSON.stringify(value.source)}`),
    )
    const left = unread.filter((one) =>
      /^(?:no sentence|amount of what|rate of what|whose change)$/.test(one.why),
    )
    expect(paragraphs.some((one) => one.heading)).toBe(true)
    expect(amounts.size).toBeGreaterThan(10)
    expect(amounts.size / (amounts.size + left.length)).toBeGreaterThanOrEqual(0.9)
  })
})
