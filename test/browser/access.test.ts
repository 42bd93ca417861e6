import { describe, expect, it } from 'vitest'
import { openPage, openTab, overflow, readExample, ready, violations } from './browser.ts'
import { withBrowser } from './held.ts'

const tabs = ['findings', 'tables', 'narrative', 'performance', 'ledger', 'unread', 'profile']

describe.skipIf(!ready)('人人能用', () => {
  const held = withBrowser()

  it.each([
    [1440, 'zh-CN', 'light'],
    [390, 'zh-CN', 'dark'],
    [1440, 'en-US', 'dark'],
    [390, 'en-US', 'light'],
  ] as const)('宽 %i 像素、%s、%s：axe 没有意见，也不横向溢出', async (width, locale, colorScheme) => {
    const { page, close } = await openPage(held.browser, {
      viewport: { width, height: 844 },
      locale,
      colorScheme,
    })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await readExample(page)
    for (const tab of tabs) {
      await openTab(page, tab)
      expect(await violations(page), tab).toEqual([])
      expect(await overflow(page), tab).toBeLessThanOrEqual(0)
    }
    await openTab(page, 'findings')
    await page.keyboard.press('j')
    await page.locator('.finding-open').waitFor()
    expect(await violations(page), 'a finding open').toEqual([])
    await openTab(page, 'tables')
    await page.locator('.data .cell').first().click()
    await page.locator('.number-panel').waitFor()
    expect(await violations(page), 'a number open').toEqual([])
    if (width < 800) {
      await page.locator('.swap').click()
      expect(await violations(page), 'the page').toEqual([])
      expect(await overflow(page), 'the page').toBeLessThanOrEqual(0)
    }
    await close()
  })

  it('几份文件与坏文件的画面也没有意见', async () => {
    const { page, close } = await openPage(held.browser)
    await page.locator('input[type=file]').setInputFiles([
      { name: '空.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      { name: '甲.txt', mimeType: 'text/plain', buffer: Buffer.from('某区某局2024年度部门决算') },
      { name: '乙.txt', mimeType: 'text/plain', buffer: Buffer.from('某区某局2023年度部门决算') },
    ])
    await page.locator('.problem').waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('.shelf-name', { hasText: '几份文件之间' }).click()
    expect(await violations(page)).toEqual([])
    await page.locator('.shelf-name', { hasText: '乙.txt' }).click()
    await page.locator('.flow').waitFor()
    expect(await violations(page)).toEqual([])
    await close()
  })
})
