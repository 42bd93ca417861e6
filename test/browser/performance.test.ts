import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, openTab, overflow, readExample, ready, violations } from './browser.ts'
import { withBrowser, withPage } from './held.ts'

/** The example's fault: 15 points printed for 1,086 of 1,200, which earn 13.58. */
const fault = '补贴性培训人次'

describe.skipIf(!ready)('绩效一栏', () => {
  const opened = withPage(async (page) => {
    await readExample(page)
    await openTab(page, 'performance')
  })

  const rowOf = (page: Page, name: string) => page.locator('.score-row', { hasText: name })

  it('有差异的表在前、展开；没有差异的收起', async () => {
    const { page } = opened
    const heads = page.locator('.performance-head')
    expect(await heads.count()).toBe(2)
    expect(await heads.first().textContent()).toContain('职业技能培训补贴')
    expect(await heads.first().getAttribute('aria-expanded')).toBe('true')
    expect(await heads.nth(1).getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator('.scores').count()).toBe(1)
  })

  it('印的分与重算的分并排，不符的有记号、一句缘由、可展开的算式', async () => {
    const { page } = opened
    const row = rowOf(page, fault)
    expect(await row.locator('td.number').allTextContents()).toEqual(['15', '15', '13.58'])
    expect(await row.locator('.score-sign').textContent()).toBe('✕')
    expect(await row.locator('.completion-said').textContent()).toBe('90.5%')
    expect(await page.locator('.score-working').count()).toBe(0)
    await row.locator('.score-why').click()
    expect(await page.locator('.score-working .formula').textContent()).toBe('15 × 1086/1200 = 13.58，印 15')
    const beaten = rowOf(page, '举办培训期数')
    expect(await beaten.locator('.completion-bar b').count()).toBe(1)
    expect(await rowOf(page, '技能人才结构').locator('.completion-bar').count()).toBe(0)
  })

  it('试算：改一个完成值，得分、各级合计、总分当即跟着变；可以撤销，可以恢复；文件不动', async () => {
    const { page } = opened
    const total = page.locator('.scores tfoot .score-row').first().locator('td.number').nth(2)
    const before = await total.textContent()
    await page.getByRole('button', { name: '试算', exact: true }).click()
    const field = page.getByLabel(`完成、${fault}`)
    await field.fill('1,140人次')
    const row = rowOf(page, fault)
    expect(await row.locator('ins').textContent()).toBe('14.25')
    expect(await row.locator('td del').textContent()).toBe('13.58')
    expect(await row.getAttribute('class')).toContain('score-tried')
    const changed = await total.locator('ins').textContent()
    expect(Number(changed) - Number(before)).toBeCloseTo(14.25 - 13.575, 1)
    expect(await page.locator('.score-level').first().locator('ins').count()).toBe(1)
    await page.getByLabel('执行、年度资金总额').fill('140.00')
    expect(await rowOf(page, '年度资金总额').locator('ins').textContent()).toBe('10')
    expect(await page.locator('.trial [role=status]').textContent()).toContain('2 处')
    expect(page.url()).toContain('try=')
    await page.reload()
    await page.locator('.trial-on').waitFor()
    expect(await page.locator('.trial [role=status]').textContent()).toContain('2 处')
    await page.getByRole('button', { name: '撤销' }).click()
    expect(await rowOf(page, '年度资金总额').locator('ins').count()).toBe(0)
    expect(await rowOf(page, fault).locator('ins').textContent()).toBe('14.25')
    await page.getByRole('button', { name: '恢复' }).click()
    expect(await page.locator('.scores ins').count()).toBe(0)
    expect(await total.textContent()).toBe(before)
    await page.getByRole('button', { name: '结束试算' }).click()
    expect(page.url()).not.toContain('try=')
    await openTab(page, 'tables')
    await openTab(page, 'performance')
    expect(await rowOf(page, fault).locator('td.number').allTextContents()).toEqual(['15', '15', '13.58'])
  })

  it('每个数打开它在页面上的原处；打开哪张表，刷新后还是哪张', async () => {
    const { page } = opened
    await rowOf(page, fault).locator('.cell', { hasText: '1,086人次' }).click()
    await page.locator('.number-panel').waitFor()
    expect(await page.locator('.number-where').textContent()).toContain(fault)
    await page.locator('.page rect.lit-focus').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.number-panel').waitFor({ state: 'detached' })
    await page.locator('.performance-head').nth(1).click()
    await rowOf(page, '城镇登记失业率').waitFor()
    expect(page.url()).toContain('form=1')
    await page.reload()
    await rowOf(page, '城镇登记失业率').waitFor()
    expect(await page.locator('.performance-head').nth(1).getAttribute('aria-expanded')).toBe('true')
  })

  it('全程用键盘：到表、展开、展开算式、试算、撤销', async () => {
    const { page } = opened
    await page.locator('.performance-head').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.scores').waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.locator('.scores').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.trial-on').waitFor()
    await page.getByLabel(`完成、${fault}`).focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('1,200人次')
    expect(await rowOf(page, fault).locator('ins').textContent()).toBe('15')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '撤销' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.scores ins').count()).toBe(0)
    await rowOf(page, fault).locator('.score-why').focus()
    await page.keyboard.press('Enter')
    await page.locator('.score-working').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.scores').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('performance-head')
  })

  it('没有绩效表时，说这里会有什么', async () => {
    const { page } = opened
    await page
      .locator('input[type=file]')
      .setInputFiles([
        { name: '甲.txt', mimeType: 'text/plain', buffer: Buffer.from('某区某局2024年度部门决算') },
      ])
    await page.locator('.shelf-name', { hasText: '甲.txt' }).click()
    await openTab(page, 'performance')
    expect(await page.locator('.side .empty').textContent()).toContain('绩效目标表或自评表')
  })
})

describe.skipIf(!ready)('绩效一栏人人能用', () => {
  const held = withBrowser()

  it.each([
    [1440, 'zh-CN', 'light'],
    [390, 'zh-CN', 'dark'],
    [390, 'en-US', 'light'],
    [1440, 'en-US', 'dark'],
  ] as const)(
    '宽 %i 像素、%s、%s：试算和算式展开时也没有意见、不溢出、不截断',
    async (width, locale, colorScheme) => {
      const { page, close } = await openPage(held.browser, {
        viewport: { width, height: 844 },
        locale,
        colorScheme,
      })
      await readExample(page)
      await openTab(page, 'performance')
      for (const button of await page.locator('.score-why').all()) await button.click()
      expect(await violations(page)).toEqual([])
      await page.locator('.trial button').click()
      const field = page.locator('.try input').nth(1)
      await field.fill('1,140人次')
      await page.locator('.scores ins').first().waitFor()
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.performance *')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .filter(
            (element) => getComputedStyle(element).overflowX !== 'visible' && element.tagName !== 'INPUT',
          )
          .map((element) => element.className),
      )
      expect(cut.filter((name) => name !== 'sr')).toEqual([])
      await close()
    },
  )
})
