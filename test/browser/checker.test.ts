import { describe, expect, it } from 'vitest'
import { openTab, readExample, ready } from './browser.ts'
import { withPage } from './held.ts'

describe.skipIf(!ready)('核对页面', () => {
  const opened = withPage()

  it('从文件夹打开，不联网，读示例，说出其中的错误', async () => {
    const { page, requests, complaints } = opened
    await readExample(page)
    await page.locator('.finding-error').first().waitFor()
    expect(await page.locator('.finding-error').count()).toBeGreaterThanOrEqual(3)
    expect(await page.locator('.summary h2').textContent()).toContain('2024 年度')
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('打开一处问题，两端都点亮；另一端在别的页时，页下有那一页的一条，点它就翻过去', async () => {
    const { page } = opened
    await readExample(page)
    await page.locator('.finding-head', { hasText: '公务用车' }).first().click()
    await page.locator('.finding-open .finding-message').waitFor()
    await page.locator('.page rect.lit-focus').waitFor()
    await page.locator('.strips .strip rect.lit').first().waitFor()
    await page.locator('.thread path').first().waitFor({ state: 'attached' })
    const before = await page.locator('.pages-bar select').inputValue()
    await page.locator('.strip').first().click()
    await page.locator('.page rect.lit-focus').waitFor()
    expect(await page.locator('.pages-bar select').inputValue()).not.toBe(before)
    expect(await page.locator('.strips .strip').count()).toBeGreaterThanOrEqual(1)
  })

  it('点一个数，看到它参与的关系；从一个数走到另一个，再原路返回', async () => {
    const { page } = opened
    await readExample(page)
    await openTab(page, 'tables')
    await page.locator('.data .cell').first().click()
    await page.locator('.number-panel .relations li').first().waitFor()
    const first = await page.locator('.figure-value').textContent()
    await page.locator('.number-panel .figure-button').first().click()
    await page.locator('.number-head button', { hasText: `返回 ${first}` }).click()
    expect(await page.locator('.figure-value').textContent()).toBe(first)
    await page.keyboard.press('Escape')
    await page.locator('.number-panel').waitFor({ state: 'detached' })
  })

  it('点页面上的框，打开那个数', async () => {
    const { page } = opened
    await readExample(page)
    await page.locator('.coverage-page').nth(3).click()
    await page.locator('rect.frame').first().click()
    await page.locator('.number-panel').waitFor()
  })

  it('全程用键盘：j 下一处，Esc 返回，/ 查找，方向键在表格的数之间走，Enter 打开', async () => {
    const { page } = opened
    await readExample(page)
    await page.keyboard.press('j')
    await page.locator('.finding-open').waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('finding-head')
    await page.keyboard.press('Escape')
    await page.locator('.finding-open').waitFor({ state: 'detached' })
    await page.keyboard.press('/')
    await page.keyboard.type('公务用车')
    await expect.poll(() => page.locator('.finding').count()).toBeLessThan(5)
    expect(await page.locator('.finding').count()).toBeGreaterThan(0)
    await openTab(page, 'tables')
    await page.locator('.data .cell').first().focus()
    await page.keyboard.press('ArrowDown')
    const at = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['row'])
    expect(Number(at)).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await page.locator('.number-panel').waitFor()
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['row']))
      .toBe(at)
  })

  it('刷新后还在，地址可以发给别人，浏览器的后退能回去', async () => {
    const { page } = opened
    await readExample(page)
    await page.keyboard.press('j')
    await page.locator('.finding-open').waitFor()
    expect(page.url()).toContain('#/1/findings/1')
    await page.reload()
    await page.locator('.finding-open').waitFor()
    await openTab(page, 'ledger')
    await page.locator('.ledger-group').first().waitFor()
    await page.goBack()
    await page.locator('.finding-open').waitFor()
  })

  it('应查清单分组、计数、可筛可查；不适用的收起', async () => {
    const { page } = opened
    await readExample(page)
    await openTab(page, 'ledger')
    const groups = await page.locator('.ledger-group h3').allTextContents()
    expect(groups.map((text) => text.slice(0, 2))).toEqual(
      expect.arrayContaining(['表内', '表间', '表与', '应公']),
    )
    expect(await page.locator('.ledger-idle[open]').count()).toBe(0)
    await page.locator('.ledger .chip', { hasText: '不符' }).click()
    const signs = await page.locator('.ledger-sign').allTextContents()
    expect(new Set(signs)).toEqual(new Set(['✕']))
    expect(page.url()).toContain('only=broken')
    await page.locator('.ledger input[type=search]').fill('政府采购')
    for (const title of await page.locator('.ledger-said').allTextContents())
      expect(title).toContain('政府采购')
  })

  it('从页到表，从表到页', async () => {
    const { page } = opened
    await readExample(page)
    await page.locator('.coverage-page').nth(4).click()
    await page.getByRole('button', { name: '看本页的表' }).click()
    await page.locator('.table-head h3').waitFor()
    expect(await page.locator('.table-head').textContent()).toContain('第 5 页')
    await page.getByRole('button', { name: '下一张表' }).click()
    await expect.poll(() => page.locator('.pages-bar select').inputValue()).not.toBe('5')
  })

  it('换成英文', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('.drop-what').textContent()).toContain('Drop')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })

  it('打印的是问题清单，每一处都展开', async () => {
    const { page } = opened
    await readExample(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.finding-body').last().isVisible()).toBe(true)
    expect(await page.locator('.tabs').isVisible()).toBe(false)
  })
})
