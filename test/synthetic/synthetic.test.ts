import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { executable, launch } from '../browser/browser.ts'
import { documentOf } from './document.ts'
import { layouts } from './layout.ts'
import { measure, type Score } from './measure.ts'
import { pdfiumHost, printed, written, type Made, type Sample } from './producers.ts'

const host = pdfiumHost(fileURLToPath(new URL('../../', import.meta.url)))
const kinds = ['final', 'budget'] as const

/** A few of the layouts; `npm run bench` tries them all, with every program that is installed. */
const tried = ['grid', 'title and unit inside', 'painted cells', 'shaded rows', 'three lines', 'no rules']
const samples: readonly Sample[] = tried.flatMap((name, i) =>
  kinds.map((kind) => ({
    name: `${name}, ${kind}`,
    document: documentOf((kind === 'final' ? 300 : 400) + i, kind),
    layout: layouts.find((it) => it.name === name)!,
  })),
)

const scoreOf = ({ bytes, sample }: Made): Promise<Score> => measure(bytes, sample.document, host)

/** Shares of cells as printed, and nothing said of a document in which nothing is wrong. */
function expectRead(score: Score, least: number): void {
  const share = (100 * score.right) / score.cells
  expect(share, score.trouble.join('\n')).toBeGreaterThanOrEqual(least)
  expect(score.errors).toEqual([])
}

describe('编造的文件：每一格都知道该是什么', () => {
  it.each(samples)('$name：网页、Word、工作簿', async (sample) => {
    for (const made of written(sample)) {
      const score = await scoreOf(made)
      expectRead(score, 100)
      expect(score.invented, `${made.producer}\n${score.trouble.join('\n')}`).toBe(0)
      expect(score.forms, `${made.producer}\n${score.trouble.join('\n')}`).toBe(score.tables)
    }
  })

  it('同一个种子总是同一份文件', () => {
    expect(JSON.stringify(documentOf(7, 'final'))).toBe(JSON.stringify(documentOf(7, 'final')))
    expect(JSON.stringify(documentOf(7, 'final'))).not.toBe(JSON.stringify(documentOf(8, 'final')))
  })
})

describe.skipIf(executable === null)('编造的文件印成 PDF', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launch()))
  afterAll(() => browser.close())

  it.each(samples)('$name', async (sample) => {
    const score = await scoreOf(await printed(browser, sample))
    const drawn = !['shaded rows', 'three lines', 'no rules'].includes(sample.layout.name)
    expectRead(score, drawn ? 100 : 96)
    if (drawn) expect(score.invented, score.trouble.join('\n')).toBe(0)
    expect(score.forms, score.trouble.join('\n')).toBeGreaterThanOrEqual(score.tables - (drawn ? 0 : 1))
  })
})
