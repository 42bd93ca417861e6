import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { executable, launch } from './browser.ts'

const folder = new URL('../../dist/web/index.html', import.meta.url)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const built = existsSync(fileURLToPath(folder))
if (!built) console.warn('skipped: the page is not built (npm run build)')

/** The page as a user has it: opened from a folder, without a server and without a network. */
describe.skipIf(executable === null || !built)('核对页面', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let requests: string[]
  let complaints: string[]

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      offline: true,
    })
    page = await context.newPage()
    requests = []
    complaints = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(folder.href)
  })
  afterEach(() => context.close())

  const readExample = async (): Promise<void> => {
    await page.getByRole('button', { name: '试一份示例' }).click()
    await page.locator('.summary').waitFor()
  }
  const violations = async (): Promise<string[]> => {
    // The policy of the page forbids foreign scripts; the test's own tool comes in through the debugger.
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const { violations: found } = await (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run()
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html)
            .slice(0, 3)
            .join(' | ')}`,
      )
    })
  }

  it('从文件夹打开，不联网，读示例，说出其中的错误', async () => {
    await readExample()
    await page.locator('.finding-error').first().waitFor()
    expect(await page.locator('.finding-error').count()).toBeGreaterThanOrEqual(4)
    expect(await page.locator('.summary h2').textContent()).toContain('2024 年度')
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('打开一处问题，看到算式，点原处翻到那一页并点亮', async () => {
    await readExample()
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-open .finding-message').waitFor()
    await page.locator('rect.lit').first().waitFor()
    expect(await page.locator('rect.lit').count()).toBeGreaterThanOrEqual(1)
  })

  it('点一个数，看到它参与的勾稽关系', async () => {
    await readExample()
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await page.locator('.data .cell').first().click()
    await page.locator('.number-panel li').first().waitFor()
  })

  it('全程用键盘：j 下一处，Esc 返回，/ 查找', async () => {
    await readExample()
    await page.keyboard.press('j')
    await page.locator('.finding-open').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.finding-open').waitFor({ state: 'detached' })
    await page.keyboard.press('/')
    await page.keyboard.type('公务用车')
    expect(await page.locator('.finding').count()).toBeGreaterThan(0)
  })

  it('刷新后还在，地址可以发给别人', async () => {
    await readExample()
    await page.keyboard.press('j')
    await page.locator('.finding-open').waitFor()
    expect(page.url()).toContain('#/1/findings/1')
    await page.reload()
    await page.locator('.finding-open').waitFor()
  })

  it.each([1440, 390])('宽 %i 像素时没有无障碍问题，也不横向溢出', async (width) => {
    await page.setViewportSize({ width, height: 844 })
    expect(await violations()).toEqual([])
    await readExample()
    for (const tab of ['问题', '表格', '说明', '应查清单', '未识别', '文件认定']) {
      await page.getByRole('button', { name: tab, exact: true }).click()
      expect(await violations(), tab).toEqual([])
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, tab).toBeLessThanOrEqual(0)
    }
  })

  it('坏文件说出看到了什么、该怎么办，不影响别的文件', async () => {
    await page.locator('input[type=file]').setInputFiles([
      { name: '空.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      { name: '坏.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nnothing here') },
    ])
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('文件')
  })

  it('换成英文', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('.drop-what').textContent()).toContain('Drop')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})
