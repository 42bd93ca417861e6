import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { performanceRules } from '../../../src/forms/performance/rules.ts'
import { recompute } from '../../../src/scoring/recompute.ts'
import { executable, launch } from '../../browser/browser.ts'
import { pdfiumHost } from '../../synthetic/producers.ts'
import { compare } from './compare.ts'
import { faults, shows } from './faults.ts'
import { grave, line, opened, sample, sheetOf } from './forms.ts'
import { layouts } from './layouts.ts'
import { docx, dump, html, page, paper, type Sheet } from './render.ts'
import { xlsx } from './workbook.ts'

const host = pdfiumHost(fileURLToPath(new URL('../../../', import.meta.url)))
const seeds = [1, 2] as const

describe.each(layouts)('$name', (layout) => {
  const { stage, subject, plan } = layout

  it.each(['html', 'docx', 'xlsx'] as const)('%s：每一格读得准，各数相符的不报错', async (format) => {
    const renderers = { html, docx, xlsx }
    for (const seed of seeds) {
      const sheet = sheetOf(layout, sample(layout, seed))
      const disclosure = await opened(await renderers[format]([sheet]), host)
      expect(disclosure.performance).toHaveLength(1)
      const [reading] = disclosure.performance
      expect(reading).toMatchObject({ stage, subject, year: plan.year })
      expect(compare(sheet, reading).wrong).toEqual([])
      expect(grave(disclosure).map(line)).toEqual([])
    }
  })

  it('只剩文字的：读不全的不猜，也不报错', async () => {
    for (const seed of [...seeds, 3]) {
      const disclosure = await opened(dump([sheetOf(layout, sample(layout, seed))]), host)
      expect(grave(disclosure).map(line)).toEqual([])
    }
  })

  it('重算：没有一项高于或低于应得的分', async () => {
    for (const seed of seeds) {
      const { performance } = await opened(html([sheetOf(layout, sample(layout, seed))]), host)
      const { indicators, headings, execution, total } = recompute(performance[0]!)
      const verdicts = [...indicators, ...execution].map(({ score }) => score.verdict)
      const all = [...verdicts, ...headings.map(({ verdict }) => verdict), total.verdict]
      expect(
        all.filter((verdict) => verdict === 'below' || verdict === 'above what the rule permits'),
      ).toEqual([])
      if (stage !== 'evaluation' || total.printed === null) continue
      expect(total.verdict).toBe('holds')
      const asked = performance[0]!.indicators.filter(({ applicable }) => applicable)
      expect(indicators.filter(({ score }) => score.verdict.startsWith('holds'))).toHaveLength(asked.length)
    }
  })

  const shown = faults.filter((fault) => {
    const m = sample(layout, 3)
    return shows(sheetOf(layout, m), fault) && fault.put(m) !== null
  })
  it.each(shown)('$name：只报这一处', async ({ rule, put }) => {
    const { id } = performanceRules[rule]
    const wrong = put(sample(layout, 3))!
    const found = grave(await opened(html([sheetOf(layout, wrong)]), host))
    expect(
      found.map((one) => one.rule),
      found.map(line).join('\n'),
    ).toEqual([id])
  })
})

describe('多个项目在一份文件里', () => {
  const several = (from: number): readonly Sheet[] =>
    layouts.map((layout, i) => {
      const m = sample(layout, from + i)
      return sheetOf(layout, { ...m, project: `${m.project}（第${i + 1}标段）` })
    })

  it.each([
    ['html', html],
    ['docx', docx],
    ['xlsx', xlsx],
  ] as const)('%s：一表一项目，各读各的', async (_, write) => {
    const sheets = several(40)
    const { performance } = await opened(await write(sheets), host)
    expect(performance).toHaveLength(sheets.length)
    expect(sheets.flatMap((sheet, i) => compare(sheet, performance[i]).wrong)).toEqual([])
  })

  describe.skipIf(executable === null)('印成 PDF', () => {
    let browser: Browser
    beforeAll(async () => void (browser = await launch()))
    afterAll(() => browser.close())

    it('分页的也接得上', async () => {
      const sheets = several(60)
      const tab = await browser.newPage()
      await tab.setContent(page(sheets, paper))
      const bytes = new Uint8Array(await tab.pdf({ preferCSSPageSize: true }))
      await tab.close()
      const disclosure = await opened(bytes, host)
      expect(disclosure.performance).toHaveLength(sheets.length)
      expect(
        sheets.flatMap((sheet, i) =>
          compare(sheet, disclosure.performance[i]).wrong.map((one) => `${layouts[i]!.name} ${one}`),
        ),
      ).toEqual([])
      expect(grave(disclosure).map(line)).toEqual([])
    })
  })
})
