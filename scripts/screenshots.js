import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { build } from './build.js'
import { install, root } from './install.js'

/** Takes the pictures that the documentation shows, of the example as the page reads it. Needs Chromium (apt install chromium). */
install()
await build({ quiet: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
await page.goto(new URL('../dist/web/index.html', import.meta.url).href)
await page.getByRole('button', { name: '试一份示例' }).click()
// The finding whose other end stands on another page shows the most.
await page.locator('.finding-head', { hasText: '公务用车' }).first().click()
await page.locator('.strips rect.lit').first().waitFor()
await page.locator('.thread path').first().waitFor({ state: 'attached' })
await page.mouse.move(0, 0)
await page.waitForTimeout(1000)
await mkdir(`${root}docs/images`, { recursive: true })
await page.screenshot({ path: `${root}docs/images/checker.png` })
// A score that the rule does not give, its working unfolded.
await page.locator('[data-tab=performance]').click()
await page.locator('.score-row:has(.tone-broken) .score-why').first().click()
await page.locator('.side-main').evaluate((side) => side.scrollTo(0, 0))
await page.mouse.move(0, 0)
await page.waitForTimeout(1000)
await page.screenshot({ path: `${root}docs/images/performance.png` })
await browser.close()
